import { areAllied } from '../data/allies.ts'
import { type Window, windowGap } from './claim-window.ts'
import { type Incident, incidentDays } from './incident.ts'
import { type PlaceKey, relatePlaceSets } from './place-relation.ts'

/** A proven link between two incidents, by position. */
export interface Link {
  a: number
  b: number
  score: number
  reasons: string[]
  /** The claims of `a` and `b` that the reasons speak of. */
  claims: [string, string]
  /** Shown words prove it; place guards do not apply. */
  copied: boolean
  /** One toll is wider and holds the other; such a link joins nothing. */
  wider: boolean
}

/** For an incident (position) the articles that recall it as a background event, each with how surely. */
export type Recalled = ReadonlyMap<number, ReadonlyMap<string, number>>

interface Cluster {
  members: number[]
  window: Window | null
  places: PlaceKey[]
  /** Parties that are said to have done it. */
  parties: Set<string>
  byArticle: Map<string, number[]>
}

/**
 * Joins incidents along their links, strongest first. A join is refused where it would put apart dates, apart places
 * or two different incidents of one article into one event, or an incident with the report that recalls it as
 * an earlier one. Returns the clusters (positions, ascending) and the links
 * that joined them.
 */
export function clusterIncidents(
  incidents: readonly Incident[],
  links: readonly Link[],
  recalled: Recalled,
): { clusters: number[][]; used: Link[] } {
  const root = incidents.map((_, index) => index)
  const clusters = incidents.map(
    (incident, index): Cluster => ({
      members: [index],
      window: incident.window?.basis === 'stated' ? incident.window : null,
      places: incident.places,
      parties: new Set([...incident.perpetrators].filter((killer) => !killer.startsWith('“'))),
      byArticle: new Map([[incident.article, [index]]]),
    }),
  )
  const find = (index: number): number => {
    let top = index
    while (root[top] !== top) top = root[top] ?? top
    root[index] = top
    return top
  }
  const order = (i: number) => incidents[i]?.id ?? ''
  const sorted = [...links].sort(
    (p, q) => q.score - p.score || cmp(order(p.a), order(q.a)) || cmp(order(p.b), order(q.b)),
  )
  const used: Link[] = []
  for (const link of sorted) {
    const [x, y] = [find(link.a), find(link.b)]
    const [left, right] = [clusters[x], clusters[y]]
    if (!left || !right) continue
    if (x === y || !compatible(left, right, incidents, link, recalled)) continue
    const [keep, gone] = left.members.length >= right.members.length ? [x, y] : [y, x]
    absorb(clusters[keep] ?? left, clusters[gone] ?? right)
    root[gone] = keep
    used.push(link)
  }
  const result = incidents.flatMap((_, index) => (find(index) === index ? [clusters[index]?.members ?? []] : []))
  return { clusters: result.map((members) => members.sort((a, b) => a - b)), used }
}

function compatible(
  left: Cluster,
  right: Cluster,
  incidents: readonly Incident[],
  link: Link,
  recalled: Recalled,
): boolean {
  if (left.window && right.window) {
    if (windowGap(left.window, right.window) > 1) return false
    const span = Math.max(left.window.last, right.window.last) - Math.min(left.window.first, right.window.first) + 1
    const isPeriod = incidents[left.members[0] ?? 0]?.period
    if (!isPeriod && span > incidentDays + 2 && span > length(left.window) && span > length(right.window)) return false
  }
  const place = relatePlaceSets(left.places, right.places)
  if (!link.copied && (place === 'apart' || (place === 'differs' && otherKillers(left, right)))) return false
  if (recalledBeside(left, right, link.score, recalled) || recalledBeside(right, left, link.score, recalled))
    return false
  for (const [article, members] of left.byArticle) {
    for (const other of right.byArticle.get(article) ?? []) {
      if (!members.every((member) => mayBeOne(incidents[member], incidents[other]))) return false
    }
  }
  return true
}

/** Both name who did it, and nobody named is the same or an ally. */
function otherKillers({ parties: a }: Cluster, { parties: b }: Cluster): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => [...b].some((other) => areAllied(one, other)))
}

/** Two incidents of one article that others tell as one: the article names one place and one time for both. */
function mayBeOne(a: Incident | undefined, b: Incident | undefined): boolean {
  if (!a || !b || a.wide !== b.wide) return false
  if (a.window?.basis === 'stated' && b.window?.basis === 'stated' && windowGap(a.window, b.window) > 0) return false
  const place = relatePlaceSets(a.places, b.places)
  return place === 'same' || place === 'near' || place === 'within'
}

function recalledBeside(recalledSide: Cluster, other: Cluster, score: number, recalled: Recalled): boolean {
  return recalledSide.members.some((member) =>
    [...(recalled.get(member) ?? [])].some(([article, sureness]) => sureness > score && other.byArticle.has(article)),
  )
}

function absorb(keep: Cluster, gone: Cluster): void {
  keep.members.push(...gone.members)
  if (keep.window && gone.window) {
    const first = Math.min(keep.window.first, gone.window.first)
    keep.window = { first, last: Math.max(keep.window.last, gone.window.last), basis: 'stated' }
  } else keep.window ??= gone.window
  for (const party of gone.parties) keep.parties.add(party)
  const known = new Set(keep.places.map(({ words }) => words.join(' ')))
  keep.places = [...keep.places, ...gone.places.filter(({ words }) => !known.has(words.join(' ')))]
  for (const [article, members] of gone.byArticle) {
    keep.byArticle.set(article, [...(keep.byArticle.get(article) ?? []), ...members])
  }
}

const length = (window: Window) => window.last - window.first + 1
const cmp = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
