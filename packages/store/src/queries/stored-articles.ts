import type { ParsedArticle } from '@evenhand/schema'
import { and, asc, eq, gt, inArray, notInArray } from 'drizzle-orm'
import { effectiveClaim } from '../claim-columns.ts'
import { databaseOf, type Store } from '../store.ts'
import { articleOf } from '../stored-articles.ts'
import { articles, furniture, outlets, removed } from '../tables/articles.ts'
import { claims } from '../tables/claims.ts'

/** Articles in memory at a time. */
const batch = 200

/**
 * Every stored article as it was read, in order of key, with what page extraction left out. Claims have reviewers'
 * values; rejected and merged ones are left out. `outlet` is the id of the one whose articles are wanted.
 */
export async function* storedArticles(
  store: Store,
  { outlet }: { outlet?: string } = {},
): AsyncGenerator<ParsedArticle> {
  const db = databaseOf(store)
  for (let last = ''; ; ) {
    const rows = await db
      .select({ article: articles, outletName: outlets.name })
      .from(articles)
      .leftJoin(outlets, eq(outlets.id, articles.outletId))
      .where(and(gt(articles.key, last), outlet === undefined ? undefined : eq(articles.outletId, outlet)))
      .orderBy(asc(articles.key))
      .limit(batch)
    if (rows.length === 0) return
    const keys = rows.map(({ article }) => article.key)
    const [spans, pieces, stated] = [
      await db.select().from(furniture).where(inArray(furniture.articleKey, keys)).orderBy(asc(furniture.ordinal)),
      await db.select().from(removed).where(inArray(removed.articleKey, keys)).orderBy(asc(removed.ordinal)),
      await db
        .select()
        .from(claims)
        .where(and(inArray(claims.articleKey, keys), notInArray(claims.reviewStatus, ['rejected', 'merged'])))
        .orderBy(asc(claims.ordinal)),
    ]
    for (const { article: row, outletName } of rows) {
      const ofRow = ({ articleKey }: { articleKey: string }) => articleKey === row.key
      yield {
        article: articleOf(row, outletName),
        furniture: spans.filter(ofRow).map(({ spanStart, spanEnd, kind, rule }) => ({
          start: spanStart,
          end: spanEnd,
          kind,
          rule,
        })),
        removed: pieces.filter(ofRow).map(({ text, kind, step, reason }) => ({ text, kind, step, reason })),
        claims: stated.filter(ofRow).map(({ machine, edits }) => effectiveClaim(machine, edits)),
        warnings: row.warnings,
        parser: { version: row.parserVersion },
      }
    }
    last = keys.at(-1) ?? ''
  }
}
