import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { EvenhandError } from '@evenhand/schema'
import { readingError } from './bytes.ts'

export type WalkItem = { ok: true; path: string } | { ok: false; error: EvenhandError; where: string }

/**
 * Files below a folder in code-unit order of their names, so that every run reads them in the same order. Hidden files
 * and folders are left out; linked folders are not entered, since they may lead in circles.
 */
export async function* walk(folder: string, shown: string): AsyncGenerator<WalkItem> {
  let entries: string[]
  try {
    entries = (await readdir(folder)).sort()
  } catch (error) {
    yield { ok: false, error: readingError(error, shown), where: shown }
    return
  }
  for (const name of entries) {
    if (name.startsWith('.')) continue
    const path = join(folder, name)
    const where = join(shown, name)
    const kind = await kindOf(path)
    if (kind === 'folder') yield* walk(path, where)
    else if (kind === 'file') yield { ok: true, path }
    else if (kind === 'broken') {
      yield { ok: false, error: new EvenhandError('file_not_found', 'The link leads nowhere.', { where }), where }
    }
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'broken' | 'other'> {
  const entry = await lstat(path)
  if (!entry.isSymbolicLink()) return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other'
  try {
    return (await stat(path)).isFile() ? 'file' : 'other'
  } catch {
    return 'broken'
  }
}
