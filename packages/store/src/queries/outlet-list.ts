import type { ClaimFilter } from '@evenhand/schema'
import { inCodePointOrder } from '../code-point-order.ts'
import { articlesShown } from '../columns/articles-shown.ts'
import type { Columns } from '../columns/columns.ts'
import { viewDistinct } from '../columns/figures.ts'
import { type Groups, groupOf } from '../columns/grouping.ts'
import { originsOfOutlets } from '../columns/origins-used.ts'
import { articlesByOutlet, divergenceOfOutlets, measuresOfOutlets, strongestBasis } from '../columns/outlet-measures.ts'
import { answered, type View, viewOf } from '../columns/view.ts'
import { columnsAndTexts, type FoundTexts } from '../found-texts.ts'
import { pageOf } from '../paging.ts'
import type { OutletSort, OutletSortOptions, OutletSummary, Page, PageOptions } from '../rows.ts'
import type { Store } from '../store.ts'

/** So many origins of an outlet are named. */
const originsNamed = 3

/** Outlets with an article in the view, a page at a time, by coverage unless sorted otherwise; the unknown outlet comes last. */
export async function outletList(
  store: Store,
  filter: ClaimFilter,
  {
    sort = 'articles',
    descending = sort !== 'name' && sort !== 'first',
    ...options
  }: PageOptions & OutletSortOptions = {},
): Promise<Page<OutletSummary>> {
  const { limit, offset } = pageOf(options)
  const { columns, texts } = await columnsAndTexts(store, filter)
  const view = viewOf(columns, filter)
  const name = texts?.name ?? ''
  const { articles, rows } = answered(view, `outlet list ${name}`, () => listOf(columns, filter, texts, view))
  const originsOf = viewDistinct(columns, view, 'outlet', 'origin')
  const shown = rows.toSorted(inOrder(sort, descending, ({ code }) => originsOf(code))).slice(offset, offset + limit)
  return {
    rows: shown.map((row) =>
      answered(view, `outlet ${row.code} of list ${name}`, () => summaryOf(columns, articles, view, row)),
    ),
    total: rows.length,
    limit,
    offset,
  }
}

type Row = ReturnType<typeof listOf>['rows'][number]

/** Outlets with what lists are sorted by; the rest is worked out for the rows that are shown. */
function listOf(columns: Columns, filter: ClaimFilter, texts: FoundTexts | null, view: View) {
  const articles = articlesByOutlet(columns, articlesShown(columns, filter, texts))
  const measures = measuresOfOutlets(columns, articles, view)
  const codes = [...columns.outlets.values.keys()].filter((code) => groupOf(articles, code).length > 0)
  const rows = codes.map((code) => {
    const id = columns.outlets.values[code] ?? null
    const outlet = id === null ? null : { id, name: columns.outletNames.get(code) ?? id }
    return { code, outlet, ...measures(code) }
  })
  return { articles, rows }
}

function summaryOf(columns: Columns, articles: Groups, view: View, { code, ...counts }: Row): OutletSummary {
  return {
    ...counts,
    basis: strongestBasis(columns, groupOf(articles, code)),
    divergence: divergenceOfOutlets(columns, view)(code),
    origins: originsOfOutlets(columns, view, originsNamed)(code),
  }
}

/** Unknown days come last in either direction; ties go by id. */
function inOrder(sort: OutletSort, descending: boolean, originsOf: (row: Row) => number): (a: Row, b: Row) => number {
  const sign = descending ? -1 : 1
  const compare: Record<OutletSort, (a: Row, b: Row) => number> = {
    name: (a, b) => sign * inCodePointOrder(a.outlet?.name ?? '', b.outlet?.name ?? ''),
    articles: (a, b) => sign * (a.articles - b.articles),
    claims: (a, b) => sign * (a.claims - b.claims),
    events: (a, b) => sign * (a.events - b.events),
    origins: (a, b) => sign * (originsOf(a) - originsOf(b)),
    first: (a, b) =>
      Number(a.first === null) - Number(b.first === null) || sign * inCodePointOrder(a.first ?? '', b.first ?? ''),
  }
  return (a, b) =>
    Number(a.outlet === null) - Number(b.outlet === null) ||
    compare[sort](a, b) ||
    inCodePointOrder(a.outlet?.id ?? '', b.outlet?.id ?? '')
}
