import type { Event } from '@evenhand/schema'
import type { EventClaim } from './event-claim.ts'

/** How many who could know stand behind an event's claims, and whether they are independent of one another. */
export function assessCorroboration(claims: readonly EventClaim[]): Event['corroboration'] {
  const counted = claims.filter(({ claim }) => !claim.implicit)
  const deniers = new Set(counted.filter(({ claim }) => claim.assertion === 'denied').flatMap(ids))
  const staters = new Set(counted.filter(({ claim }) => claim.assertion !== 'denied').flatMap(ids))
  if ([...deniers].some((id) => [...staters].some((other) => other !== id))) return 'contested'
  const origins = new Map(
    counted.flatMap(({ origins: list }) => list.map((origin) => [origin.id, origin.party] as const)),
  )
  if (origins.size === 0) return 'unassessed'
  if (origins.size === 1) return 'single_origin'
  const parties = new Set(origins.values())
  return parties.size === 1 && !parties.has(null) ? 'multiple_origins_same_side' : 'multiple_independent_origins'
}

const ids = ({ origins }: EventClaim) => origins.map(({ id }) => id)
