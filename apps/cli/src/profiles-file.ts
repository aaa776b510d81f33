import { SourceProfile } from '@evenhand/schema'
import { readEntries, refused } from './json-option.ts'

/** Profiles by the outlet's id. */
export type Profiles = ReadonlyMap<string, SourceProfile>

const wanted = {
  flag: '--profiles',
  schema: SourceProfile,
  entry: 'profile',
  advice: 'Give a file that `evenhand learn --out` wrote.',
}

/** The profiles of a file that `learn` wrote, or one profile; throws `bad_option` naming what is wrong and where. */
export async function readProfiles(file: string | undefined): Promise<Profiles | undefined> {
  if (file === undefined) return undefined
  const profiles = new Map<string, SourceProfile>()
  for (const profile of await readEntries(file, wanted)) {
    if (profiles.has(profile.outlet)) throw refused(file, wanted, `“${profile.outlet}” has two profiles`)
    profiles.set(profile.outlet, profile)
  }
  return profiles
}
