import type { Claim, When } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { boolean, date, doublePrecision, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { urgency } from '../review/urgency.ts'
import type { LinkBasis, MentionPart, OriginRelation, ReviewStatus } from '../rows.ts'
import { articles } from './articles.ts'
import { change } from './changes.ts'

/** What a reviewer put in place of the machine's values; `mentions` after a split or a merge. */
export type ClaimEdits = Partial<Omit<Claim, 'id'>>

/**
 * `machine` is the parser's reading, `edits` what reviews changed; the columns from `harm` on hold the effective
 * values that filters and charts use. Columns from `origin_id` on come from the comparison.
 */
export const claims = pgTable(
  'claims',
  {
    id: text().primaryKey(),
    articleKey: text('article_key')
      .notNull()
      .references(() => articles.key, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    machine: jsonb().$type<Claim>().notNull(),
    edits: jsonb().$type<ClaimEdits>(),
    reviewStatus: text('review_status').$type<ReviewStatus>().notNull(),
    /** Version of the parser that no longer read this claim; kept because someone had reviewed it. */
    droppedBy: text('dropped_by'),
    /** The claim that this one is the same as, as a reviewer says; with status `merged` that one stands for both. */
    sameAs: text('same_as'),
    /** The claim that a reviewer split this one from; null once the parser reads it by itself. */
    splitFrom: text('split_from'),
    harm: text().$type<Claim['harm']>().notNull(),
    qualifier: text().$type<Claim['count']['qualifier']>().notNull(),
    low: integer(),
    best: integer(),
    high: integer(),
    term: text(),
    victimCategory: text('victim_category').$type<Claim['victims']['category']>().notNull(),
    victimParty: text('victim_party'),
    perpetratorParty: text('perpetrator_party'),
    /** `none` where the claim has no attribution. */
    sourceType: text('source_type').notNull(),
    assertion: text().$type<Claim['assertion']>().notNull(),
    scope: text().$type<Claim['scope']>().notNull(),
    relation: text().$type<Claim['relation']>().notNull(),
    placeId: text('place_id'),
    placeName: text('place_name'),
    implicit: boolean().notNull(),
    violent: boolean().notNull(),
    /** Every mention lies in furniture. */
    furniture: boolean().notNull(),
    confidence: doublePrecision().notNull(),
    rule: text().notNull(),
    quote: text().notNull(),
    words: text().notNull(),
    /** Folded words of quotes, victims, source and place, for `q`. */
    search: text().notNull(),
    outletId: text('outlet_id'),
    saidStart: date('said_start'),
    saidEnd: date('said_end'),
    happenedStart: date('happened_start'),
    happenedEnd: date('happened_end'),
    weekday: integer(),
    originId: text('origin_id'),
    originBasis: text('origin_basis').$type<LinkBasis>(),
    originReason: text('origin_reason'),
    originRelation: text('origin_relation').$type<OriginRelation>(),
    eventId: text('event_id'),
    supersededBy: text('superseded_by'),
    /** The claim's date resolved by comparison, beside the machine's own. */
    whenResolved: jsonb('when_resolved').$type<When>(),
    /** Its number divided by the middle one of the event's other comparable claims. */
    divergence: doublePrecision(),
    /** Whether all of its event rests on one origin. */
    singleOrigin: boolean('single_origin').notNull().default(false),
    change: change(),
  },
  (t) => [
    index('claims_article').on(t.articleKey),
    index('claims_outlet').on(t.outletId),
    index('claims_event').on(t.eventId),
    index('claims_origin').on(t.originId),
    // In the order of queries: by id in code units, whatever the database's own collation.
    index('claims_said').on(t.saidStart, sql`"id" collate "C"`),
    index('claims_happened').on(t.happenedStart, sql`"id" collate "C"`),
    index('claims_review').on(t.reviewStatus),
    // The few that somebody looked at, by article: the history of ingests counts them.
    index('claims_reviewed').on(t.articleKey).where(sql`review_status <> 'unreviewed'`),
    index('claims_change').on(t.change),
    index('claims_same_as').on(t.sameAs),
    // What review wants to see first; the expression is that of the queue's query.
    index('claims_queue')
      .on(sql`${sql.raw(urgency())} desc`, t.confidence, sql`"id" collate "C"`)
      .where(sql`review_status = 'unreviewed'`),
  ],
)

export const mentions = pgTable(
  'mentions',
  {
    claimId: text('claim_id')
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    spanStart: integer('span_start').notNull(),
    spanEnd: integer('span_end').notNull(),
    quoteStart: integer('quote_start').notNull(),
    quoteEnd: integer('quote_end').notNull(),
    part: text().$type<MentionPart>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.claimId, t.ordinal] })],
)
