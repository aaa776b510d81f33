import type { ClaimFilter } from '@evenhand/schema'
import { asksForClaims } from '../article-where.ts'
import { articlesOf } from './article-view.ts'
import { viewArticles } from './by-article.ts'
import type { Columns } from './columns.ts'
import { viewOf } from './view.ts'

/** Articles that the filter lets through and, where it asks for anything of claims, that have a claim which it shows. */
export function articlesShown(columns: Columns, filter: ClaimFilter): Int32Array {
  const { numbers } = articlesOf(columns, filter)
  if (!asksForClaims(filter)) return numbers
  const claims = viewArticles(columns, viewOf(columns, filter))
  return numbers.filter((article) => claims[article] !== 0)
}
