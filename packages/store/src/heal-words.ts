import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { healArticles } from './heal-articles.ts'
import { writeWords } from './write-words.ts'

/** Collects the words of articles that an earlier version stored without them. */
export async function healWords(db: Database): Promise<void> {
  const lack = sql`not exists (select 1 from article_words w where w.article_key = a.key)`
  await healArticles(db, lack, (articles) =>
    writeWords(
      db,
      articles.map(({ key, text, title }) => ({ key, text, title: title?.text ?? null })),
    ),
  )
}
