import type { Count, Figure } from '@evenhand/schema'
import { statedValue } from '../events/figure.ts'
import type { EventClaim } from './event-claim.ts'

/** A claim that states a number. */
export interface ValuedClaim extends EventClaim {
  value: number
}

/** A figure without a number. */
export const noFigure: Omit<Figure, 'formula'> = {
  low: null,
  best: null,
  high: null,
  openLow: null,
  openHigh: null,
  lowQualifier: null,
  highQualifier: null,
}

/** The claim with its number, or nothing where it gives a word. */
export function valued(entry: EventClaim): ValuedClaim[] {
  const value = statedValue(entry.claim.count)
  return value === null ? [] : [{ ...entry, value }]
}

export const bottomOf = ({ claim: { count: c }, value }: ValuedClaim) => c.low ?? c.best ?? value
export const topOf = ({ claim: { count: c }, value }: ValuedClaim) => c.high ?? c.best ?? c.low ?? value

/** Whether two counts say the same, however they are worded. */
export const sameBounds = (a: Count, b: Count) =>
  a.qualifier === b.qualifier && a.low === b.low && a.best === b.best && a.high === b.high

/** Lowest to highest of some claims (ascending). An end is open where the claim that sets it leaves it open. */
export function spreadOf(numbers: readonly ValuedClaim[]): Omit<Figure, 'formula'> {
  const bottom = Math.min(...numbers.map(bottomOf))
  const top = Math.max(...numbers.map(topOf))
  const lowest = numbers.filter((entry) => bottomOf(entry) === bottom)
  const highest = numbers.filter((entry) => topOf(entry) === top)
  const closed = lowest.filter((entry) => !openBottom(entry))
  const open = highest.filter(openTop)
  const qualifiers = {
    lowQualifier: plainest(closed.length > 0 ? closed : lowest),
    highQualifier: plainest(open.length > 0 ? open : highest),
  }
  const [first] = numbers
  if (first && numbers.every(({ claim }) => sameBounds(claim.count, first.claim.count))) {
    const { low, best, high } = first.claim.count
    const [openLow, openHigh] = [openBottom(first) ? bottom : null, openTop(first) ? top : null]
    return { low, best, high, openLow, openHigh, ...qualifiers }
  }
  const low = closed.length > 0 ? bottom : null
  const high = open.length > 0 ? null : top
  const best = numbers.every(({ claim: { count: c } }) => c.best === bottom) && bottom === top ? bottom : null
  return { low, best, high, openLow: low === null ? bottom : null, openHigh: high === null ? top : null, ...qualifiers }
}

const openTop = ({ claim: { count: c } }: ValuedClaim) => c.qualifier === 'at_least' || c.qualifier === 'more_than'
const openBottom = ({ claim: { count: c } }: ValuedClaim) => c.qualifier === 'at_most' || c.qualifier === 'fewer_than'

/** How claims with one bound put it: plainly where one of them does, about before an open bound. */
function plainest(claims: readonly ValuedClaim[]): Figure['lowQualifier'] {
  const said = new Set(claims.map(({ claim }) => claim.count.qualifier))
  if (said.has('exact') || said.has('range')) return null
  return (['about', 'at_least', 'more_than', 'at_most', 'fewer_than'] as const).find((one) => said.has(one)) ?? null
}
