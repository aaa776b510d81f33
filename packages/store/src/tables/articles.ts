import type { Article, Furniture, Published, Removed, Warning } from '@evenhand/schema'
import { customType, date, index, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { change } from './changes.ts'

export const outlets = pgTable('outlets', {
  id: text().primaryKey(),
  name: text().notNull(),
})

export const articles = pgTable(
  'articles',
  {
    /** Hash of outlet, URL and text. */
    key: text().primaryKey(),
    /** Unique: the given id, or the key where another article has that id already. */
    id: text().notNull().unique(),
    givenId: text('given_id').notNull(),
    text: text().notNull(),
    /** JSON of the text where it holds characters that a database text cannot (NUL, lone surrogates); else null. */
    textExact: text('text_exact'),
    title: jsonb().$type<Article['title']>(),
    titleText: text('title_text'),
    outletId: text('outlet_id').references(() => outlets.id),
    outletBasis: text('outlet_basis').$type<NonNullable<Article['outlet']>['basis']>(),
    published: jsonb().$type<Published>(),
    publishedGiven: text('published_given'),
    /** From a dated copy, found by comparison. */
    publishedResolved: jsonb('published_resolved').$type<Published>(),
    publishedFrom: text('published_from'),
    /** First and last day of the publication date in use. */
    saidStart: date('said_start'),
    saidEnd: date('said_end'),
    dateline: jsonb().$type<Article['dateline']>(),
    authors: jsonb().$type<string[]>(),
    credits: jsonb().$type<Article['credits']>().notNull(),
    language: text().notNull(),
    url: text(),
    retrieved: text(),
    archiveUrl: text('archive_url'),
    licence: text(),
    warnings: jsonb().$type<Warning[]>().notNull(),
    parserVersion: text('parser_version').notNull(),
    /** Hash of the whole reading; equal means that there is nothing to write. */
    readingHash: text('reading_hash').notNull(),
    /** The change (`articles_version`) that last concerned its text, claims or reviews. */
    changedIn: integer('changed_in').notNull().default(0),
    // Measures of noise; characters without white space.
    characters: integer().notNull(),
    furnitureCharacters: integer('furniture_characters').notNull(),
    removedCharacters: integer('removed_characters').notNull(),
    words: integer().notNull(),
    furnitureWords: integer('furniture_words').notNull(),
    lines: integer().notNull(),
    furnitureLines: integer('furniture_lines').notNull(),
    // Furniture characters by place; null in rows of earlier versions until the next opening measures them.
    furnitureHead: integer('furniture_head'),
    furnitureInline: integer('furniture_inline'),
    furnitureTail: integer('furniture_tail'),
    addedAt: timestamp('added_at', { withTimezone: true, mode: 'string' }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'string' }).notNull(),
    change: change(),
  },
  (t) => [
    index('articles_outlet').on(t.outletId),
    index('articles_said').on(t.saidStart),
    index('articles_changed_in').on(t.changedIn),
    index('articles_change').on(t.change),
    // Hashed, for an address may be longer than an ordered index takes.
    index('articles_given_id').using('hash', t.givenId),
    index('articles_url').using('hash', t.url),
  ],
)

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * The different folded words of headline and text, by which a search finds an article. Apart from the article, whose row
 * is written anew with every comparison: each time its words would be indexed anew, too.
 */
export const articleWords = pgTable(
  'article_words',
  {
    articleKey: text('article_key')
      .primaryKey()
      .references(() => articles.key, { onDelete: 'cascade' }),
    words: tsvector().notNull(),
  },
  (t) => [index('article_words_words').using('gin', t.words)],
)

export const furniture = pgTable(
  'furniture',
  {
    articleKey: text('article_key')
      .notNull()
      .references(() => articles.key, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    spanStart: integer('span_start').notNull(),
    spanEnd: integer('span_end').notNull(),
    kind: text().$type<Furniture['kind']>().notNull(),
    rule: text().notNull(),
    text: text().notNull(),
    /** Hash of the text with case, digits and spaces evened out: equal where the same line recurs. */
    likeness: text().notNull(),
    characters: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleKey, t.ordinal] }), index('furniture_likeness').on(t.likeness)],
)

/** Furniture characters by kind, each character counted once. */
export const furnitureKinds = pgTable(
  'furniture_kinds',
  {
    articleKey: text('article_key')
      .notNull()
      .references(() => articles.key, { onDelete: 'cascade' }),
    kind: text().$type<Furniture['kind']>().notNull(),
    characters: integer().notNull(),
    spans: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleKey, t.kind] })],
)

export const removed = pgTable(
  'removed',
  {
    articleKey: text('article_key')
      .notNull()
      .references(() => articles.key, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    text: text().notNull(),
    kind: text().$type<Removed['kind']>(),
    step: text().notNull(),
    reason: text().notNull(),
    characters: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleKey, t.ordinal] })],
)
