import type { Claim, CopyEdge, Published, ResolvedDate, When } from '@evenhand/schema'
import type { Reading } from '../reading.ts'
import { compareText } from '../spelling/order.ts'
import { dayNumber, dayText, lastWeekday } from './day.ts'

/** So much of an undated text must be copied: a shared background paragraph says nothing about its date. */
const leastCopied = 0.2

/**
 * Publication dates that undated articles take over from a dated copy (`basis: copy`), and the weekdays of their
 * claims resolved from it. Of several dated copies the one with most of the undated text counts, then the earliest:
 * a reprint may be late, never early.
 */
export function resolveDates(readings: readonly Reading[], copies: readonly CopyEdge[]): ResolvedDate[] {
  const byId = new Map(readings.map((reading) => [reading.id, reading]))
  const found = new Map<string, { from: string; share: number; published: Published }>()
  const offer = (id: string, from: string, share: number) => {
    const published = byId.get(from)?.article.published
    if (share < leastCopied || byId.get(id)?.article.published || !published || published.date.length < 10) return
    const best = found.get(id)
    const order =
      best && (best.share - share || compareText(published.date, best.published.date) || compareText(from, best.from))
    if (order === undefined || order < 0) found.set(id, { from, share, published })
  }
  for (const edge of copies) {
    offer(edge.a, edge.b, edge.share.a)
    offer(edge.b, edge.a, edge.share.b)
  }
  return [...found]
    .sort(([a], [b]) => compareText(a, b))
    .map(([article, { from, published }]): ResolvedDate => {
      const date = published.date.slice(0, 10)
      const claims = (byId.get(article)?.claims ?? []).flatMap((claim) => {
        const when = resolveWeekday(claim, dayNumber(date))
        return when ? [{ claim: claim.id, when }] : []
      })
      return { article, published: { date, precision: 'day', basis: 'copy' }, from, claims }
    })
}

function resolveWeekday({ when }: Claim, published: number): When | null {
  if (!when?.weekday || when.start !== null) return null
  const day = dayText(lastWeekday(when.weekday, published))
  return { ...when, start: day, end: day }
}
