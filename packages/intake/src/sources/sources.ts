import { stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { EvenhandError } from '@evenhand/schema'
import { type FormatName, formatOfName } from '../formats/endings.ts'
import type { Source } from '../formats/source.ts'
import type { FailedItem } from '../intake-item.ts'
import { findOutletManifest, manifestName, type OutletManifest } from '../outlet-manifest.ts'
import { fileBytes, plainBytes, readingError } from './bytes.ts'
import { fileId } from './file-id.ts'
import { walk } from './walk.ts'

/** The path that stands for standard input. */
export const standardInput = '-'
const standardInputName = 'standard input'

export interface SourceOptions {
  /** Folder against which relative paths are read; the working directory by default. */
  base?: string
  /** Stream to read for `-`; the process's own by default. */
  stdin?: AsyncIterable<Uint8Array | string>
  /** Told about files in folders and records in web archives that are no article format. */
  onPassedOver?: (where: string) => void
}

/** One file or stream to read; `format` is null where only the content can tell. */
export type SourceItem =
  | { ok: true; source: Source; format: FormatName | null; manifest: OutletManifest | null }
  | FailedItem

/** Finds what there is to read below the given paths, folders in stable order. Never throws. */
export async function* sourcesOf(paths: string[], options: SourceOptions = {}): AsyncGenerator<SourceItem> {
  for (const given of paths) {
    if (given === standardInput) {
      const bytes = plainBytes(options.stdin ?? process.stdin, standardInputName)
      const source = { where: standardInputName, id: null, bytes, onPassedOver: options.onPassedOver }
      yield { ok: true, source, format: null, manifest: null }
      continue
    }
    const path = options.base === undefined ? given : resolve(options.base, given)
    try {
      const found = await stat(path)
      yield* found.isDirectory() ? folderSources(path, given, options) : fileSource(path, given, options)
    } catch (error) {
      yield { ok: false, error: readingError(error, given), where: given }
    }
  }
}

async function* fileSource(path: string, where: string, options: SourceOptions): AsyncGenerator<SourceItem> {
  const format = formatOfName(path)
  const { manifest, failure } = await manifestOf(dirname(path), dirname(where))
  if (failure) yield failure
  yield { ok: true, source: sourceOf(path, where, null, options), format, manifest }
}

async function* folderSources(folder: string, shown: string, options: SourceOptions): AsyncGenerator<SourceItem> {
  const { manifest, failure } = await manifestOf(folder, shown)
  if (failure) yield failure
  let found = false
  for await (const item of walk(folder, shown)) {
    if (!item.ok) {
      yield item
      continue
    }
    const where = join(shown, relative(folder, item.path))
    if ((manifest || failure) && item.path === join(folder, manifestName)) continue
    const format = formatOfName(item.path)
    if (!format) {
      options.onPassedOver?.(where)
      continue
    }
    found = true
    yield { ok: true, source: sourceOf(item.path, where, folder, options), format, manifest }
  }
  if (!found) {
    const error = new EvenhandError('file_not_found', 'The folder holds no file that can be read.', {
      where: shown,
      advice: 'See `evenhand parse --help` for the formats.',
    })
    yield { ok: false, error, where: shown }
  }
}

const sourceOf = (path: string, where: string, folder: string | null, { onPassedOver }: SourceOptions): Source => ({
  where,
  id: fileId(path, folder),
  bytes: fileBytes(path, where),
  onPassedOver,
})

/** A folder's manifest. A faulty one fails by itself; the files are read without it. */
async function manifestOf(
  folder: string,
  shown: string,
): Promise<{ manifest: OutletManifest | null; failure: FailedItem | null }> {
  try {
    return { manifest: await findOutletManifest(folder, shown), failure: null }
  } catch (thrown) {
    const error = readingError(thrown, shown)
    return { manifest: null, failure: { ok: false, error, where: error.where ?? shown } }
  }
}
