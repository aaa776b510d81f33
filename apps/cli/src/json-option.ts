import { readFile } from 'node:fs/promises'
import { EvenhandError } from '@evenhand/schema'
import { userPath } from './paths.ts'

interface Issue {
  path: readonly PropertyKey[]
  message: string
}

/** What a flag that names a file wants in it. */
interface Wanted<Entry> {
  flag: string
  schema: {
    safeParse(value: unknown): { success: true; data: Entry } | { success: false; error: { issues: readonly Issue[] } }
  }
  /** What one entry is called in messages. */
  entry: string
  advice: string
}

/** The entries of a JSON file that a flag names: a list, or one alone. Throws `bad_option` naming what is wrong and where. */
export async function readEntries<Entry>(file: string, wanted: Wanted<Entry>): Promise<Entry[]> {
  const given = await jsonOf(file, wanted)
  return [given].flat().map((each, at) => {
    const read = wanted.schema.safeParse(each)
    if (read.success) return read.data
    const [issue] = read.error.issues
    throw refused(
      file,
      wanted,
      `${wanted.entry} ${at + 1}, ${issue?.path.join('.') || 'as a whole'}: ${issue?.message}`,
    )
  })
}

/** The error of a file that a flag names and that cannot be used. */
export const refused = (
  where: string,
  { flag, advice }: Pick<Wanted<unknown>, 'flag' | 'advice'>,
  why: string,
  cause?: unknown,
) => new EvenhandError('bad_option', `${flag} cannot be used: ${why}.`, { where, advice, cause })

async function jsonOf(file: string, wanted: Wanted<unknown>): Promise<unknown> {
  let text: string
  try {
    text = await readFile(userPath(file), 'utf8')
  } catch (cause) {
    throw refused(file, wanted, `it cannot be read (${(cause as NodeJS.ErrnoException).code})`, cause)
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw refused(file, wanted, 'it is not JSON', cause)
  }
}
