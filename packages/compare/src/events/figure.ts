import type { Claim, Count } from '@evenhand/schema'
import { otherVictims } from './victim-kinds.ts'

/** The number that a count states, whatever its qualifier; null for words. */
export function statedValue(count: Count): number | null {
  if (count.term !== null || (count.qualifier === 'vague' && count.best === null)) return null
  return count.best ?? (count.qualifier === 'more_than' && count.low !== null ? count.low - 1 : count.low) ?? count.high
}

/** Whether one claim gives a lower number for the same harm and people than another. */
export function isLower(low: Claim, high: Claim): boolean {
  const [x, y] = [statedValue(low.count), statedValue(high.count)]
  return low.harm === high.harm && x !== null && y !== null && x < y && !otherVictims(low, high)
}

/** How well two figures of one harm agree: 1 equal, 0.5 close, 0.2 same order, -1 far apart, 0 not comparable. */
export function figureAgreement(a: Claim, b: Claim): number {
  if (a.harm !== b.harm) return 0
  const [x, y] = [statedValue(a.count), statedValue(b.count)]
  if (x === null || y === null) {
    const floor = x === null ? a.count.low : b.count.low
    const number = x ?? y
    if (floor === null || number === null) return a.count.term !== null && a.count.term === b.count.term ? 0.5 : 0
    return number >= floor / 2 ? 0.2 : -0.5
  }
  if (x === y) return 1
  const ratio = Math.max(x, y) / Math.max(1, Math.min(x, y))
  return ratio <= 1.5 ? 0.5 : ratio <= 3 ? 0.2 : -1
}
