import type { Counters } from '@evenhand/store'
import { plural } from './day-words.ts'

/** "5 articles, 23 claims, 3 independent origins": the three counters that stand with every view. */
export function countersLine(counters: Counters): string {
  return [
    plural(counters.articles, 'article'),
    plural(counters.claims, 'claim'),
    plural(counters.origins, 'independent origin'),
  ].join(', ')
}

/**
 * The same where so many articles are listed, of which some hold no claim in the view: "9 articles, 5 of them with claims
 * in this view; 23 claims, 3 independent origins".
 */
export function listedLine(listed: number, counters: Counters): string {
  if (listed === counters.articles) return countersLine(counters)
  const articles = plural(listed, 'article')
  if (counters.articles === 0)
    return `${articles}, ${listed === 1 ? 'without' : 'none of them with'} claims in this view`
  const claims = [plural(counters.claims, 'claim'), plural(counters.origins, 'independent origin')].join(', ')
  return `${articles}, ${counters.articles.toLocaleString('en-GB')} of them with claims in this view; ${claims}`
}

/** "17 claims in 5 articles rest on 3 independent origins.": what the three counters say together. */
export function restingLine({ articles, claims, origins, unattributed }: Counters): string {
  if (claims === 0) return 'No claim fits this view.'
  const who = `${plural(claims, 'claim')} in ${plural(articles, 'article')}`
  if (origins === 0) return `${who}, none with a named source.`
  const verb = claims === 1 ? 'rests' : 'rest'
  const apart = unattributed > 0 ? `; ${plural(unattributed, 'claim names', 'claims name')} no source` : ''
  return `${who} ${verb} on ${plural(origins, 'independent origin')}${apart}.`
}

/** What the counters leave out, in words; empty where nothing is. */
export function leftOutLine({ leftOut }: Counters): string {
  const parts = [
    leftOut.furniture > 0 && `${plural(leftOut.furniture, 'claim')} that only page furniture states`,
    leftOut.implicit > 0 && `${plural(leftOut.implicit, 'single named person', 'single named persons')}`,
    leftOut.nonviolent > 0 && `${plural(leftOut.nonviolent, 'claim')} about accidents, disease or disaster`,
  ].filter(Boolean)
  return parts.length === 0 ? '' : `Left out: ${parts.join('; ')}.`
}
