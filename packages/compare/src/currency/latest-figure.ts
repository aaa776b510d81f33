import type { Figure } from '@evenhand/schema'
import { dayWords } from '../dates/day-words.ts'
import { compareText } from '../spelling/order.ts'
import { isLater } from './supersession.ts'
import { noFigure, sameBounds, spreadOf, type ValuedClaim } from './valued-claim.ts'
import { countedWordings } from './wordings.ts'

/**
 * The most recent claim's figure, the perpetrator's own left out. Of several said at the same time the one that counts
 * to the latest day stands, then the one that most origins give, then the lowest; the formula names what decided.
 */
export function latestFigure(numbers: readonly ValuedClaim[], note: string): Figure {
  const others = numbers.filter(({ relation }) => relation !== 'party_inflicting')
  const own = others.length < numbers.length ? ', the perpetrator’s own claims left out' : ''
  const steps = tieBreakers(others)
  const [chosen, ...rest] = [...others].sort(
    (a, b) => bySaying(a, b) || firstOf(steps, a, b) || compareText(a.claim.id, b.claim.id),
  )
  if (!chosen) return { ...noFigure, formula: `No figure: only the perpetrator gives one${note}` }
  const when = chosen.said ? ` (${dayWords(chosen.said)})` : ''
  const tied = rest.filter(
    (entry) => bySaying(entry, chosen) === 0 && !sameBounds(entry.claim.count, chosen.claim.count),
  )
  return {
    ...spreadOf([chosen]),
    formula: `The most recent current claim${own}: “${chosen.claim.count.text}”${when}${tieWords(chosen, tied, steps)}${note}`,
  }
}

/** The later said first, undated ones last; zero where nothing says which is later. */
function bySaying(a: ValuedClaim, b: ValuedClaim): number {
  const later = Number(isLater(b.said, a.said)) - Number(isLater(a.said, b.said))
  return later || Number(b.said !== null) - Number(a.said !== null)
}

interface TieBreaker {
  compare: (a: ValuedClaim, b: ValuedClaim) => number
  /** What sets the chosen one apart. */
  words: (chosen: ValuedClaim) => string
}

function tieBreakers(claims: readonly ValuedClaim[]): TieBreaker[] {
  const backing = new Map<number, Set<string>>()
  for (const { value, origins } of claims) {
    const ids = backing.get(value) ?? new Set()
    for (const { id } of origins) ids.add(id)
    backing.set(value, ids)
  }
  const backers = ({ value }: ValuedClaim) => backing.get(value)?.size ?? 0
  return [
    {
      compare: (a, b) => compareText(lastDay(b), lastDay(a)),
      words: (chosen) => `the one that counts to the latest day (${dayWords(lastDay(chosen))})`,
    },
    { compare: (a, b) => backers(b) - backers(a), words: () => 'the one that most origins give' },
    { compare: (a, b) => a.value - b.value, words: () => 'the lowest' },
  ]
}

const lastDay = ({ claim: { when } }: ValuedClaim) => when?.end ?? when?.start ?? ''
const firstOf = (steps: readonly TieBreaker[], a: ValuedClaim, b: ValuedClaim) =>
  steps.map(({ compare }) => compare(a, b)).find((order) => order !== 0) ?? 0

/** Other figures said at the same time, and why the chosen one stands before them. */
function tieWords(chosen: ValuedClaim, tied: readonly ValuedClaim[], steps: readonly TieBreaker[]): string {
  if (tied.length === 0) return ''
  let left = tied
  const reasons: string[] = []
  for (const { compare, words } of steps) {
    const kept = left.filter((entry) => compare(entry, chosen) === 0)
    if (kept.length < left.length) reasons.push(words(chosen))
    left = kept
  }
  if (left.length > 0) reasons.push(`nothing tells ${countedWordings([chosen, ...left])} apart`)
  return `; said at the same time: ${countedWordings(tied)}; chosen: ${reasons.join(', then ')}`
}
