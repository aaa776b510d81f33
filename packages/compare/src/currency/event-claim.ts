import type { Claim, Event, Origin } from '@evenhand/schema'
import type { RevisionMark } from './revision-words.ts'

/** A claim of an event with what its figure's standing depends on. */
export interface EventClaim {
  claim: Claim
  article: string
  /** The article's text, for the words around the number. */
  text: string
  /** When it was first said in print: `YYYY-MM-DD` or an ISO date-time; null where unknown. */
  said: string | null
  /** What its sentence says of its place in a series of figures. */
  revision: RevisionMark | null
  /** The claim of its article that it shortens: a headline's “nine” for “at least nine”. */
  shortens: string | null
  origins: readonly Pick<Origin, 'id' | 'name' | 'party' | 'type' | 'unnamed'>[]
  relation: Event['sides'][number]['relation']
  /** The victims' party or kind; empty where the text does not say. */
  side: string
}

/** Whether a claim can give an event's figure: a total that the text says of counted people, in its full form. */
export function givesTotal(entry: EventClaim): boolean {
  return entry.claim.relation === 'total' && isCounted(entry)
}

/**
 * The claims that can give one harm's figure: its totals. Where an event has none ("another eight died in the next
 * village"), the figures that come on top of those elsewhere are this event's own.
 */
export function totalsOf(all: readonly EventClaim[], harm: Claim['harm']): EventClaim[] {
  const ofHarm = all.filter(({ claim }) => claim.harm === harm)
  if (ofHarm.some(({ claim }) => claim.relation === 'total')) return ofHarm.filter(givesTotal)
  return ofHarm.filter((entry) => entry.claim.relation === 'additional' && isCounted(entry))
}

const isCounted = ({ claim: { assertion, implicit }, shortens }: EventClaim) =>
  assertion !== 'denied' && !implicit && shortens === null
