import type { Token } from '../text/tokens.ts'
import { type Day, dayOf, isoDay, lastWeekday, monthOf, weekdayOf, yearOf } from './civil-day.ts'

/** A stretch of time named in a sentence. Token indices; dates as in the schema's `When`. */
export interface TimeExpression {
  from: number
  to: number
  start: string | null
  end: string | null
  weekday?: number
  precision: 1 | 2 | 3 | 4 | 5
  /** When something was said ("said on Friday"), not when it happened. */
  speech: boolean
  /** "since March 2011": a running total starts here. */
  since: boolean
  /** A span of several days: "in August", "over the past 48 hours". */
  span: boolean
  /** A year, a month or "last year": not a day near the report. */
  coarse: boolean
}

const unitDays: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  hours: 1 / 24,
  day: 1,
  days: 1,
  week: 7,
  weeks: 7,
  month: 30,
  months: 30,
  year: 365,
  years: 365,
  decade: 3650,
  decades: 3650,
}

/** All times named in a sentence, resolved against the publication day where one is known. */
export function findTimes(tokens: readonly Token[], published: Day | null): TimeExpression[] {
  const found: TimeExpression[] = []
  for (let i = 0; i < tokens.length; i++) {
    const time = readTime(tokens, i, published)
    if (!time) continue
    found.push({
      ...time,
      speech: isComparison(tokens, time.from) || isSpeech(tokens, time.from) || tokens[time.to]?.word.say !== undefined,
      since: isSince(tokens, time.from),
    })
    i = time.to - 1
  }
  return found
}

type Read = Omit<TimeExpression, 'speech' | 'since'>

function readTime(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  const token = tokens[i]
  if (!token) return null
  const { low, word } = token
  if (word.weekday !== undefined && (token.capital || low.length > 5))
    return weekday(tokens, i, published, word.weekday)
  if (token.kind === 'n' || (word.month !== undefined && (token.capital || word.month !== 5))) {
    const date = calendarDate(tokens, i, published)
    if (date) return date
  }
  if (low === 'yesterday' || low === 'today' || low === 'overnight' || low === 'tonight') {
    const day = published === null ? null : low === 'yesterday' ? published - 1 : published
    return { from: i, to: i + 1, ...oneDay(day), precision: 1, span: false, coarse: false }
  }
  const opening = startOfPeriod(tokens, i, published)
  if (opening) return opening
  if ((low === 'last' || low === 'this' || low === 'past' || low === 'previous') && tokens[i + 1])
    return relative(tokens, i, published)
  const back = ago(tokens, i, published)
  if (back) return back
  const span = duration(tokens, i, published)
  if (span) return span
  return null
}

const oneDay = (day: Day | null): { start: string | null; end: string | null } => ({
  start: day === null ? null : isoDay(day),
  end: day === null ? null : isoDay(day),
})

function weekday(tokens: readonly Token[], i: number, published: Day | null, number: number): Read {
  let day = published === null ? null : lastWeekday(published, number)
  const before = tokens[i - 1]?.low
  const after = `${tokens[i + 1]?.low} ${tokens[i + 2]?.low}`
  if (
    day !== null &&
    (before === 'last' || after === 'last week') &&
    published !== null &&
    published - day < 3 &&
    before === 'last'
  )
    day = day === published ? day - 7 : day
  if (day !== null && after === 'last week' && published !== null) {
    const monday = published - (weekdayOf(published) - 1)
    day = monday - 7 + number - 1
  }
  return { from: i, to: i + 1, ...oneDay(day), weekday: number, precision: 1, span: false, coarse: false }
}

const year = (token: Token | undefined): number | null =>
  token?.kind === 'n' && /^(?:19|20)\d{2}$/.test(token.text) ? Number(token.text) : null
const monthDay = (token: Token | undefined): number | null => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.low ?? '')
  const value = match ? Number(match[1]) : 0
  return value >= 1 && value <= 31 ? value : null
}

/** "24 March 2011", "March 24, 2011", "March 2011", "in March", "in 2013", "2012-10-19". */
function calendarDate(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  const token = tokens[i]
  if (!token) return null
  const yearAt = (at: number): { year: number; to: number } | null => {
    const skip = tokens[at]?.text === ',' || tokens[at]?.text === '.' ? at + 1 : at
    const value = year(tokens[skip])
    return value === null ? null : { year: value, to: skip + 1 }
  }
  const make = (
    month: number,
    day: number | null,
    given: { year: number; to: number } | null,
    to: number,
  ): Read | null => {
    const resolved = given?.year ?? nearestYear(month, day, published)
    const end = given?.to ?? to
    if (resolved === null) return null
    const mm = String(month).padStart(2, '0')
    if (day === null)
      return {
        from: i,
        to: end,
        start: `${resolved}-${mm}`,
        end: `${resolved}-${mm}`,
        precision: 4,
        span: true,
        coarse: true,
      }
    const iso = isoDay(dayOf(resolved, month, day))
    return { from: i, to: end, start: iso, end: iso, precision: 1, span: false, coarse: false }
  }
  const { month } = token.word
  if (month !== undefined) {
    const dot = tokens[i + 1]?.text === '.' ? i + 2 : i + 1
    const day = monthDay(tokens[dot])
    if (day !== null && year(tokens[dot]) === null) return make(month, day, yearAt(dot + 1), dot + 1)
    const given = yearAt(dot)
    if (given) return make(month, null, given, dot)
    const before = tokens[i - 1]?.low ?? ''
    if (
      /^(?:in|since|during|last|this|until|till|of|from|early|late|mid|by|previous|throughout)$/.test(before) ||
      token.possessive
    )
      return make(month, null, null, i + 1)
    return null
  }
  const day = monthDay(token)
  const next = tokens[i + 1]
  if (day !== null && next?.word.month !== undefined && next.capital)
    return make(next.word.month, day, yearAt(i + 2), i + 2)
  if (day !== null && next?.low === 'of' && tokens[i + 2]?.word.month !== undefined && tokens[i + 2]?.capital)
    return make(tokens[i + 2]?.word.month ?? 1, day, yearAt(i + 3), i + 3)
  const value = year(token)
  const before = tokens[i - 1]?.low ?? ''
  if (
    value !== null &&
    tokens[i + 1]?.text === '-' &&
    /^\d{2}$/.test(tokens[i + 2]?.text ?? '') &&
    tokens[i + 3]?.text === '-' &&
    /^\d{2}$/.test(tokens[i + 4]?.text ?? '')
  ) {
    const iso = `${value}-${tokens[i + 2]?.text}-${tokens[i + 4]?.text}`
    return { from: i, to: i + 5, start: iso, end: iso, precision: 1, span: false, coarse: false }
  }
  const after = tokens[i + 1]
  const adjectival = before === 'the' && after !== undefined && after.kind === 'w'
  if (value !== null && (/^(?:in|since|of|during|from|early|late|mid|until|by|for|its)$/.test(before) || adjectival))
    return { from: i, to: i + 1, start: String(value), end: String(value), precision: 5, span: true, coarse: true }
  return null
}

/** Dates look back: the latest such month or day that is not after publication. */
function nearestYear(month: number, day: number | null, published: Day | null): number | null {
  if (published === null) return null
  const y = yearOf(published)
  if (day !== null) return dayOf(y, month, day) <= published + 1 ? y : y - 1
  return month <= monthOf(published) ? y : y - 1
}

/** "last week", "last month", "this year", "last October". */
function relative(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  const unit = tokens[i + 1]?.low ?? ''
  const low = tokens[i]?.low
  if (low === 'past') return null
  if (!/^(?:week|month|year|weekend|night)$/.test(unit)) return null
  const make = (start: string | null, end: string | null, precision: 1 | 2 | 3 | 4 | 5, coarse: boolean): Read => ({
    from: i,
    to: i + 2,
    start,
    end,
    precision,
    span: unit !== 'night',
    coarse,
  })
  if (published === null)
    return make(
      null,
      null,
      unit === 'week' ? 3 : unit === 'month' ? 4 : unit === 'year' ? 5 : 2,
      unit === 'year' || unit === 'month',
    )
  const back = low === 'this' ? 0 : 1
  if (unit === 'night') return make(isoDay(published - 1), isoDay(published - 1), 1, false)
  if (unit === 'year') return make(String(yearOf(published) - back), String(yearOf(published) - back), 5, true)
  if (unit === 'month') {
    const index = yearOf(published) * 12 + monthOf(published) - 1 - back
    const text = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
    return make(text, text, 4, true)
  }
  const monday = published - (weekdayOf(published) - 1) - 7 * back
  if (unit === 'weekend') return make(isoDay(monday + 5), isoDay(monday + 6), 2, false)
  return make(isoDay(monday), isoDay(back ? monday + 6 : published), 3, false)
}

/** "since the start of the year", "since the beginning of the month". */
function startOfPeriod(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  if (!/^(?:start|beginning)$/.test(tokens[i]?.low ?? '') || tokens[i + 1]?.low !== 'of' || published === null)
    return null
  const at = /^(?:the|this)$/.test(tokens[i + 2]?.low ?? '') ? i + 3 : i + 2
  const unit = tokens[at]?.low
  if (unit !== 'year' && unit !== 'month') return null
  const text = unit === 'year' ? String(yearOf(published)) : isoDay(published).slice(0, 7)
  return { from: i, to: at + 1, start: text, end: text, precision: unit === 'year' ? 5 : 4, span: true, coarse: true }
}

/** "a year ago", "three days ago", "two weeks ago". */
function ago(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  if (tokens[i + 2]?.low !== 'ago') return null
  const unit = tokens[i + 1]?.low ?? ''
  const days = unitDays[unit]
  const word = tokens[i]
  const count =
    word?.kind === 'n'
      ? Number(word.text)
      : word?.low === 'a' || word?.low === 'an'
        ? 1
        : word?.word.number && 'value' in word.word.number
          ? word.word.number.value
          : 0
  if (days === undefined || count < 1 || count > 100) return null
  const length = Math.round(count * days)
  const precision = unit.startsWith('year') ? 5 : unit.startsWith('month') ? 4 : unit.startsWith('week') ? 3 : 1
  if (published === null)
    return { from: i, to: i + 3, start: null, end: null, precision, span: precision > 1, coarse: precision >= 4 }
  const iso = isoDay(published - length)
  const text = precision === 5 ? String(yearOf(published) - count) : precision === 4 ? iso.slice(0, 7) : iso
  return { from: i, to: i + 3, start: text, end: text, precision, span: precision > 1, coarse: precision >= 4 }
}

/** "over the past 48 hours", "in two days", "in the past week", "over the last decade", "in one week". */
function duration(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  const token = tokens[i]
  if (!token || !/^(?:in|over|within|during|for|throughout)$/.test(token.low)) return null
  let k = i + 1
  let past = false
  while (
    tokens[k] &&
    /^(?:the|past|last|previous|just|less|than|only|nearly|almost|about|more|these|a|an)$/.test(tokens[k]?.low ?? '')
  ) {
    if (/^(?:past|last|previous)$/.test(tokens[k]?.low ?? '')) past = true
    k++
  }
  let count = 1
  const number = tokens[k]
  if (number?.kind === 'n') {
    count = Number(number.text.replaceAll(',', ''))
    k++
  } else if (number?.word.number && 'value' in number.word.number) {
    count = number.word.number.value
    k++
  } else if (!past && token.low !== 'over') return null
  const unit = tokens[k]?.low ?? ''
  const days = unitDays[unit]
  if (days === undefined || !Number.isFinite(count) || count > 400) return null
  if (unit.startsWith('hour') && count <= 24 && !past) return null
  const length = count * days
  const precision = length <= 1.01 ? 1 : length < 7 ? 2 : length < 8 ? 3 : length < 32 ? 4 : 5
  const to = k + (tokens[k + 1]?.low === 'of' ? 1 : 1)
  if (published === null) return { from: i, to, start: null, end: null, precision, span: true, coarse: length > 31 }
  const back =
    unit.startsWith('hour') || (unit.startsWith('day') && count <= 2) ? Math.round(length) : Math.round(length) - 1
  return {
    from: i,
    to,
    start: isoDay(published - Math.max(back, 0)),
    end: isoDay(published),
    precision,
    span: true,
    coarse: length > 31,
  }
}

/** The time stands beside a verb of saying: "said Friday", "told CNN on Monday", "on Monday the Observatory said". */
function isSpeech(tokens: readonly Token[], from: number): boolean {
  let i = from - 1
  let steps = 0
  while (i >= 0 && steps < 12) {
    const token = tokens[i]
    if (!token) break
    if (token.word.say && !(token.word.say === 'claim')) {
      // "said on Friday 12 people were killed": still the time of saying
      return true
    }
    if (token.low === 'that' || token.kind === 'p' || token.word.harm || token.word.number || token.kind === 'n')
      return false
    const passes =
      token.word.fn === 'prep' ||
      token.word.fn === 'det' ||
      token.word.fn === 'possessive' ||
      token.word.fn === 'adverb' ||
      token.capital ||
      /^(?:statement|a|an|news|conference|reporters|interview|late|early|him|them|journalists|media|message|outlet|telephone)$/.test(
        token.low,
      )
    if (!passes) return false
    i--
    steps++
  }
  return false
}

/** "the deadliest since 2019": compares, dates nothing. */
function isComparison(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.low !== 'since' && tokens[from - 1]?.low !== 'in') return false
  for (let i = from - 2; i >= 0 && i > from - 8; i--) {
    const low = tokens[i]?.low ?? ''
    if (/^(?:deadliest|worst|biggest|largest|bloodiest|highest|heaviest|first|longest|most)$/.test(low))
      return tokens[from - 1]?.low === 'since'
    if (tokens[i]?.kind === 'p') return false
  }
  return false
}

function isSince(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i > from - 9; i--) {
    const low = tokens[i]?.low ?? ''
    if (low === 'since') return true
    if (/^(?:erupted|began|started|broke|beginning|start|outbreak|launched|out)$/.test(low)) return true
    if (tokens[i]?.kind === 'p' || tokens[i]?.word.harm || tokens[i]?.word.number || tokens[i]?.kind === 'n')
      return false
  }
  return false
}
