import { defineCue } from '../lexicon/cues.ts'
import type { Token } from '../text/tokens.ts'
import { type Day, isoDay, yearOf } from './civil-day.ts'
import type { Read } from './time-expression.ts'

const war = /^(?:war|conflict|uprising|insurgency|revolt|rebellion|unrest|bloodshed|crisis)$/
/** What may follow the number of a war's age, and what may be that number and its unit in one. */
const units = defineCue(/^(?:day|week|month|years?)$/)
const withUnit = defineCue(/-year/)
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** "their three-year war", "the nearly four year conflict", "now in its sixth year", "in its 18th day": when it began. */
export function ageOfWar(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  if (published === null) return null
  const token = tokens[i]
  const next = tokens[i + 1]
  if (!((next?.cues ?? 0) & units) && !((token?.cues ?? 0) & withUnit)) return null
  const unit = next?.low ?? ''
  const make = (to: number, year: number): Read => ({
    from: i,
    to,
    start: String(year),
    end: String(year),
    precision: 5,
    span: true,
    coarse: true,
  })
  const hyphened = /^([a-z]+|\d+)-years?(?:-old|-long)?$/.exec(token?.low ?? '')
  const apart = !hyphened && /^years?$/.test(tokens[i + 1]?.low ?? '')
  if (token && (hyphened || apart)) {
    const years = countOf(hyphened?.[1] ?? token.low, token)
    const at = i + (hyphened ? 1 : 2)
    const named = [at, at + 1].find((k) => war.test(tokens[k]?.low ?? ''))
    if (years > 0 && years < 60 && named !== undefined) return make(named + 1, yearOf(published) - years)
  }
  if (!/^(?:day|week|month|year)$/.test(unit) || !/^(?:its|the|their)$/.test(tokens[i - 1]?.low ?? '')) return null
  const nth = Math.max(
    ordinals.indexOf(token?.low ?? ''),
    Number.parseInt(/^\d+(?:st|nd|rd|th)$/.exec(token?.low ?? '')?.[0] ?? '0', 10),
  )
  if (nth < 2 || nth > 60) return null
  // in its sixth year: it began five to six years ago
  if (unit === 'year') return make(i + 2, yearOf(published - Math.round((nth - 0.5) * 365)))
  if (tokens[i - 1]?.low !== 'its') return null
  const day = isoDay(published - (nth - 1) * (unit === 'day' ? 1 : unit === 'week' ? 7 : 30))
  return { ...make(i + 2, 0), start: day, end: day, precision: 1, span: false, coarse: false }
}

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

const countOf = (text: string, token: Token): number =>
  token.kind === 'n' ? Number(token.text) : /^\d+$/.test(text) ? Number(text) : numbers.indexOf(text)
