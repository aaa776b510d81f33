import type { Count, Event, Figure, Harm } from '@evenhand/schema'
import { statedValue } from '../events/figure.ts'
import { compareText } from '../spelling/order.ts'
import { type EventClaim, totalsOf } from './event-claim.ts'
import { figureWords } from './figure-words.ts'
import { onLeadingSide } from './leading-side.ts'
import { isLater } from './supersession.ts'

type Figures = Event['figures']
interface Valued extends EventClaim {
  value: number
}

/** One harm's figure under each preset, each with its formula in words. Words and other sides stay out and are named. */
export function harmFigures(all: readonly EventClaim[], harm: Harm, superseded: ReadonlySet<string>): Figures {
  const totals = totalsOf(all, harm)
  const onSide = onLeadingSide(totals)
  const current = onSide.filter(({ claim }) => !superseded.has(claim.id))
  const numbers = largestOfArticle(current.flatMap((entry) => valued(entry)))
  const note = remark(totals, onSide, current, numbers)
  if (numbers.length === 0) {
    const nothing: Figure = { ...unknown, formula: `No figure: no claim gives a total as a number${note}` }
    return { range: nothing, conservative: nothing, latest: nothing, ged: nothing }
  }
  const lowest = numbers[0] as Valued
  const spread = spreadOf(numbers)
  const low = Math.min(...numbers.map(bottomOf))
  const high = Math.max(...numbers.map(topOf))
  return {
    range: {
      ...spread,
      formula: `${capital(figureWords(spread))}: lowest to highest of ${count(numbers.length, 'current claim')}: ${wordings(numbers)}${note}`,
    },
    conservative: { ...spreadOf([lowest]), formula: `The lowest current claim: “${lowest.claim.count.text}”${note}` },
    latest: latestFigure(numbers, note),
    ged: {
      low,
      best: low,
      high,
      openLow: null,
      openHigh: null,
      formula: `Low ${low} and high ${high} are the lowest and highest current claim; best equals low until a reviewer chooses${note}`,
    },
  }
}

const unknown = { low: null, best: null, high: null, openLow: null, openHigh: null }

/** Lowest to highest of some claims (ascending). An end is open where the claim that sets it leaves it open. */
function spreadOf(numbers: readonly Valued[]): Omit<Figure, 'formula'> {
  const bottom = Math.min(...numbers.map(bottomOf))
  const top = Math.max(...numbers.map(topOf))
  const low = numbers.some((entry) => bottomOf(entry) === bottom && !openBottom(entry)) ? bottom : null
  const high = numbers.some((entry) => topOf(entry) === top && openTop(entry)) ? null : top
  const [first] = numbers
  const alike = numbers.every(({ claim: { count: c } }) => sameBounds(c, first?.claim.count ?? c))
  if (alike && first) return { ...unknown, ...bounds(first), ...opens(first) }
  const best = numbers.every(({ claim: { count: c } }) => c.best === bottom) && bottom === top ? bottom : null
  return { low, best, high, openLow: low === null ? bottom : null, openHigh: high === null ? top : null }
}

/** Most recent claim, the perpetrator's own left out; ties by later end of its period, by more origins, then the lowest. */
function latestFigure(numbers: readonly Valued[], note: string): Figure {
  const others = numbers.filter(({ relation }) => relation !== 'party_inflicting')
  if (others.length === 0) {
    return { ...unknown, formula: `No figure: only the perpetrator gives one${note}` }
  }
  const backing = new Map<number, Set<string>>()
  for (const { value, origins } of others) {
    const ids = backing.get(value) ?? new Set()
    for (const { id } of origins) ids.add(id)
    backing.set(value, ids)
  }
  const end = ({ claim }: Valued) => claim.when?.end ?? claim.when?.start ?? ''
  const [chosen] = [...others].sort(
    (a, b) =>
      Number(isLater(b.said, a.said)) - Number(isLater(a.said, b.said)) ||
      Number(b.said !== null) - Number(a.said !== null) ||
      compareText(end(b), end(a)) ||
      (backing.get(b.value)?.size ?? 0) - (backing.get(a.value)?.size ?? 0) ||
      a.value - b.value ||
      compareText(a.claim.id, b.claim.id),
  ) as [Valued]
  const own = others.length < numbers.length ? ', the perpetrator’s own claims left out' : ''
  const when = chosen.said ? ` (${chosen.said.slice(0, 10)})` : ''
  return {
    ...spreadOf([chosen]),
    formula: `The most recent current claim${own}: “${chosen.claim.count.text}”${when}${tiedNote(others, chosen)}${note}`,
  }
}

/** Other figures said at the same time as the chosen one: a reader must see that it is one of several latest. */
function tiedNote(others: readonly Valued[], chosen: Valued): string {
  const tied = others.filter(
    ({ said, claim }) =>
      (said === null) === (chosen.said === null) &&
      !isLater(said, chosen.said) &&
      !isLater(chosen.said, said) &&
      !sameBounds(claim.count, chosen.claim.count),
  )
  return tied.length > 0 ? `; said at the same time: ${wordings(tied)}` : ''
}

/** Of several totals that one article gives from one origin the highest counts: the others are parts of a list. Ascending. */
function largestOfArticle(claims: readonly Valued[]): Valued[] {
  const best = new Map<string, Valued>()
  for (const entry of claims) {
    const key = `${entry.article} ${entry.origins.map(({ id }) => id).join('+')}`
    const known = best.get(key)
    if (!known || entry.value > known.value) best.set(key, entry)
  }
  return [...best.values()].sort((a, b) => a.value - b.value || compareText(a.claim.id, b.claim.id))
}

function valued(entry: EventClaim): Valued[] {
  const value = statedValue(entry.claim.count)
  return value === null ? [] : [{ ...entry, value }]
}

const openTop = ({ claim: { count: c } }: Valued) => c.qualifier === 'at_least' || c.qualifier === 'more_than'
const openBottom = ({ claim: { count: c } }: Valued) => c.qualifier === 'at_most' || c.qualifier === 'fewer_than'
const bottomOf = ({ claim: { count: c }, value }: Valued) => c.low ?? c.best ?? value
const topOf = ({ claim: { count: c }, value }: Valued) => c.high ?? c.best ?? c.low ?? value
const bounds = ({ claim: { count: c } }: Valued) => ({ low: c.low, best: c.best, high: c.high })
const opens = (entry: Valued) => ({
  openLow: openBottom(entry) ? bottomOf(entry) : null,
  openHigh: openTop(entry) ? topOf(entry) : null,
})
const sameBounds = (a: Count, b: Count) =>
  a.qualifier === b.qualifier && a.low === b.low && a.best === b.best && a.high === b.high
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
const wordings = (entries: readonly EventClaim[]) =>
  [...new Set(entries.map(({ claim }) => `“${claim.count.text}”`))].slice(0, 8).join(', ')

function remark(
  totals: readonly EventClaim[],
  onSide: readonly EventClaim[],
  current: readonly EventClaim[],
  numbers: readonly Valued[],
): string {
  const words = current.filter(({ claim }) => statedValue(claim.count) === null)
  const parts = current.length - words.length - numbers.length
  const notes = [
    words.length > 0 ? `${wordings(words)} stay words` : '',
    parts > 0 ? `${count(parts, 'smaller figure')} of the same article and origin left out` : '',
    totals.length > onSide.length
      ? `${count(totals.length - onSide.length, 'claim')} about other victims left out`
      : '',
    onSide.length > current.length ? `${count(onSide.length - current.length, 'superseded claim')} left out` : '',
  ].filter(Boolean)
  return notes.length > 0 ? `; ${notes.join('; ')}` : ''
}
