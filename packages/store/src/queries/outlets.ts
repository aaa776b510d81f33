import type { ClaimFilter, Outlet } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { articleWhere } from '../article-where.ts'
import { claimWhere } from '../claim-where.ts'
import { rowsOf } from '../database.ts'
import { strongestBasis } from '../outlet-basis.ts'
import type { OriginRef, OutletRow } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

interface OutletRecord {
  id: string
  name: string
  basis: Outlet['basis']
  articles: number
  claims: number
  first: string | null
  last: string | null
  undated: number
}

type OriginRecord = OriginRef & { outlet_id: string; claims: number }

/** Outlets with articles in the filter's outlets and days, most articles first, and the origins that their claims in the view use. */
export async function outlets(store: Store, filter: ClaimFilter): Promise<OutletRow[]> {
  const db = databaseOf(store)
  const where = claimWhere(filter)
  const records = await rowsOf<OutletRecord>(
    db,
    sql`
      select o.id, o.name, ${strongestBasis} as basis, count(*)::int as articles,
        (select count(*) from claims c where c.outlet_id = o.id and ${where})::int as claims,
        min(a.said_start)::text as first, max(a.said_end)::text as last,
        count(*) filter (where a.said_start is null)::int as undated
      from articles a join outlets o on o.id = a.outlet_id
      where ${articleWhere(filter)} group by o.id
      order by articles desc, o.id collate "C"`,
  )
  const used = await rowsOf<OriginRecord>(
    db,
    sql`
      select c.outlet_id, r.id, r.name, r.type, r.party, count(*)::int as claims
      from claims c join origins r on r.id = c.origin_id
      where c.outlet_id is not null and ${where} group by c.outlet_id, r.id
      order by claims desc, r.id collate "C"`,
  )
  return records.map(({ undated, ...outlet }) => ({
    ...outlet,
    undatedArticles: undated,
    origins: used
      .filter(({ outlet_id }) => outlet_id === outlet.id)
      .map(({ id, name, type, party, claims }) => ({ id, name, type, party, claims })),
  }))
}
