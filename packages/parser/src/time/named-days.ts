import type { Token } from '../text/tokens.ts'
import { dated, yearAt } from './calendar-dates.ts'
import { type Day, dayOf, isoDay, yearOf } from './civil-day.ts'
import type { Read } from './time-expression.ts'

/** Days that news names without a date, as month and day. */
const holidays: readonly (readonly [words: readonly string[], month: number, day: number])[] = [
  [['new', 'year', 'eve'], 12, 31],
  [['new', 'year', 'day'], 1, 1],
  [['christmas', 'eve'], 12, 24],
  [['christmas', 'day'], 12, 25],
  [['boxing', 'day'], 12, 26],
  [['valentine', 'day'], 2, 14],
  [['bastille', 'day'], 7, 14],
  [['fourth', 'of', 'july'], 7, 4],
]

/** Days counted from Easter Sunday. */
const movable: readonly (readonly [words: readonly string[], shift: number])[] = [
  [['palm', 'sunday'], -7],
  [['good', 'friday'], -2],
  [['easter', 'sunday'], 0],
  [['easter', 'monday'], 1],
]

/** "on Christmas Eve", "on Easter Sunday": the latest such day that is not after publication. */
export function holiday(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  const first = tokens[i]
  if (
    !first?.capital ||
    !/^(?:new|christmas|boxing|valentine['’]?s?|bastille|fourth|palm|good|easter)$/.test(first.low)
  )
    return null
  const reads = (words: readonly string[]): boolean =>
    words.every((word, k) => tokens[i + k]?.low.replace(/['’]s$/, '') === word)
  // "a Fourth of July party" is the party's day
  for (const [words, month, day] of holidays)
    if (reads(words) && !/^(?:party|parties|weekend|picnic|holidays?)$/.test(tokens[i + words.length]?.low ?? ''))
      return dated(i, i + words.length, month, day, yearAt(tokens, i + words.length), published)
  if (tokens[i - 1]?.low === 'orthodox') return null
  for (const [words, shift] of movable) {
    if (!reads(words)) continue
    const given = yearAt(tokens, i + words.length)
    if (!given && published === null) return null
    let day = easter(given?.year ?? yearOf(published ?? 0)) + shift
    if (!given && published !== null && day > published) day = easter(yearOf(published) - 1) + shift
    return on(i, given?.to ?? i + words.length, isoDay(day))
  }
  return null
}

const on = (from: number, to: number, day: string): Read => ({
  from,
  to,
  start: day,
  end: day,
  precision: 1,
  span: false,
  coarse: false,
})

/** Easter Sunday of the Gregorian calendar; the anonymous computus of 1876. */
function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** Days known by their figures: "9/11", "the 7/7 bombings", "the 26/11 attacks". */
const figures: readonly (readonly [a: string, b: string, day: string, alone: boolean])[] = [
  ['9', '11', '2001-09-11', true],
  ['7', '7', '2005-07-07', false],
  ['26', '11', '2008-11-26', false],
]
const attacks = /^(?:attacks?|hijack\w+|terror\w*|massacre|assault|bomb\w+|onslaught|invasion|atrocit\w+)$/

/** "9/11", "the Sept. 11 attacks", "the October 7 attack" of any later year. */
export function namedDay(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  const token = tokens[i]
  if (tokens[i + 1]?.text === '/')
    for (const [a, b, day, alone] of figures)
      if (token?.text === a && tokens[i + 2]?.text === b && (alone || follows(tokens, i + 3))) return on(i, i + 3, day)
  const month = token?.word.month
  if (!token?.capital || (month !== 9 && month !== 10)) return null
  const at = tokens[i + 1]?.text === '.' ? i + 2 : i + 1
  const [day, first] = month === 9 ? ['2001-09-11', '11'] : ['2023-10-07', '7']
  if (!new RegExp(`^${first}(?:th)?$`).test(tokens[at]?.low ?? '') || !follows(tokens, at + 1)) return null
  if (month === 9 && !/^(?:attacks|hijack|terror)/.test(tokens[at + 1]?.low ?? '')) return null
  return month === 10 && (published === null || isoDay(published) < day) ? null : on(i, at + 1, day)
}

/** A word for an attack stands at `at`, perhaps behind a name: "7/7 London bombings". */
const follows = (tokens: readonly Token[], at: number): boolean =>
  attacks.test(tokens[at]?.low ?? '') || (tokens[at]?.capital === true && attacks.test(tokens[at + 1]?.low ?? ''))
