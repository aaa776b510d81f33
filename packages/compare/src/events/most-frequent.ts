import { compareText } from '../spelling/order.ts'

/** The first item by rank, then by how often its key occurs, then by key. */
export function mostFrequent<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  rankOf: (item: T) => number,
): T | undefined {
  if (items.length < 2) return items[0]
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
