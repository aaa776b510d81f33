import { readWithProfile } from '@evenhand/parser'
import type { ParsedArticle } from '@evenhand/schema'
import { decidedProfiles, type Store } from '@evenhand/store'
import { knowTowns } from './known-towns.ts'

/** Reads articles with what was decided on their outlets' furniture. */
export async function* readWithDecided(
  store: Store,
  articles: Iterable<ParsedArticle> | AsyncIterable<ParsedArticle>,
): AsyncGenerator<ParsedArticle> {
  await knowTowns()
  const profiles = await decidedProfiles(store)
  for await (const parsed of articles) yield readWithProfile(parsed, profiles)
}
