import type { ClaimFilter } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import type { Columns } from './columns/columns.ts'
import { columnsOf } from './columns/columns-of.ts'
import { rememberedOfArticles } from './columns/remembered.ts'
import { answeredWithRows } from './columns/view.ts'
import { type Database, rowOf } from './database.ts'
import { searchedWords, textQuery } from './searched-words.ts'
import { databaseOf, type Store } from './store.ts'

/** Articles whose headline and text hold all words of a search, as they stood at a version of the columns. */
export interface FoundTexts {
  /** Names what was found: the same for as long as it is the same. */
  name: string
  /** 1 for each article by its number that holds them; later numbers are of articles that came since. */
  held: Uint8Array
}

/** The store's columns, and the articles that a search finds by their text; null where it asks for no word. */
export async function columnsAndTexts(
  store: Store,
  filter: ClaimFilter,
): Promise<{ columns: Columns; texts: FoundTexts | null }> {
  const before = await columnsOf(store)
  const query = textQuery(searchedWords(before, filter))
  if (query === null) return { columns: before, texts: null }
  const kept = rememberedOfArticles(before, 'texts', query, () => ({
    name: `${before.articlesVersion} ${query}`,
    answers: new Map(),
  }))
  const held = await answeredWithRows(kept, 'held', () => articlesWith(databaseOf(store), before, query))
  // Columns are whole only where nothing is waited for after them: a change may have been taken in half by now.
  const columns = await columnsOf(store)
  return columns === before ? { columns, texts: { name: kept.name, held } } : columnsAndTexts(store, filter)
}

async function articlesWith(db: Database, { articleKeys }: Columns, query: string): Promise<Uint8Array> {
  // One list is read many times faster than rows are.
  const { keys } = await rowOf<{ keys: string[] }>(
    db,
    sql`select coalesce(json_agg(article_key), '[]') as keys from article_words where words @@ ${query}::tsquery`,
  )
  const held = new Uint8Array(articleKeys.values.length)
  for (const key of keys) {
    const article = articleKeys.codes.get(key)
    if (article !== undefined) held[article] = 1
  }
  return held
}
