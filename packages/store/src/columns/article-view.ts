import type { ClaimFilter } from '@evenhand/schema'
import type { Columns } from './columns.ts'
import { articlesIn } from './conditions.ts'
import { codesCounted } from './counting.ts'
import { rememberedOfArticles } from './remembered.ts'

/** What a filter says about articles themselves: most filters pick the same ones. */
export interface ArticleView {
  /** Numbers of the articles, in order. */
  numbers: Int32Array
  /** Answers about these articles that were worked out before. */
  answers: Map<string, unknown>
}

/** Articles of the filter's outlets, ids and days; picked once for the queries of a page. */
export function articlesOf(columns: Columns, filter: ClaimFilter): ArticleView {
  const { clock, from, to, outlets, articles } = filter
  const name = JSON.stringify([outlets, articles, clock === 'said' ? [from, to] : [null, null]])
  return rememberedOfArticles(columns, 'articles', name, () => ({
    numbers: codesCounted(articlesIn(columns, filter)),
    answers: new Map(),
  }))
}
