import type { Claim, When, Where } from '@evenhand/schema'
import { dayWords } from '../dates/day-words.ts'
import { compareText } from '../spelling/order.ts'
import { sentenceCase } from './sentence-case.ts'

/** The date of an event: the most precise that its claims state, of those the most frequent. */
export function eventWhen(claims: readonly Claim[]): When | null {
  const dated = claims.flatMap(({ when }) => (when?.start ? [when] : []))
  const chosen = mostFrequent(
    dated,
    (when) => `${when.start}/${when.end}`,
    (when) => when.precision,
  )
  if (!chosen) return null
  const { text, start, end, precision } = chosen
  return { text, start, end, precision }
}

/** The place of an event: the most precise that its claims name, of those the most frequent. */
export function eventWhere(claims: readonly Claim[]): Where | null {
  const placed = claims.flatMap(({ where }) => (where ? [where] : []))
  const chosen = mostFrequent(
    placed,
    (where) => where.placeId ?? where.name,
    (where) => where.precision,
  )
  if (!chosen) return null
  const { span: _span, ...where } = chosen
  return where
}

/** A short description: harm, victims, place and date. Victims are spelled as in a sentence of the claims' `texts`. */
export function eventLabel(
  claims: readonly Claim[],
  texts: readonly string[],
  when: When | null,
  where: Where | null,
): string {
  const counted = claims.filter(({ relation, implicit }) => relation === 'total' && !implicit)
  const whole = claims.filter(({ relation }) => relation !== 'subset')
  const pool = [counted, whole, claims].find((candidates) => candidates.length > 0) ?? claims
  const harm = (['killed', 'injured', 'casualties', 'captured', 'missing'] as const).find((h) =>
    pool.some((c) => c.harm === h),
  )
  const names = pool.filter((c) => c.harm === harm).flatMap(({ victims }) => (victims.text ? [victims.text] : []))
  const victims = mostFrequent(
    names,
    (name) => name.toLowerCase(),
    () => 1,
  )
  const who = victims ? sentenceCase(victims, texts) : 'People'
  const words = [`${who} ${harm}`, where?.name, when?.start && dayWords(when.start)]
  const label = words.filter(Boolean).join(', ')
  return label.charAt(0).toUpperCase() + label.slice(1)
}

function mostFrequent<T>(items: readonly T[], keyOf: (item: T) => string, rankOf: (item: T) => number): T | undefined {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  const frequency = (item: T) => counts.get(keyOf(item)) ?? 0
  return [...items].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      frequency(b) - frequency(a) ||
      compareText(keyOf(a), keyOf(b)) ||
      compareText(JSON.stringify(a), JSON.stringify(b)),
  )[0]
}
