import { readWithProfile } from '@evenhand/parser'
import { EvenhandError, type ParsedArticle } from '@evenhand/schema'
import { decidedProfiles, type EarlierFound, type IngestCounts, ingest, readLock, type Store } from '@evenhand/store'
import { openMigrated } from '@evenhand/store/migrate'
import { type Dashboard, sendToDashboard } from './dashboard.ts'
import type { Failures } from './failures.ts'
import { amount, type Progress } from './progress.ts'
import { type StoreFlags, storeOptions } from './store-flags.ts'

/** What storing articles did, and the dashboard's address where one took them. */
export interface Stored extends IngestCounts {
  address: string | null
  /** New texts of articles that were stored before. */
  earlier: EarlierNote[]
}

/** A new text of an article that was stored before, and whether it took the older one's place. */
export type EarlierNote = Pick<EarlierFound, 'id' | 'replaced'>

export interface StoringOptions {
  label: string
  progress: Progress
  failures: Failures
  /** New texts take the place of older ones with the same id or address. */
  replace?: boolean
  /** The articles were read with profiles of the user's own, which stand in for those of the database. */
  ownProfiles?: boolean
}

/**
 * Stores articles in the chosen database, or hands them to the dashboard that holds it. Either reads them with what was
 * decided on their outlets' furniture. Progress counts only what is committed.
 */
export async function storeArticles(
  articles: AsyncIterable<ParsedArticle>,
  flags: StoreFlags,
  { label, progress, failures, replace = false, ownProfiles = false }: StoringOptions,
): Promise<Stored> {
  const earlier: EarlierNote[] = []
  const options = storeOptions(flags)
  const onProgress = (counts: IngestCounts & { stage?: string }) => {
    const stored = amount(counts.added + counts.updated + counts.unchanged, 'article')
    progress.update(counts.stage === 'comparison' ? `${stored} stored; comparing` : `${stored} stored`)
  }
  const opened = await openMigrated(options).catch((error: unknown) => dashboardOf(error, options))
  if ('token' in opened) {
    const onRefused = (error: EvenhandError) => failures.add(error)
    const onEarlier = (notes: EarlierNote[]) => void earlier.push(...notes)
    const sending = { label, replace, ownProfiles, onProgress, onRefused, onEarlier }
    const sent = await sendToDashboard(opened, articles, sending)
    return { ...sent, address: opened.address, earlier }
  }
  try {
    const onEarlier = (found: EarlierNote) => void earlier.push(found)
    const read = ownProfiles ? articles : withProfiles(opened, articles)
    return { ...(await ingest(opened, read, { onProgress, label, replace, onEarlier })), address: null, earlier }
  } finally {
    await opened.close()
  }
}

async function* withProfiles(store: Store, articles: AsyncIterable<ParsedArticle>): AsyncGenerator<ParsedArticle> {
  const profiles = await decidedProfiles(store)
  for await (const parsed of articles) yield readWithProfile(parsed, profiles)
}

/** "3 articles added, 0 updated, 2 unchanged; 12 claims", and where they went. */
export function formatStored({ added, updated, unchanged, claims, address }: Stored): string {
  const counts = `${amount(added, 'article')} added, ${updated} updated, ${unchanged} unchanged; ${amount(claims, 'claim')}`
  return address ? `${counts} (stored by the running dashboard at ${address})` : counts
}

/** Says which articles have an older text in the store, and what was done about it; empty where none has. */
export function formatEarlier(earlier: readonly EarlierNote[]): string {
  if (earlier.length === 0) return ''
  const replaced = earlier.filter((note) => note.replaced)
  const beside = earlier.filter((note) => !note.replaced)
  return [
    replaced.length > 0 &&
      `${amount(replaced.length, 'article')} took the place of an older text: ${named(replaced)}. Taking the ingest back on the dashboard’s page “Add” brings it back.`,
    beside.length > 0 &&
      `${amount(beside.length, 'article')} stand${beside.length === 1 ? 's' : ''} beside an older text with the same id or address: ${named(beside)}. --replace lets the newer one take its place.`,
  ]
    .filter(Boolean)
    .join('\n')
}

function named(notes: readonly EarlierNote[]): string {
  const shown = notes.slice(0, 5).map(({ id }) => id)
  return [...shown, ...(notes.length > shown.length ? [`${notes.length - shown.length} more`] : [])].join(', ')
}

/** The dashboard that holds the embedded database; other failures are thrown on. */
function dashboardOf(error: unknown, { databaseUrl, dataDir }: ReturnType<typeof storeOptions>): Dashboard {
  if (!(error instanceof EvenhandError) || error.code !== 'store_locked' || databaseUrl) throw error
  const lock = readLock(dataDir)
  if (!lock?.address) throw error
  return { ...lock, address: lock.address.replace(/\/$/, '') }
}
