import type { Claim } from '@evenhand/schema'
import { areAllied } from '../data/allies.ts'
import type { DatedReading } from '../dates/dated-reading.ts'
import { shortForms } from '../origins/short-forms.ts'
import { nameWords } from '../spelling/fold-name.ts'
import { claimWindow, windowGap } from './claim-window.ts'
import { otherDateOf } from './event-scene.ts'
import { statedValue } from './figure.ts'
import {
  holdsPart,
  type Incident,
  isContext,
  isPeriod,
  makeIncident,
  type PlacedClaim,
  spreadOver,
} from './incident.ts'
import { type PlaceKey, placeKey, relatePlaces } from './place-relation.ts'
import type { ReadStory } from './story-words.ts'

/** An article's claims sorted into incidents, with the claims that only give context beside them. */
export interface ArticleIncidents {
  incidents: Incident[]
  context: PlacedClaim[]
}

const hintPrecision = 6

/** A claim needs so much in common with an incident of its article to belong to it. */
const enough = 1

/**
 * Groups an article's claims by incident, in text order. Accidents and claims that stand only in furniture take no part.
 */
export function articleIncidents(reading: DatedReading, readStory: ReadStory): ArticleIncidents {
  const violent = reading.claims.filter((claim) => claim.violent)
  const repeated = violent.filter(({ mentions }) => mentions.every(({ part }) => part === 'furniture'))
  const placed = violent
    .filter((claim) => !repeated.includes(claim))
    .map((claim): PlacedClaim => placeClaim(claim, reading))
    .sort((a, b) => firstStart(a.claim) - firstStart(b.claim) || (a.claim.id < b.claim.id ? -1 : 1))
  const told = placed.filter(({ claim }) => !isContext(claim))
  const shortened = shortForms(told.map(({ claim }) => claim))
  const groups: Group[] = []
  for (const claim of told.filter(({ claim: { id } }) => !shortened.has(id))) {
    const period = isPeriod(claim)
    const best = groups
      .filter((group) => group.period === period)
      .map((group) => ({ group, fit: fit(claim, group.claims) }))
      .reduce<{ group: Group | null; fit: number }>((top, next) => (next.fit >= top.fit ? next : top), {
        group: null,
        fit: enough,
      })
    if (best.group) best.group.claims.push(claim)
    else groups.push({ claims: [claim], period })
  }
  for (const short of told) {
    const fuller = shortened.get(short.claim.id)
    if (fuller) groups.find(({ claims }) => claims.some(({ claim }) => claim === fuller))?.claims.push(short)
  }
  const story = groups.length > 0 ? readStory(reading) : new Set<string>()
  return {
    incidents: groups.map(({ claims, period }) =>
      makeIncident(reading, claims, period, story, {
        further: placesOfRepeats(claims, repeated),
        shortened: shortenedAmong(claims, shortened),
      }),
    ),
    context: placed.filter(({ claim }) => isContext(claim)),
  }
}

interface Group {
  claims: PlacedClaim[]
  period: boolean
}

function placeClaim(claim: Claim, { article, published, claims }: DatedReading): PlacedClaim {
  const window = claimWindow(claim, published)
  return {
    claim,
    window,
    place: claim.where ? placeKey(claim.where) : null,
    perpetrator: perpetratorKey(claim),
    wide: spreadOver(claim, window, article.text),
    otherDate: otherDateOf(claim, claims),
  }
}

function shortenedAmong(claims: readonly PlacedClaim[], shortened: ReadonlyMap<string, Claim>): Map<string, string> {
  return new Map(
    claims.flatMap(({ claim: { id } }) => {
      const fuller = shortened.get(id)
      return fuller ? [[id, fuller.id] as const] : []
    }),
  )
}

/**
 * Where no gazetteer knows an incident's place: the towns that a repeated headline (furniture) names for its figures.
 * They only hint at the area, hence the wide precision.
 */
function placesOfRepeats(claims: readonly PlacedClaim[], repeated: readonly Claim[]): PlaceKey[] {
  if (claims.some(({ place }) => place?.where.placeId)) return []
  return repeated.flatMap(({ where, harm, count }) => {
    const value = statedValue(count)
    const same = claims.some(({ claim: c }) => value !== null && c.harm === harm && statedValue(c.count) === value)
    return where?.placeId && same ? [placeKey({ ...where, precision: hintPrecision })] : []
  })
}

/** How well a claim fits an incident; negative infinity where it cannot belong to it. */
function fit(claim: PlacedClaim, members: readonly PlacedClaim[]): number {
  let best = Number.NEGATIVE_INFINITY
  for (const member of members) {
    const score = affinity(claim, member)
    if (score === Number.NEGATIVE_INFINITY) return score
    best = Math.max(best, score)
  }
  return best
}

function affinity(a: PlacedClaim, b: PlacedClaim): number {
  const related = a.claim.relatesTo === b.claim.id || b.claim.relatesTo === a.claim.id
  const dated = a.window?.basis === 'stated' && b.window?.basis === 'stated'
  if (dated && a.window && b.window && windowGap(a.window, b.window) > 0) return Number.NEGATIVE_INFINITY
  if (!related && (holdsPart(a, b) || holdsPart(b, a))) return Number.NEGATIVE_INFINITY
  let score = placeAffinity(a, b, related)
  if (related) score += 2
  if (dated) score += 0.5
  if (sharesQuote(a.claim, b.claim)) score += 1
  if (a.perpetrator && b.perpetrator)
    score +=
      a.perpetrator === b.perpetrator ? 1 : otherSide(a, b) ? 0.5 : areAllied(a.perpetrator, b.perpetrator) ? 0 : -2
  const [x, y] = [a.claim.victims, b.claim.victims]
  if (x.party && y.party)
    score += x.party === y.party ? 0.5 : otherSide(a, b) ? 0.5 : areAllied(x.party, y.party) ? 0 : -1.5
  else if (x.category !== 'unknown' && x.category === y.category) score += 0.5
  return score
}

function placeAffinity(a: PlacedClaim, b: PlacedClaim, related: boolean): number {
  const place = relatePlaces(a.place, b.place)
  if (place === 'same' || place === 'near') return 2
  if (place === 'within') return 1.5
  const onTop = a.claim.relation === 'additional' || b.claim.relation === 'additional'
  const bothNamed = a.place !== null && b.place !== null
  if (onTop && bothNamed && place !== 'same_country') return Number.NEGATIVE_INFINITY
  const sameKiller = a.perpetrator !== null && a.perpetrator === b.perpetrator
  if (sameKiller && (isSummary(a.claim) || isSummary(b.claim))) return 0.5
  if (place === 'apart') return Number.NEGATIVE_INFINITY
  if (place !== 'differs' || related) return 0.5
  // A village that no gazetteer knows may lie in the town named elsewhere; two known towns are two places.
  const known = a.place?.where.placeId && b.place?.where.placeId
  return sameKiller && !known ? -1 : Number.NEGATIVE_INFINITY
}

/** A quantity word at the top of the article sums up what follows, whatever place it names. */
function isSummary({ count, mentions }: Claim): boolean {
  return count.term !== null && mentions.some(({ part }) => part === 'headline' || part === 'lead')
}

/** Whether the dead of the one are the killers of the other: two sides of one fight. */
function otherSide(a: PlacedClaim, b: PlacedClaim): boolean {
  const is = (killer: string | null, dead: string | null) => killer !== null && killer === dead
  return is(a.perpetrator, b.claim.victims.party) || is(b.perpetrator, a.claim.victims.party)
}

/** A perpetrator's party, or where it has none the words that name it. */
function perpetratorKey({ perpetrator }: Pick<Claim, 'perpetrator'>): string | null {
  if (!perpetrator) return null
  return perpetrator.party ?? `“${nameWords(perpetrator.text).join(' ')}”`
}

function sharesQuote(a: Claim, b: Claim): boolean {
  return a.mentions.some((m) => b.mentions.some((n) => m.quote.start < n.quote.end && n.quote.start < m.quote.end))
}

const firstStart = (claim: Claim) => claim.mentions[0]?.start ?? 0
