import type { ParsedArticle } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { openingWords } from '../article-opening.ts'
import { rowsOf } from '../database.ts'
import type { LeftArticle } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

interface LeftRecord {
  id: string
  title: string | null
  /** A ParsedArticle. */
  parsed: string
  reason: LeftArticle['reason']
  at: string
  newer: string | null
  ingest: number
  label: string | null
  undone: boolean
}

/** Why and when an article, by id or key, left what is stored; null where it is stored or never was. */
export async function articleLeft(store: Store, idOrKey: string): Promise<LeftArticle | null> {
  const [left] = await rowsOf<LeftRecord>(
    databaseOf(store),
    sql`
      select x.article_id as id, x.title_text as title, x.parsed, x.reason, x.at::text,
        (select a.id from articles a where a.key = x.replaced_by) as newer,
        i.id as ingest, i.label, i.undone_at is not null as undone
      from retired_articles x join ingests i on i.id = x.ingest_id
      where (x.article_key = ${idOrKey} or x.article_id = ${idOrKey})
        and not exists (select 1 from articles a where a.key = ${idOrKey} or a.id = ${idOrKey})
      order by x.id desc limit 1`,
  )
  if (left === undefined) return null
  const { ingest, label, undone, parsed, ...rest } = left
  const { article, furniture }: ParsedArticle = JSON.parse(parsed)
  const outlet = article.outlet && { id: article.outlet.id, name: article.outlet.name }
  const spans = furniture.map(({ start, end }): [number, number] => [start, end])
  const opening = left.title === null ? openingWords({ text: article.text, furniture: spans }) : null
  return { ...rest, opening, outlet, at: new Date(left.at).toISOString(), ingest: { id: ingest, label, undone } }
}
