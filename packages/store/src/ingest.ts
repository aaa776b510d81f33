import type { ParsedArticle } from '@evenhand/schema'
import type { Database } from './database.ts'
import { markChanged, writeLock } from './facts.ts'
import { healComparison } from './recompare.ts'
import { databaseOf, type Store } from './store.ts'
import { ingestArticles, ingests } from './tables/history.ts'
import { writeArticles } from './write-articles.ts'

export interface IngestCounts {
  added: number
  updated: number
  unchanged: number
  /** Claims of the articles that were added or updated. */
  claims: number
}

export interface IngestProgress extends IngestCounts {
  stage: 'articles' | 'comparison'
}

export interface IngestOptions {
  /** Articles per transaction; default 100. */
  batchSize?: number
  /** Told after each commit, of committed articles only. */
  onProgress?: (progress: IngestProgress) => void
  /** What the ingest is called in the history, such as a file name. */
  label?: string
  /** False leaves the comparison to the next ingest or opening; default true. */
  compare?: boolean
}

/**
 * Stores articles, a transaction per batch, and then compares all that is stored. An article that is stored already
 * changes no row; a better reading of it replaces the machine's values and keeps reviews. A crash loses nothing that
 * `onProgress` reported.
 */
export async function ingest(
  store: Store,
  articles: Iterable<ParsedArticle> | AsyncIterable<ParsedArticle>,
  options: IngestOptions = {},
): Promise<IngestCounts> {
  const { batchSize = 100, onProgress, label = null, compare = true } = options
  const db = databaseOf(store)
  const counts: IngestCounts = { added: 0, updated: 0, unchanged: 0, claims: 0 }
  const run: Run = { label, id: null, startedAt: new Date().toISOString() }

  try {
    for await (const batch of batchesOf(articles, batchSize)) {
      const written = await db.transaction((tx) => writeBatch(tx, batch, run))
      counts.added += written.added
      counts.updated += written.updated
      counts.unchanged += written.unchanged
      counts.claims += written.claims
      onProgress?.({ stage: 'articles', ...counts })
    }
  } catch (error) {
    // What was committed before the fault still deserves its events; the fault itself is what the caller must hear of.
    if (compare) await healComparison(store).catch(() => {})
    throw error
  }
  if (compare) {
    await healComparison(store)
    onProgress?.({ stage: 'comparison', ...counts })
  }
  return counts
}

/** The ingest's row in the history; made with its first change, so that a repetition leaves no trace. */
interface Run {
  label: string | null
  id: number | null
  startedAt: string
}

async function writeBatch(tx: Database, batch: ParsedArticle[], run: Run): Promise<IngestCounts> {
  await writeLock(tx)
  const now = new Date().toISOString()
  const { changes, unchanged, claims } = await writeArticles(tx, batch, now)
  if (changes.length > 0) {
    await markChanged(tx)
    run.id ??= await startRun(tx, run)
    const ingestId = run.id
    await tx
      .insert(ingestArticles)
      .values(changes.map(({ key, change }) => ({ ingestId, articleKey: key, change })))
      .onConflictDoNothing()
  }
  const added = changes.filter(({ change }) => change === 'added').length
  return { added, updated: changes.length - added, unchanged, claims }
}

async function startRun(tx: Database, { label, startedAt }: Run): Promise<number> {
  const [row] = await tx.insert(ingests).values({ label, startedAt }).returning({ id: ingests.id })
  if (row === undefined) throw new Error('expected the new ingest')
  return row.id
}

/** Batches in the order of the source. A repeated key opens a new batch, so that each batch names an article once. */
async function* batchesOf(
  articles: Iterable<ParsedArticle> | AsyncIterable<ParsedArticle>,
  size: number,
): AsyncGenerator<ParsedArticle[]> {
  let batch = new Map<string, ParsedArticle>()
  for await (const parsed of articles) {
    if (batch.size >= size || batch.has(parsed.article.key)) {
      yield [...batch.values()]
      batch = new Map()
    }
    batch.set(parsed.article.key, parsed)
  }
  if (batch.size > 0) yield [...batch.values()]
}
