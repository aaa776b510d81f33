import type { Claim, Event, Harm, Origin } from '@evenhand/schema'
import { assessCorroboration } from '../currency/corroboration.ts'
import { findDifferences } from '../currency/differences.ts'
import type { EventClaim } from '../currency/event-claim.ts'
import { harmFigures } from '../currency/figures.ts'
import { originRelation } from '../currency/origin-relation.ts'
import { revisionMark } from '../currency/revision-words.ts'
import { findSameClaims } from '../currency/same-claims.ts'
import { findSuperseded } from '../currency/supersession.ts'
import { victimSides } from '../currency/victim-sides.ts'
import { hashKey } from '../spelling/hash.ts'
import { compareText } from '../spelling/order.ts'
import { eventLabel } from './event-label.ts'
import { eventScene, type Scene } from './event-scene.ts'
import type { Incident } from './incident.ts'

/** What telling an event needs to know beyond its incidents. */
export interface Telling {
  /** Article id to its text. */
  texts: ReadonlyMap<string, string>
  /** When each claim was first printed. */
  said: ReadonlyMap<string, string>
  originsOf: ReadonlyMap<string, readonly KnownOrigin[]>
}

type KnownOrigin = EventClaim['origins'][number]
type Tell = (incidents: readonly Incident[], context: readonly Claim[], links: Event['reasons']) => Event

/**
 * Makes the function that turns the incidents of one event into the event: figures, currency, sides, reasons. It
 * remembers what it told; an event that nothing touched stays the same object.
 */
export function eventTeller(): (telling: Telling) => Tell {
  const told = new WeakMap<Incident, { parts: readonly object[]; rest: string; event: Event }>()
  return (telling) => {
    const tell = tellWith(telling)
    return (incidents, context, links) => {
      const [first] = incidents
      const parts = [...incidents, ...context]
      const claims = parts.flatMap((part) => ('claims' in part ? part.claims.map(({ claim }) => claim) : part))
      const rest = JSON.stringify([links, claims.map(({ id }) => [telling.said.get(id), telling.originsOf.get(id)])])
      const known = first && told.get(first)
      if (known?.rest === rest && sameParts(known.parts, parts)) return known.event
      const event = tell(incidents, context, links)
      if (first) told.set(first, { parts, rest, event })
      return event
    }
  }
}

const sameParts = (a: readonly object[], b: readonly object[]) =>
  a.length === b.length && a.every((part, index) => part === b[index])

function tellWith({ texts, said, originsOf }: Telling): Tell {
  const sidesOf = (claim: Claim): Event['sides'] => {
    const known = originsOf.get(claim.id) ?? []
    return (known.length === 0 ? [null] : known).map((origin) => ({
      claim: claim.id,
      origin: origin?.id ?? null,
      relation: originRelation(claim, origin),
    }))
  }
  return (incidents, context, links) => {
    const claims = incidents.flatMap((incident) => incident.claims.map(({ claim }) => claim))
    const sides = victimSides(claims)
    const shortened = new Map(incidents.flatMap((incident) => [...incident.shortened]))
    const members = incidents
      .flatMap(({ article, claims: placed }) =>
        placed.map(({ claim }): EventClaim => {
          const known = originsOf.get(claim.id) ?? []
          const text = texts.get(article) ?? ''
          return {
            claim,
            article,
            text,
            said: said.get(claim.id) ?? null,
            revision: revisionMark(claim, text),
            origins: known,
            relation: originRelation(claim, known[0] ?? null),
            shortens: shortened.get(claim.id) ?? null,
            side: sides.get(claim.id) ?? '',
          }
        }),
      )
      .sort((a, b) => compareText(a.claim.id, b.claim.id))
    const beside = [...context].sort((a, b) => compareText(a.id, b.id))
    const standing = [...members.map(({ claim }) => claim), ...beside].flatMap(sidesOf)
    const scene = eventScene(incidents.flatMap((incident) => incident.claims))
    return tellEvent(members, beside, standing, scene, [...withinArticles(incidents), ...links])
  }
}

/** The origins of each claim, without the lists of their other claims. */
export function originsByClaim(origins: readonly Origin[]): Telling['originsOf'] {
  const result = new Map<string, KnownOrigin[]>()
  for (const { id, name, type, party, unnamed, claims } of origins) {
    const origin = { id, name, type, party, unnamed }
    for (const claim of claims) {
      const known = result.get(claim)
      if (known) known.push(origin)
      else result.set(claim, [origin])
    }
  }
  return result
}

function tellEvent(
  members: readonly EventClaim[],
  context: readonly Claim[],
  sides: Event['sides'],
  scene: Scene,
  reasons: Event['reasons'],
): Event {
  const claims = members.map(({ claim }) => claim)
  const superseded = findSuperseded(members)
  const gone = new Set(superseded.map(({ claim }) => claim))
  const harms = [...new Set(claims.map(({ harm }) => harm))].filter((harm) => harm !== 'killed').sort(compareText)
  const figuresByHarm: Partial<Record<Harm, Event['figures']>> = {}
  for (const harm of harms) figuresByHarm[harm] = harmFigures(members, harm, gone)
  return {
    id: hashKey(claims[0]?.id ?? ''),
    label: eventLabel(claims, distinct(members.map(({ text }) => text)), scene),
    articles: distinct(members.map(({ article }) => article)),
    claims: claims.map(({ id }) => id),
    context: context.map(({ id }) => id),
    superseded,
    sameClaims: findSameClaims(members),
    shortForms: members.flatMap(({ claim, shortens }) => (shortens ? [{ claim: claim.id, of: shortens }] : [])),
    differences: ['killed' as const, ...harms].flatMap((harm) => findDifferences(members, harm, superseded)),
    sides,
    ...scene,
    origins: distinct(members.flatMap(({ origins }) => origins.map(({ id }) => id))),
    ...assessCorroboration(members),
    figures: harmFigures(members, 'killed', gone),
    figuresByHarm,
    reasons,
    related: [],
  }
}

function withinArticles(incidents: readonly Incident[]): Event['reasons'] {
  return incidents
    .flatMap(({ id, claims }) => {
      const others = claims.map(({ claim }: { claim: Claim }) => claim.id).filter((claim) => claim !== id)
      return others.map((claim) => ({ a: id, b: claim, reason: 'one article tells them as one incident' }))
    })
    .sort((p, q) => compareText(p.a, q.a) || compareText(p.b, q.b))
}

const distinct = (items: readonly string[]) => [...new Set(items)].sort(compareText)
