import type { Article } from '@evenhand/schema'
import { type SQL, sql } from 'drizzle-orm'
import { type Database, rowsOf } from './database.ts'

/** Articles read per statement. */
const batch = 500

/** What an article is measured by anew. */
export interface UnhealedArticle {
  key: string
  text: string
  title: Article['title']
}

/** Hands over, some at a time, the articles that an earlier version stored without something: `lack` is a condition on `articles a`. */
export async function healArticles(
  db: Database,
  lack: SQL,
  heal: (articles: UnhealedArticle[]) => Promise<void>,
): Promise<void> {
  for (let last = ''; ; ) {
    const rows = await rowsOf<UnhealedArticle>(
      db,
      sql`select a.key, a.text, a.title from articles a where a.key > ${last} and ${lack} order by a.key limit ${batch}`,
    )
    const final = rows.at(-1)
    if (final === undefined) return
    await heal(rows)
    last = final.key
  }
}
