import type { ClaimFilter } from '@evenhand/schema'
import { asksForClaims } from '../article-where.ts'
import type { FoundTexts } from '../found-texts.ts'
import { articlesOf } from './article-view.ts'
import type { Columns } from './columns.ts'
import { viewCounts } from './figures.ts'
import { viewOf } from './view.ts'

/**
 * Articles of the filter's outlets, ids and days that
 * - hold a claim which the filter shows, or
 * - hold the searched words in headline and text (`texts`) and, where the filter asks for anything else of claims, a
 *   claim which it would show without the words.
 *
 * So a search finds what claims say and what stands around them, and every other part of the filter means what it means
 * without a search. A filter that asks nothing of claims and has no words shows all of them.
 */
export function articlesShown(columns: Columns, filter: ClaimFilter, texts: FoundTexts | null): Int32Array {
  const { numbers } = articlesOf(columns, filter)
  if (!asksForClaims(filter)) return numbers
  const claims = claimsByArticle(columns, filter)
  if (texts === null) return numbers.filter((article) => claims[article] !== 0)
  const others = { ...filter, q: '' }
  const fitting = asksForClaims(others) ? claimsByArticle(columns, others) : null
  const { held } = texts
  return numbers.filter(
    (article) => claims[article] !== 0 || (held[article] === 1 && (fitting === null || fitting[article] !== 0)),
  )
}

function claimsByArticle(columns: Columns, filter: ClaimFilter): Int32Array {
  return viewCounts(columns, viewOf(columns, filter), 'article')
}
