import type { Event } from '@evenhand/schema'
import { statedValue } from '../events/figure.ts'
import { compareText } from '../spelling/order.ts'
import { type EventClaim, givesTotal } from './event-claim.ts'

/**
 * Earlier figures that a later figure of the same origin, harm and side replaces. A word never replaces a number, a
 * repeated figure replaces nothing, and figures printed on one day stand side by side: their order is not known.
 */
export function findSuperseded(claims: readonly EventClaim[]): Event['superseded'] {
  const series = new Map<string, EventClaim[]>()
  for (const entry of claims) {
    if (!givesTotal(entry) || entry.said === null) continue
    for (const origin of entry.origins) {
      const { harm, victims } = entry.claim
      const key = [origin.id, harm, entry.side, [...victims.subgroups].sort().join('+')].join(' | ')
      const list = series.get(key)
      if (list) list.push(entry)
      else series.set(key, [entry])
    }
  }
  const superseded = new Map<string, string>()
  for (const list of series.values()) {
    for (const early of list) {
      const by = list
        .filter(
          (late) => statedValue(late.claim.count) !== null && differs(early, late) && isLater(late.said, early.said),
        )
        .sort((a, b) => compareText(a.said ?? '', b.said ?? '') || compareText(a.claim.id, b.claim.id))[0]
      if (by) superseded.set(early.claim.id, by.claim.id)
    }
  }
  return [...superseded].map(([claim, by]) => ({ claim, by })).sort((a, b) => compareText(a.claim, b.claim))
}

/** Compares times of day only where both are known. */
export function isLater(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  if (a.length > 10 && b.length > 10) return Date.parse(a) > Date.parse(b)
  const length = Math.min(a.length, b.length, 10)
  return a.slice(0, length) > b.slice(0, length)
}

function differs(a: EventClaim, b: EventClaim): boolean {
  const [x, y] = [a.claim.count, b.claim.count]
  return x.low !== y.low || x.best !== y.best || x.high !== y.high || x.term !== y.term
}
