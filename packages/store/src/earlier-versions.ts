import type { Article } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { type Opening, openingColumn, openingWords } from './article-opening.ts'
import { type Database, rowsOf } from './database.ts'
import { databaseText } from './database-text.ts'
import type { EarlierVersion } from './rows.ts'

/** What tells that two texts are versions of one article. */
export type ArticleIdentity = Pick<Article, 'key' | 'id' | 'url'> & { outlet: { id: string } | null }

interface EarlierRecord {
  newer: string
  key: string
  id: string
  title: string | null
  opening: Opening | null
  same: EarlierVersion['same']
  reviewed: number
  run: boolean
}

/**
 * Stored articles with another text under the same given id or the same address, by the newer article's key. Where both
 * outlets are known they must be one: two outlets may use the same file name. `exceptRun` leaves out what an ingest
 * added itself.
 */
export async function earlierVersions(
  db: Database,
  incoming: readonly ArticleIdentity[],
  exceptRun: number | null = null,
): Promise<Map<string, EarlierVersion[]>> {
  const wanted = incoming.map(({ key, id, url, outlet }) => ({
    key,
    // An id that is the key says nothing: no name was given.
    id: id === key ? null : id,
    url: url?.trim() || null,
    outlet: outlet?.id ?? null,
  }))
  const named = wanted.filter(({ id, url }) => id !== null || url !== null)
  if (named.length === 0) return new Map()
  const records = await rowsOf<EarlierRecord>(
    db,
    sql`
      select w.key as newer, a.key, a.id, a.title_text as title, ${openingColumn} as opening,
        case when a.given_id = w.id then 'id' else 'url' end as same,
        (select count(*) from claims c where c.article_key = a.key and c.review_status <> 'unreviewed')::int as reviewed,
        coalesce(exists (
          select 1 from ingest_articles i where i.article_key = a.key and i.ingest_id = ${exceptRun}::int), false) as run
      from json_to_recordset(${JSON.stringify(databaseText(named))}::json) as w(key text, id text, url text, outlet text)
      cross join lateral (
        select * from articles x where x.given_id = w.id
        union all
        select * from articles x where x.url = w.url and x.given_id is distinct from w.id
      ) a
      where a.key <> w.key and (a.outlet_id is null or w.outlet is null or a.outlet_id = w.outlet)
        and not exists (select 1 from articles s where s.key = w.key)
      order by w.key collate "C", a.key collate "C"`,
  )
  const found = new Map<string, EarlierVersion[]>()
  for (const { newer, run, opening, ...earlier } of records) {
    const version = { ...earlier, opening: opening && openingWords(opening) }
    if (!run) found.set(newer, [...(found.get(newer) ?? []), version])
  }
  return found
}
