import { statedValue } from '../events/figure.ts'
import { compareText } from '../spelling/order.ts'
import type { EventClaim } from './event-claim.ts'

/** The claims about the side whose dead the event is told by, with those that name no side: other dead would have been named. */
export function onLeadingSide(totals: readonly EventClaim[]): EventClaim[] {
  const side = leadingSide(totals)
  return totals.filter((entry) => entry.side === side || entry.side === '')
}

/** Most articles, then the higher figure. */
function leadingSide(totals: readonly EventClaim[]): string {
  const sides = new Map<string, { articles: Set<string>; top: number }>()
  for (const { side, article, claim } of totals) {
    if (side === '') continue
    const entry = sides.get(side) ?? { articles: new Set(), top: 0 }
    entry.articles.add(article)
    entry.top = Math.max(entry.top, statedValue(claim.count) ?? claim.count.low ?? 0)
    sides.set(side, entry)
  }
  const [first] = [...sides].sort(
    ([x, a], [y, b]) => b.articles.size - a.articles.size || b.top - a.top || compareText(x, y),
  )
  return first?.[0] ?? ''
}
