import type { ParsedArticle } from '@evenhand/schema'
import { eq } from 'drizzle-orm'
import { healComparison } from './comparison/recompare.ts'
import type { Database } from './database.ts'
import { earlierVersions } from './earlier-versions.ts'
import { markChanged, writeLock } from './facts.ts'
import { retireArticles } from './retire.ts'
import type { EarlierVersion } from './rows.ts'
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
  /**
   * Whether a new text takes the place of earlier versions of the same article: stored ones with the same given id or
   * address. Default false: both stay. A replaced version is kept outside the live tables and can be brought back.
   */
  replace?: boolean | ((article: ParsedArticle['article']) => boolean)
  /** Told of each new article that has earlier versions, once its batch is committed. */
  onEarlier?: (found: EarlierFound) => void
  /** Told the ingest's number in the history with its first change. */
  onRun?: (id: number) => void
  /** Number of an ingest to go on with, so that what comes in several pieces is taken back as one. */
  run?: number
}

/** A new article and the stored versions of it; `replaced` says whether it took their place. */
export interface EarlierFound {
  key: string
  id: string
  earlier: EarlierVersion[]
  replaced: boolean
}

/**
 * Stores articles, a transaction per batch, and then compares what they touch. An article that is stored already
 * changes no row; a better reading of it replaces the machine's values and keeps reviews. A crash loses nothing that
 * `onProgress` reported.
 */
export async function ingest(
  store: Store,
  articles: Iterable<ParsedArticle> | AsyncIterable<ParsedArticle>,
  options: IngestOptions = {},
): Promise<IngestCounts> {
  const { batchSize = 100, onProgress, label = null, compare = true } = options
  const replaces = typeof options.replace === 'function' ? options.replace : () => options.replace === true
  const db = databaseOf(store)
  const counts: IngestCounts = { added: 0, updated: 0, unchanged: 0, claims: 0 }
  const run: Run = { label, id: await openRun(db, options.run), startedAt: new Date().toISOString() }
  let told = false

  try {
    for await (const batch of batchesOf(articles, batchSize)) {
      const written = await db.transaction((tx) => writeBatch(tx, batch, run, replaces))
      run.id = written.run
      if (!told && run.id !== null) {
        told = true
        options.onRun?.(run.id)
      }
      for (const found of written.earlier) options.onEarlier?.(found)
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

interface Written extends IngestCounts {
  /** The run's number, where there is one by now. */
  run: number | null
  earlier: EarlierFound[]
}

async function writeBatch(
  tx: Database,
  batch: ParsedArticle[],
  run: Run,
  replaces: (article: ParsedArticle['article']) => boolean,
): Promise<Written> {
  await writeLock(tx)
  const now = new Date().toISOString()
  let id = run.id
  const identities = batch.map(({ article }) => article)
  const found = await earlierVersions(tx, identities, id)
  const earlier = identities.flatMap((article): EarlierFound[] => {
    const versions = found.get(article.key)
    if (versions === undefined) return []
    return [{ key: article.key, id: article.id, earlier: versions, replaced: replaces(article) }]
  })
  const replacedBy = new Map(
    earlier.filter(({ replaced }) => replaced).flatMap(({ key, earlier }) => earlier.map((older) => [older.key, key])),
  )
  if (replacedBy.size > 0) {
    id ??= await startRun(tx, run)
    await retireArticles(tx, [...replacedBy.keys()], { reason: 'replaced', ingestId: id, replacedBy, now })
  }
  const { changes, unchanged, claims } = await writeArticles(tx, batch, now)
  if (changes.length > 0 || replacedBy.size > 0) {
    await markChanged(
      tx,
      changes.map(({ key }) => key),
    )
  }
  if (changes.length > 0) {
    id ??= await startRun(tx, run)
    const ingestId = id
    await tx
      .insert(ingestArticles)
      .values(changes.map(({ key, change }) => ({ ingestId, articleKey: key, change })))
      .onConflictDoNothing()
  }
  const added = changes.filter(({ change }) => change === 'added').length
  return { added, updated: changes.length - added, unchanged, claims, run: id, earlier }
}

/** The run to go on with, unless it is unknown or was taken back. */
async function openRun(db: Database, id: number | undefined): Promise<number | null> {
  if (id === undefined) return null
  const rows = await db.select({ undoneAt: ingests.undoneAt }).from(ingests).where(eq(ingests.id, id))
  return rows[0]?.undoneAt === null ? id : null
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
