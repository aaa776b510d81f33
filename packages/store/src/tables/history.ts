import { index, integer, jsonb, pgTable, primaryKey, serial, text, timestamp } from 'drizzle-orm/pg-core'
import type { LoggedStanding, ReviewAction, ReviewStatus } from '../rows.ts'
import { change } from './changes.ts'
import type { ClaimEdits } from './claims.ts'

/** What people and runs did; nothing here is ever changed or removed by an ingest. */

export const reviews = pgTable(
  'reviews',
  {
    id: serial().primaryKey(),
    /** No reference: a review outlives the reading it was about. */
    claimId: text('claim_id').notNull(),
    action: text().$type<ReviewAction>().notNull(),
    /** Null where the claim was not there: a split made it. */
    before: jsonb().$type<LoggedStanding>(),
    after: jsonb().$type<LoggedStanding>(),
    reason: text(),
    reviewer: text().notNull(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    undoes: integer(),
    /** The decision that this row belongs to, where one decision changed several claims. */
    partOf: integer('part_of'),
  },
  (t) => [
    index('reviews_claim').on(t.claimId),
    index('reviews_part_of').on(t.partOf),
    index('reviews_undoes').on(t.undoes),
  ],
)

/** An ingest that changed something. */
export const ingests = pgTable('ingests', {
  id: serial().primaryKey(),
  label: text(),
  startedAt: timestamp('started_at', { withTimezone: true, mode: 'string' }).notNull(),
  /** When it was taken back as a whole. */
  undoneAt: timestamp('undone_at', { withTimezone: true, mode: 'string' }),
})

export const ingestArticles = pgTable(
  'ingest_articles',
  {
    ingestId: integer('ingest_id')
      .notNull()
      .references(() => ingests.id),
    articleKey: text('article_key').notNull(),
    change: text().$type<'added' | 'updated'>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.ingestId, t.articleKey] })],
)

/** A reviewer's standing on a claim, kept with an article that left the live tables. */
export interface KeptState {
  claim: string
  status: ReviewStatus
  edits: ClaimEdits | null
  droppedBy: string | null
  /** Absent in what earlier versions kept. */
  sameAs?: string | null
  splitFrom?: string | null
}

/** Articles that left the live tables, whole: nothing is lost, and taking back what removed one brings it back. */
export const retiredArticles = pgTable(
  'retired_articles',
  {
    id: serial().primaryKey(),
    articleKey: text('article_key').notNull(),
    /** The id under which it was shown. */
    articleId: text('article_id').notNull(),
    titleText: text('title_text'),
    /** JSON of the ParsedArticle; as text, for it may hold characters that jsonb cannot. */
    parsed: text().notNull(),
    states: jsonb().$type<KeptState[]>().notNull(),
    reason: text().$type<'replaced' | 'taken_back'>().notNull(),
    /** Key of the newer version of the same article. */
    replacedBy: text('replaced_by'),
    /** The ingest that replaced it, or that was taken back. */
    ingestId: integer('ingest_id')
      .notNull()
      .references(() => ingests.id),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    restoredAt: timestamp('restored_at', { withTimezone: true, mode: 'string' }),
  },
  (t) => [index('retired_articles_key').on(t.articleKey), index('retired_articles_ingest').on(t.ingestId)],
)

/** Articles and claims that left the live tables, written by triggers. Without an article: everything left. */
export const departed = pgTable('departed', {
  change: change().primaryKey(),
  articleKey: text('article_key'),
  /** Null where the article left with all of its claims. */
  claimId: text('claim_id'),
})

/** Facts about the database itself, such as whether the comparison is behind the articles. */
export const facts = pgTable('facts', {
  name: text().primaryKey(),
  value: text().notNull(),
})
