import type { ClaimFilter, Outlet } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { articleWhere } from '../article-where.ts'
import { inCodePointOrder } from '../code-point-order.ts'
import type { Columns } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { viewOf } from '../columns/view.ts'
import { rowsOf } from '../database.ts'
import { strongestBasis } from '../outlet-basis.ts'
import type { OriginRef, OutletRow } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

interface OutletRecord {
  id: string
  name: string
  basis: Outlet['basis']
  articles: number
  first: string | null
  last: string | null
  undated: number
}

/** Outlets with articles in the filter's outlets and days, most articles first, and the origins that their claims in the view use. */
export async function outlets(store: Store, filter: ClaimFilter): Promise<OutletRow[]> {
  const columns = await columnsOf(store)
  const claims = claimsOfOutlets(columns, viewOf(columns, filter).slots)
  const db = databaseOf(store)
  const records = await rowsOf<OutletRecord>(
    db,
    sql`
      select o.id, o.name, ${strongestBasis} as basis, count(*)::int as articles,
        min(a.said_start)::text as first, max(a.said_end)::text as last,
        count(*) filter (where a.said_start is null)::int as undated
      from articles a join outlets o on o.id = a.outlet_id
      where ${articleWhere(filter)} group by o.id
      order by articles desc, o.id collate "C"`,
  )
  const known = new Map(
    (await rowsOf<OriginRef>(db, sql`select id, name, type, party from origins`)).map((o) => [o.id, o]),
  )
  return records.map(({ undated, ...outlet }) => {
    const { total = 0, origins = [] } = claims.get(outlet.id) ?? {}
    const used = origins.flatMap(({ id, claims }) => {
      const origin = known.get(id)
      return origin === undefined ? [] : [{ ...origin, claims }]
    })
    return { ...outlet, claims: total, undatedArticles: undated, origins: used }
  })
}

/** Claims by outlet, and by origin the ones that rest on it, most used first. */
function claimsOfOutlets({ claims, outlets, origins }: Columns, slots: Int32Array) {
  const wide = origins.values.length
  const counts = new Map<number, number>()
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number
    const pair = (claims.outlet.cells[slot] as number) * wide + (claims.origin.cells[slot] as number)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  const found = new Map<string, { total: number; origins: { id: string; claims: number }[] }>()
  for (const [pair, n] of counts) {
    const [outlet, origin] = [outlets.values[Math.floor(pair / wide)], origins.values[pair % wide]]
    if (outlet == null) continue
    const of = found.get(outlet) ?? { total: 0, origins: [] }
    of.total += n
    if (origin != null) of.origins.push({ id: origin, claims: n })
    found.set(outlet, of)
  }
  for (const of of found.values()) of.origins.sort((a, b) => b.claims - a.claims || inCodePointOrder(a.id, b.id))
  return found
}
