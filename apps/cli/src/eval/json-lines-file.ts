import { readFile } from 'node:fs/promises'
import { EvenhandError } from '@evenhand/schema'
import { userPath } from '../paths.ts'

/** All records of a JSON Lines file, each with `file:line`. Throws `file_not_found` or `not_json`. */
export async function readJsonLinesFile(file: string): Promise<{ value: unknown; where: string }[]> {
  const text = await readFile(userPath(file), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const missing = cause.code === 'ENOENT'
    throw new EvenhandError(missing ? 'file_not_found' : 'not_readable', `The file cannot be read (${cause.code}).`, {
      where: file,
      cause,
    })
  })
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const where = `${file}:${index + 1}`
    try {
      return [{ value: JSON.parse(line.replace(/^\uFEFF/, '')) as unknown, where }]
    } catch (cause) {
      throw new EvenhandError('not_json', `Not JSON: ${(cause as Error).message}.`, { where, cause })
    }
  })
}
