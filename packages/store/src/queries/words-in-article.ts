import type { ClaimFilter, Span } from '@evenhand/schema'
import { eq, or } from 'drizzle-orm'
import { columnsOf } from '../columns/columns-of.ts'
import { searchedPlaces } from '../found-words.ts'
import { isSearched, searchedWords } from '../searched-words.ts'
import { databaseOf, type Store } from '../store.ts'
import { articles } from '../tables/articles.ts'

/** Where the words of a search stand in an article's text, in order; none in an article that is not stored. */
export async function wordsInArticle(store: Store, idOrKey: string, filter: Pick<ClaimFilter, 'q'>): Promise<Span[]> {
  const words = searchedWords(await columnsOf(store), filter)
  if (words.length === 0) return []
  const found = await databaseOf(store)
    .select({ id: articles.id, text: articles.text })
    .from(articles)
    .where(or(eq(articles.id, idOrKey), eq(articles.key, idOrKey)))
  const match = found.find(({ id }) => id === idOrKey) ?? found[0]
  return match === undefined ? [] : searchedPlaces(match.text, isSearched(words))
}
