import type { Draft } from './draft.ts'
import { lowOf } from './scan.ts'

/** The number of a figure, or its lower bound; null where it has an upper bound alone. */
export const value = (draft: Draft): number | null => draft.count.best ?? draft.count.low

/** Same speaker and no victims of another side: only then can figures be parts of one sum. */
export function comparable(part: Draft, total: Draft): boolean {
  const [a, b] = [part.attribution?.source, total.attribution?.source]
  if (a && b && a !== b) return false
  const [x, y] = [part.victims, total.victims]
  if (x.party !== y.party && x.party !== null && y.party !== null) return false
  if (y.category === 'combatant' && x.category.startsWith('combatant')) return true
  return y.category === 'mixed' || sameCategory(x.category, y.category)
}

/** The same, or one of them left open. */
export const sameCategory = (a: Draft['victims']['category'], b: Draft['victims']['category']): boolean =>
  a === b || a === 'unknown' || b === 'unknown'

export const lower = (draft: Draft): number => draft.count.low ?? draft.count.best ?? 0
export const upper = (draft: Draft): number => draft.count.high ?? draft.count.best ?? Number.POSITIVE_INFINITY

/** Two days, each known, that do not touch. */
export function isOtherTime({ time: a }: Draft, { time: b }: Draft): boolean {
  return Boolean(a?.start && a.end && b?.start && b.end && (a.start > b.end || b.start > a.end))
}

/** "another 20", "20 more": on top of a figure before; "20 others" may only repeat it. */
export function saysMore(draft: Draft): boolean {
  const { people, quantity } = draft.counted
  const { tokens, items } = draft.passage.sentence
  return (
    people.additional ||
    tokens.slice(quantity.from, quantity.from + 2).some(({ low }) => low === 'another' || low === 'further') ||
    /^(?:another|additional|further)$/.test(lowOf(items[draft.item - 1]))
  )
}
