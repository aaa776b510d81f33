import { EvenhandError } from '@evenhand/schema'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { type Opening, openingColumn, openingWords } from './article-opening.ts'
import { healComparison } from './comparison/recompare.ts'
import { type Database, rowsOf } from './database.ts'
import { markChanged, writeLock } from './facts.ts'
import { restoreArticles, retireArticles } from './retire.ts'
import type { UndoneIngest } from './rows.ts'
import { databaseOf, type Store } from './store.ts'
import { ingests, retiredArticles } from './tables/history.ts'

/**
 * Takes back what an ingest added, as a whole, and brings back the versions that it replaced. Articles whose claims were
 * reviewed since stay and are named; so do newer readings of articles that were there before. Throws `not_found` for an
 * unknown ingest and `bad_option` for one that was taken back before.
 */
export async function undoIngest(store: Store, ingestId: number): Promise<UndoneIngest> {
  const result = await databaseOf(store).transaction(async (tx) => {
    await writeLock(tx)
    const [run] = await tx.select().from(ingests).where(eq(ingests.id, ingestId))
    if (run === undefined) throw new EvenhandError('not_found', `There is no ingest ${ingestId}.`)
    if (run.undoneAt !== null) {
      throw new EvenhandError('bad_option', 'This ingest was taken back before.', { advice: 'Nothing was changed.' })
    }
    const now = new Date().toISOString()
    const touched = await touchedArticles(tx, ingestId)
    const kept = touched.filter(({ change, reviewed }) => change === 'added' && reviewed > 0)
    const gone = touched.filter(({ change, reviewed }) => change === 'added' && reviewed === 0).map(({ key }) => key)
    await retireArticles(tx, gone, { reason: 'taken_back', ingestId, now })
    const restored = await restoreReplaced(tx, ingestId, new Set(kept.map(({ key }) => key)), now)
    await tx.update(ingests).set({ undoneAt: now }).where(eq(ingests.id, ingestId))
    await markChanged(tx, restored)
    return {
      removed: gone.length,
      restored: restored.length,
      updated: touched.filter(({ change }) => change === 'updated').length,
      kept: kept.map(({ key, id, title, opening, reviewed }) => ({
        key,
        id,
        title,
        opening: opening && openingWords(opening),
        reviewed,
      })),
    }
  })
  await healComparison(store)
  return result
}

interface TouchedRecord {
  key: string
  id: string
  title: string | null
  opening: Opening | null
  change: 'added' | 'updated'
  reviewed: number
}

/** The articles of an ingest that are still stored. */
function touchedArticles(tx: Database, ingestId: number): Promise<TouchedRecord[]> {
  return rowsOf(
    tx,
    sql`
      select a.key, a.id, a.title_text as title, ${openingColumn} as opening, i.change,
        (select count(*) from claims c where c.article_key = a.key and (
          c.review_status <> 'unreviewed' or exists (select 1 from reviews r where r.claim_id = c.id)))::int as reviewed
      from ingest_articles i join articles a on a.key = i.article_key
      where i.ingest_id = ${ingestId} order by a.id collate "C"`,
  )
}

/** Versions that the ingest replaced come back, unless their newer version stays. Returns their keys. */
async function restoreReplaced(tx: Database, ingestId: number, kept: Set<string>, now: string): Promise<string[]> {
  const rows = await tx
    .select()
    .from(retiredArticles)
    .where(
      and(
        eq(retiredArticles.ingestId, ingestId),
        eq(retiredArticles.reason, 'replaced'),
        isNull(retiredArticles.restoredAt),
      ),
    )
    .orderBy(asc(retiredArticles.id))
  const back = rows.filter(({ replacedBy }) => replacedBy === null || !kept.has(replacedBy))
  await restoreArticles(tx, back, now)
  return back.map(({ articleKey }) => articleKey)
}
