import type { ClaimFilter } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { articleWhere } from '../article-where.ts'
import { outletRef } from '../claim-rows.ts'
import { rowOf, rowsOf } from '../database.ts'
import { pageOf } from '../paging.ts'
import type { FurnitureKind, NoiseFragmentRow, Page, PageOptions } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

interface FragmentRecord {
  outlet_id: string | null
  outlet_name: string | null
  kind: FurnitureKind
  articles: number
  of: number
  characters: number
  example_id: string
  example: string
}

/** An example shows so much of a long fragment. */
const longestExample = 300

/** Furniture that stands in at least two of an outlet's articles in the view: what most articles share first. */
export async function noiseFragments(
  store: Store,
  filter: ClaimFilter,
  options: PageOptions = {},
): Promise<Page<NoiseFragmentRow>> {
  const db = databaseOf(store)
  const { tail, ...page } = pageOf(options)
  const recurring = sql`
    select a.outlet_id, f.likeness, count(distinct a.key)::int as articles, sum(f.characters)::float8 as characters,
      mode() within group (order by f.kind collate "C") as kind,
      (array_agg(a.id order by a.id collate "C", f.span_start))[1] as example_id,
      (array_agg(f.text order by a.id collate "C", f.span_start))[1] as example
    from furniture f join articles a on a.key = f.article_key
    where ${articleWhere(filter)} group by a.outlet_id, f.likeness having count(distinct a.key) > 1`
  const { total } = await rowOf<{ total: number }>(db, sql`select count(*)::int as total from (${recurring}) r`)
  const records = await rowsOf<FragmentRecord>(
    db,
    sql`
      select r.*, n.of, o.name as outlet_name
      from (${recurring}) r
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
      articles: record.articles,
      of: record.of,
      characters: record.characters,
      example: { articleId: record.example_id, text: record.example.trim().slice(0, longestExample) },
    })),
    total,
    ...page,
  }
}
