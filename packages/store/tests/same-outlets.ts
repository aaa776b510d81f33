import { type ClaimFilter, emptyClaimFilter, unknownOutlet } from '@evenhand/schema'
import { expect } from 'vitest'
import {
  type NoiseTotals,
  type OutletSort,
  type OutletSummary,
  outletById,
  outletLimits,
  outletList,
  outletSentences,
  outlets,
  type Store,
} from '../src/index.ts'
import { plainNoiseTotals } from './plain-noise.ts'
import { plainOutletClaims, plainOutletList, plainOutlets, plainSentences } from './plain-outlets.ts'
import { plainCounters } from './plain-queries.ts'
import { plainOrigins } from './plain-sources.ts'

const outletSorts: OutletSort[] = ['name', 'articles', 'claims', 'events', 'origins', 'first']

/** All that is told of outlets; `asked` chooses an order. */
export async function expectSameOutlets(store: Store, filter: ClaimFilter, asked: number): Promise<void> {
  expect((await outlets(store, filter)).rows).toEqual(await plainOutlets(store, filter))
  const plain = await plainOutletList(store, filter)
  expect((await outletList(store, filter)).rows).toEqual(plain)
  for (const descending of [false, true]) {
    const sort = outletSorts[asked % outletSorts.length] as OutletSort
    const { rows, total } = await outletList(store, filter, { sort, descending, limit: 2, offset: 1 })
    expect(rows).toEqual(sorted(plain, sort, descending).slice(1, 3))
    expect(total).toBe(plain.length)
  }
  for (const id of ['coast-courier', unknownOutlet]) await expectSameOutlet(store, filter, id)
}

function sorted(rows: OutletSummary[], sort: OutletSort, descending: boolean): OutletSummary[] {
  const sortedBy = ({ outlet, origins, ...row }: OutletSummary) =>
    sort === 'name' ? outlet?.name : sort === 'origins' ? origins.total : row[sort]
  return rows.toSorted((a, b) => {
    if (a.outlet === null || b.outlet === null) return a.outlet === null ? 1 : -1
    const [x, y] = [sortedBy(a) ?? null, sortedBy(b) ?? null]
    if (x === y) return a.outlet.id < b.outlet.id ? -1 : 1
    if (x === null || y === null) return x === null ? 1 : -1
    return x < y === descending ? 1 : -1
  })
}

async function expectSameOutlet(store: Store, filter: ClaimFilter, id: string): Promise<void> {
  const everywhere = await plainOutletList(store, { ...emptyClaimFilter, outlets: [id] })
  if (everywhere.length === 0) {
    await expect(outletById(store, id, filter)).rejects.toHaveProperty('code', 'not_found')
    return
  }
  const of = { ...filter, outlets: [id] }
  const {
    outlet,
    basis,
    origins: used,
    unattributed,
    namings,
    divergences,
    noise,
    ...measures
  } = await outletById(store, id, filter)
  const [plain] = await plainOutletList(store, of)
  if (plain === undefined) expect(measures).toMatchObject({ articles: 0, claims: 0 })
  else {
    const first = used.rows.slice(0, 3).map(({ id, name, type, party, claims }) => ({ id, name, type, party, claims }))
    expect({ outlet, basis, ...measures, origins: { total: used.total, first } }).toEqual(plain)
  }
  const byClaims = (await plainOrigins(store, of)).toSorted((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
  expect(used.rows).toEqual(byClaims.slice(0, 20).map(({ outlets: _, events: __, ...row }) => row))
  expect(unattributed).toBe((await plainCounters(store, of)).unattributed)
  expect(noise).toEqual(nearly(await plainNoiseTotals(store, of)))
  const claims = await plainOutletClaims(store, id, filter)
  expect(divergences.harms).toEqual(claims.harms)
  expect(divergences.rows.map(({ id, ratio }) => ({ id, ratio }))).toEqual(claims.points)
  const second = await outletById(store, id, filter, { limits: { ...outletLimits, points: 1 }, offset: 1 })
  expect(second.divergences).toMatchObject({ ...divergences, limit: 1, offset: 1, rows: divergences.rows.slice(1, 2) })
  expect(namings).toEqual(claims.namings)
  for (const side of ['victims', 'perpetrators'] as const) {
    const [group] = namings[side]
    for (const others of [false, true]) {
      const words = (others ? group?.others : group?.own)?.words[0]
      if (group === undefined || words === undefined) continue
      const naming = { side, party: group.party, category: group.category, words: words.words.toUpperCase(), others }
      const { rows, total } = await outletSentences(store, id, filter, naming)
      expect(rows.map(({ id }) => id)).toEqual(await plainSentences(store, id, filter, naming))
      expect(total).toBe(words.claims)
    }
  }
}

/** The database may add the two parts of a percentile in another order. */
export function nearly<Row extends { perArticle: NoiseTotals['perArticle'] } | null>(row: Row) {
  const close = (share: number | null) => (share === null ? null : expect.closeTo(share, 12))
  if (row === null) return null
  const { n, median, p90 } = row.perArticle
  return { ...row, perArticle: { n, median: close(median), p90: close(p90) } }
}
