import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ArticleInput, EvenhandError } from '@evenhand/schema'
import { readingError } from './sources/bytes.ts'

/** The name under which a folder's manifest is found. */
export const manifestName = 'outlets.json'

/** What is known about a file besides its text, and why. */
export interface ManifestEntry {
  outlet?: ArticleInput['outlet']
  url?: string | null
  published?: string | null
  /** How the outlet is known, for readers. */
  reason?: string
}

/** From a file's id to what is known about it. */
export type OutletManifest = ReadonlyMap<string, ManifestEntry>

const Entry = ArticleInput.pick({ outlet: true, url: true, published: true })

/**
 * Reads a manifest: `{"files": {"<file id>": {"outlet": {"id", "name", "basis"}, "url", "published", "reason"}}}`.
 * Throws `file_not_found`, `not_json` or `not_an_article` with the entry's name.
 */
export async function readOutletManifest(file: string, where: string = file): Promise<OutletManifest> {
  const value = await readJsonFile(file, where)
  if (!hasFiles(value)) {
    throw new EvenhandError('not_an_article', 'A manifest needs an object `files`.', { where, advice })
  }
  return manifestOf(value.files, where)
}

/** The manifest that lies in a folder; null where there is no `outlets.json` or it is something else. */
export async function findOutletManifest(folder: string, shown: string): Promise<OutletManifest | null> {
  const where = join(shown, manifestName)
  try {
    const value = await readJsonFile(join(folder, manifestName), where)
    return hasFiles(value) ? manifestOf(value.files, where) : null
  } catch (error) {
    if (error instanceof EvenhandError && error.code !== 'not_an_article') return null
    throw error
  }
}

/** Fills what the article does not say itself from its manifest entry. */
export function withManifest(input: ArticleInput, entry: ManifestEntry | undefined): ArticleInput {
  if (!entry) return input
  return {
    ...input,
    outlet: input.outlet ?? entry.outlet ?? null,
    url: input.url ?? entry.url ?? null,
    published: input.published ?? entry.published ?? null,
  }
}

const advice = 'See seeds/outlets.json for an example.'

const hasFiles = (value: unknown): value is { files: object } =>
  typeof (value as { files?: unknown } | null)?.files === 'object' && (value as { files: unknown }).files !== null

const manifestOf = (files: object, where: string): OutletManifest =>
  new Map(Object.entries(files).map(([id, entry]): [string, ManifestEntry] => [id, entryOf(id, entry, where)]))

async function readJsonFile(file: string, where: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw readingError(error, where)
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new EvenhandError('not_json', `Not JSON: ${(cause as Error).message}.`, { where, cause })
  }
}

function entryOf(id: string, entry: unknown, where: string): ManifestEntry {
  const result = Entry.safeParse(entry)
  if (!result.success) {
    const issue = result.error.issues[0]
    const message = `Wrong entry “${id}”: ${issue?.path.join('.')} ${issue?.message}.`
    throw new EvenhandError('not_an_article', message, { where, advice })
  }
  const reason = (entry as { reason?: unknown }).reason
  return { ...result.data, ...(typeof reason === 'string' ? { reason } : {}) }
}
