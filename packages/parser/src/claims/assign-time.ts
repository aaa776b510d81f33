import type { Token } from '../text/tokens.ts'
import type { TimeExpression } from '../time/time-expressions.ts'

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
    if (time.speech) continue
    const anchor = Math.max(by, to)
    const distance = time.from >= to ? time.from - anchor : from - time.to + 3
    const marks = clauseMarks(tokens, Math.min(time.from, from), Math.max(time.to, to))
    if (marks > 0 && time.since) continue
    const penalty = marks * 12
    const score = Math.abs(distance) + penalty
    if (score < bestDistance) {
      best = time
      bestDistance = score
    }
  }
  return best
}

function clauseMarks(tokens: readonly Token[], from: number, to: number): number {
  let marks = 0
  for (let i = from; i < to; i++) {
    const low = tokens[i]?.low ?? ''
    if (
      low === ';' ||
      low === 'while' ||
      low === 'whereas' ||
      low === 'but' ||
      low === 'after' ||
      low === 'which' ||
      low === 'where' ||
      low === 'raising' ||
      low === 'bringing' ||
      low === 'taking'
    )
      marks++
  }
  return marks
}
