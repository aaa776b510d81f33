import type { ParsedArticle, Published } from '@evenhand/schema'
import { inArray, sql } from 'drizzle-orm'
import { type ArticleRows, articleRows } from './article-rows.ts'
import { hashOf } from './canonical-json.ts'
import type { Database } from './database.ts'
import { insertRows, overwrite } from './insert-rows.ts'
import { articles, furniture, furnitureKinds, outlets, removed } from './tables/articles.ts'
import { writeClaims } from './write-claims.ts'
import { writeWords } from './write-words.ts'

export interface WrittenArticles {
  changes: { key: string; change: 'added' | 'updated' }[]
  unchanged: number
  claims: number
}

interface StoredArticle {
  key: string
  id: string
  readingHash: string
  published: Published | null
  publishedResolved: Published | null
  retrieved: string | null
  archiveUrl: string | null
  licence: string | null
  authors: string[] | null
}

/** Writes the articles of one batch, each key at most once; those that are stored as they are stay untouched. */
export async function writeArticles(tx: Database, batch: ParsedArticle[], now: string): Promise<WrittenArticles> {
  const stored = await storedArticles(tx, batch)
  const changed: { parsed: ParsedArticle; readingHash: string; before: StoredArticle | undefined }[] = []
  for (const incoming of batch) {
    const before = stored.get(incoming.article.key)
    if (before !== undefined && isPoorer(incoming, before)) continue
    const parsed = before === undefined ? incoming : withKeptFacts(incoming, before)
    const readingHash = hashOf({ ...parsed, article: { ...parsed.article, id: null } })
    if (readingHash !== before?.readingHash) changed.push({ parsed, readingHash, before })
  }
  if (changed.length === 0) return { changes: [], unchanged: batch.length, claims: 0 }

  const ids = await uniqueIds(
    tx,
    changed.filter(({ before }) => before === undefined).map(({ parsed }) => parsed),
  )
  const rows = changed.map(({ parsed, readingHash, before }) =>
    articleRows(parsed, {
      id: before?.id ?? ids.get(parsed.article.key) ?? parsed.article.key,
      readingHash,
      publishedResolved: before?.publishedResolved ?? null,
      now,
    }),
  )
  await writeRows(
    tx,
    changed.map(({ parsed }) => parsed),
    rows,
  )
  await writeClaims(
    tx,
    changed.map(({ parsed, before }, i) => ({
      parsed,
      said: saidOf(rows[i]),
      isNew: before === undefined,
    })),
  )
  return {
    changes: changed.map(({ parsed, before }) => ({
      key: parsed.article.key,
      change: before === undefined ? 'added' : 'updated',
    })),
    unchanged: batch.length - changed.length,
    claims: changed.reduce((sum, { parsed }) => sum + parsed.claims.length, 0),
  }
}

async function storedArticles(tx: Database, batch: ParsedArticle[]): Promise<Map<string, StoredArticle>> {
  const rows = await tx
    .select({
      key: articles.key,
      id: articles.id,
      readingHash: articles.readingHash,
      published: articles.published,
      publishedResolved: articles.publishedResolved,
      retrieved: articles.retrieved,
      archiveUrl: articles.archiveUrl,
      licence: articles.licence,
      authors: articles.authors,
    })
    .from(articles)
    .where(
      inArray(
        articles.key,
        batch.map(({ article }) => article.key),
      ),
    )
  return new Map(rows.map((row) => [row.key, row]))
}

/** The same text handed in again without the date that its supplier gave before: that reading knows less. */
function isPoorer(incoming: ParsedArticle, before: StoredArticle): boolean {
  return incoming.article.published === null && before.published?.basis === 'given'
}

/** The first retrieval stays, and a missing address, licence or author does not remove a known one. */
function withKeptFacts(incoming: ParsedArticle, before: StoredArticle): ParsedArticle {
  const { article } = incoming
  return {
    ...incoming,
    article: {
      ...article,
      retrieved: before.retrieved ?? article.retrieved,
      archiveUrl: article.archiveUrl ?? before.archiveUrl,
      licence: article.licence ?? before.licence,
      authors: article.authors.length > 0 ? article.authors : (before.authors ?? []),
    },
  }
}

/** Ids for new articles by key: the given id, or the key where another article has that id. */
async function uniqueIds(tx: Database, added: ParsedArticle[]): Promise<Map<string, string>> {
  const given = added.map(({ article }) => article.id)
  const rows =
    given.length === 0 ? [] : await tx.select({ id: articles.id }).from(articles).where(inArray(articles.id, given))
  const taken = new Set(rows.map(({ id }) => id))
  return new Map(
    added.map(({ article }) => {
      const id = taken.has(article.id) ? article.key : article.id
      taken.add(id)
      return [article.key, id]
    }),
  )
}

async function writeRows(tx: Database, parsed: ParsedArticle[], rows: ArticleRows[]): Promise<void> {
  const named = new Map(parsed.flatMap(({ article }) => (article.outlet ? [[article.outlet.id, article.outlet]] : [])))
  await insertRows(
    tx,
    outlets,
    [...named.values()].map(({ id, name }) => ({ id, name })),
    sql`on conflict do nothing`,
  )
  const inserted = rows.map(({ article }) => article)
  const kept = new Set(['id', 'givenId', 'addedAt'])
  const columns = Object.keys(inserted[0] ?? {}) as (keyof ArticleRows['article'])[]
  await insertRows(
    tx,
    articles,
    inserted,
    overwrite(
      articles,
      'key',
      columns.filter((column) => !kept.has(column)),
    ),
  )
  await writeWords(
    tx,
    inserted.map(({ key, text, titleText }) => ({ key, text, title: titleText ?? null })),
  )
  const keys = inserted.map(({ key }) => key)
  for (const table of [furniture, furnitureKinds, removed])
    await tx.delete(table).where(inArray(table.articleKey, keys))
  await insertRows(
    tx,
    furniture,
    rows.flatMap((row) => row.furniture),
  )
  await insertRows(
    tx,
    furnitureKinds,
    rows.flatMap((row) => row.kinds),
  )
  await insertRows(
    tx,
    removed,
    rows.flatMap((row) => row.removed),
  )
}

function saidOf(rows: ArticleRows | undefined): { start: string; end: string } | null {
  const { saidStart, saidEnd } = rows?.article ?? {}
  return saidStart && saidEnd ? { start: saidStart, end: saidEnd } : null
}
