import type { ClaimFilter } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { claimWhere } from '../claim-where.ts'
import { rowsOf } from '../database.ts'
import type { OriginRow } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

/** Origins that claims in the view rest on, those with most articles first. */
export async function origins(store: Store, filter: ClaimFilter): Promise<OriginRow[]> {
  return rowsOf<OriginRow>(
    databaseOf(store),
    sql`
      select r.id, r.name, r.type, r.party, count(*)::int as claims,
        count(distinct c.article_key)::int as articles, count(distinct c.outlet_id)::int as outlets,
        count(distinct c.event_id)::int as events,
        count(*) filter (where c.origin_basis = 'stated')::int as stated,
        count(*) filter (where c.origin_basis = 'inferred')::int as inferred,
        min(c.said_start)::text as first, max(c.said_end)::text as last
      from claims c join origins r on r.id = c.origin_id
      where ${claimWhere(filter)} group by r.id
      order by articles desc, claims desc, r.id collate "C"`,
  )
}
