import type { ClaimFilter } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { claimWhere } from '../src/claim-where.ts'
import { rowOf, rowsOf } from '../src/database.ts'
import type { OriginRow } from '../src/rows.ts'
import { databaseOf, type Store } from '../src/store.ts'

/** Origins and articles as plain SQL tells of them, however long it takes. */

/** Origins that claims in the view rest on, those with most articles first. */
export function plainOrigins(store: Store, filter: ClaimFilter): Promise<OriginRow[]> {
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

/** What `dataHealth` says of articles. */
export async function plainArticleHealth(store: Store) {
  const db = databaseOf(store)
  const facts = await rowOf<Record<string, number> & { lastChange: string | null }>(
    db,
    sql`
      select count(*)::int as articles,
        count(*) filter (where a.said_start is null)::int as undated,
        count(*) filter (where a.published_resolved is not null and a.published is null)::int as "datedByCopy",
        count(*) filter (where a.outlet_id is null)::int as "withoutOutlet",
        count(*) filter (where a.title_text is null)::int as "withoutHeadline",
        (select count(*) from retired_articles where restored_at is null)::int as "setAside",
        max(a.updated_at)::text as "lastChange"
      from articles a`,
  )
  const counted = (value: ReturnType<typeof sql>, from: ReturnType<typeof sql>) =>
    rowsOf<{ value: string; articles: number }>(
      db,
      sql`select ${value} as value, count(*)::int as articles from ${from} group by 1 order by 2 desc, 1`,
    )
  return {
    ...facts,
    lastChange: facts.lastChange === null ? null : new Date(facts.lastChange).toISOString(),
    versions: await counted(sql`a.parser_version collate "C"`, sql`articles a`),
    languages: await counted(sql`a.language collate "C"`, sql`articles a`),
    warnings: await counted(
      sql`w.code collate "C"`,
      sql`articles a cross join lateral (
        select distinct x->>'code' as code from jsonb_array_elements(a.warnings) x) w where a.warnings <> '[]'`,
    ),
  }
}
