import type { Claim, When } from '@evenhand/schema'
import { type Means, meansWords } from '../data/means.ts'
import { severalDays, severalPlaces } from '../data/wide-words.ts'
import type { DatedReading } from '../dates/dated-reading.ts'
import { daySpan } from '../dates/day.ts'
import { type Window, windowLength } from './claim-window.ts'
import { isLower } from './figure.ts'
import type { PlaceKey } from './place-relation.ts'

/** Claims of one article that speak of one incident: what is linked across articles. */
export interface Incident {
  /** Smallest claim id. */
  id: string
  article: string
  claims: PlacedClaim[]
  /** Claims that shorten another one, with the id of the fuller one. */
  shortened: ReadonlyMap<string, string>
  /** Several incidents over a longer stated time: linked only to the same period. */
  period: boolean
  /** A toll over several days or places: it may hold attacks told beside it. */
  wide: boolean
  window: Window | null
  /** The last day of its article's publication. */
  printed: number | null
  places: PlaceKey[]
  perpetrators: ReadonlySet<string>
  victims: ReadonlySet<string>
  categories: ReadonlySet<string>
  /** How people were harmed, as the sentences of its claims put it. */
  means: ReadonlySet<Means>
  story: ReadonlySet<string>
}

/** A claim with what linking needs to know about it. */
export interface PlacedClaim {
  claim: Claim
  window: Window | null
  place: PlaceKey | null
  perpetrator: string | null
  /** What its toll is spread over, in words: several days or places, though fewer days than a period; else null. */
  wide: string | null
  /** The date that the text gives the place which the claim borrows, where it is another than the claim's. */
  otherDate: When | null
}

/** Longer than this is no single incident. */
export const incidentDays = 4

export const isContext = ({ scope }: Claim) => scope === 'cumulative' || scope === 'background'

/** Whether a claim sums several incidents over more days than one incident takes. */
export function isPeriod({ claim, window }: PlacedClaim): boolean {
  if (claim.scope !== 'period') return false
  const stated = window?.basis === 'stated' ? window : null
  return stated ? windowLength(stated) > incidentDays : (claim.where?.precision ?? 0) >= 6
}

/** One night belongs to two days; a toll over more days counts more than one attack. */
const attackDays = 2

/** What a claim's own sentence spreads its toll over; null where it counts one attack. */
export function spreadOver(claim: Claim, window: Window | null, text: string): string | null {
  if (claim.relation !== 'total') return null
  const sentences = claim.mentions.flatMap(({ part, quote }) =>
    part === 'furniture' ? [] : text.slice(quote.start, quote.end),
  )
  const period = claim.scope === 'period' && window?.basis === 'stated' && windowLength(window) > attackDays
  const days = period || sentences.some((sentence) => severalDays.test(sentence))
  const places = sentences.some((sentence) => severalPlaces.test(sentence))
  return days && places ? 'several days and places' : days ? 'several days' : places ? 'several places' : null
}

/**
 * Whether a toll over several days or places stands beside a lower one of a single attack, which may be part of it. The
 * lower one must name a time or place that is narrower: without one it counts the same days and places.
 */
export function holdsPart(whole: PlacedClaim, part: PlacedClaim): boolean {
  if (whole.wide === null || part.wide !== null || part.claim.relation === 'subset') return false
  return isLower(part.claim, whole.claim) && (fewerDays(whole, part) || ownPlace(whole, part))
}

function fewerDays({ window: whole }: PlacedClaim, { window: part }: PlacedClaim): boolean {
  return whole?.basis === 'stated' && part?.basis === 'stated' && windowLength(part) < windowLength(whole)
}

/** The part's own sentence names its place: one of several, or one inside the area that the whole names. */
function ownPlace({ claim: whole, wide }: PlacedClaim, { claim: part }: PlacedClaim): boolean {
  const { where, mentions } = part
  if (!where || (!wide?.includes('places') && where.precision >= (whole.where?.precision ?? country))) return false
  const { span } = where
  return !span || mentions.some(({ quote }) => quote.start <= span.start && span.end <= quote.end)
}

const country = 6

export function makeIncident(
  { id: article, article: { text }, published }: Pick<DatedReading, 'id' | 'article' | 'published'>,
  claims: PlacedClaim[],
  period: boolean,
  story: ReadonlySet<string>,
  { further = [], shortened = new Map() }: { further?: readonly PlaceKey[]; shortened?: Incident['shortened'] } = {},
): Incident {
  const ids = claims.map(({ claim }) => claim.id).sort()
  // A headline names one place for a toll that its text spreads over several.
  const spread = new Set(claims.flatMap(({ claim, wide }) => (wide === null ? [] : [claim.id])))
  const placing = claims.filter(({ claim }) => !spread.has(shortened.get(claim.id) ?? ''))
  const stated = claims.flatMap(({ window }) => (window?.basis === 'stated' ? [window] : []))
  const windows = stated.length > 0 ? stated : claims.flatMap(({ window }) => (window ? [window] : []))
  const window = windows.length > 0 ? (narrowest(windows) ?? null) : null
  return {
    id: ids[0] ?? '',
    article,
    claims,
    shortened,
    period,
    wide: !period && claims.some(({ wide }) => wide !== null),
    window,
    printed: published ? daySpan(published.date).last : null,
    places: distinctPlaces([...placing.flatMap(({ place }) => place ?? []), ...further]),
    perpetrators: new Set(claims.flatMap(({ perpetrator }) => (perpetrator ? [perpetrator] : []))),
    victims: new Set(claims.flatMap(({ claim }) => (claim.victims.party ? [claim.victims.party] : []))),
    categories: new Set(
      claims.map(({ claim }) => claim.victims.category).filter((c) => c !== 'unknown' && c !== 'mixed'),
    ),
    means: meansOf(claims, text),
    story,
  }
}

function meansOf(claims: readonly PlacedClaim[], text: string): Set<Means> {
  const sentences = claims.flatMap(({ claim }) => claim.mentions.map(({ quote }) => text.slice(quote.start, quote.end)))
  return new Set(
    meansWords.flatMap(({ means, pattern }) => (sentences.some((sentence) => pattern.test(sentence)) ? means : [])),
  )
}

/** The part that all windows share, else the span of all of them. */
function narrowest(windows: readonly Window[]): Window | undefined {
  const [head] = windows
  if (!head) return undefined
  const first = Math.max(...windows.map((w) => w.first))
  const last = Math.min(...windows.map((w) => w.last))
  if (first <= last) return { first, last, basis: head.basis }
  return {
    first: Math.min(...windows.map((w) => w.first)),
    last: Math.max(...windows.map((w) => w.last)),
    basis: head.basis,
  }
}

function distinctPlaces(named: readonly PlaceKey[]): PlaceKey[] {
  return [...new Map(named.map((place) => [`${place.where.placeId} ${place.words.join(' ')}`, place])).values()]
}
