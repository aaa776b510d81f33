import type { Comparison, ParsedArticle } from '@evenhand/schema'
import { comparisonIndex } from './comparison-index.ts'
import type { CompareOptions } from './options.ts'

/** Rises whenever equal articles give another result than before, so that stored comparisons are made anew. */
export const comparisonForm = 5

/**
 * What many parsed articles make together: who copied whom, whose figures they are, what is one event, and the dates that
 * undated copies take over. Pure and deterministic; the order of the articles never changes the result, nor does
 * a second reading of an article (equal key).
 */
export function compare(articles: readonly ParsedArticle[], options: CompareOptions = {}): Comparison {
  const index = comparisonIndex(options)
  index.add(articles)
  return index.comparison()
}
