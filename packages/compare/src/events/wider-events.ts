import type { Event } from '@evenhand/schema'
import { dayText } from '../dates/day.ts'
import { daysWords } from '../dates/day-words.ts'
import { compareText } from '../spelling/order.ts'
import { windowGap } from './claim-window.ts'
import type { Link } from './cluster.ts'
import { isLower, statedValue } from './figure.ts'
import { holdsPart, type Incident, isPeriod, type PlacedClaim } from './incident.ts'
import { relatePlaceSets } from './place-relation.ts'

/** A toll over several days or places beside one that it may hold, as clusters, with the claims that show it. */
export interface Holding {
  whole: number
  part: number
  high: PlacedClaim
  low: PlacedClaim
}

/** Clusters of which one may hold the other: incidents of one article, and incidents that a link found to be so. */
export function holdings(
  incidents: readonly Incident[],
  links: readonly Link[],
  clusterOf: ReadonlyMap<number, number>,
): Holding[] {
  const found = new Map<string, Holding>()
  const look = (x: number, y: number) => {
    const [whole, part] = [incidents[x], incidents[y]]
    const [from, to] = [clusterOf.get(x) ?? 0, clusterOf.get(y) ?? 0]
    const pair = whole && part && from !== to && !found.has(`${from} ${to}`) ? partOf(whole, part) : null
    if (pair) found.set(`${from} ${to}`, { whole: from, part: to, ...pair })
  }
  const ofArticle = new Map<string, number[]>()
  incidents.forEach(({ article }, index) => {
    ofArticle.set(article, [...(ofArticle.get(article) ?? []), index])
  })
  for (const own of ofArticle.values()) {
    for (const x of own) for (const y of own) if (x !== y && countsMore(incidents[x])) look(x, y)
  }
  for (const { a, b, wider } of links) {
    if (wider) look(...(incidents[a]?.wide ? ([a, b] as const) : ([b, a] as const)))
  }
  return [...found.values()]
}

const countsMore = (incident: Incident | undefined) => incident !== undefined && (incident.wide || incident.period)

/** The claims by which one incident holds another: its days, place and parties allow it, and its figure is higher. */
function partOf(whole: Incident, part: Incident): Pick<Holding, 'high' | 'low'> | null {
  if (countsMore(part) || (whole.window && part.window && windowGap(whole.window, part.window) > 0)) return null
  if (relatePlaceSets(whole.places, part.places) === 'apart') return null
  for (const high of whole.claims.filter((claim) => claim.wide !== null || isPeriod(claim))) {
    for (const low of part.claims) {
      const counted = low.claim.relation === 'total' && (statedValue(low.claim.count) ?? 0) > 1
      const own = counted && (high.wide === null ? isLower(low.claim, high.claim) : holdsPart(high, low))
      if (own && mayInclude(high, low)) return { high, low }
    }
  }
  return null
}

/** Fighters may be among people; people of no named kind are not taken for fighters. */
function mayInclude(high: PlacedClaim, low: PlacedClaim): boolean {
  const [all, some] = [high.claim.victims, low.claim.victims]
  const killers = [high.perpetrator, low.perpetrator]
  if (!killers.includes(null) && killers[0] !== killers[1]) return false
  return !all.category.startsWith('combatant') || some.category !== 'unknown'
}

/** Makes a function that tells each event what it holds or is held by; what stays as it was stays the same object. */
export function eventRelater() {
  const known = new WeakMap<Event, { words: string; event: Event }>()
  return (events: readonly Event[], found: readonly Holding[]): Event[] => {
    const related = relatedBy(events, found)
    return events.map((event, index) => {
      const own = (related.get(index) ?? []).sort((a, b) => compareText(a.event, b.event))
      if (own.length === 0) return event
      const words = JSON.stringify(own)
      const entry = known.get(event)
      if (entry?.words === words) return entry.event
      const told = { ...event, related: own }
      known.set(event, { words, event: told })
      return told
    })
  }
}

function relatedBy(events: readonly Event[], found: readonly Holding[]): Map<number, Event['related']> {
  const related = new Map<number, Event['related']>()
  const add = (event: number, entry: Event['related'][number]) =>
    related.set(event, [...(related.get(event) ?? []), entry])
  for (const { whole, part, high, low } of found) {
    const [outer, inner] = [events[whole], events[part]]
    if (!outer || !inner) continue
    const reason = `“${high.claim.count.text}” counts ${reachWords(high)}; “${low.claim.count.text}” may be part of it`
    const claims = { whole: high.claim.id, part: low.claim.id, reason }
    add(whole, { event: inner.id, label: inner.label, relation: 'narrower', ...claims })
    add(part, { event: outer.id, label: outer.label, relation: 'wider', ...claims })
  }
  return related
}

function reachWords({ window, wide }: PlacedClaim): string {
  const days = window?.basis === 'stated' ? daysWords(dayText(window.first), dayText(window.last)) : null
  return [wide ?? 'a longer time', days && `(${days})`].filter(Boolean).join(' ')
}
