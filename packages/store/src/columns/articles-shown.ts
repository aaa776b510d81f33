import type { ClaimFilter } from '@evenhand/schema'
import { asksForClaims } from '../article-where.ts'
import { articlesOf } from './article-view.ts'
import type { Columns } from './columns.ts'
import { viewCounts } from './figures.ts'
import { viewOf } from './view.ts'

/** Articles that the filter lets through and, where it asks for anything of claims, that have a claim which it shows. */
export function articlesShown(columns: Columns, filter: ClaimFilter): Int32Array {
  const { numbers } = articlesOf(columns, filter)
  if (!asksForClaims(filter)) return numbers
  const claims = viewCounts(columns, viewOf(columns, filter), 'article')
  return numbers.filter((article) => claims[article] !== 0)
}
