import type { CopyEdge, Event, Origin } from '@evenhand/schema'
import { date, doublePrecision, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { EventRole } from '../rows.ts'
import { articles } from './articles.ts'
import { change } from './changes.ts'
import { claims } from './claims.ts'

/** Derived tables: the comparison replaces them as a whole. */

export const events = pgTable(
  'events',
  {
    id: text().primaryKey(),
    label: text().notNull(),
    data: jsonb().$type<Event>().notNull(),
    corroboration: text().$type<Event['corroboration']>().notNull(),
    startDay: date('start_day'),
    endDay: date('end_day'),
    placeName: text('place_name'),
    change: change(),
  },
  (t) => [index('events_change').on(t.change)],
)

export const eventClaims = pgTable(
  'event_claims',
  {
    eventId: text('event_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    claimId: text('claim_id')
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' }),
    role: text().$type<EventRole>().notNull(),
    supersededBy: text('superseded_by'),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.claimId] }), index('event_claims_claim').on(t.claimId)],
)

export const origins = pgTable('origins', {
  id: text().primaryKey(),
  name: text().notNull(),
  type: text().$type<Origin['type']>().notNull(),
  party: text(),
  change: change(),
})

export const claimOrigins = pgTable('claim_origins', {
  claimId: text('claim_id')
    .primaryKey()
    .references(() => claims.id, { onDelete: 'cascade' }),
  originId: text('origin_id')
    .notNull()
    .references(() => origins.id, { onDelete: 'cascade' }),
  basis: text().$type<CopyEdge['basis']>().notNull(),
  reason: text().notNull(),
  relation: text().$type<Event['sides'][number]['relation']>().notNull(),
})

export const copies = pgTable(
  'copies',
  {
    aKey: text('a_key')
      .notNull()
      .references(() => articles.key, { onDelete: 'cascade' }),
    bKey: text('b_key')
      .notNull()
      .references(() => articles.key, { onDelete: 'cascade' }),
    shareA: doublePrecision('share_a').notNull(),
    shareB: doublePrecision('share_b').notNull(),
    direction: text().$type<CopyEdge['direction']>().notNull(),
    credit: text(),
    basis: text().$type<CopyEdge['basis']>().notNull(),
    reason: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.aKey, t.bKey] }), index('copies_b').on(t.bKey)],
)

export const copyPassages = pgTable(
  'copy_passages',
  {
    aKey: text('a_key')
      .notNull()
      .references(() => articles.key, { onDelete: 'cascade' }),
    bKey: text('b_key')
      .notNull()
      .references(() => articles.key, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    aStart: integer('a_start').notNull(),
    aEnd: integer('a_end').notNull(),
    bStart: integer('b_start').notNull(),
    bEnd: integer('b_end').notNull(),
  },
  (t) => [primaryKey({ columns: [t.aKey, t.bKey, t.ordinal] })],
)
