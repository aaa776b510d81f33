import type { Event } from '@evenhand/schema'
import { timeWords } from '../dates/day-words.ts'
import { statedValue } from '../events/figure.ts'
import { compareText } from '../spelling/order.ts'
import { type EventClaim, givesTotal } from './event-claim.ts'

/**
 * Earlier figures that a later figure of the same origin, harm and side replaces, each with the reason. Dates order
 * them, and within a day the texts' own words ("updating a previous toll of 5", "rises to 8"); without either they
 * stand side by side. Words replace nothing, nor does a repeated figure, one that its text calls earlier, or an open
 * bound that leaves room for the older figure ("at least 58" after 73).
 */
export function findSuperseded(claims: readonly EventClaim[]): Event['superseded'] {
  const superseded = new Map<string, { by: string; reason: string }>()
  for (const list of seriesOf(claims.filter(givesTotal))) {
    const revised = revisions(list)
    for (const early of list) {
      const [next] = list
        .flatMap((late) => {
          const reason = replaces(late, early, revised)
          return reason === null || endsAt(late.claim.id, early.claim.id, superseded) ? [] : [{ late, reason }]
        })
        .sort(
          (a, b) => compareText(a.late.said ?? '', b.late.said ?? '') || compareText(a.late.claim.id, b.late.claim.id),
        )
      if (next) superseded.set(early.claim.id, { by: next.late.claim.id, reason: next.reason })
    }
  }
  return [...superseded].map(([claim, next]) => ({ claim, ...next })).sort((a, b) => compareText(a.claim, b.claim))
}

/** Compares times of day only where both are known. */
export function isLater(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  if (a.length > 10 && b.length > 10) return Date.parse(a) > Date.parse(b)
  const length = Math.min(a.length, b.length, 10)
  return a.slice(0, length) > b.slice(0, length)
}

/** Totals of one origin, harm, side and subgroup. A figure called earlier without a source is that of its neighbour. */
function seriesOf(totals: readonly EventClaim[]): EventClaim[][] {
  const series = new Map<string, EventClaim[]>()
  for (const entry of totals) {
    const { harm, victims } = entry.claim
    const own = entry.origins.length > 0 || entry.revision?.standing !== 'earlier' ? entry : neighbour(entry, totals)
    for (const origin of own?.origins ?? []) {
      const key = [origin.id, harm, entry.side, [...victims.subgroups].sort().join('+')].join(' | ')
      series.set(key, [...(series.get(key) ?? []), entry])
    }
  }
  return [...series.values()]
}

function neighbour(entry: EventClaim, totals: readonly EventClaim[]): EventClaim | undefined {
  const start = ({ claim }: EventClaim) => claim.mentions[0]?.start ?? 0
  return totals
    .filter((other) => other.article === entry.article && other.claim.harm === entry.claim.harm)
    .filter((other) => other.origins.length > 0 && other.revision?.standing !== 'earlier')
    .sort((a, b) => Math.abs(start(a) - start(entry)) - Math.abs(start(b) - start(entry)))[0]
}

/** A text that gives an earlier figure beside its own revises it, wherever the earlier one was printed. */
interface Revision {
  from: EventClaim
  to: EventClaim
  words: string
}

function revisions(list: readonly EventClaim[]): Revision[] {
  return list.flatMap((from) =>
    from.revision?.standing !== 'earlier'
      ? []
      : list
          .filter((to) => to.article === from.article && to.revision?.standing !== 'earlier')
          .map((to) => ({ from, to, words: from.revision?.words ?? '' })),
  )
}

/** Why `late` stands instead of `early`; null where it does not. */
function replaces(late: EventClaim, early: EventClaim, revised: readonly Revision[]): string | null {
  const value = statedValue(late.claim.count)
  if (value === null || !differs(early, late) || late.revision?.standing === 'earlier') return null
  if (leavesRoom(late, early)) return null
  if (isLater(late.said, early.said)) return `said later: ${day(late)}, after ${day(early)}${assumed(late, early)}`
  const sameDay = late.said !== null && early.said !== null && !isLater(early.said, late.said)
  if (!sameDay && late.article !== early.article) return null
  const revision = revised.find(({ from, to }) => to === late && !differs(from, early))
  if (revision) return `the text orders them: “${revision.words}”`
  if (late.revision?.standing !== 'later' || early.revision?.standing === 'later') return null
  const before = statedValue(early.claim.count) ?? early.claim.count.low ?? 0
  const beyond = late.revision.direction === 'up' ? before >= value : before <= value
  return beyond ? null : `the text orders them: “${late.revision.words}”`
}

/** Two articles' unnamed sources of one kind may be others: whoever reads of a revision by them is told so. */
function assumed(late: EventClaim, early: EventClaim): string {
  if (late.article === early.article) return ''
  const shared = late.origins.filter(({ id }) => early.origins.some((other) => other.id === id))
  const [only] = shared.every(({ unnamed }) => unnamed) ? shared : []
  return only ? `; that “${only.name}” is one source is an assumption` : ''
}

/** Whether `claim` is replaced, step by step, by `end`: replacing `end` by it would leave nothing standing. */
function endsAt(claim: string, end: string, superseded: ReadonlyMap<string, { by: string }>): boolean {
  for (let at: string | undefined = claim; at !== undefined; at = superseded.get(at)?.by) if (at === end) return true
  return false
}

/** Whether an open bound allows the older figure as it stands: nothing was revised then. */
function leavesRoom({ claim: { count: late } }: EventClaim, { claim: { count: early } }: EventClaim): boolean {
  const old = statedValue(early)
  if (old === null) return false
  if (late.qualifier === 'at_least' || late.qualifier === 'more_than') return old > (late.low ?? 0)
  return (late.qualifier === 'at_most' || late.qualifier === 'fewer_than') && old < (late.high ?? 0)
}

function differs(a: EventClaim, b: EventClaim): boolean {
  const [x, y] = [a.claim.count, b.claim.count]
  return x.low !== y.low || x.best !== y.best || x.high !== y.high || x.term !== y.term
}

const day = ({ said }: EventClaim) => (said === null ? '' : timeWords(said))
