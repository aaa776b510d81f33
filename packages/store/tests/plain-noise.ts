import { leastInMonth } from '@evenhand/compare'
import type { ClaimFilter } from '@evenhand/schema'
import { type SQL, sql } from 'drizzle-orm'
import { articleWhere } from '../src/article-where.ts'
import { outletRef } from '../src/claim-rows.ts'
import { all, counting, oneOf } from '../src/claim-where.ts'
import { type Database, rowOf, rowsOf } from '../src/database.ts'
import { pageOf } from '../src/paging.ts'
import type { FurnitureKind, NoiseFragmentRow, NoiseRow, NoiseTotals, Page, PageOptions } from '../src/rows.ts'
import { databaseOf, type Store } from '../src/store.ts'

/** The questions of the noise page put to the database in plain SQL, however long they take. */

/** How much of each outlet's text is furniture, by kind; articles without a known outlet form one row, at the end. */
export async function plainNoiseByOutlet(store: Store, filter: ClaimFilter): Promise<NoiseRow[]> {
  const db = databaseOf(store)
  const [measures, kinds, left, months] = [
    await measuresOf(db, filter, sql`a.outlet_id`),
    await kindsOf(db, filter),
    await leftoversOf(db, filter),
    await monthsOf(db, filter),
  ]
  return measures.map((m) => {
    const ofOutlet = ({ outlet_id }: { outlet_id: string | null }) => outlet_id === m.outlet_id
    const dated = months.filter(ofOutlet).map(({ month, articles, share }) => ({ month, articles, share }))
    return {
      outlet: m.outlet_id === null ? null : { id: m.outlet_id, name: m.outlet_name ?? m.outlet_id },
      ...totalsOf(m),
      kinds: kinds
        .filter(ofOutlet)
        .map(({ kind, characters, spans, articles }) => ({ kind, characters, spans, articles })),
      removedKinds: left.filter(ofOutlet).map(({ kind, characters, pieces }) => ({ kind, characters, pieces })),
      months: dated.filter(({ articles }) => articles >= leastInMonth),
      dated: {
        articles: dated.reduce((sum, { articles }) => sum + articles, 0),
        fullest: fullestOf(dated),
      },
    }
  })
}

/** The measures over all articles of the view; null where it holds none. */
export async function plainNoiseTotals(store: Store, filter: ClaimFilter): Promise<NoiseTotals | null> {
  const [all] = await measuresOf(databaseOf(store), filter, sql`null::text`)
  return all === undefined ? null : totalsOf(all)
}

function totalsOf(m: MeasureRecord): NoiseTotals {
  return {
    articles: m.articles,
    touched: m.touched,
    characters: { total: m.characters, furniture: m.furniture, removed: m.removed },
    words: { total: m.words, furniture: m.furniture_words },
    lines: { total: m.lines, furniture: m.furniture_lines },
    share: ratio(m.furniture, m.characters),
    onPageShare: m.pages === 0 ? null : ratio(m.page_noise, m.page_characters),
    pages: m.pages,
    perArticle: { n: m.measured, median: m.median, p90: m.p90 },
    positions: { head: m.head, inline: m.inline, tail: m.tail },
    claimsAtRisk: m.at_risk,
  }
}

function fullestOf(months: readonly { month: string; articles: number }[]): NoiseRow['dated']['fullest'] {
  const [first] = months.toSorted((a, b) => b.articles - a.articles)
  return first === undefined ? null : { month: first.month, articles: first.articles }
}

interface MeasureRecord {
  outlet_id: string | null
  outlet_name: string | null
  articles: number
  touched: number
  characters: number
  furniture: number
  removed: number
  words: number
  furniture_words: number
  lines: number
  furniture_lines: number
  head: number
  inline: number
  tail: number
  pages: number
  page_noise: number
  page_characters: number
  measured: number
  median: number | null
  p90: number | null
  at_risk: number
}

/** A row for each value of `part`, which says into what the articles are parted. */
// Sums are double precision, which both drivers return as numbers and which is exact far beyond any archive.
function measuresOf(db: Database, filter: ClaimFilter, part: SQL): Promise<MeasureRecord[]> {
  return rowsOf(
    db,
    sql`
      select a.part as outlet_id, max(o.name) as outlet_name,
        count(*)::int as articles,
        count(*) filter (where a.furniture_characters > 0)::int as touched,
        sum(a.characters)::float8 as characters,
        sum(a.furniture_characters)::float8 as furniture,
        sum(a.removed_characters)::float8 as removed,
        sum(a.words)::float8 as words,
        sum(a.furniture_words)::float8 as furniture_words,
        sum(a.lines)::float8 as lines,
        sum(a.furniture_lines)::float8 as furniture_lines,
        coalesce(sum(a.furniture_head), 0)::float8 as head,
        coalesce(sum(a.furniture_inline), 0)::float8 as inline,
        coalesce(sum(a.furniture_tail), 0)::float8 as tail,
        count(*) filter (where a.is_page)::int as pages,
        coalesce(sum(a.removed_characters + a.furniture_characters) filter (where a.is_page), 0)::float8 as page_noise,
        coalesce(sum(a.removed_characters + a.characters) filter (where a.is_page), 0)::float8 as page_characters,
        count(a.share)::int as measured,
        percentile_cont(0.5) within group (order by a.share) as median,
        percentile_cont(0.9) within group (order by a.share) as p90,
        coalesce(sum(a.at_risk), 0)::int as at_risk
      from (
        select a.*, ${part} as part, a.furniture_characters::float8 / nullif(a.characters, 0) as share,
          exists (select 1 from removed x where x.article_key = a.key) as is_page,
          (select count(*) from claims c
            where c.article_key = a.key and c.furniture and ${counting}) as at_risk
        from articles a where ${articleWhere(filter)}
      ) a left join outlets o on o.id = a.part
      group by a.part
      order by a.part is null, sum(a.furniture_characters)::float8 / nullif(sum(a.characters), 0) desc nulls last,
        a.part collate "C"`,
  )
}

function kindsOf(db: Database, filter: ClaimFilter) {
  return rowsOf<{ outlet_id: string | null } & NoiseRow['kinds'][number]>(
    db,
    sql`
      select a.outlet_id, k.kind, sum(k.characters)::float8 as characters, sum(k.spans)::int as spans,
        count(*)::int as articles
      from furniture_kinds k join articles a on a.key = k.article_key
      where ${articleWhere(filter)} group by a.outlet_id, k.kind
      order by characters desc, k.kind collate "C"`,
  )
}

function leftoversOf(db: Database, filter: ClaimFilter) {
  return rowsOf<{ outlet_id: string | null; kind: FurnitureKind | null; characters: number; pieces: number }>(
    db,
    sql`
      select a.outlet_id, x.kind, sum(x.characters)::float8 as characters, count(*)::int as pieces
      from removed x join articles a on a.key = x.article_key
      where ${articleWhere(filter)} group by a.outlet_id, x.kind
      order by characters desc, x.kind collate "C" nulls last`,
  )
}

/** Every month with dated articles, in order; by the articles' own dates, for a copy may come out in another month. */
function monthsOf(db: Database, filter: ClaimFilter) {
  return rowsOf<{ outlet_id: string | null } & NoiseRow['months'][number]>(
    db,
    sql`
      select outlet_id, month, count(*)::int as articles,
        sum(furniture_characters)::float8 / nullif(sum(characters), 0) as share
      from (
        select a.*, substring(a.published->>'date' from '^[0-9]{4}-[0-9]{2}') as month
        from articles a where ${articleWhere(filter)}
      ) a where month is not null
      group by outlet_id, month order by month`,
  )
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

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
export async function plainFragments(
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
