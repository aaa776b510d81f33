import { randomUUID } from 'node:crypto'
import { comparisonForm, comparisonIndex } from '@evenhand/compare'
import type { Comparison, ParsedArticle } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { type Database, rowOf, rowsOf } from '../database.ts'
import { readFacts, writeFact, writeLock } from '../facts.ts'
import { articlesToCompare } from '../stored-articles.ts'
import { applyComparison, type Derived, deriver } from './apply-comparison.ts'

/** A comparison kept in memory beside the database that holds it, so that a change costs what it touches. */
export interface LiveComparison {
  /** Brings the stored comparison in line with the stored articles; from nothing where `anew` says so. */
  update(anew?: boolean): Promise<Updated>
}

export interface Updated {
  /** Whether a derived row was written. */
  changed: boolean
  articles: number
  comparison: Comparison
}

/** What is known of the database after an update. Valid while it carries `mark`. */
interface Known {
  mark: string
  /** The `articles_version` that is compared. */
  version: number
  derived: Derived
  comparison: Comparison
}

/** The `comparison_version` of a comparison of everything up to an `articles_version`. */
export const comparisonVersion = (articlesVersion: string | number): string => `${articlesVersion}/${comparisonForm}`

/**
 * Makes the comparison of one database, which reads all articles at its first update and only changed ones afterwards.
 * Where another process wrote a comparison in between, or a fault left anything unsure, it starts anew. One update runs
 * at a time.
 */
export function liveComparison(db: Database): LiveComparison {
  let kept: Kept | null = null
  let last: Promise<unknown> = Promise.resolve()
  async function update(anew: boolean): Promise<Updated> {
    const facts = await readFacts(db, 'articles_version', 'comparison_mark')
    const start = anew || facts.comparison_mark === undefined || kept?.known?.mark !== facts.comparison_mark
    const held = start || kept === null ? emptyIndex() : kept
    // Dropped until the transaction is through: a fault in between leaves the index ahead of the database.
    kept = null
    for (;;) {
      const done = await updateOnce(db, held)
      if (done === 'overtaken') continue
      kept = held
      return done
    }
  }
  return {
    update(anew = false) {
      const next = last.then(() => update(anew))
      last = next.catch(() => {})
      return next
    },
  }
}

/** The index with the articles in it, and what the database holds of its comparison. */
interface Kept {
  index: ReturnType<typeof comparisonIndex>
  derive: ReturnType<typeof deriver>
  articles: Map<string, ParsedArticle>
  /** The version up to which articles were read; null before the first reading. */
  read: number | null
  /** Keys of articles that were read anew, or went, since rows were last written. */
  doubtful: Set<string>
  known: Known | null
}

function emptyIndex(): Kept {
  return {
    index: comparisonIndex(),
    derive: deriver(),
    articles: new Map(),
    read: null,
    doubtful: new Set(),
    known: null,
  }
}

async function updateOnce(db: Database, held: Kept): Promise<Updated | 'overtaken'> {
  const { articles_version = '0' } = await readFacts(db, 'articles_version')
  const version = Number(articles_version)
  await readChanges(db, held, version)
  const articles = [...held.articles.values()]
  const comparison = held.known?.version === version ? held.known.comparison : held.index.comparison()
  const derived = held.known?.version === version ? held.known.derived : held.derive(articles, comparison)
  return db.transaction(async (tx) => {
    await writeLock(tx)
    const facts = await readFacts(tx, 'articles_version', 'comparison_version', 'comparison_mark')
    if ((facts.articles_version ?? '0') !== articles_version) return 'overtaken'
    const mine = held.known !== null && held.known.mark === facts.comparison_mark
    const before = mine ? (held.known?.derived ?? null) : null
    const doubtful = { keys: held.doubtful, articles: articles.filter(({ article }) => held.doubtful.has(article.key)) }
    const changed = derived !== before && (await applyComparison(tx, before, derived, doubtful))
    const behind = facts.comparison_version !== comparisonVersion(version)
    let mark = facts.comparison_mark
    if (behind) await writeFact(tx, 'comparison_version', comparisonVersion(version))
    if (changed || behind || mark === undefined) {
      mark = randomUUID()
      await writeFact(tx, 'comparison_mark', mark)
    }
    held.doubtful = new Set()
    held.known = { mark, version, derived, comparison }
    return { changed, articles: articles.length, comparison }
  })
}

/** Reads the articles that changed since the last reading into the index, and takes out those that went. */
async function readChanges(db: Database, held: Kept, version: number): Promise<void> {
  if (held.read === version) return
  const changed = await articlesToCompare(db, held.read ?? undefined)
  for (const parsed of changed) {
    held.index.remove([parsed.article.key])
    held.index.add([parsed])
    held.articles.set(parsed.article.key, parsed)
    held.doubtful.add(parsed.article.key)
  }
  const { n } = await rowOf<{ n: number }>(db, sql`select count(*)::int as n from articles`)
  if (n !== held.articles.size) {
    const rows = await rowsOf<{ key: string }>(db, sql`select key from articles`)
    const stored = new Set(rows.map(({ key }) => key))
    for (const key of held.articles.keys()) {
      if (stored.has(key)) continue
      held.index.remove([key])
      held.articles.delete(key)
      held.doubtful.add(key)
    }
  }
  held.read = version
}
