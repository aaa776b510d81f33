import { type ClaimFilter, emptyClaimFilter, unknownOutlet } from '@evenhand/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distinctByCode, onlyIn, withItems, withoutItems } from '../src/columns/grouping.ts'
import {
  claimPoints,
  claims,
  counters,
  coverage,
  events,
  filterOptions,
  ingest,
  ingestHistory,
  noiseByOutlet,
  noiseTotals,
  origins,
  outletById,
  outletEventMatrix,
  outletList,
  outlets,
  reviewQueue,
  type Store,
  undoIngest,
} from '../src/index.ts'
import { databaseOf, storeOf } from '../src/store.ts'
import { buildArticle } from './build-article.ts'
import { onBothDatabases } from './databases.ts'
import { step, take } from './random-steps.ts'

/** Filters whose views are kept over changes, more of them than are kept at once, and filters whose views are parts of these. */
const filters: Partial<ClaimFilter>[] = [
  {},
  { include: ['furniture', 'implicit', 'nonviolent'] },
  { reviews: ['unreviewed'] },
  { clock: 'happened' },
  { reviews: ['rejected', 'merged'] },
  { reviews: ['accepted', 'edited'] },
  { harms: ['killed'] },
  { clock: 'happened', from: '2018-05-04', reviews: ['unreviewed', 'rejected'], include: ['implicit'] },
]

const questions: ((store: Store, filter: ClaimFilter) => Promise<unknown>)[] = [
  counters,
  filterOptions,
  coverage,
  origins,
  outlets,
  noiseByOutlet,
  noiseTotals,
  claims,
  events,
  (store, filter) => claimPoints(store, filter, { limit: 3, latest: true }),
  (store, filter) => outletEventMatrix(store, filter, { limit: 2 }),
  (store, filter) => outletList(store, filter, { sort: 'origins' }),
  (store, filter) => reviewQueue(store, filter, { limit: 3 }),
  async (store, filter) => {
    const [first] = (await outletList(store, filter, { limit: 1 })).rows
    return first && outletById(store, first.outlet?.id ?? unknownOutlet, filter)
  },
]

/** A store that has read nothing yet, over the same database. */
function unread(store: Store): Store {
  const { kind, location, lock, close } = store
  return storeOf(databaseOf(store), { kind, location, lock, close })
}

async function expectSameAsFromScratch(store: Store): Promise<void> {
  for (const part of filters) {
    const filter = { ...emptyClaimFilter, ...part }
    const scratch = unread(store)
    for (const ask of questions) expect(await ask(store, filter)).toEqual(await ask(scratch, filter))
  }
}

onBothDatabases((newStore) => {
  const histories = fc.sample(fc.array(step, { minLength: 8, maxLength: 14 }), { numRuns: 4, seed: 5 })
  it.each(histories.map((steps, n) => ({ n: n + 1, steps })))(
    'a store that followed ingests, undos, reviews and comparisons answers as one that reads anew, history $n',
    async ({ steps }) => {
      const store = await newStore()
      for (const taken of steps) {
        await take(store, taken)
        await expectSameAsFromScratch(store)
      }
      await store.close()
    },
  )

  it('so it does after a change of more claims than are carried over', async () => {
    const store = await newStore()
    const article = (n: number) =>
      buildArticle({
        outlet: n % 2 === 0 ? 'Coast Courier' : 'Hill Herald',
        url: `https://example.org/${n}`,
        claims: Array.from({ length: 60 }, (_, i) => ({ quote: `In town ${i} at least ${n} died.`, words: `${n}` })),
      })
    await ingest(store, [article(1), article(2)], { compare: false })
    await expectSameAsFromScratch(store)
    const many = Array.from({ length: 20 }, (_, n) => article(10 + n))
    await ingest(store, many, { compare: false })
    await expectSameAsFromScratch(store)
    const [run] = (await ingestHistory(store)).rows
    await undoIngest(store, run?.id ?? 0)
    await expectSameAsFromScratch(store)
    await store.close()
  })
})

const codes = fc.integer({ min: 0, max: 5 })
const inOrder = fc.uniqueArray(fc.nat(60)).map((list) => Int32Array.from(list).sort())

describe('lists in order', () => {
  it('are joined and parted as sets are', () => {
    fc.assert(
      fc.property(inOrder, inOrder, (list, other) => {
        const more = onlyIn(other, list)
        expect([...more]).toEqual([...other].filter((item) => !list.includes(item)))
        const all = withItems(list, more)
        expect([...all]).toEqual([...new Set([...list, ...other])].sort((a, b) => a - b))
        expect(withoutItems(all, more)).toEqual(list)
      }),
    )
  })
})

describe('different codes by code', () => {
  // A table is made for few codes, an order for many.
  it.each([6, 4000])('are those that meet it, null aside, of %i codes', (size) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(codes, codes)), (pairs) => {
        const by = { cells: Int32Array.from(pairs, ([code]) => code), codes: size }
        const of = { cells: Int32Array.from(pairs, ([, code]) => code), codes: size }
        const met = (code: number) => new Set(pairs.filter(([a, b]) => a === code && b !== 0).map(([, b]) => b)).size
        const counts = distinctByCode(Int32Array.from(pairs.keys()), by, of)
        expect([...counts]).toEqual(Array.from({ length: size }, (_, code) => met(code)))
      }),
    )
  })
})
