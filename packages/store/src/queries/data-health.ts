import { sql } from 'drizzle-orm'
import { type Columns, statusMask, statusNumber } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { rowOf, rowsOf } from '../database.ts'
import type { DataHealth } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

/** What the readings rest on, over everything stored: versions, languages, warnings, missing facts. */
export async function dataHealth(store: Store): Promise<DataHealth> {
  const db = databaseOf(store)
  const claims = claimFacts(await columnsOf(store))
  const facts = await rowOf<Omit<DataHealth, 'versions' | 'languages' | 'warnings' | keyof typeof claims>>(
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
    ...claims,
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

/** Over all claims stored, whatever any filter shows. */
function claimFacts(
  columns: Columns,
): Pick<DataHealth, 'withoutClaims' | 'claims' | 'unsureClaims' | 'reviewedClaims'> {
  const { claims, articles, articleKeys, slots } = columns
  const unreviewed = statusNumber('unreviewed')
  const byArticle = new Int32Array(articleKeys.values.length)
  let [stored, unsureClaims, reviewedClaims, withoutClaims] = [0, 0, 0, 0]
  for (let slot = 0; slot < slots; slot++) {
    if (claims.live.cells[slot] === 0) continue
    stored++
    ;(byArticle[claims.article.cells[slot] as number] as number)++
    if ((claims.confidence.cells[slot] as number) < 0.5) unsureClaims++
    if (((claims.standing.cells[slot] as number) & statusMask) !== unreviewed) reviewedClaims++
  }
  byArticle.forEach((n, article) => {
    if (article > 0 && n === 0 && articles.live.cells[article] === 1) withoutClaims++
  })
  return { withoutClaims, claims: stored, unsureClaims, reviewedClaims }
}
