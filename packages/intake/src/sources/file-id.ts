import { basename, relative, sep } from 'node:path'
import { articleEndings } from '../formats/endings.ts'

const endings = [...articleEndings.keys()].sort((a, b) => b.length - a.length)

/** A file's id: its path below the given folder with `/` and without endings; for a single file its base name. */
export function fileId(file: string, folder: string | null): string {
  const path = folder === null ? basename(file) : relative(folder, file).split(sep).join('/')
  return withoutEndings(path)
}

function withoutEndings(path: string): string {
  const unzipped = path.replace(/\.gz$/i, '')
  const ending = endings.find((candidate) => unzipped.toLowerCase().endsWith(candidate))
  const bare = ending ? unzipped.slice(0, -ending.length) : unzipped
  return bare === '' || bare.endsWith('/') ? unzipped : bare
}
