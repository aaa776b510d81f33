import { type Claim, EvenhandError } from '@evenhand/schema'
import { asc, eq, sql } from 'drizzle-orm'
import { type ClaimRecord, claimRow, selectClaims } from '../claim-rows.ts'
import { all } from '../claim-where.ts'
import { type Database, rowOf } from '../database.ts'
import { decisionStack } from '../review/decision-stack.ts'
import { queueReasons } from '../review/queue-reasons.ts'
import { reviewRow } from '../review/review-row.ts'
import type { ClaimForReview, ClaimRow, QuotedMention } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'
import { articles, furniture } from '../tables/articles.ts'
import { reviews } from '../tables/history.ts'

/** Characters of the article shown before and after a sentence. */
const contextLength = 240

/** Claims of the event that are listed beside the one under review. */
const peerLimit = 12

/** One claim with all that a reviewer needs: its sentences, its history, the article's and the event's other claims; throws `not_found`. */
export async function claimForReview(store: Store, id: string): Promise<ClaimForReview> {
  const db = databaseOf(store)
  const [record] = await selectClaims(db, sql`c.id = ${id}`, sql`c.id`)
  if (record === undefined) throw new EvenhandError('not_found', `There is no claim ${id}.`)
  const row = claimRow(record)
  const history = await db.select().from(reviews).where(eq(reviews.claimId, id)).orderBy(asc(reviews.id))
  return {
    ...row,
    machine: record.machine,
    reviews: history.map(reviewRow),
    reasons: queueReasons(record),
    redoBy: decisionStack(history).undone.at(-1)?.reviewer ?? null,
    mentions: quotedMentions(
      await textOf(db, record.article_key),
      await furnitureOf(db, record.article_key),
      row.claim.mentions,
    ),
    siblings: await rowsWhere(
      db,
      sql`c.article_key = ${record.article_key} and c.id <> ${id}`,
      sql`c.ordinal, c.id collate "C"`,
    ),
    peers: await peersOf(db, record),
    same: {
      of: record.same_as === null ? null : ((await rowsWhere(db, sql`c.id = ${record.same_as}`, sql`c.id`))[0] ?? null),
      others: await rowsWhere(db, sql`c.same_as = ${id}`, sql`c.id collate "C"`),
    },
  }
}

async function rowsWhere(
  db: Database,
  ...[where, order, page]: Tail<Parameters<typeof selectClaims>>
): Promise<ClaimRow[]> {
  return (await selectClaims(db, where, order, page)).map(claimRow)
}

type Tail<List extends unknown[]> = List extends [unknown, ...infer Rest] ? Rest : never

/** Claims of the same event in other articles, those with the nearest numbers first, words last. */
async function peersOf(db: Database, record: ClaimRecord): Promise<ClaimForReview['peers']> {
  if (record.event_id === null) return { rows: [], total: 0 }
  const where = all([
    sql`c.event_id = ${record.event_id}`,
    sql`c.article_key <> ${record.article_key}`,
    sql`c.review_status not in ('rejected', 'merged')`,
  ])
  const { total } = await rowOf<{ total: number }>(db, sql`select count(*)::int as total from claims c where ${where}`)
  const { harm, count } = claimRow(record).claim
  const own = count.best ?? count.low ?? count.high ?? 0
  const order = sql`
    c.harm <> ${harm}, c.term is distinct from ${count.term},
    abs(coalesce(c.best, c.low, c.high) - ${own}::int) nulls last, c.id collate "C"`
  return { rows: await rowsWhere(db, where, order, sql`limit ${peerLimit}`), total }
}

async function textOf(db: Database, articleKey: string): Promise<string> {
  const [article] = await db
    .select({ text: articles.text, exact: articles.textExact })
    .from(articles)
    .where(eq(articles.key, articleKey))
  if (article === undefined) return ''
  return article.exact === null ? article.text : (JSON.parse(article.exact) as string)
}

async function furnitureOf(db: Database, articleKey: string): Promise<QuotedMention['furniture']> {
  return db
    .select({ start: furniture.spanStart, end: furniture.spanEnd, kind: furniture.kind })
    .from(furniture)
    .where(eq(furniture.articleKey, articleKey))
    .orderBy(asc(furniture.ordinal))
}

function quotedMentions(
  text: string,
  marked: QuotedMention['furniture'],
  mentions: Claim['mentions'],
): QuotedMention[] {
  return mentions.map(({ start, end, quote, part }) => {
    let [from, to] = [wordStart(text, quote.start - contextLength), wordStart(text, quote.end + contextLength)]
    while (from < quote.start && isSpace(text, from)) from++
    while (to > quote.end && isSpace(text, to - 1)) to--
    return {
      at: start,
      part,
      before: text.slice(from, quote.start),
      quote: text.slice(quote.start, quote.end),
      after: text.slice(quote.end, to),
      start: start - quote.start,
      end: end - quote.start,
      furniture: marked
        .filter((span) => span.start < to && span.end > from)
        .map(({ kind, ...span }) => ({
          start: Math.max(span.start, from) - from,
          end: Math.min(span.end, to) - from,
          kind,
        })),
    }
  })
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at))

/** The first place from `at` on where no word, and no pair of code units, is cut in two. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0
  if (at >= text.length) return text.length
  const space = text.slice(at - 1, at + 40).search(/\s/)
  return space < 0 ? at : at + space
}
