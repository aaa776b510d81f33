import { readFacts } from '../facts.ts'
import { comparisonOf, databaseOf, type Store } from '../store.ts'
import { comparisonVersion } from './live-comparison.ts'

export interface RecompareResult {
  /** False where the comparison equals the stored one; then no derived row was written. */
  changed: boolean
  articles: number
  events: number
  origins: number
  copies: number
}

/** Reads and compares all that is stored, from nothing, and writes the derived rows that differ. */
export async function recompare(store: Store): Promise<RecompareResult> {
  const { changed, articles, comparison } = await comparisonOf(store).update(true)
  const { events, origins, copies } = comparison
  return { changed, articles, events: events.length, origins: origins.length, copies: copies.length }
}

/**
 * Compares where articles, claims, reviews or the comparison itself changed since, such as after an ingest, a crash or an
 * update. A store that stays open looks only at what changed.
 */
export async function healComparison(store: Store): Promise<void> {
  const { articles_version = '0', comparison_version } = await readFacts(
    databaseOf(store),
    'articles_version',
    'comparison_version',
  )
  const empty = articles_version === '0' && comparison_version === undefined
  if (!empty && comparisonVersion(articles_version) !== comparison_version) await comparisonOf(store).update()
}
