import { sql } from 'drizzle-orm'
import { rowOf, rowsOf } from '../database.ts'
import type { DataHealth } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

/** What the readings rest on, over everything stored: versions, languages, warnings, missing facts. */
export async function dataHealth(store: Store): Promise<DataHealth> {
  const db = databaseOf(store)
  const facts = await rowOf<Omit<DataHealth, 'versions' | 'languages' | 'warnings'>>(
    db,
    sql`
      select count(*)::int as articles,
        count(*) filter (where a.said_start is null)::int as undated,
        count(*) filter (where a.published_resolved is not null and a.published is null)::int as "datedByCopy",
        count(*) filter (where a.outlet_id is null)::int as "withoutOutlet",
        count(*) filter (where a.title_text is null)::int as "withoutHeadline",
        count(*) filter (where not exists (select 1 from claims c where c.article_key = a.key))::int as "withoutClaims",
        (select count(*) from claims)::int as claims,
        (select count(*) from claims where confidence < 0.5)::int as "unsureClaims",
        (select count(*) from claims where review_status <> 'unreviewed')::int as "reviewedClaims",
        (select count(*) from retired_articles where restored_at is null)::int as "setAside",
        max(a.updated_at)::text as "lastChange"
      from articles a`,
  )
  const counted = (value: ReturnType<typeof sql>, from: ReturnType<typeof sql>) =>
    rowsOf<{ value: string; articles: number }>(
      db,
      sql`select ${value} as value, count(distinct a.key)::int as articles from ${from} group by 1 order by 2 desc, 1`,
    )
  return {
    ...facts,
    lastChange: facts.lastChange === null ? null : new Date(facts.lastChange).toISOString(),
    versions: await counted(sql`a.parser_version collate "C"`, sql`articles a`),
    languages: await counted(sql`a.language collate "C"`, sql`articles a`),
    warnings: await counted(
      sql`(w.value->>'code') collate "C"`,
      sql`articles a cross join lateral jsonb_array_elements(a.warnings) w`,
    ),
  }
}
