import type { ClaimFilter } from '@evenhand/schema'
import { type Spelled, wordsOf } from './claim-where.ts'
import { columnsOf } from './columns/columns-of.ts'
import { placeNames } from './columns/place-words.ts'
import type { Store } from './store.ts'

/** Names of stored places that the filter's words stand for in some spelling, for `claimWhere`. */
export async function spelledPlaces(store: Store, { q }: ClaimFilter): Promise<Spelled> {
  const words = wordsOf(q)
  if (words.length === 0) return {}
  const columns = await columnsOf(store)
  return Object.fromEntries(words.map((word) => [word, placeNames(columns, word)]))
}
