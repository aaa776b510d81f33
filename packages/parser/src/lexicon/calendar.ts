import { defineCue } from './cues.ts'

/** Month names and their number. "may" and "march" count only where the text makes a date of them. */
export const months: readonly (readonly [words: string, number: number])[] = [
  ['january jan', 1],
  ['february feb', 2],
  ['march mar', 3],
  ['april apr', 4],
  ['may', 5],
  ['june jun', 6],
  ['july jul', 7],
  ['august aug', 8],
  ['september sept sep', 9],
  ['october oct', 10],
  ['november nov', 11],
  ['december dec', 12],
]

/** Weekdays as in ISO 8601, 1 = Monday; the forms in -s are possessives whose apostrophe a scrape lost. */
export const weekdays: readonly (readonly [words: string, number: number])[] = [
  ['monday mondays mon', 1],
  ['tuesday tuesdays tue', 2],
  ['wednesday wednesdays wed', 3],
  ['thursday thursdays thu', 4],
  ['friday fridays fri', 5],
  ['saturday saturdays', 6],
  ['sunday sundays', 7],
]

/**
 * Units of time, alone or with a hyphen, and words that count them in a row: a sentence without one names no span of
 * days, weeks or years.
 */
export const timeUnit = defineCue(
  /\b(?:hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|half|quarter|straight|consecutive|successive)\b/,
)
