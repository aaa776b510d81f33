import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { articleWords } from './words-in.ts'

/** Writes what a search finds articles by. One that another process takes out meanwhile is left out. */
export async function writeWords(
  db: Database,
  articles: readonly { key: string; title: string | null; text: string }[],
): Promise<void> {
  if (articles.length === 0) return
  // As one text, which is read faster than a list.
  const rows = articles.map((article) => ({ key: article.key, words: articleWords(article).join(' ') }))
  await db.execute(sql`
    insert into article_words (article_key, words)
    select a.key, array_to_tsvector(string_to_array(x.words, ' '))
    from json_to_recordset(${JSON.stringify(rows)}::json) as x(key text, words text)
    join articles a on a.key = x.key
    for key share of a
    on conflict (article_key) do update set words = excluded.words
    where article_words.words is distinct from excluded.words`)
}
