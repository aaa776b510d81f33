import type { Token } from '../text/tokens.ts'
import { type Day, isoDay, lastWeekday, monthOf, weekdayOf, yearOf } from './civil-day.ts'
import { oneDay, type Read } from './time-expression.ts'

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

const precisionOf = (unit: string): 1 | 2 | 3 | 4 | 5 =>
  unit.startsWith('year') || unit.startsWith('decade')
    ? 5
    : unit.startsWith('month')
      ? 4
      : unit.startsWith('week')
        ? 3
        : 1

/** "yesterday", "today", "overnight". */
export function nearDay(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  const low = tokens[i]?.low
  // "the day before yesterday"
  if (low === 'the' && /^day before yesterday$/.test([1, 2, 3].map((k) => tokens[i + k]?.low).join(' ')))
    return oneDay(i, i + 4, published === null ? null : published - 2)
  if (low !== 'yesterday' && low !== 'today' && low !== 'overnight' && low !== 'tonight') return null
  const day = published === null ? null : low === 'yesterday' ? published - 1 : published
  return oneDay(i, i + 1, day)
}

/** "last week", "last month", "this year", "this morning", "over the weekend". */
export function relative(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  const low = tokens[i]?.low ?? ''
  const unit = tokens[i + 1]?.low ?? ''
  const back = low === 'last' || low === 'previous' ? 1 : low === 'this' ? 0 : null
  const before = tokens[i - 1]?.low ?? ''
  const weekend =
    unit === 'weekend' && (back !== null || (low === 'the' && /^(?:over|at|on|during|since)$/.test(before)))
  if (weekend) return weekendOf(i, i + 2, published)
  // "a weekend stabbing attack"
  const attack = [i + 1, i + 2].some((at) => attackNoun.test(tokens[at]?.low ?? ''))
  if (low === 'weekend' && attack && tokens[i - 1]?.word.fn !== 'prep') return weekendOf(i, i + 1, published)
  if (back === null) return null
  if (back === 0 && /^(?:morning|afternoon|evening)$/.test(unit)) return oneDay(i, i + 2, published)
  if (!/^(?:week|month|year|night)$/.test(unit)) return null
  const make = (start: string | null, end: string | null): Read => ({
    from: i,
    to: i + 2,
    start,
    end,
    precision: unit === 'night' ? 1 : precisionOf(unit),
    span: unit !== 'night',
    coarse: unit === 'year' || unit === 'month',
  })
  if (published === null) return make(null, null)
  if (unit === 'night') return make(isoDay(published - 1), isoDay(published - 1))
  if (unit === 'year') return make(String(yearOf(published) - back), String(yearOf(published) - back))
  if (unit === 'month') {
    const index = yearOf(published) * 12 + monthOf(published) - 1 - back
    const text = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
    return make(text, text)
  }
  const monday = published - (weekdayOf(published) - 1) - 7 * back
  return make(isoDay(monday), isoDay(back ? monday + 6 : published))
}

const attackNoun =
  /^(?:attacks?|shootings?|bombings?|raids?|strikes?|airstrikes?|stabbing|massacres?|blasts?|clashes|violence)$/

/** The weekend before publication, or the one that it falls into. */
function weekendOf(from: number, to: number, published: Day | null): Read {
  const saturday = published === null ? null : published - ((weekdayOf(published) + 1) % 7)
  return {
    from,
    to,
    start: saturday === null ? null : isoDay(saturday),
    end: saturday === null || published === null ? null : isoDay(Math.min(saturday + 1, published)),
    precision: 2,
    span: true,
    coarse: false,
  }
}

/** "since the start of the year", "since the beginning of the month". */
export function startOfPeriod(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  if (!/^(?:start|beginning)$/.test(tokens[i]?.low ?? '') || tokens[i + 1]?.low !== 'of' || published === null)
    return null
  const at = /^(?:the|this)$/.test(tokens[i + 2]?.low ?? '') ? i + 3 : i + 2
  const unit = tokens[at]?.low
  if (unit !== 'year' && unit !== 'month') return null
  const text = unit === 'year' ? String(yearOf(published)) : isoDay(published).slice(0, 7)
  return { from: i, to: at + 1, start: text, end: text, precision: unit === 'year' ? 5 : 4, span: true, coarse: true }
}

/** "three" of "three days ago", 1 for "a"; 0 where nothing is counted. */
function countAt(token: Token | undefined): number {
  if (token?.kind === 'n') return Number(token.text)
  if (token?.low === 'a' || token?.low === 'an') return 1
  return token?.word.number && 'value' in token.word.number ? token.word.number.value : 0
}

/** "a year ago", "three days ago", "a couple of weeks ago", "a week ago on Monday", "ten years ago this week". */
export function ago(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  const couple = tokens[i]?.low === 'a' && tokens[i + 1]?.low === 'couple'
  const at = couple ? (tokens[i + 2]?.low === 'of' ? i + 3 : i + 2) : i + 1
  if (tokens[at + 1]?.low !== 'ago') return null
  const unit = tokens[at]?.low ?? ''
  const days = unitDays[unit]
  const count = couple ? 2 : countAt(tokens[i])
  if (days === undefined || count < 1 || count > 100) return null
  const precision = precisionOf(unit)
  const on = tokens[at + 2]?.low === 'on' ? at + 3 : at + 2
  const weekday = tokens[on]?.word.weekday
  if (weekday !== undefined && precision === 3 && published !== null)
    return oneDay(i, on + 1, lastWeekday(published, weekday) - 7 * count)
  // "ten years ago this week"
  const to = tokens[at + 2]?.low === 'this' && precision >= 4 ? at + 4 : at + 2
  const iso = published === null ? null : isoDay(published - Math.round(count * days))
  const years = unit.startsWith('decade') ? count * 10 : count
  const year = published === null ? null : String(yearOf(published) - years)
  const start = precision === 5 ? year : precision === 4 && iso ? iso.slice(0, 7) : iso
  return { from: i, to, start, end: start, precision, span: precision > 1, coarse: precision >= 4 }
}

/** "a day earlier", "the previous day", "the next day", "a day after … were killed": days from another time of the text. */
export function shifted(tokens: readonly Token[], i: number): Read | null {
  const make = (to: number, shift: number): Read => ({
    from: i,
    to,
    start: null,
    end: null,
    precision: 1,
    span: false,
    coarse: false,
    shift,
  })
  const [low, next, third] = [tokens[i]?.low, tokens[i + 1]?.low, tokens[i + 2]?.low]
  if (low === 'the' && third === 'day') {
    if (next === 'previous' || next === 'preceding') return make(i + 3, -1)
    if (next === 'next' || next === 'following') return make(i + 3, 1)
  }
  if (low === 'the' && next === 'day' && third === 'before') return make(i + 3, -1)
  if ((next === 'day' || next === 'days') && (third === 'earlier' || third === 'before' || third === 'previously')) {
    const count = countAt(tokens[i])
    return count >= 1 && count <= 30 ? make(i + 3, -count) : null
  }
  return i > 1 ? afterwards(tokens, i) : null
}

/** "a day after", "just days after": what follows came before; fronted, it opens the main clause. */
function afterwards(tokens: readonly Token[], i: number): Read | null {
  const counted = countAt(tokens[i])
  const at = counted > 0 ? i + 1 : i
  const unit = tokens[at]?.low ?? ''
  if (tokens[at + 1]?.low !== 'after' || unitDays[unit] === undefined || (counted === 0 && !unit.endsWith('s')))
    return null
  const isShift = counted > 0 && counted <= 30 && unit.startsWith('day')
  return {
    from: i,
    to: at + 2,
    start: null,
    end: null,
    precision: isShift ? 1 : precisionOf(unit),
    span: false,
    coarse: false,
    shift: isShift ? -counted : undefined,
    forward: true,
  }
}

const spanOpener = /^(?:in|over|within|during|for|throughout)$/
const spanFiller = /^(?:the|past|last|previous|just|less|than|only|nearly|almost|about|more|these|a|an)$/

/** "over the past 48 hours", "in two days", "in the past week", "over the last decade", "in one week". */
export function duration(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  const token = tokens[i]
  if (!token || !spanOpener.test(token.low)) return null
  let k = i + 1
  let past = false
  for (; spanFiller.test(tokens[k]?.low ?? ''); k++)
    if (/^(?:past|last|previous)$/.test(tokens[k]?.low ?? '')) past = true
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
  const whole = unit.startsWith('hour') || (unit.startsWith('day') && count <= 2)
  const back = Math.max(Math.round(length) - (whole ? 0 : 1), 0)
  const start = published === null ? null : isoDay(published - back)
  const end = published === null ? null : isoDay(published)
  return { from: i, to: k + 1, start, end, precision, span: true, coarse: length > 31 }
}
