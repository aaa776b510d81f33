import type { ClaimFilter } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { articleWhere } from '../article-where.ts'
import { outletRef } from '../claim-rows.ts'
import { all, oneOf } from '../claim-where.ts'
import { rowOf, rowsOf } from '../database.ts'
import { pageOf } from '../paging.ts'
import type { FurnitureKind, NoiseLine, Page, PageOptions } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

interface LineRecord {
  article_id: string
  outlet_id: string | null
  outlet_name: string | null
  span_start: number
  span_end: number
  text: string
  kind: FurnitureKind
  rule: string
  characters: number
  recurs: number
}

/** Stretches of furniture in the filter's articles: those that recur in most articles of their outlet first, then the longest. */
export async function noiseLines(
  store: Store,
  filter: ClaimFilter,
  { kind, ...options }: PageOptions & { kind?: FurnitureKind } = {},
): Promise<Page<NoiseLine>> {
  const db = databaseOf(store)
  const { tail, ...page } = pageOf(options)
  const where = all([articleWhere(filter), oneOf(sql`f.kind`, kind === undefined ? [] : [kind])])
  const { total } = await rowOf<{ total: number }>(
    db,
    sql`select count(*)::int as total from furniture f join articles a on a.key = f.article_key where ${where}`,
  )
  const records = await rowsOf<LineRecord>(
    db,
    sql`
      with recurring as (
        select a.outlet_id, f.likeness, count(distinct f.article_key)::int as articles, max(f.characters) as longest
        from furniture f join articles a on a.key = f.article_key group by a.outlet_id, f.likeness
      )
      select a.id as article_id, o.id as outlet_id, o.name as outlet_name,
        f.span_start, f.span_end, f.text, f.kind, f.rule, f.characters, n.articles as recurs
      from furniture f
      join articles a on a.key = f.article_key
      left join outlets o on o.id = a.outlet_id
      join recurring n on n.likeness = f.likeness and n.outlet_id is not distinct from a.outlet_id
      where ${where}
      order by recurs desc, n.longest desc, f.likeness collate "C", a.id collate "C", f.span_start ${tail}`,
  )
  return { rows: records.map(noiseLine), total, ...page }
}

function noiseLine(record: LineRecord): NoiseLine {
  const { article_id, span_start, span_end, text, kind, rule, characters, recurs } = record
  return {
    articleId: article_id,
    outlet: outletRef(record),
    start: span_start,
    end: span_end,
    text,
    kind,
    rule,
    characters,
    recurs,
  }
}
