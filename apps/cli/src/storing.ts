import { EvenhandError, type ParsedArticle } from '@evenhand/schema'
import { type IngestCounts, ingest, readLock } from '@evenhand/store'
import { openMigrated } from '@evenhand/store/migrate'
import { type Dashboard, sendToDashboard } from './dashboard.ts'
import type { Failures } from './failures.ts'
import { amount, type Progress } from './progress.ts'
import { type StoreFlags, storeOptions } from './store-flags.ts'

/** What storing articles did, and the dashboard's address where one took them. */
export interface Stored extends IngestCounts {
  address: string | null
}

/**
 * Stores articles in the chosen database, or hands them to the dashboard that holds it. Progress counts only what is
 * committed.
 */
export async function storeArticles(
  articles: AsyncIterable<ParsedArticle>,
  flags: StoreFlags,
  { label, progress, failures }: { label: string; progress: Progress; failures: Failures },
): Promise<Stored> {
  const options = storeOptions(flags)
  const onProgress = (counts: IngestCounts & { stage?: string }) => {
    const stored = amount(counts.added + counts.updated + counts.unchanged, 'article')
    progress.update(counts.stage === 'comparison' ? `${stored} stored; comparing` : `${stored} stored`)
  }
  const opened = await openMigrated(options).catch((error: unknown) => dashboardOf(error, options))
  if ('token' in opened) {
    const onRefused = (error: EvenhandError) => failures.add(error)
    return { ...(await sendToDashboard(opened, articles, { onProgress, onRefused })), address: opened.address }
  }
  try {
    return { ...(await ingest(opened, articles, { onProgress, label })), address: null }
  } finally {
    await opened.close()
  }
}

/** "3 articles added, 0 updated, 2 unchanged; 12 claims", and where they went. */
export function formatStored({ added, updated, unchanged, claims, address }: Stored): string {
  const counts = `${amount(added, 'article')} added, ${updated} updated, ${unchanged} unchanged; ${amount(claims, 'claim')}`
  return address ? `${counts} (stored by the running dashboard at ${address})` : counts
}

/** The dashboard that holds the embedded database; other failures are thrown on. */
function dashboardOf(error: unknown, { databaseUrl, dataDir }: ReturnType<typeof storeOptions>): Dashboard {
  if (!(error instanceof EvenhandError) || error.code !== 'store_locked' || databaseUrl) throw error
  const lock = readLock(dataDir)
  if (!lock?.address) throw error
  return { ...lock, address: lock.address.replace(/\/$/, '') }
}
