import type { ParsedArticle, SourceProfile } from '@evenhand/schema'
import { eq } from 'drizzle-orm'
import { type IngestCounts, type IngestProgress, ingest } from '../ingest.ts'
import { storedArticles } from '../queries/stored-articles.ts'
import { databaseOf, type Store } from '../store.ts'
import { sourceProfiles } from '../tables/profiles.ts'
import { decidedProfiles } from './stored-profiles.ts'

export interface ApplyOptions {
  /** Reads an article's text anew; the parser's `rereadArticle`, for the store does not parse. */
  reread: (parsed: ParsedArticle, profile: SourceProfile) => ParsedArticle
  onProgress?: (progress: IngestProgress) => void
}

/**
 * Reads the stored articles of an outlet anew with what was decided on its fragments. Readings are replaced as by an
 * ingest: claims keep their reviews, and an article that reads as before changes no row.
 */
export async function applyProfile(
  store: Store,
  outlet: string,
  { reread, onProgress }: ApplyOptions,
): Promise<IngestCounts> {
  const startedAt = new Date().toISOString()
  const profile = (await decidedProfiles(store)).get(outlet) ?? { outlet, learnedFrom: 0, fragments: [] }
  const counts = await ingest(store, readAnew(), {
    label: `read anew: furniture of ${outlet}`,
    ...(onProgress && { onProgress }),
  })
  await databaseOf(store)
    .update(sourceProfiles)
    .set({ appliedAt: startedAt })
    .where(eq(sourceProfiles.outletId, outlet))
  return counts

  async function* readAnew() {
    for await (const parsed of storedArticles(store, { outlet })) yield reread(parsed, profile)
  }
}
