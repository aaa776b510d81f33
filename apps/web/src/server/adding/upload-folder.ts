import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { EvenhandError } from '@evenhand/schema'
import { limits } from '../../add/limits.ts'

export interface UploadFolder {
  path: string
  /** Files that were refused before anything was read from them. */
  refused: EvenhandError[]
  remove: () => Promise<void>
}

/**
 * Puts uploaded files into a folder of their own, under the names that they were given, so that the intake reads them as
 * it reads any folder. Names cannot lead out of it.
 */
export async function uploadFolder(files: readonly File[]): Promise<UploadFolder> {
  const path = await mkdtemp(join(tmpdir(), 'evenhand-upload-'))
  const remove = () => rm(path, { recursive: true, force: true })
  const refused: EvenhandError[] = []
  try {
    const taken = new Set<string>()
    for (const file of files) {
      const name = safeName(file.name, taken)
      const target = join(/* turbopackIgnore: true */ path, name)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, Buffer.from(await file.arrayBuffer()), { mode: 0o600 })
      if (await growsTooLarge(target)) {
        refused.push(
          new EvenhandError('not_readable', 'The compressed file is larger than 128 MB when unpacked.', {
            where: file.name,
            advice: 'Store it from a terminal: evenhand ingest FILE.',
          }),
        )
        await rm(target)
      }
    }
    return { path, refused, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** A relative path below the folder, unlike all others; hidden names lose their dot, for folders pass over those. */
export function safeName(given: string, taken: Set<string>): string {
  const parts = given
    .split(/[/\\]+/)
    .map((part) =>
      part
        .replace(/[\p{Cc}:]/gu, '_')
        .replace(/^\.+/, '')
        .trim()
        .slice(-120),
    )
    .filter((part) => part !== '')
  const name = parts.slice(-6).join('/') || 'file'
  let unique = name
  for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = name.replace(/(\.[^/]*)?$/, ` (${n})$1`)
  taken.add(unique.toLowerCase())
  return unique
}

async function growsTooLarge(path: string): Promise<boolean> {
  let size = 0
  const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > limits.unpackedBytes) throw new Error('too large')
      yield ''
    }
  }
  if (!/\.gz$/i.test(path)) return false
  // A damaged file is the intake's to report.
  await pipeline(createReadStream(path), createGunzip(), counted, async (rest) => {
    for await (const _ of rest);
  }).catch(() => {})
  return size > limits.unpackedBytes
}
