import type { Article, Claim, ParsedArticle } from '@evenhand/schema'
import { and, asc, eq, gt, inArray, notInArray } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { effectiveClaim } from './claim-columns.ts'
import type { Database } from './database.ts'
import { articles, furniture, outlets, removed } from './tables/articles.ts'
import { claims } from './tables/claims.ts'

type ArticleRecord = typeof articles.$inferSelect

/** The article as it was read, with its unique id in this database. */
export function articleOf(row: ArticleRecord, outletName: string | null): Article {
  return {
    id: row.id,
    key: row.key,
    text: row.textExact === null ? row.text : (JSON.parse(row.textExact) as string),
    title: row.title,
    outlet:
      row.outletId === null || row.outletBasis === null
        ? null
        : { id: row.outletId, name: outletName ?? row.outletId, basis: row.outletBasis },
    published: row.published,
    publishedGiven: row.publishedGiven,
    dateline: row.dateline,
    authors: row.authors ?? [],
    credits: row.credits,
    language: row.language,
    url: row.url,
    retrieved: row.retrieved,
    archiveUrl: row.archiveUrl,
    licence: row.licence,
  }
}

/**
 * What is stored as the comparison wants it, in order of key: claims with effective values, rejected and merged ones
 * left out. With `changedSince` only the articles that changed after that version. Page extraction's leftovers take no
 * part in comparing and stay away.
 */
export async function articlesToCompare(db: Database, changedSince?: number): Promise<ParsedArticle[]> {
  const changed = changedSince === undefined ? undefined : gt(articles.changedIn, changedSince)
  const articleRows = await db.select().from(articles).where(changed)
  if (articleRows.length === 0) return []
  const keys = db.select({ key: articles.key }).from(articles).where(changed)
  const among = (column: PgColumn) => (changed === undefined ? undefined : inArray(column, keys))
  const [outletRows, furnitureRows, claimRows, mergedRows] = [
    await db.select().from(outlets),
    await db
      .select()
      .from(furniture)
      .where(among(furniture.articleKey))
      .orderBy(asc(furniture.articleKey), asc(furniture.ordinal)),
    await db
      .select({ articleKey: claims.articleKey, machine: claims.machine, edits: claims.edits })
      .from(claims)
      .where(and(notInArray(claims.reviewStatus, ['rejected', 'merged']), among(claims.articleKey)))
      .orderBy(asc(claims.articleKey), asc(claims.ordinal), asc(claims.id)),
    await db
      .select({ id: claims.id, into: claims.sameAs })
      .from(claims)
      .where(and(eq(claims.reviewStatus, 'merged'), among(claims.articleKey))),
  ]
  const mergedInto = new Map(mergedRows.map(({ id, into }) => [id, into]))
  const names = new Map(outletRows.map(({ id, name }) => [id, name]))
  const furnitureOf = groupBy(furnitureRows, (row) => row.articleKey)
  const claimsOf = groupBy(claimRows, (row) => row.articleKey)
  return articleRows
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((row) => ({
      article: articleOf(row, names.get(row.outletId ?? '') ?? null),
      furniture: (furnitureOf.get(row.key) ?? []).map(({ spanStart, spanEnd, kind, rule }) => ({
        start: spanStart,
        end: spanEnd,
        kind,
        rule,
      })),
      removed: [],
      claims: (claimsOf.get(row.key) ?? []).map(({ machine, edits }): Claim => {
        const claim = effectiveClaim(machine, edits)
        // A part of a claim that was joined to another one is a part of that one.
        const into = mergedInto.get(claim.relatesTo ?? '')
        return into ? { ...claim, relatesTo: into } : claim
      }),
      warnings: row.warnings,
      parser: { version: row.parserVersion },
    }))
}

/** Pieces that page extraction left out of one article, in their order. */
export async function removedOf(db: Database, articleKey: string): Promise<ParsedArticle['removed']> {
  const rows = await db
    .select({ text: removed.text, kind: removed.kind, step: removed.step, reason: removed.reason })
    .from(removed)
    .where(inArray(removed.articleKey, [articleKey]))
    .orderBy(asc(removed.ordinal))
  return rows
}

function groupBy<Row>(rows: Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
