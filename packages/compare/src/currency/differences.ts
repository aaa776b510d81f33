import type { Difference, Event, Harm } from '@evenhand/schema'
import { partySpellings } from '../data/party-spellings.ts'
import { daySpan } from '../dates/day.ts'
import { daysWords, dayWords } from '../dates/day-words.ts'
import { statedValue } from '../events/figure.ts'
import { compareText } from '../spelling/order.ts'
import { type EventClaim, totalsOf } from './event-claim.ts'
import { onLeadingSide } from './leading-side.ts'
import { isLater } from './supersession.ts'

type Reason = Difference['reasons'][number]

/**
 * Why an event's claims of one harm differ: neighbours in order of figure, and each origin's word beside the lowest
 * figure; then claims of different dates that these do not set side by side. Superseded claims take part, since a revision is the commonest reason of all.
 */
export function findDifferences(
  claims: readonly EventClaim[],
  harm: Harm,
  superseded: Event['superseded'],
): Difference[] {
  const totals = onLeadingSide(totalsOf(claims, harm))
  const byValue = new Map<number, EventClaim[]>()
  for (const entry of totals) {
    const value = statedValue(entry.claim.count)
    if (value !== null) byValue.set(value, [...(byValue.get(value) ?? []), entry])
  }
  const steps = [...byValue].sort(([a], [b]) => a - b).map(([, entries]) => entries)
  const pairs = steps.slice(1).map((higher, index) => closest(steps[index] ?? [], higher))
  const words = firstOfOrigins(totals.filter(({ claim }) => claim.count.term !== null))
  for (const word of words) if (steps[0]) pairs.push(closest(steps[0], [word]))
  pairs.push(...datesUntold(totals, pairs))
  return pairs.flatMap((pair) =>
    pair ? [{ harm, a: pair[0].claim.id, b: pair[1].claim.id, reasons: reasonsFor(...pair, superseded) }] : [],
  )
}

type Pair = [EventClaim, EventClaim]

/** Pairs for dates that no other pair sets side by side: each date of the claims beside the one before it. */
function datesUntold(totals: readonly EventClaim[], pairs: readonly (Pair | null)[]): (Pair | null)[] {
  const told = new Set(pairs.flatMap((pair) => (pair && otherDate(...pair) ? pair.map(dateWords) : [])))
  const byDate = new Map<string, EventClaim[]>()
  for (const entry of [...totals].sort((a, b) => compareText(startOf(a), startOf(b)))) {
    if (days(entry)) byDate.set(dateWords(entry), [...(byDate.get(dateWords(entry)) ?? []), entry])
  }
  const dates = [...byDate]
  return dates.slice(1).map(([date, later], index) => {
    const [before, earlier] = dates[index] as [string, EventClaim[]]
    const pair = closest(earlier, later)
    return pair && otherDate(...pair) && !(told.has(date) && told.has(before)) ? pair : null
  })
}

const startOf = ({ claim }: EventClaim) => claim.when?.start ?? ''

/** The two that are easiest to compare: of one origin if there are such, then by claim id. */
function closest(lower: readonly EventClaim[], higher: readonly EventClaim[]): Pair | null {
  const pairs = lower.flatMap((a) => higher.map((b): Pair => [a, b]))
  const rank = ([a, b]: Pair) => (shareOrigin(a, b) ? 0 : 1)
  return (
    pairs.sort(
      (p, q) =>
        rank(p) - rank(q) || compareText(p[0].claim.id, q[0].claim.id) || compareText(p[1].claim.id, q[1].claim.id),
    )[0] ?? null
  )
}

function firstOfOrigins(words: readonly EventClaim[]): EventClaim[] {
  const first = new Map<string, EventClaim>()
  for (const entry of words) {
    const key = entry.origins.map(({ id }) => id).join('+') || `“${entry.claim.count.term}”`
    if (!first.has(key)) first.set(key, entry)
  }
  return [...first.values()]
}

function reasonsFor(a: EventClaim, b: EventClaim, superseded: Event['superseded']): Reason[] {
  const isWord = b.claim.count.term !== null
  const found: (Reason | null)[] = [
    isWord ? { kind: 'word_against_number', text: `“${b.claim.count.text}” is a word` } : null,
    later(a, b, superseded),
    widerPeriod(a, b) ?? widerPeriod(b, a),
    otherDate(a, b),
    widerGroup(a, b) ?? widerGroup(b, a),
    otherOrigin(a, b),
    openFigure(a, b),
  ]
  return found.filter((reason) => reason !== null)
}

function later(a: EventClaim, b: EventClaim, superseded: Event['superseded']): Reason | null {
  const step = superseded.find(
    ({ claim, by }) => (claim === a.claim.id && by === b.claim.id) || (claim === b.claim.id && by === a.claim.id),
  )
  const newer = step
    ? step.by === a.claim.id
      ? a
      : b
    : isLater(a.said, b.said)
      ? a
      : isLater(b.said, a.said)
        ? b
        : null
  if (!newer) return null
  const older = newer === a ? b : a
  const why = step?.reason ?? `said later: ${dayWords(newer.said ?? '')}, after ${dayWords(older.said ?? '')}`
  return { kind: 'later_report', text: `${quoted(newer)} is the later one (${why})` }
}

function widerPeriod(wide: EventClaim, narrow: EventClaim): Reason | null {
  const [w, n] = [days(wide), days(narrow)]
  const contains = w && n && holds(w, n) && !holds(n, w)
  if (contains) {
    const text = `${quoted(wide)} counts ${dateWords(wide)}, ${quoted(narrow)} ${dateWords(narrow)}`
    return { kind: 'wider_period', text }
  }
  const span = periodWords(wide)
  if (span === null || periodWords(narrow) !== null) return null
  return { kind: 'wider_period', text: `${quoted(wide)} counts “${span}”` }
}

/** Neither time holds the other: the two date the harm differently. */
function otherDate(a: EventClaim, b: EventClaim): Reason | null {
  const [x, y] = [days(a), days(b)]
  if (!x || !y || holds(x, y) || holds(y, x)) return null
  return { kind: 'other_date', text: `${quoted(a)} counts ${dateWords(a)}, ${quoted(b)} ${dateWords(b)}` }
}

const holds = (wide: Days, narrow: Days) => wide.first <= narrow.first && wide.last >= narrow.last
const dateWords = ({ claim: { when } }: EventClaim) => daysWords(when?.start ?? '', when?.end ?? '')

interface Days {
  first: number
  last: number
}

function days({ claim: { when } }: EventClaim): Days | null {
  if (!when?.start || !when.end) return null
  return { first: daySpan(when.start).first, last: daySpan(when.end).last }
}

const period =
  /\b(?:in|over|within|during|for) (?:the )?(?:past |last |space of |course of )?(?:\d+|two|three|four|five|six|seven|several|a few) (?:hours|days|weeks)\b/i

/** "in 24 hours": a time over which the sentence counts. */
function periodWords({ claim, text }: EventClaim): string | null {
  for (const { quote } of claim.mentions) {
    const match = period.exec(text.slice(quote.start, quote.end))
    if (match) return match[0]
  }
  return null
}

function widerGroup(wide: EventClaim, narrow: EventClaim): Reason | null {
  const [w, n] = [wide.claim.victims, narrow.claim.victims]
  const kind = w.category === 'mixed' || (w.category === 'unknown' && w.text !== null)
  if (kind && n.category !== 'mixed' && n.category !== 'unknown') {
    return {
      kind: 'wider_group',
      text: `${quoted(wide)} counts ${w.text ?? 'all victims'}, ${quoted(narrow)} ${n.text ?? n.category}`,
    }
  }
  const known = new Set([...partiesAmong(narrow).keys(), n.party])
  const further = [...partiesAmong(wide)].find(([party]) => !known.has(party) && party !== w.party)
  return further ? { kind: 'wider_group', text: `${quoted(wide)} names ${further[1]} among the victims` } : null
}

/** Parties that the few words behind a claim's numbers name, as written there. */
function partiesAmong({ claim, text }: EventClaim): Map<string, string> {
  const parties = new Map<string, string>()
  for (const { end, quote } of claim.mentions) {
    const tail = text.slice(end, Math.min(end + 70, quote.end)).split(/[,;:.]|\b(?:in|by|when|after|during)\b/)[0] ?? ''
    for (const [word] of tail.matchAll(/[\p{L}’']+/gu)) {
      const party = partySpellings.get(word)
      if (party && !parties.has(party)) parties.set(party, word)
    }
  }
  return parties
}

function otherOrigin(a: EventClaim, b: EventClaim): Reason | null {
  const [x, y] = [a.origins[0], b.origins[0]]
  if (!x || !y || shareOrigin(a, b)) return null
  return { kind: 'other_origin', text: `${quoted(a)} rests on ${x.name}, ${quoted(b)} on ${y.name}` }
}

/** A floor does not exclude a higher figure, nor a ceiling a lower one. */
function openFigure(lower: EventClaim, higher: EventClaim): Reason | null {
  const [x, y] = [lower.claim.count, higher.claim.count]
  const entry = x.high === null && x.best === null ? lower : y.low === null && y.best === null ? higher : null
  if (!entry || y.term !== null) return null
  return { kind: 'open_figure', text: `${quoted(entry)} does not exclude ${quoted(entry === lower ? higher : lower)}` }
}

const shareOrigin = (a: EventClaim, b: EventClaim) => a.origins.some(({ id }) => b.origins.some((o) => o.id === id))
const quoted = ({ claim }: EventClaim) => `“${claim.count.text}”`
