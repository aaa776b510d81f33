import { compare, comparisonForm } from '@evenhand/compare'
import { applyComparison } from './apply-comparison.ts'
import { hashOf } from './canonical-json.ts'
import { readFacts, writeFact, writeLock } from './facts.ts'
import { databaseOf, type Store } from './store.ts'
import { articlesToCompare } from './stored-articles.ts'

export interface RecompareResult {
  /** False where the comparison equals the stored one; then no derived row was written. */
  changed: boolean
  articles: number
  events: number
  origins: number
  copies: number
}

/**
 * Compares all that is stored and replaces events, origins, copies and resolved dates, in one transaction. Where articles
 * changed while it compared, it compares again.
 */
export async function recompare(store: Store): Promise<RecompareResult> {
  const db = databaseOf(store)
  for (;;) {
    const { articles_version: version = '0' } = await readFacts(db, 'articles_version')
    const articles = await articlesToCompare(db)
    const comparison = compare(articles)
    const hash = hashOf(comparison)
    const outcome = await db.transaction(async (tx) => {
      await writeLock(tx)
      const facts = await readFacts(tx, 'articles_version', 'comparison_version', 'comparison_hash')
      if ((facts.articles_version ?? '0') !== version) return 'overtaken'
      const changed = facts.comparison_hash !== hash
      if (changed) {
        await applyComparison(tx, articles, comparison)
        await writeFact(tx, 'comparison_hash', hash)
      }
      const compared = comparisonVersion(version)
      if (facts.comparison_version !== compared) await writeFact(tx, 'comparison_version', compared)
      return changed ? 'changed' : 'unchanged'
    })
    if (outcome === 'overtaken') continue
    return {
      changed: outcome === 'changed',
      articles: articles.length,
      events: comparison.events.length,
      origins: comparison.origins.length,
      copies: comparison.copies.length,
    }
  }
}

/** Compares only where articles, claims, reviews or the comparison itself changed since, such as after a crash or an update. */
export async function healComparison(store: Store): Promise<void> {
  const { articles_version = '0', comparison_version } = await readFacts(
    databaseOf(store),
    'articles_version',
    'comparison_version',
  )
  const empty = articles_version === '0' && comparison_version === undefined
  if (!empty && comparisonVersion(articles_version) !== comparison_version) await recompare(store)
}

const comparisonVersion = (articlesVersion: string): string => `${articlesVersion}/${comparisonForm}`
