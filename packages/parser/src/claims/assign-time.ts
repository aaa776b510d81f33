import type { Token } from '../text/tokens.ts'
import { isoDay, parseDay } from '../time/civil-day.ts'
import type { TimeExpression } from '../time/time-expressions.ts'
import { datesAttack } from '../time/time-roles.ts'
import type { ArticleView } from './article-view.ts'
import type { Draft } from './draft.ts'

/**
 * The time of what happened to the group at tokens `from..to`, said by the words of harm at `by`: the nearest time of the
 * same clause that is not a time of saying; null where the sentence names none.
 */
export function timeFor(
  tokens: readonly Token[],
  times: readonly TimeExpression[],
  from: number,
  to: number,
  by: number,
): TimeExpression | null {
  let best: TimeExpression | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const time of times) {
    // "the deadliest since October 2007, when 139 people died"
    if (time.compared && isRelative(tokens, time.to, from)) return { ...time, since: false, forward: true }
    if (time.speech || answeredAfter(tokens, time.to, from)) continue
    if (time.forward) {
      if (reaches(tokens, time.to, from)) return time
      continue
    }
    const anchor = Math.max(by, to)
    const distance = time.from >= to ? time.from - anchor : from - time.to + 3
    const marks = clauseMarks(tokens, Math.min(time.from, from), Math.max(time.to, to))
    if (time.since && (marks > 0 || tokens.slice(to, time.from).some(({ low }) => /^\d+(?:st|nd|rd|th)$/.test(low))))
      continue
    // "the trial over the 13 November attacks, which killed 130, opened on Monday": the day is a part of the attack's name
    const named = time.to < from && datesAttack(tokens, time.from, time.to) ? 20 : 0
    const penalty = marks * 12 - named + (isOfAside(tokens, time, from) ? 10 : 0)
    const score = Math.abs(distance) + penalty
    if (score < bestDistance) {
      best = time
      bestDistance = score
    }
  }
  return best
}

/** "The gunman, who moved there in 2009, killed 49": the time of what is said aside of somebody. */
function isOfAside(tokens: readonly Token[], { from, to }: TimeExpression, until: number): boolean {
  if (to > until || tokens[to]?.text !== ',') return false
  for (let i = from - 1; i >= 0 && i > from - 20; i--) {
    const low = tokens[i]?.low ?? ''
    if (low === ',') return /^(?:who|whose|which)$/.test(tokens[i + 1]?.low ?? '')
  }
  return false
}

const clauseMark = /^(?:;|while|whereas|but|after|which|where|raising|bringing|taking)$/

function clauseMarks(tokens: readonly Token[], from: number, to: number): number {
  let marks = 0
  for (let i = from; i < to; i++) if (clauseMark.test(tokens[i]?.low ?? '')) marks++
  return marks
}

const answer = /^(?:retaliation|revenge|reprisal|avenge|avenging|responsibility)$/
const mourned = /^(?:killings?|deaths?|murders?|slaughter|massacre|beheadings?|executions?|slayings?)$/
const protest = /^(?:over|against|protest|protests|protesting|protested|following|wake|mourn|mourning|mourned)$/

/** "raids on Monday in retaliation for the killing of 21", "a march on Friday over the deaths of two": the day is the answer's. */
function answeredAfter(tokens: readonly Token[], at: number, until: number): boolean {
  for (let i = at; i < until; i++) {
    const low = tokens[i]?.low ?? ''
    if (answer.test(low)) return true
    if (!mourned.test(low) || tokens[i + 1]?.low !== 'of') continue
    for (let k = Math.max(at, i - 4); k < i; k++) if (protest.test(tokens[k]?.low ?? '')) return true
  }
  return false
}

/** "…, when 139 people died", "… that left 86 dead": what follows tells of the time's own event. */
function isRelative(tokens: readonly Token[], at: number, until: number): boolean {
  if (until - at > 24) return false
  for (let i = at; i < until; i++) if (/^(?:when|that|which|where)$/.test(tokens[i]?.low ?? '')) return true
  return false
}

/** No mark and no verb of saying stands between `at` and `until`: both are of one clause. */
function reaches(tokens: readonly Token[], at: number, until: number): boolean {
  if (until < at || until - at > 24) return false
  for (let i = at; i < until; i++) {
    // "in Chattanooga, Tenn., and killed four"
    if (tokens[i]?.text === ',' && (tokens[i + 1]?.capital || (tokens[i - 1]?.capital && tokens[i - 2]?.text === ',')))
      continue
    if (tokens[i]?.text === ',' && tokens[i - 1]?.text === '.') continue
    if (/^(?:[,;:–—]|while|but)$/.test(tokens[i]?.low ?? '') || tokens[i]?.word.say !== undefined) return false
  }
  return true
}

/** "a day earlier": counted from another day of its sentence, else from the last one named before it, else from the report. */
export function resolveShift(draft: Draft, view: ArticleView): void {
  const { time, passage } = draft
  if (!time || time.shift === undefined || time.start !== null) return
  const anchor = anchorFor(time, passage.index, view) ?? view.published
  if (anchor === null) return
  const day = isoDay(anchor + time.shift)
  draft.time = { ...time, start: day, end: day }
}

function anchorFor(time: TimeExpression, index: number, view: ArticleView): number | null {
  for (let at = index; at >= 0 && at > index - 6; at--) {
    const passage = view.passages[at]
    if (!passage || passage.part === 'furniture') continue
    const day = view
      .times(passage)
      .filter((other) => !other.span && other.shift === undefined && (at < index || other.from < time.from))
      .map((other) => parseDay(other.start))
      .findLast((found) => found !== null)
    if (day !== undefined && day !== null) return day
  }
  return null
}
