import type { Claim, Event } from '@evenhand/schema'
import { firstSaid } from '../currency/first-said.ts'
import type { DatedReading } from '../dates/dated-reading.ts'
import { remember } from '../remember.ts'
import { compareText } from '../spelling/order.ts'
import { type ArticleIncidents, articleIncidents } from './article-incidents.ts'
import { attachContext, type ContextClaim } from './attach-context.ts'
import { clusterIncidents, type Link, type Recalled } from './cluster.ts'
import { eventTeller, originsByClaim } from './event-teller.ts'
import { type Incident, makeIncident, type PlacedClaim } from './incident.ts'
import { type Between, incidentLinker } from './link-incidents.ts'
import { storyReader } from './story-words.ts'
import { eventRelater, holdings } from './wider-events.ts'

/** Makes a `findEvents` that remembers incidents of articles and how pairs of them scored. */
export function eventFinder() {
  const readStory = storyReader()
  const incidentsOf = remember((reading: DatedReading) => articleIncidents(reading, readStory))
  const recallsOf = remember((reading: DatedReading) => recalledIncidents(reading, incidentsOf(reading).context))
  const linkIncidents = incidentLinker()
  const tellWith = eventTeller()
  const relate = eventRelater()
  return (readings: readonly DatedReading[], between: Between): Event[] =>
    findEvents(readings, between, { incidentsOf, recallsOf, linkIncidents, tellWith, relate })
}

interface Finding {
  incidentsOf: (reading: DatedReading) => ArticleIncidents
  recallsOf: (reading: DatedReading) => Incident[]
  linkIncidents: ReturnType<typeof incidentLinker>
  tellWith: ReturnType<typeof eventTeller>
  relate: ReturnType<typeof eventRelater>
}

/**
 * Claims joined to events, with figures, currency and reasons. Running totals and background claims never join an
 * incident; they stand beside it as context.
 */
function findEvents(readings: readonly DatedReading[], between: Between, finding: Finding): Event[] {
  const perArticle = readings.map(finding.incidentsOf)
  const incidents = perArticle.flatMap((article) => article.incidents)
  const context = perArticle.flatMap((article, index) =>
    article.context.map((placed): ContextClaim => ({ article: readings[index]?.id ?? '', placed })),
  )
  const recalled = readings.flatMap(finding.recallsOf)
  const links = finding.linkIncidents([...incidents, ...recalled], between)
  const recallLinks = links.filter(({ a, b }) => a < incidents.length && b >= incidents.length)
  const ownLinks = links.filter(({ b }) => b < incidents.length)
  const { clusters, used } = clusterIncidents(
    incidents,
    ownLinks.filter(({ wider }) => !wider),
    recalledBy(recallLinks, recalled, incidents.length),
  )
  const clusterOf = new Map(clusters.flatMap((members, cluster) => members.map((member) => [member, cluster] as const)))
  const attached = attachContext(
    context,
    recalls(recallLinks, incidents, recalled, clusterOf),
    clustersByArticle(incidents, clusterOf),
  )
  const claimOf = new Map(context.map(({ placed }) => [placed.claim.id, placed.claim]))
  const contextOf = new Map<number, Claim[]>()
  for (const [id, cluster] of attached) {
    const claim = claimOf.get(id)
    if (claim) contextOf.set(cluster, [...(contextOf.get(cluster) ?? []), claim])
  }
  const linksOf = new Map<number, Link[]>()
  for (const link of used) {
    const cluster = clusterOf.get(link.a) ?? 0
    linksOf.set(cluster, [...(linksOf.get(cluster) ?? []), link])
  }
  const tell = finding.tellWith({
    texts: new Map(readings.map(({ id, article }) => [id, article.text])),
    said: firstSaid(readings, between.copied),
    originsOf: originsByClaim(between.origins),
  })
  const told = clusters.map((members, cluster) => {
    const joined = members.flatMap((member) => incidents[member] ?? [])
    return tell(joined, contextOf.get(cluster) ?? [], reasonsOf(linksOf.get(cluster) ?? []))
  })
  return finding.relate(told, holdings(incidents, ownLinks, clusterOf)).sort((a, b) => compareText(a.id, b.id))
}

/** Background claims with a stated date, each as an incident that its article recalls. */
function recalledIncidents(reading: DatedReading, context: readonly PlacedClaim[]): Incident[] {
  return context
    .filter(({ claim, window }) => claim.scope === 'background' && window?.basis === 'stated')
    .map((placed) => makeIncident(reading, [placed], false, new Set()))
}

function recalledBy(links: readonly Link[], recalled: readonly Incident[], offset: number): Recalled {
  const result = new Map<number, Map<string, number>>()
  for (const { a, b, score } of links) {
    const articles = result.get(a) ?? new Map<string, number>()
    const article = recalled[b - offset]?.article ?? ''
    articles.set(article, Math.max(score, articles.get(article) ?? 0))
    result.set(a, articles)
  }
  return result
}

/** For each recalled claim the strongest link to a reported incident. */
function recalls(
  links: readonly Link[],
  incidents: readonly Incident[],
  recalled: readonly Incident[],
  clusterOf: ReadonlyMap<number, number>,
): Map<string, Link & { cluster: number }> {
  const best = new Map<string, Link & { cluster: number }>()
  for (const link of links) {
    const claim = recalled[link.b - incidents.length]?.id ?? ''
    const known = best.get(claim)
    if (!known || link.score > known.score) best.set(claim, { ...link, cluster: clusterOf.get(link.a) ?? 0 })
  }
  return best
}

function clustersByArticle(incidents: readonly Incident[], clusterOf: ReadonlyMap<number, number>) {
  const result = new Map<string, { cluster: number; incident: Incident }[]>()
  incidents.forEach((incident, index) => {
    const entry = { cluster: clusterOf.get(index) ?? 0, incident }
    result.set(incident.article, [...(result.get(incident.article) ?? []), entry])
  })
  return result
}

function reasonsOf(links: readonly Link[]): Event['reasons'] {
  return links
    .map(({ claims, reasons }) => {
      const [a = '', b = ''] = [...claims].sort(compareText)
      return { a, b, reason: reasons.join('; ') }
    })
    .sort((p, q) => compareText(p.a, q.a) || compareText(p.b, q.b))
}
