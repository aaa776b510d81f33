import type { Claim, ParsedArticle } from '@evenhand/schema'
import { asc, eq, inArray } from 'drizzle-orm'
import { claimColumns } from './claim-columns.ts'
import type { Database } from './database.ts'
import { databaseText } from './database-text.ts'
import { articleOf, removedOf } from './stored-articles.ts'
import { articles, furniture, outlets } from './tables/articles.ts'
import { claims } from './tables/claims.ts'
import { type KeptState, retiredArticles } from './tables/history.ts'
import { writeArticles } from './write-articles.ts'

export interface Retirement {
  reason: 'replaced' | 'taken_back'
  ingestId: number
  /** Key of the newer version by key of the article that leaves. */
  replacedBy?: ReadonlyMap<string, string>
  now: string
}

/**
 * Takes articles out of the live tables and keeps each of them whole, with what reviewers decided on its claims. The
 * audit trail of reviews stays as it is. Keys that are not stored are passed over.
 */
export async function retireArticles(tx: Database, keys: readonly string[], retirement: Retirement): Promise<void> {
  if (keys.length === 0) return
  for (const key of keys) {
    const [found] = await tx
      .select({ row: articles, outletName: outlets.name })
      .from(articles)
      .leftJoin(outlets, eq(outlets.id, articles.outletId))
      .where(eq(articles.key, key))
    if (found === undefined) continue
    const { row, outletName } = found
    const stored = await tx.select().from(claims).where(eq(claims.articleKey, key)).orderBy(asc(claims.ordinal))
    const spans = await tx
      .select({ start: furniture.spanStart, end: furniture.spanEnd, kind: furniture.kind, rule: furniture.rule })
      .from(furniture)
      .where(eq(furniture.articleKey, key))
      .orderBy(asc(furniture.ordinal))
    const parsed: ParsedArticle = {
      article: { ...articleOf(row, outletName), id: row.givenId },
      furniture: spans,
      removed: await removedOf(tx, key),
      claims: stored.map(({ machine }): Claim => machine),
      warnings: row.warnings,
      parser: { version: row.parserVersion },
    }
    await tx.insert(retiredArticles).values({
      articleKey: key,
      articleId: row.id,
      titleText: row.titleText,
      parsed: JSON.stringify(parsed),
      states: stored.flatMap(({ id, reviewStatus, edits, droppedBy, sameAs, splitFrom }): KeptState[] =>
        reviewStatus === 'unreviewed' && droppedBy === null
          ? []
          : [{ claim: id, status: reviewStatus, edits: edits && databaseText(edits), droppedBy, sameAs, splitFrom }],
      ),
      reason: retirement.reason,
      replacedBy: retirement.replacedBy?.get(key) ?? null,
      ingestId: retirement.ingestId,
      at: retirement.now,
    })
  }
  await tx.delete(articles).where(inArray(articles.key, [...keys]))
}

export type RetiredRow = typeof retiredArticles.$inferSelect

/** Brings retired articles back with their reviews; one that was stored anew in the meantime stays as it is. */
export async function restoreArticles(tx: Database, rows: readonly RetiredRow[], now: string): Promise<void> {
  for (const row of rows) {
    const stored = await tx.select({ key: articles.key }).from(articles).where(eq(articles.key, row.articleKey))
    if (stored.length === 0) {
      const parsed = JSON.parse(row.parsed) as ParsedArticle
      await writeArticles(tx, [parsed], now)
      await restoreStates(tx, parsed, row.states)
    }
    await tx.update(retiredArticles).set({ restoredAt: now }).where(eq(retiredArticles.id, row.id))
  }
}

async function restoreStates(tx: Database, parsed: ParsedArticle, states: readonly KeptState[]): Promise<void> {
  for (const state of states) {
    const [claim] = await tx.select().from(claims).where(eq(claims.id, state.claim))
    if (claim === undefined) continue
    const said = claim.saidStart && claim.saidEnd ? { start: claim.saidStart, end: claim.saidEnd } : null
    const columns = claimColumns(parsed.article, claim.machine, claim.ordinal, said, {
      edits: state.edits,
      reviewStatus: state.status,
      whenResolved: claim.whenResolved,
    })
    await tx
      .update(claims)
      .set({ ...columns, droppedBy: state.droppedBy, sameAs: state.sameAs ?? null, splitFrom: state.splitFrom ?? null })
      .where(eq(claims.id, claim.id))
  }
}
