import type { ParsedArticle, SourceProfile } from '@evenhand/schema'
import { compareText } from '../spelling/order.ts'
import { distinctArticles } from './distinct-articles.ts'
import type { Fragment } from './fragment.ts'
import { leastFrequency } from './least-frequency.ts'
import { recurringPrefixes, recurringSuffixes } from './recurring-edges.ts'
import { recurringLines } from './recurring-lines.ts'
import { recurringMiddles } from './recurring-middles.ts'
import { sourceText } from './source-text.ts'

export interface LearnOptions {
  /** In how many texts a fragment must recur; by default it follows from the number of texts. */
  least?: number
}

/**
 * The furniture that recurs across the articles of one outlet. Versions of one article count once. Headlines,
 * datelines, section labels and sentences that claims rest on are never part of it. Pure; the order of the articles
 * does not matter. Most frequent fragments first.
 */
export function learnProfile(articles: readonly ParsedArticle[], options: LearnOptions = {}): SourceProfile {
  const distinct = distinctArticles(articles)
  const sources = distinct.map(sourceText)
  const least = Math.max(2, options.least ?? leastFrequency(sources.length))
  const fragments = [recurringLines, recurringPrefixes, recurringSuffixes, recurringMiddles].flatMap((find) =>
    find(sources, least),
  )
  return {
    outlet: distinct.find(({ article }) => article.outlet)?.article.outlet?.id ?? '',
    learnedFrom: sources.length,
    fragments: fragments.sort(byFrequency),
  }
}

/** One profile for each outlet, in order of id. Articles without a known outlet teach nothing about any. */
export function learnProfiles(articles: readonly ParsedArticle[], options: LearnOptions = {}): SourceProfile[] {
  const byOutlet = new Map<string, ParsedArticle[]>()
  for (const parsed of articles) {
    const id = parsed.article.outlet?.id
    if (id === undefined) continue
    const list = byOutlet.get(id)
    if (list) list.push(parsed)
    else byOutlet.set(id, [parsed])
  }
  return [...byOutlet].sort(([a], [b]) => compareText(a, b)).map(([, ofOutlet]) => learnProfile(ofOutlet, options))
}

const byFrequency = (a: Fragment, b: Fragment): number =>
  b.frequency - a.frequency || compareText(a.place, b.place) || compareText(a.text, b.text)
