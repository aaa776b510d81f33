import { type Event, harms } from '@evenhand/schema'
import { statedValue } from '../events/figure.ts'
import type { EventClaim } from './event-claim.ts'

type Corroboration = Event['corroboration']

/**
 * How many who could know stand behind an event's figures, and whether they are independent of one another. Only
 * claims of one harm back each other: doctors who count the dead do not confirm rescuers who count the wounded. Where
 * a harm has numbers, words like “dozens” beside them confirm none. An event has the standing of its best-backed harm.
 */
export function assessCorroboration(claims: readonly EventClaim[]): Corroboration {
  const counted = claims.filter(({ claim }) => !claim.implicit)
  const deniers = new Set(counted.filter(({ claim }) => claim.assertion === 'denied').flatMap(ids))
  const staters = new Set(counted.filter(({ claim }) => claim.assertion !== 'denied').flatMap(ids))
  if ([...deniers].some((id) => [...staters].some((other) => other !== id))) return 'contested'
  const standings = harms.values.map((harm) => standing(counted.filter(({ claim }) => claim.harm === harm)))
  return standings.reduce((best, next) => (order.indexOf(next) > order.indexOf(best) ? next : best))
}

const order: readonly Corroboration[] = [
  'unassessed',
  'single_origin',
  'multiple_origins_same_side',
  'multiple_independent_origins',
]

function standing(ofHarm: readonly EventClaim[]): Corroboration {
  const numbers = ofHarm.filter(({ claim }) => statedValue(claim.count) !== null)
  const backing = (numbers.length > 0 ? numbers : ofHarm).flatMap(({ origins }) => origins)
  const origins = new Map(backing.map(({ id, party }) => [id, party] as const))
  if (origins.size === 0) return 'unassessed'
  if (origins.size === 1) return 'single_origin'
  const parties = new Set(origins.values())
  return parties.size === 1 && !parties.has(null) ? 'multiple_origins_same_side' : 'multiple_independent_origins'
}

const ids = ({ origins }: EventClaim) => origins.map(({ id }) => id)
