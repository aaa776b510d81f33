import type { SourceProfile } from '@evenhand/schema'
import { index, integer, jsonb, pgTable, serial, text, timestamp } from 'drizzle-orm/pg-core'
import type { FragmentAction, FragmentExample } from '../rows.ts'
import { outlets } from './articles.ts'

type Fragment = SourceProfile['fragments'][number]

/** What was learned of an outlet's furniture, and when. */
export const sourceProfiles = pgTable('source_profiles', {
  outletId: text('outlet_id')
    .primaryKey()
    .references(() => outlets.id),
  /** How many texts it was learned from; versions of one article count once. */
  learnedFrom: integer('learned_from').notNull(),
  learnedAt: timestamp('learned_at', { withTimezone: true, mode: 'string' }).notNull(),
  /** When the outlet's stored articles were last read anew with what was decided. */
  appliedAt: timestamp('applied_at', { withTimezone: true, mode: 'string' }),
})

/** Fragments of profiles. Learning changes figures and adds fragments; only a reviewer changes a status. */
export const profileFragments = pgTable(
  'profile_fragments',
  {
    id: serial().primaryKey(),
    outletId: text('outlet_id')
      .notNull()
      .references(() => sourceProfiles.outletId),
    text: text().notNull(),
    place: text().$type<Fragment['place']>().notNull(),
    kind: text().$type<Fragment['kind']>().notNull(),
    frequency: integer().notNull(),
    /** Texts of the learning that saw it last; older than the profile's own where it recurs no more. */
    texts: integer().notNull(),
    learnedAt: timestamp('learned_at', { withTimezone: true, mode: 'string' }).notNull(),
    firstSeen: text('first_seen'),
    lastSeen: text('last_seen'),
    /** Where it stands in one article; null where none was found. */
    example: jsonb().$type<FragmentExample>(),
    status: text().$type<Fragment['status']>().notNull(),
    decidedBy: text('decided_by'),
    decidedAt: timestamp('decided_at', { withTimezone: true, mode: 'string' }),
  },
  // One row for each place and text; learning sees to it, for a text may be longer than a unique index takes.
  (t) => [index('profile_fragments_outlet').on(t.outletId)],
)

/** The audit trail of decisions on fragments; nothing here is ever changed. */
export const fragmentDecisions = pgTable(
  'fragment_decisions',
  {
    id: serial().primaryKey(),
    /** No reference: a decision outlives the learning that it was about. */
    fragmentId: integer('fragment_id').notNull(),
    outletId: text('outlet_id').notNull(),
    action: text().$type<FragmentAction>().notNull(),
    before: text().$type<Fragment['status']>().notNull(),
    after: text().$type<Fragment['status']>().notNull(),
    reason: text(),
    reviewer: text().notNull(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    undoes: integer(),
  },
  (t) => [index('fragment_decisions_fragment').on(t.fragmentId), index('fragment_decisions_outlet').on(t.outletId)],
)
