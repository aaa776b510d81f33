import { index, integer, jsonb, pgTable, primaryKey, serial, text, timestamp } from 'drizzle-orm/pg-core'

/** What people and runs did; nothing here is ever changed or removed by an ingest. */

export const reviews = pgTable(
  'reviews',
  {
    id: serial().primaryKey(),
    /** No reference: a review outlives the reading it was about. */
    claimId: text('claim_id').notNull(),
    action: text().notNull(),
    before: jsonb().notNull(),
    after: jsonb().notNull(),
    reason: text(),
    reviewer: text().notNull(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    undoes: integer(),
  },
  (t) => [index('reviews_claim').on(t.claimId)],
)

/** An ingest that changed something. */
export const ingests = pgTable('ingests', {
  id: serial().primaryKey(),
  label: text(),
  startedAt: timestamp('started_at', { withTimezone: true, mode: 'string' }).notNull(),
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

/** Facts about the database itself, such as whether the comparison is behind the articles. */
export const facts = pgTable('facts', {
  name: text().primaryKey(),
  value: text().notNull(),
})
