import { type ClaimFilter, emptyClaimFilter } from '@evenhand/schema'
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

/** The parts of a filter that say something about articles. */
function nameOf({ clock, from, to, outlets, articles }: ClaimFilter): string {
  return JSON.stringify([outlets, articles, clock === 'said' ? [from, to] : [null, null]])
}

const ofAll = nameOf(emptyClaimFilter)

/** Articles of the filter's outlets, ids and days; picked once for the queries of a page. */
export function articlesOf(columns: Columns, filter: ClaimFilter): ArticleView {
  const name = nameOf(filter)
  // All articles are asked for most, and so other filters' do not take their place.
  const kind = name === ofAll ? 'all articles' : 'articles'
  return rememberedOfArticles(columns, kind, name, () => ({
    numbers: codesCounted(articlesIn(columns, filter)),
    answers: new Map(),
  }))
}
