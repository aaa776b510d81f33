import type { ClaimFilter } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { articleWhere } from '../article-where.ts'
import { outletRef } from '../claim-rows.ts'
import { all, oneOf } from '../claim-where.ts'
import { rowOf, rowsOf } from '../database.ts'
import { pageOf } from '../paging.ts'
import type { FurnitureKind, NoiseFragmentRow, Page, PageOptions } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

interface FragmentRecord {
  outlet_id: string | null
  outlet_name: string | null
  kind: FurnitureKind
  rule: string
  articles: number
  of: number
  characters: number
  example_id: string
  example: string
}

/** An example shows so much of a long fragment. */
const longestExample = 300

/**
 * The furniture of the filter's articles, each fragment once for its outlet, whatever its digits and case: what most
 * articles share first, then what takes most room.
 */
export async function noiseFragments(
  store: Store,
  filter: ClaimFilter,
  { kind, ...options }: PageOptions & { kind?: FurnitureKind } = {},
): Promise<Page<NoiseFragmentRow>> {
  const db = databaseOf(store)
  const { tail, ...page } = pageOf(options)
  const where = all([articleWhere(filter), oneOf(sql`f.kind`, kind === undefined ? [] : [kind])])
  const fragments = sql`
    select a.outlet_id, f.likeness, count(distinct a.key)::int as articles, sum(f.characters)::float8 as characters,
      mode() within group (order by f.kind collate "C") as kind,
      mode() within group (order by f.rule collate "C") as rule,
      (array_agg(a.id order by a.id collate "C", f.span_start))[1] as example_id,
      (array_agg(f.text order by a.id collate "C", f.span_start))[1] as example
    from furniture f join articles a on a.key = f.article_key
    where ${where} group by a.outlet_id, f.likeness`
  const { total } = await rowOf<{ total: number }>(db, sql`select count(*)::int as total from (${fragments}) r`)
  const records = await rowsOf<FragmentRecord>(
    db,
    sql`
      select r.*, n.of, o.name as outlet_name
      from (${fragments}) r
      join (
        select a.outlet_id, count(*)::int as of from articles a where ${articleWhere(filter)} group by a.outlet_id
      ) n on n.outlet_id is not distinct from r.outlet_id
      left join outlets o on o.id = r.outlet_id
      order by r.articles desc, r.characters desc, r.outlet_id collate "C", r.likeness collate "C" ${tail}`,
  )
  return {
    rows: records.map((record) => ({
      outlet: outletRef(record),
      kind: record.kind,
      rule: record.rule,
      articles: record.articles,
      of: record.of,
      characters: record.characters,
      example: { articleId: record.example_id, text: record.example.trim().slice(0, longestExample) },
    })),
    total,
    ...page,
  }
}
