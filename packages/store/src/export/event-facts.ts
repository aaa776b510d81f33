import {
  type ClaimFilter,
  type Event,
  type Figure,
  type Harm,
  type When,
  type WordConvention,
  wordNumbers,
} from '@evenhand/schema'
import type { ClaimRow, EventDetail } from '../rows.ts'

/** An event's figure as an export states it, with where it comes from. */
export interface ExportedFigure extends Figure {
  /** The convention that made a number of words; null where sources state numbers. */
  convention: WordConvention | null
}

/**
 * One harm's figure of an event under a rule. Where sources give only words the convention's numbers stand for them;
 * null where nothing gives a number.
 */
export function eventFigure(
  { event, claims }: EventDetail,
  harm: Harm,
  preset: ClaimFilter['preset'],
  convention: WordConvention,
): ExportedFigure | null {
  const figure = (harm === 'killed' ? event.figures : event.figuresByHarm[harm])?.[preset]
  if (figure && hasNumber(figure)) return { ...figure, convention: null }
  // Under a rule that leaves the perpetrator's own figures out they are no reason to turn to words.
  if (claims.some((row) => isToll(row, harm) && row.claim.count.term === null)) return null
  const floors = claims
    .filter((row) => isToll(row, harm))
    .flatMap(({ claim }) => (claim.count.term === null ? [] : (wordNumbers[convention][claim.count.term] ?? [])))
  if (floors.length === 0) return null
  const [low, high] = [Math.min(...floors), Math.max(...floors)]
  const formula = `Numbers for words under ${convention}`
  const open = { lowQualifier: 'at_least', highQualifier: 'at_least' } as const
  return { low, best: null, high: null, openLow: null, openHigh: high, ...open, formula, convention }
}

/** Which other events of the export must not be added to this one, for one of the two may count the other's dead. */
export function overlapWords({ related }: Event): string[] {
  return related.map(({ event, relation, reason }) =>
    relation === 'wider'
      ? `may be part of event ${event}, not to be added to it (${reason})`
      : `may hold event ${event}, not to be added to it (${reason})`,
  )
}

/** Why an event has no number of dead: sources give words only, or no death toll at all. */
export function lacksToll({ claims }: EventDetail): 'words' | 'none' {
  return claims.some((row) => isToll(row, 'killed')) ? 'words' : 'none'
}

/** A current total of counted people. */
export function isToll({ claim, event }: ClaimRow, harm: Harm): boolean {
  const counted = claim.assertion !== 'denied' && !claim.implicit
  return claim.harm === harm && claim.relation === 'total' && event?.role === 'current' && counted
}

/** Who fought whom, as most claims put it: parties' ids, or the kind of victims where no party is named. */
export interface Sides {
  perpetrator: string | null
  victims: string | null
  category: ClaimRow['claim']['victims']['category']
}

export function sidesOf({ claims }: EventDetail): Sides {
  const tolls = claims.filter((row) => isToll(row, 'killed'))
  const pool = (tolls.length > 0 ? tolls : claims).map(({ claim }) => claim)
  const category = mostFrequent(pool.map(({ victims }) => victims.category).filter((kind) => kind !== 'unknown'))
  const ofKind = category ? pool.filter(({ victims }) => victims.category === category) : pool
  return {
    perpetrator: mostFrequent(ofKind.flatMap(({ perpetrator: by }) => by?.party ?? by?.text ?? [])) ?? null,
    victims: mostFrequent(ofKind.flatMap(({ victims }) => victims.party ?? [])) ?? null,
    category: category ?? 'unknown',
  }
}

function mostFrequent<T extends string>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))[0]?.[0]
}

/** First and last day of a date; null where there is none. */
export function fullDays(when: Pick<When, 'start' | 'end'> | null): { start: string; end: string } | null {
  if (!when?.start) return null
  return { start: firstDay(when.start), end: lastDay(when.end ?? when.start) }
}

const firstDay = (date: string) => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date)
function lastDay(date: string): string {
  if (date.length === 10) return date
  const [year = 0, month = 12] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

const hasNumber = ({ low, best, high }: Figure) => low !== null || best !== null || high !== null
