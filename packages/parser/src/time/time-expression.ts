import type { Day } from './civil-day.ts'
import { isoDay } from './civil-day.ts'

/** A stretch of time named in a sentence. Token indices; dates as in the schema's `When`. */
export interface TimeExpression {
  from: number
  to: number
  start: string | null
  end: string | null
  weekday?: number
  precision: 1 | 2 | 3 | 4 | 5
  /** When something was said, visited or ruled ("said on Friday"), not when people came to harm. */
  speech: boolean
  /** "the deadliest since 2019": only what is said to have happened "when" belongs to it. */
  compared: boolean
  /** "since March 2011": a running total starts here. */
  since: boolean
  /** "the war began in March 2011": a running total may start here, though nothing says "since". */
  begins: boolean
  /** A span of several days: "in August", "over the past 48 hours". */
  span: boolean
  /** A year, a month or "last year": not a day near the report. */
  coarse: boolean
  /** Days from another time of the text: -1 for "a day earlier". Its start is open until that time is known. */
  shift?: number
  /** "a day after": only what follows in its clause happened then. */
  forward?: true
}

/** A time as read from its words, before its part in the sentence is known. */
export type Read = Omit<TimeExpression, 'speech' | 'compared' | 'since' | 'begins'>

/** A single day, open where its date is not known. */
export function oneDay(from: number, to: number, day: Day | null, weekday?: number): Read {
  const date = day === null ? null : isoDay(day)
  return { from, to, start: date, end: date, weekday, precision: 1, span: false, coarse: false }
}
