import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest, openStore, recompare, reviewClaim, type Store, undoIngest } from '../src/index.ts'
import { openMigrated } from '../src/migrate.ts'
import { databaseOf } from '../src/store.ts'
import { at, buildArticle, on, saidBy } from './build-article.ts'
import { hasPostgres, newPglite, newPostgresUrl } from './databases.ts'
import { derived, forgetComparison } from './derived.ts'
import { dump } from './dump.ts'
import { step, take } from './random-steps.ts'

const report = (n: number, outlet = 'Coast Courier') =>
  buildArticle({
    outlet,
    published: '2018-05-04',
    claims: [
      {
        quote: `${n} people died at the quay of Harbour Town, the Harbour Watch said.`,
        words: `${n}`,
        when: on('2018-05-03'),
        where: at('Harbour Town', 'harbour'),
        attribution: saidBy('Harbour Watch'),
      },
    ],
  })
const elsewhere = buildArticle({
  outlet: 'Hill Herald',
  published: '2019-01-02',
  claims: [{ quote: '3 people died in Stonefield.', words: '3', when: on('2019-01-01') }],
})

/** Rows as a comparison of everything from nothing leaves them. */
async function comparedAnew(store: Store) {
  await forgetComparison(store)
  await recompare(store)
  return derived(store)
}

describe('a comparison kept in memory', () => {
  let store: Store
  beforeAll(async () => {
    store = await newPglite()
  })
  afterAll(() => store.close())
  const empty = async () => {
    const tables = Object.keys(await dump(store)).map((name) => sql.identifier(name))
    await databaseOf(store).execute(sql`truncate ${sql.join(tables, sql`, `)} restart identity cascade`)
  }

  it('leaves after any sequence of changes what comparing from nothing gives', { timeout: 240_000 }, async () => {
    const seen = { events: 0, superseded: 0, copies: 0, resolved: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 16 }), async (steps) => {
        await empty()
        for (const one of steps) await take(store, one)
        await ingest(store, [])
        const kept = await derived(store)
        expect(kept).toEqual(await comparedAnew(store))
        seen.events += kept.events?.length ?? 0
        seen.copies += kept.copies?.length ?? 0
        seen.superseded +=
          kept.event_claims?.filter((row) => (row as { role: string }).role === 'superseded').length ?? 0
        seen.resolved += kept.articles?.filter((row) => (row as unknown[])[1] !== null).length ?? 0
      }),
      { numRuns: 40 },
    )
    // The sequences do reach what they are meant to test.
    for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(10)
  })

  it('writes no row of an event that a new article has nothing to do with', async () => {
    await empty()
    await ingest(store, [elsewhere, report(12)])
    const before = await dump(store)
    await ingest(store, [report(14, 'Plain Post')])
    const after = await dump(store)
    const kept = (table: string) => after[table]?.filter((row) => before[table]?.includes(row)).length
    expect(after.events).toHaveLength(2)
    expect([kept('events'), kept('event_claims'), kept('claim_origins')]).toEqual([1, 1, 1])
    expect(after.claims).toHaveLength(3)
    expect(kept('claims')).toBe(1)
  })

  it('writes only what a decision touches', async () => {
    await empty()
    await ingest(store, [elsewhere, report(12)])
    const before = await dump(store)
    const claim = report(12).claims[0]?.id ?? ''
    await reviewClaim(store, { claim, action: 'reject', reason: 'a quotation', reviewer: 'ada' })
    const after = await dump(store)
    expect(after.events).toHaveLength(1)
    expect(before.events).toContain(after.events?.[0])
    expect(after.origins).toEqual([])
  })

  it('takes changes that come at once one after the other', async () => {
    await empty()
    await ingest(store, [elsewhere, report(12), report(14, 'Plain Post')])
    const [first, second] = [report(12), report(14, 'Plain Post')].map(({ claims }) => claims[0]?.id ?? '')
    await Promise.all([
      reviewClaim(store, { claim: first ?? '', action: 'reject', reason: 'a quotation', reviewer: 'ada' }),
      reviewClaim(store, { claim: second ?? '', action: 'edit', changes: { harm: 'injured' }, reviewer: 'bo' }),
      ingest(store, [report(13, 'Far Gazette')]),
    ])
    expect(await derived(store)).toEqual(await comparedAnew(store))
  })

  it('starts anew where the database was emptied or set back under it', async () => {
    await empty()
    await ingest(store, [elsewhere])
    await ingest(store, [report(12)])
    await empty()
    await ingest(store, [report(14)], { compare: false })
    await ingest(store, [report(15, 'Plain Post')])
    expect(await derived(store)).toEqual(await comparedAnew(store))
  })
})

describe.runIf(hasPostgres())('two processes on one PostgreSQL', () => {
  it('see what the other one changed, compared or not, and undone', async () => {
    const databaseUrl = await newPostgresUrl()
    const one = await openMigrated({ databaseUrl })
    const two = await openStore({ databaseUrl })
    await ingest(one, [report(12), elsewhere])
    await ingest(two, [report(14, 'Plain Post')])
    await ingest(one, [report(13, 'Far Gazette')])
    await ingest(two, [report(16, 'Hill Herald')], { compare: false })
    await reviewClaim(one, { claim: report(12).claims[0]?.id ?? '', action: 'reject', reason: 'no', reviewer: 'ada' })
    expect(await derived(one)).toEqual(await comparedAnew(two))
    await undoIngest(two, 2)
    await ingest(one, [report(19, 'Lake Letter')])
    expect(await derived(two)).toEqual(await comparedAnew(one))
    await Promise.all([ingest(one, [report(20, 'Lake Letter')]), ingest(two, [report(21, 'Moor Mail')])])
    expect(await derived(two)).toEqual(await comparedAnew(one))
    await one.close()
    await two.close()
  })
})
