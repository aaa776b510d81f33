import type { ClaimFilter } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { all, oneOf } from '../claim-where.ts'
import { type ArticleView, articlesOf } from '../columns/article-view.ts'
import type { Columns } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { fragmentOf, fragmentsOf, mostSharedFirst, placesOfFragments } from '../columns/fragments.ts'
import { sliceInOrder } from '../columns/order.ts'
import { answered } from '../columns/view.ts'
import { type Database, rowsOf } from '../database.ts'
import { pageOf } from '../paging.ts'
import type { FurnitureKind, NoiseFragmentRow, Page, PageOptions } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

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
  const { limit, offset } = pageOf(options)
  const columns = await columnsOf(store)
  const view = articlesOf(columns, filter)
  const { found, total } = answered(view, `shown fragments ${[kind, limit, offset]}`, () =>
    foundOf(columns, view, kind, { limit, offset }),
  )
  const texts = await textsOf(databaseOf(store), found, kind)
  return {
    // What was taken back in the meantime is left out.
    rows: found.flatMap(({ articleId, key, likeness, ...row }) => {
      const text = texts.get(`${key} ${likeness}`)
      return text === undefined ? [] : [{ ...row, example: { articleId, text: text.trim().slice(0, longestExample) } }]
    }),
    total,
    limit,
    offset,
  }
}

/** A page of fragments without the words, which only the database holds. */
function foundOf(
  columns: Columns,
  view: ArticleView,
  kind: FurnitureKind | undefined,
  { limit, offset }: { limit: number; offset: number },
) {
  const fragments = fragmentsOf(columns, view, kind)
  const shown = sliceInOrder(fragments.found, mostSharedFirst(columns, fragments), offset, limit)
  const places = placesOfFragments(columns, view, kind, shown)
  const ofOutlet = articlesByOutlet(columns, view.numbers)
  const found = shown.flatMap((code) => {
    const place = places.get(code)
    if (place === undefined) return []
    const { outlet, outletCode, likeness } = fragmentOf(columns, code)
    return [
      {
        outlet: outlet === null ? null : { id: outlet, name: columns.outletNames.get(outletCode) ?? outlet },
        kind: place.kind as FurnitureKind,
        rule: place.rule,
        articles: fragments.articles[code] as number,
        of: ofOutlet[outletCode] as number,
        characters: fragments.characters[code] as number,
        articleId: columns.articleIds[place.example] as string,
        key: columns.articleKeys.values[place.example] as string,
        likeness,
      },
    ]
  })
  return { found, total: fragments.found.length }
}

function articlesByOutlet({ articles, outlets }: Columns, numbers: Int32Array): Int32Array {
  const counts = new Int32Array(outlets.values.length)
  for (const article of numbers) (counts[articles.outlet.cells[article] as number] as number)++
  return counts
}

/** The words of each fragment where it stands first in its article, by key and likeness. */
async function textsOf(
  db: Database,
  wanted: readonly { key: string; likeness: string }[],
  kind: FurnitureKind | undefined,
): Promise<Map<string, string>> {
  if (wanted.length === 0) return new Map()
  // By article alone: a likeness that recurs stands in thousands of rows.
  const rows = await rowsOf<{ key: string; likeness: string; text: string }>(
    db,
    sql`
      select article_key as key, likeness, text from furniture f
      where ${all([sql`article_key = any(${sql.param(wanted.map(({ key }) => key))})`, oneOf(sql`kind`, kind ? [kind] : [])])}
      order by span_start desc, ordinal desc`,
  )
  return new Map(rows.map(({ key, likeness, text }) => [`${key} ${likeness}`, text]))
}
