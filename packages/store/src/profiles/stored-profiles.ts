import type { SourceProfile } from '@evenhand/schema'
import { asc, eq, ne, type SQL } from 'drizzle-orm'
import { databaseOf, type Store } from '../store.ts'
import { profileFragments, sourceProfiles } from '../tables/profiles.ts'

/** What reviewers decided on outlets' furniture, as profiles for the parser, by outlet. Mere proposals are not in it. */
export const decidedProfiles = (store: Store): Promise<Map<string, SourceProfile>> =>
  profilesWhere(store, ne(profileFragments.status, 'proposed'))

/** All that was learned and decided, by outlet, in the form in which profiles are kept in files. */
export const storedProfiles = (store: Store): Promise<Map<string, SourceProfile>> => profilesWhere(store, undefined)

async function profilesWhere(store: Store, where: SQL | undefined): Promise<Map<string, SourceProfile>> {
  const rows = await databaseOf(store)
    .select({ fragment: profileFragments, learnedFrom: sourceProfiles.learnedFrom })
    .from(profileFragments)
    .innerJoin(sourceProfiles, eq(sourceProfiles.outletId, profileFragments.outletId))
    .where(where)
    .orderBy(asc(profileFragments.outletId), asc(profileFragments.id))
  const profiles = new Map<string, SourceProfile>()
  for (const { fragment, learnedFrom } of rows) {
    const { outletId: outlet, text, place, kind, frequency, firstSeen, lastSeen, status } = fragment
    const profile = profiles.get(outlet) ?? { outlet, learnedFrom, fragments: [] }
    profiles.set(outlet, profile)
    profile.fragments.push({ text, place, kind, frequency, firstSeen, lastSeen, status })
  }
  return profiles
}
