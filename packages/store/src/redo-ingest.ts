import { EvenhandError } from '@evenhand/schema'
import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { healComparison } from './comparison/recompare.ts'
import type { Database } from './database.ts'
import { markChanged, writeLock } from './facts.ts'
import { type RetiredRow, restoreArticles, retireArticles } from './retire.ts'
import type { RedoneIngest } from './rows.ts'
import { databaseOf, type Store } from './store.ts'
import { ingests, retiredArticles } from './tables/history.ts'

/**
 * Puts back what was taken back with an ingest, with its reviews, and sets aside again the versions that it had replaced.
 * Throws `not_found` for an unknown ingest and `bad_option` for one that was not taken back.
 */
export async function redoIngest(store: Store, ingestId: number): Promise<RedoneIngest> {
  const result = await databaseOf(store).transaction(async (tx) => {
    await writeLock(tx)
    const [run] = await tx.select().from(ingests).where(eq(ingests.id, ingestId))
    if (run === undefined) throw new EvenhandError('not_found', `There is no ingest ${ingestId}.`)
    if (run.undoneAt === null) {
      throw new EvenhandError('bad_option', 'This ingest was not taken back.', { advice: 'Nothing was changed.' })
    }
    const now = new Date().toISOString()
    const back = await tx
      .select()
      .from(retiredArticles)
      .where(
        and(
          eq(retiredArticles.ingestId, ingestId),
          eq(retiredArticles.reason, 'taken_back'),
          isNull(retiredArticles.restoredAt),
        ),
      )
      .orderBy(asc(retiredArticles.id))
    const replaced = await replacedBy(tx, ingestId, back)
    await retireArticles(tx, [...replaced.keys()], { reason: 'replaced', ingestId, replacedBy: replaced, now })
    await restoreArticles(tx, back, now)
    await tx.update(ingests).set({ undoneAt: null }).where(eq(ingests.id, ingestId))
    await markChanged(
      tx,
      back.map(({ articleKey }) => articleKey),
    )
    return { restored: back.length, replaced: replaced.size }
  })
  await healComparison(store)
  return result
}

/** Versions that came back when the ingest was taken back, each with the newer one that takes its place again. */
async function replacedBy(tx: Database, ingestId: number, back: readonly RetiredRow[]): Promise<Map<string, string>> {
  if (back.length === 0) return new Map()
  const rows = await tx
    .select()
    .from(retiredArticles)
    .where(
      and(
        eq(retiredArticles.ingestId, ingestId),
        eq(retiredArticles.reason, 'replaced'),
        isNotNull(retiredArticles.restoredAt),
        inArray(
          retiredArticles.replacedBy,
          back.map(({ articleKey }) => articleKey),
        ),
      ),
    )
  return new Map(rows.map((row) => [row.articleKey, row.replacedBy ?? '']))
}
