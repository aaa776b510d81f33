import { EvenhandError, type Span } from '@evenhand/schema'
import { asc, eq, or, sql } from 'drizzle-orm'
import { articleNaming, articleRef, claimRow, saidOf, selectClaims } from '../claim-rows.ts'
import { type Database, rowsOf } from '../database.ts'
import type { ArticleDetail, CopyRow } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'
import { articleOf, removedOf } from '../stored-articles.ts'
import { articles, furniture, outlets } from '../tables/articles.ts'
import { articleLeft } from './article-left.ts'

/** One article, by id or key, with all its claims (whatever the filters), copies and noise; throws `not_found`. */
export async function articleById(store: Store, idOrKey: string): Promise<ArticleDetail> {
  const db = databaseOf(store)
  const found = await db
    .select({ row: articles, outletName: outlets.name })
    .from(articles)
    .leftJoin(outlets, eq(outlets.id, articles.outletId))
    .where(or(eq(articles.id, idOrKey), eq(articles.key, idOrKey)))
  const match = found.find(({ row }) => row.id === idOrKey) ?? found[0]
  if (match === undefined) throw await missing(store, idOrKey)
  const { row, outletName } = match
  const spans = await db
    .select({ start: furniture.spanStart, end: furniture.spanEnd, kind: furniture.kind, rule: furniture.rule })
    .from(furniture)
    .where(eq(furniture.articleKey, row.key))
    .orderBy(asc(furniture.ordinal))
  const claims = await selectClaims(db, sql`c.article_key = ${row.key}`, sql`c.ordinal, c.id collate "C"`)
  return {
    article: articleOf(row, outletName),
    said: saidOf({
      published: row.published,
      published_resolved: row.publishedResolved,
      said_start: row.saidStart,
      said_end: row.saidEnd,
    }),
    publishedResolved:
      row.publishedResolved === null ? null : { published: row.publishedResolved, from: row.publishedFrom ?? '' },
    furniture: spans,
    removed: await removedOf(db, row.key),
    claims: claims.map(claimRow),
    copies: await copiesOf(db, row.key),
    warnings: row.warnings,
    noise: {
      characters: row.characters,
      furniture: row.furnitureCharacters,
      removed: row.removedCharacters,
      share: row.characters === 0 ? null : row.furnitureCharacters / row.characters,
    },
    parserVersion: row.parserVersion,
    addedAt: new Date(row.addedAt).toISOString(),
    updatedAt: new Date(row.updatedAt).toISOString(),
  }
}

/** Says of an article that left why, and where its newer version is. */
async function missing(store: Store, idOrKey: string): Promise<EvenhandError> {
  const left = await articleLeft(store, idOrKey)
  if (left === null) return new EvenhandError('not_found', `There is no article ${idOrKey}.`)
  const advice =
    left.newer === null ? 'It can be added again, or its ingest put back.' : `Its newer version is ${left.newer}.`
  const what = left.reason === 'replaced' ? 'was replaced by a newer version' : 'was taken back with its ingest'
  return new EvenhandError('not_found', `Article ${idOrKey} ${what} on ${left.at.slice(0, 10)}.`, { advice })
}

type CopyRecord = Parameters<typeof articleRef>[0] &
  Parameters<typeof saidOf>[0] & {
    is_a: boolean
    share_a: number
    share_b: number
    direction: 'a_to_b' | 'b_to_a' | 'common_source' | 'unknown'
    credit: string | null
    basis: CopyRow['basis']
    reason: string
    passages: { a: Span; b: Span }[]
  }

/** Articles that share text with this one, most shared first. */
async function copiesOf(db: Database, key: string): Promise<CopyRow[]> {
  const records = await rowsOf<CopyRecord>(
    db,
    sql`
      select k.a_key = ${key} as is_a, k.share_a, k.share_b, k.direction, k.credit, k.basis, k.reason,
        ${articleNaming}, o.id as outlet_id, o.name as outlet_name,
        a.published, a.published_resolved, a.said_start::text, a.said_end::text,
        coalesce((
          select jsonb_agg(jsonb_build_object(
            'a', jsonb_build_object('start', p.a_start, 'end', p.a_end),
            'b', jsonb_build_object('start', p.b_start, 'end', p.b_end)) order by p.ordinal)
          from copy_passages p where p.a_key = k.a_key and p.b_key = k.b_key
        ), '[]') as passages
      from copies k
      join articles a on a.key = case when k.a_key = ${key} then k.b_key else k.a_key end
      left join outlets o on o.id = a.outlet_id
      where k.a_key = ${key} or k.b_key = ${key}
      order by case when k.a_key = ${key} then k.share_a else k.share_b end desc, a.id collate "C"`,
  )
  return records.map(copyRow)
}

function copyRow(record: CopyRecord): CopyRow {
  const { is_a, share_a, share_b, direction, credit, basis, reason, passages } = record
  const seen = { a_to_b: is_a ? 'to_other' : 'from_other', b_to_a: is_a ? 'from_other' : 'to_other' } as const
  return {
    other: { ...articleRef(record), said: saidOf(record) },
    share: is_a ? { own: share_a, other: share_b } : { own: share_b, other: share_a },
    passages: passages.map(({ a, b }) => (is_a ? { own: a, other: b } : { own: b, other: a })),
    direction: direction === 'a_to_b' || direction === 'b_to_a' ? seen[direction] : direction,
    credit,
    basis,
    reason,
  }
}
