import type { Event, Figure, Harm } from '@evenhand/schema'
import { statedValue } from '../events/figure.ts'
import { compareText } from '../spelling/order.ts'
import { type EventClaim, totalsOf } from './event-claim.ts'
import { figureWords } from './figure-words.ts'
import { latestFigure } from './latest-figure.ts'
import { onLeadingSide } from './leading-side.ts'
import { bottomOf, noFigure, spreadOf, topOf, type ValuedClaim, valued } from './valued-claim.ts'
import { countedWordings, wordings } from './wordings.ts'

type Figures = Event['figures']

/** One harm's figure under each preset, each with its formula in words. Words and other sides stay out and are named. */
export function harmFigures(all: readonly EventClaim[], harm: Harm, superseded: ReadonlySet<string>): Figures {
  const totals = totalsOf(all, harm)
  const onSide = onLeadingSide(totals)
  const current = onSide.filter(({ claim }) => !superseded.has(claim.id))
  const numbers = largestOfArticle(current.flatMap((entry) => valued(entry)))
  const short = all.filter(({ claim, shortens }) => claim.harm === harm && shortens !== null)
  const note = remark(totals, onSide, current, numbers, short)
  if (numbers.length === 0) {
    const nothing: Figure = { ...noFigure, formula: `No figure: no claim gives a total as a number${note}` }
    return { range: nothing, conservative: nothing, latest: nothing, ged: nothing }
  }
  const lowest = numbers[0] as ValuedClaim
  const spread = spreadOf(numbers)
  const low = Math.min(...numbers.map(bottomOf))
  const high = Math.max(...numbers.map(topOf))
  return {
    range: {
      ...spread,
      formula: `${capital(figureWords(spread))}: ${numbers.length === 1 ? 'the one current claim' : `lowest to highest of ${numbers.length} current claims`}: ${countedWordings(numbers)}${note}`,
    },
    conservative: { ...spreadOf([lowest]), formula: `The lowest current claim: “${lowest.claim.count.text}”${note}` },
    latest: latestFigure(numbers, note),
    ged: {
      ...spread,
      low,
      best: low,
      high,
      openLow: null,
      openHigh: null,
      formula: `Low and high are the lowest and highest current claim (${figureWords(spread)}); best equals low until a reviewer chooses${note}`,
    },
  }
}

/** Of several totals that one article gives from one origin the highest counts: the others are parts of a list. Ascending. */
function largestOfArticle(claims: readonly ValuedClaim[]): ValuedClaim[] {
  const best = new Map<string, ValuedClaim>()
  for (const entry of claims) {
    const key = `${entry.article} ${entry.origins.map(({ id }) => id).join('+')}`
    const known = best.get(key)
    if (!known || entry.value > known.value) best.set(key, entry)
  }
  return [...best.values()].sort((a, b) => a.value - b.value || compareText(a.claim.id, b.claim.id))
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`

function remark(
  totals: readonly EventClaim[],
  onSide: readonly EventClaim[],
  current: readonly EventClaim[],
  numbers: readonly ValuedClaim[],
  short: readonly EventClaim[],
): string {
  const words = current.filter(({ claim }) => statedValue(claim.count) === null)
  const parts = current.length - words.length - numbers.length
  const notes = [
    words.length > 0 ? `${wordings(words)} stay words` : '',
    short.length > 0 ? `${wordings(short)} in a headline or standfirst left out, as short for a figure below it` : '',
    parts > 0 ? `${count(parts, 'smaller figure')} of the same article and origin left out` : '',
    totals.length > onSide.length
      ? `${count(totals.length - onSide.length, 'claim')} about other victims left out`
      : '',
    onSide.length > current.length ? `${count(onSide.length - current.length, 'superseded claim')} left out` : '',
  ].filter(Boolean)
  return notes.length > 0 ? `; ${notes.join('; ')}` : ''
}
