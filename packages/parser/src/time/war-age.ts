import { timeUnit } from '../lexicon/calendar.ts'
import type { Token } from '../text/tokens.ts'
import { type Day, isoDay, yearOf } from './civil-day.ts'
import type { Read } from './time-expression.ts'

const war = /^(?:war|conflict|uprising|insurgency|revolt|rebellion|unrest|bloodshed|crisis)$/
const campaign =
  /^(?:war|conflict|assault|offensive|siege|campaign|battle|operation|bombardment|onslaught|fighting|clashes)$/
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 }

/**
 * "their three-year war", "the nearly four year conflict", "a three-week assault", "now in its sixth year", "in its
 * 18th day", "for the fourth day in a row": when it began.
 */
export function ageOfWar(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  if (published === null) return null
  const token = tokens[i]
  // the unit follows the number, or is one word with it
  if (!token || !(((tokens[i + 1]?.cues ?? 0) | token.cues) & timeUnit)) return null
  return ageInYears(tokens, i, published) ?? ageInDays(tokens, i, published) ?? orderOfTime(tokens, i, published)
}

const inYear = (from: number, to: number, year: number): Read => ({
  from,
  to,
  start: String(year),
  end: String(year),
  precision: 5,
  span: true,
  coarse: true,
})

const onDay = (from: number, to: number, day: Day): Read => ({
  from,
  to,
  start: isoDay(day),
  end: isoDay(day),
  precision: 1,
  span: false,
  coarse: false,
})

/** "three-year war", "four year conflict" */
function ageInYears(tokens: readonly Token[], i: number, published: Day): Read | null {
  const token = tokens[i]
  if (!token) return null
  const hyphened = /^([a-z]+|\d+)-years?(?:-old|-long)?$/.exec(token.low)
  if (!hyphened && !/^years?$/.test(tokens[i + 1]?.low ?? '')) return null
  const years = countOf(hyphened?.[1] ?? token.low, token)
  const at = i + (hyphened ? 1 : 2)
  const named = [at, at + 1].find((k) => war.test(tokens[k]?.low ?? ''))
  return years > 0 && years < 60 && named !== undefined ? inYear(i, named + 1, yearOf(published) - years) : null
}

/** "three-week assault", "two-month-old siege" */
function ageInDays(tokens: readonly Token[], i: number, published: Day): Read | null {
  const hyphened = /^([a-z]+|\d+)-(day|week|month)s?(?:-old|-long)?$/.exec(tokens[i]?.low ?? '')
  const count = hyphened ? countOf(hyphened[1] ?? '', tokens[i]) : 0
  const named = [i + 1, i + 2, i + 3].find((k) => campaign.test(tokens[k]?.low ?? ''))
  if (count < 1 || count > 60 || named === undefined) return null
  const unit = hyphened?.[2] ?? ''
  const began = onDay(i, named + 1, published - count * (daysOf[unit] ?? 1))
  if (unit !== 'month') return began
  const month = began.start?.slice(0, 7) ?? null
  return { ...began, start: month, end: month, precision: 4, span: true, coarse: true }
}

/** "in its sixth year", "for the fourth straight day", "for the fourth day in a row" */
function orderOfTime(tokens: readonly Token[], i: number, published: Day): Read | null {
  const before = tokens[i - 1]?.low ?? ''
  const streak = tokens[i - 2]?.low === 'for' && /^(?:the|a)$/.test(before)
  if (!streak && !/^(?:its|the|their)$/.test(before)) return null
  const at = streak && /^(?:straight|consecutive|successive)$/.test(tokens[i + 1]?.low ?? '') ? i + 2 : i + 1
  const unit = tokens[at]?.low ?? ''
  const low = tokens[i]?.low ?? ''
  const nth = Math.max(ordinals.indexOf(low), Number.parseInt(/^\d+(?:st|nd|rd|th)$/.exec(low)?.[0] ?? '0', 10))
  if (nth < 2 || nth > 60) return null
  // in its sixth year: it began five to six years ago
  if (unit === 'year') return inYear(i, at + 1, yearOf(published - Math.round((nth - 0.5) * 365)))
  const days = daysOf[unit]
  return days !== undefined && (streak || before === 'its') ? onDay(i, at + 1, published - (nth - 1) * days) : null
}

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

const countOf = (text: string, token: Token | undefined): number =>
  token?.kind === 'n' ? Number(token.text) : /^\d+$/.test(text) ? Number(text) : numbers.indexOf(text)
