import type { Claim, Event, Origin } from '@evenhand/schema'

type Relation = Event['sides'][number]['relation']

/** Where an origin stands to a harm: it did it, it suffered it, neither, or not known. */
export function originRelation(claim: Claim, origin: Pick<Origin, 'party' | 'type'> | null): Relation {
  if (!origin) return 'unknown'
  if (origin.party === null) return independentTypes.has(origin.type) ? 'non_party' : 'unknown'
  if (origin.party === claim.perpetrator?.party) return 'party_inflicting'
  if (origin.party === claim.victims.party) return 'party_suffering'
  return claim.perpetrator?.party || claim.victims.party ? 'non_party' : 'unknown'
}

/** Kinds of sources that belong to no side unless a party is named. */
const independentTypes: ReadonlySet<Origin['type']> = new Set([
  'monitor',
  'health',
  'rescue',
  'un',
  'news_agency',
  'media',
  'witness',
])
