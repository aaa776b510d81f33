import type { Claim } from '@evenhand/schema'
import { type Means, meansWords } from '../data/means.ts'
import type { Reading } from '../reading.ts'
import { type Window, windowLength } from './claim-window.ts'
import type { PlaceKey } from './place-relation.ts'

/** Claims of one article that speak of one incident: what is linked across articles. */
export interface Incident {
  /** Smallest claim id. */
  id: string
  article: string
  claims: PlacedClaim[]
  /** Several incidents over a longer stated time: linked only to the same period. */
  period: boolean
  window: Window | null
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

export function makeIncident(
  { id: article, article: { text } }: Pick<Reading, 'id' | 'article'>,
  claims: PlacedClaim[],
  period: boolean,
  story: ReadonlySet<string>,
  further: readonly PlaceKey[] = [],
): Incident {
  const ids = claims.map(({ claim }) => claim.id).sort()
  const stated = claims.flatMap(({ window }) => (window?.basis === 'stated' ? [window] : []))
  const windows = stated.length > 0 ? stated : claims.flatMap(({ window }) => (window ? [window] : []))
  const window = windows.length > 0 ? (narrowest(windows) ?? null) : null
  return {
    id: ids[0] ?? '',
    article,
    claims,
    period,
    window,
    places: distinctPlaces([...claims.flatMap(({ place }) => place ?? []), ...further]),
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
