import { readFile } from 'node:fs/promises'
import { EvenhandError, SourceProfile } from '@evenhand/schema'
import { userPath } from './paths.ts'

/** Profiles by the outlet's id. */
export type Profiles = ReadonlyMap<string, SourceProfile>

/** The profiles of a file that `learn` wrote, or one profile; throws `bad_option` naming what is wrong and where. */
export async function readProfiles(file: string | undefined): Promise<Profiles | undefined> {
  if (file === undefined) return undefined
  const given = await jsonOf(file)
  const profiles = new Map<string, SourceProfile>()
  for (const [at, each] of [given].flat().entries()) {
    const { data, error } = SourceProfile.safeParse(each)
    if (!data) {
      const issue = error.issues[0]
      throw refused(file, `profile ${at + 1}, ${issue?.path.join('.') || 'as a whole'}: ${issue?.message}`)
    }
    if (profiles.has(data.outlet)) throw refused(file, `“${data.outlet}” has two profiles`)
    profiles.set(data.outlet, data)
  }
  return profiles
}

async function jsonOf(file: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(userPath(file), 'utf8')
  } catch (cause) {
    throw refused(file, `it cannot be read (${(cause as NodeJS.ErrnoException).code})`, cause)
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw refused(file, 'it is not JSON', cause)
  }
}

const refused = (where: string, why: string, cause?: unknown) =>
  new EvenhandError('bad_option', `--profiles cannot be used: ${why}.`, {
    where,
    advice: 'Give a file that `evenhand learn --out` wrote.',
    cause,
  })
