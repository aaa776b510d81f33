import type { Claim, Event } from '@evenhand/schema'

/** What comparison tells the review queue about a claim. */
export interface QueueFacts {
  /** Its number divided by the median of the event's other comparable claims; null where there is nothing to compare. */
  divergence: number | null
  /** Whether all figures of its event rest on one origin. */
  singleOrigin: boolean
}

/** How each claim of the events stands among the others, by claim id. Claims in no event are not in it. */
export function queueFacts(events: readonly Event[], claimOf: ReadonlyMap<string, Claim>): Map<string, QueueFacts> {
  const result = new Map<string, QueueFacts>()
  for (const event of events) {
    const singleOrigin = event.corroboration === 'single_origin'
    // Superseded claims may stand among the others, too; none is held against itself.
    const ids = new Set([...event.claims, ...event.superseded.map(({ claim }) => claim)])
    const members = [...ids].flatMap((id) => claimOf.get(id) ?? [])
    for (const [group, claims] of groupsOf(members)) {
      const values = claims.map(numberOf)
      const sorted = group === null ? [] : values.filter((value) => value !== null).sort((a, b) => a - b)
      claims.forEach(({ id }, i) => {
        result.set(id, { divergence: divergenceOf(values[i] ?? null, sorted), singleOrigin })
      })
    }
  }
  return result
}

/** Claims that can be held against one another: totals of one harm about the same kind of victims. Others have no group. */
function groupsOf(claims: readonly Claim[]): Map<string | null, Claim[]> {
  const groups = new Map<string | null, Claim[]>()
  for (const claim of claims) {
    const comparable = claim.relation === 'total' && claim.assertion !== 'denied' && !claim.implicit
    const key = comparable ? `${claim.harm} ${claim.victims.party ?? claim.victims.category}` : null
    const group = groups.get(key)
    if (group) group.push(claim)
    else groups.set(key, [claim])
  }
  return groups
}

/** The number that a count states; words and zero have none to divide by. */
function numberOf({ count }: Claim): number | null {
  if (count.term !== null || count.qualifier === 'vague') return null
  return count.best ?? count.low ?? count.high
}

/** `sorted` holds the claim's own value, too; it is passed over once. */
function divergenceOf(value: number | null, sorted: readonly number[]): number | null {
  if (value === null || sorted.length < 2) return null
  const own = sorted.indexOf(value)
  const at = (index: number): number => sorted[index < own ? index : index + 1] ?? 0
  const others = sorted.length - 1
  const middle = (at(Math.floor((others - 1) / 2)) + at(Math.ceil((others - 1) / 2))) / 2
  return middle === 0 ? null : value / middle
}
