import { sql } from 'drizzle-orm'
import type { Opening } from '../article-opening.ts'
import { articleNaming, articleRef } from '../claim-rows.ts'
import { rowsOf } from '../database.ts'
import type { ArticleRef } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

interface NamedRecord {
  article_id: string
  article_key: string
  title_text: string | null
  opening: Opening | null
  url: string | null
  outlet_id: string | null
  outlet_name: string | null
}

/** What a few articles are called, by id or key; those that are not stored are left out. */
export async function articlesNamed(store: Store, idsOrKeys: readonly string[]): Promise<ArticleRef[]> {
  if (idsOrKeys.length === 0) return []
  const records = await rowsOf<NamedRecord>(
    databaseOf(store),
    sql`
      select ${articleNaming}, o.id as outlet_id, o.name as outlet_name
      from articles a left join outlets o on o.id = a.outlet_id
      where a.id in ${idsOrKeys} or a.key in ${idsOrKeys}`,
  )
  return records.map(articleRef)
}
