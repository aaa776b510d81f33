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

/** What is known about articles besides what they say themselves. */
export interface OutletManifest {
  /** By a file's id. */
  files: ReadonlyMap<string, ManifestEntry>
  /** By a host name; it counts for the hosts below it too. */
  domains: ReadonlyMap<string, ManifestEntry>
}

const Entry = ArticleInput.pick({ outlet: true, url: true, published: true })

/**
 * Reads a manifest: `{"files": {"<file id>": {"outlet": {"id", "name", "basis"}, "url", "published", "reason"}},
 * "domains": {"example.org": {"outlet": {"name": "Example Times"}}}}`, either part alone or both.
 * Throws `file_not_found`, `not_json` or `not_an_article` with the entry's name.
 */
export async function readOutletManifest(file: string, where: string = file): Promise<OutletManifest> {
  const value = await readJsonFile(file, where)
  if (!isManifest(value)) {
    throw new EvenhandError('not_an_article', 'An outlet list needs an object `files` or `domains`.', { where, advice })
  }
  return manifestOf(value, where)
}

/** The manifest that lies in a folder; null where there is no `outlets.json` or it is something else. */
export async function findOutletManifest(folder: string, shown: string): Promise<OutletManifest | null> {
  const where = join(shown, manifestName)
  try {
    const value = await readJsonFile(join(folder, manifestName), where)
    return isManifest(value) ? manifestOf(value, where) : null
  } catch (error) {
    if (error instanceof EvenhandError && error.code !== 'not_an_article') return null
    throw error
  }
}

/**
 * Fills what the article does not say itself from the manifest's entry for its file and from that for its address. A
 * known domain says more than the name that a page gives its site.
 */
export function withManifest(input: ArticleInput, { files, domains }: OutletManifest): ArticleInput {
  const entry = input.id ? files.get(input.id) : undefined
  const url = input.url ?? entry?.url ?? null
  const stated = typeof input.outlet === 'object' && input.outlet?.basis === 'text' ? null : input.outlet
  const known = stated ?? entry?.outlet ?? (url ? outletOfHost(url, domains) : null)
  return {
    ...input,
    outlet: known ?? input.outlet ?? null,
    url,
    published: input.published ?? entry?.published ?? null,
  }
}

function outletOfHost(url: string, domains: OutletManifest['domains']): ArticleInput['outlet'] {
  let host = domains.size > 0 ? (/^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '') : ''
  while (host.includes('.')) {
    const outlet = domains.get(host)?.outlet
    if (outlet) return typeof outlet === 'string' ? { name: outlet, basis: 'url' } : { basis: 'url', ...outlet }
    host = host.slice(host.indexOf('.') + 1)
  }
  return null
}

const advice = 'See seeds/outlets.json for an example.'

type ManifestFile = { files?: object; domains?: object }

const isManifest = (value: unknown): value is ManifestFile =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  [(value as ManifestFile).files, (value as ManifestFile).domains].some(
    (part) => typeof part === 'object' && part !== null,
  )

function manifestOf({ files, domains }: ManifestFile, where: string): OutletManifest {
  const entries = (part: object | undefined) =>
    Object.entries(part ?? {}).map(([id, entry]): [string, ManifestEntry] => [id, entryOf(id, entry, where)])
  return {
    files: new Map(entries(files)),
    domains: new Map(entries(domains).map(([domain, entry]) => [domain.toLowerCase().replace(/^www\./, ''), entry])),
  }
}

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
