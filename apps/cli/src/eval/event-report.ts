import type { GoldEvent } from './gold.ts'
import { accuracy } from './ratio.ts'

export interface EventReport {
  /** Pairs of articles on one event. */
  pairs_gold: number
  pairs_predicted: number
  precision: number | null
  recall: number | null
  f1: number | null
}

/** Scores which articles share an event, pair by pair, and describes each wrong pair in a line. */
export function scoreEvents(
  gold: GoldEvent[],
  events: { articles: string[] }[],
): { report: EventReport; errors: string[] } {
  const eventsOf = new Map(gold.map(({ id }) => [id, new Set<number>()]))
  for (const [index, { articles }] of events.entries()) {
    for (const article of articles) eventsOf.get(article)?.add(index)
  }
  const errors: string[] = []
  let inGold = 0
  let predicted = 0
  let both = 0
  for (const [index, a] of gold.entries()) {
    for (const b of gold.slice(index + 1)) {
      const wanted = a.event !== null && a.event === b.event
      const got = [...(eventsOf.get(a.id) ?? [])].some((event) => eventsOf.get(b.id)?.has(event))
      if (wanted) inGold++
      if (got) predicted++
      if (wanted && got) both++
      if (wanted !== got)
        errors.push(`${wanted ? 'not linked' : 'wrongly linked'} ${a.id} ${a.event} ${b.id} ${b.event}`)
    }
  }
  return { report: { pairs_gold: inGold, pairs_predicted: predicted, ...accuracy(both, predicted, inGold) }, errors }
}
