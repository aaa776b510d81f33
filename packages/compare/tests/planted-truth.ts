import type { World } from './generated-world.ts'

/** Harmonic mean of precision and recall of a set against the wanted one. */
export function f1(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number {
  let both = 0
  for (const item of wanted) if (found.has(item)) both++
  return (2 * both) / (wanted.size + found.size)
}

/** All pairs within groups, smaller id first, joined by a line break. */
export function pairsOf(groups: Iterable<readonly string[]>): Set<string> {
  const pairs = new Set<string>()
  for (const group of groups) {
    const sorted = [...group].sort()
    sorted.forEach((a, i) => {
      for (const b of sorted.slice(i + 1)) pairs.add(`${a}\n${b}`)
    })
  }
  return pairs
}

/** Pairs of articles that tell one planted event. */
export function plantedEvents({ eventOf }: World): Set<string> {
  const groups = new Map<number, string[]>()
  for (const [id, event] of eventOf) {
    const group = groups.get(event)
    if (group) group.push(id)
    else groups.set(event, [id])
  }
  return pairsOf(groups.values())
}
