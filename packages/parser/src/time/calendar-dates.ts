import { calendarDay } from '../metadata/dates/calendar-day.ts'
import { siteName } from '../places/place-words.ts'
import type { Token } from '../text/tokens.ts'
import { type Day, dayOf, isoDay, lastWeekday, monthOf, weekdayOf, yearOf } from './civil-day.ts'
import { shortYear } from './short-year.ts'
import { oneDay, type Read } from './time-expression.ts'

/** "Monday", "last Monday", "Monday last week": the latest such day that is not after publication. */
export function weekday(tokens: readonly Token[], i: number, published: Day | null, number: number): Read {
  let day = published === null ? null : lastWeekday(published, number)
  const after = `${tokens[i + 1]?.low} ${tokens[i + 2]?.low}`
  if (day !== null && published !== null) {
    if (after === 'last week') day = published - (weekdayOf(published) - 1) - 7 + number - 1
    // today and yesterday are not "last Monday"
    else if (tokens[i - 1]?.low === 'last' && published - day < 2) day -= 7
  }
  return oneDay(i, after === 'last week' ? i + 3 : i + 1, day, number)
}

const year = (token: Token | undefined): number | null =>
  token?.kind === 'n' && /^(?:19|20)\d{2}$/.test(token.text) ? Number(token.text) : null
const monthDay = (token: Token | undefined): number | null => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.low ?? '')
  const value = match ? Number(match[1]) : 0
  return value >= 1 && value <= 31 ? value : null
}
const pad = (value: number): string => String(value).padStart(2, '0')
/** Words before a month's bare name that make a time of it. */
const beforeMonth =
  /^(?:in|since|during|last|this|until|till|of|from|early|late|mid|by|previous|throughout|and|to|through|between|or|around|before|after)$/
const beforeYear =
  /^(?:in|since|of|during|from|early|late|mid|until|by|for|its|between|and|to|through|around|throughout)$/

export interface Given {
  year: number
  to: number
}

/** The year written after a day or month, with or without its comma. */
export function yearAt(tokens: readonly Token[], at: number): Given | null {
  const mark = tokens[at]?.text
  const skip = mark === ',' || mark === '.' || tokens[at]?.low === 'of' ? at + 1 : at
  const value = year(tokens[skip])
  return value === null ? null : { year: value, to: skip + 1 }
}

/** "24 March 2011", "March 24, 2011", "March 2011", "in March", "mid-March", "in 2013", "the 1970s", "2012-10-19". */
export function calendarDate(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  return (
    monthFirst(tokens, i, published) ?? dayFirst(tokens, i, published) ?? numericDate(tokens, i) ?? yearAlone(tokens, i)
  )
}

export function dated(
  from: number,
  to: number,
  month: number,
  day: number | null,
  given: Given | null,
  published: Day | null,
): Read | null {
  const resolved = given?.year ?? nearestYear(month, day, published)
  if (resolved === null) return null
  const end = given?.to ?? to
  if (day === null) {
    const text = `${resolved}-${pad(month)}`
    return { from, to: end, start: text, end: text, precision: 4, span: true, coarse: true }
  }
  const iso = isoDay(dayOf(resolved, month, day))
  return { from, to: end, start: iso, end: iso, precision: 1, span: false, coarse: false }
}

/** "5 to 8 August": from the first day to the last. */
function dayRange(
  from: number,
  to: number,
  month: number,
  [first, last]: readonly [number, number],
  given: Given | null,
  published: Day | null,
): Read | null {
  const resolved = given?.year ?? nearestYear(month, last, published)
  if (resolved === null) return null
  const start = isoDay(dayOf(resolved, month, first))
  const end = isoDay(dayOf(resolved, month, last))
  return { from, to: given?.to ?? to, start, end, precision: 2, span: true, coarse: false }
}

function monthFirst(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  const token = tokens[i]
  const month = token?.word.month
  if (!token || month === undefined || !(token.capital || month !== 5 || token.low.includes('-'))) return null
  const at = tokens[i + 1]?.text === '.' ? i + 2 : i + 1
  const day = monthDay(tokens[at])
  if (day !== null && year(tokens[at]) === null) {
    // "August 5 to 8", but not "on August 5 to 8 people"
    const last = /^(?:to|-|–|—)$/.test(tokens[at + 1]?.low ?? '') ? monthDay(tokens[at + 2]) : null
    const next = tokens[at + 3]
    if (last !== null && last > day && (next?.kind !== 'w' || next.word.fn !== undefined))
      return dayRange(i, at + 3, month, [day, last], yearAt(tokens, at + 3), published)
    return dated(i, at + 1, month, day, yearAt(tokens, at + 1), published)
  }
  const given = yearAt(tokens, at)
  if (given) return dated(i, at, month, null, given, published)
  // "October City"
  if (/^(?:City|Bridge|Street)$/.test(tokens[at]?.text ?? '')) return null
  const prefixed = token.low.includes('-')
  // "September was the deadliest month"
  const subject = /^(?:was|is|saw|has)$/.test(tokens[i + 1]?.low ?? '') && token.capital && month !== 5 && month !== 3
  if (prefixed || subject || token.possessive || beforeMonth.test(tokens[i - 1]?.low ?? ''))
    return dated(i, i + 1, month, null, null, published)
  return null
}

function dayFirst(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  const day = monthDay(tokens[i])
  if (day === null) return null
  // "5 to 8 August", "between 5 and 8 August"
  const last = /^(?:to|and|-|–|—)$/.test(tokens[i + 1]?.low ?? '') ? monthDay(tokens[i + 2]) : null
  const shared = tokens[i + 3]
  if (last !== null && last > day && shared?.word.month !== undefined && shared.capital)
    return dayRange(i, i + 4, shared.word.month, [day, last], yearAt(tokens, i + 4), published)
  const at = tokens[i + 1]?.low === 'of' ? i + 2 : i + 1
  const named = tokens[at]
  if (named?.word.month === undefined || !named.capital || named.low.includes('-')) return null
  // "6th of October City"
  if (siteName.test(tokens[at + 1]?.text ?? '') || tokens[at + 1]?.text === 'City') return null
  const short = shortYear(tokens, at + 1)
  const given = short === null ? yearAt(tokens, at + 1) : { year: short, to: at + 2 }
  return dated(i, at + 1, named.word.month, day, given, published)
}

/** "2012-10-19", "19.10.2012", "19/10/2012" and "10/19/2012", which can be read in one way only. */
function numericDate(tokens: readonly Token[], i: number): Read | null {
  if (tokens[i]?.kind !== 'n') return null
  const parts = [0, 1, 2, 3, 4].map((step) => tokens[i + step]?.text ?? '')
  const dashed = parts.join('')
  const iso = /^((?:19|20)\d{2})-(\d{2})-(\d{2})$/.exec(dashed)
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})$/.exec(parts[0] ?? '') ?? shortDotted(tokens, i)
  const slashed = /^(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})$/.exec(dashed)
  if (slashed) {
    const [a, b] = [Number(slashed[1]), Number(slashed[2])]
    if (a <= 12 === b <= 12) return null
    const day = calendarDay(Number(slashed[3]), Math.min(a, b), Math.max(a, b))
    return day === null ? null : { from: i, to: i + 5, start: day, end: day, precision: 1, span: false, coarse: false }
  }
  const start = iso
    ? calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    : dotted
      ? calendarDay(fullYear(dotted[3] ?? ''), Number(dotted[2]), Number(dotted[1]))
      : null
  if (start === null) return null
  return { from: i, to: i + (iso ? 5 : 1), start, end: start, precision: 1, span: false, coarse: false }
}

/** "on 30.09.16": with two figures for the year only after a word that leads to a date. */
const shortDotted = (tokens: readonly Token[], i: number): RegExpExecArray | null =>
  /^(?:on|since|from|until|till|of|dated)$/.test(tokens[i - 1]?.low ?? '')
    ? /^(\d{1,2})\.(\d{1,2})\.(\d{2})$/.exec(tokens[i]?.text ?? '')
    : null

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

/** "in 2013", "the 2013 attack", "the 1970s". */
function yearAlone(tokens: readonly Token[], i: number): Read | null {
  const token = tokens[i]
  const decade = token?.low.endsWith('0s') ? /^((?:19|20)\d)0s$/.exec(token.low) : null
  if (decade)
    return {
      from: i,
      to: i + 1,
      start: `${decade[1]}0`,
      end: `${decade[1]}9`,
      precision: 5,
      span: true,
      coarse: true,
    }
  const value = year(token)
  if (value === null) return null
  const before = tokens[i - 1]
  const adjectival =
    (/^(?:the|a|an)$/.test(before?.low ?? '') || before?.possessive === true) && tokens[i + 1]?.kind === 'w'
  const closes = /^[-–—]$/.test(before?.text ?? '') && year(tokens[i - 2]) !== null
  if (!adjectival && !closes && !beforeYear.test(before?.low ?? '')) return null
  return { from: i, to: i + 1, start: String(value), end: String(value), precision: 5, span: true, coarse: true }
}

/** Dates look back: the latest such month or day that is not after publication. */
function nearestYear(month: number, day: number | null, published: Day | null): number | null {
  if (published === null) return null
  const y = yearOf(published)
  if (day !== null) return dayOf(y, month, day) <= published + 1 ? y : y - 1
  return month <= monthOf(published) ? y : y - 1
}
