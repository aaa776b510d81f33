import type { ClaimFilter, Outlet } from '@evenhand/schema'
import { inCodePointOrder } from '../code-point-order.ts'
import { articlesOf } from '../columns/article-view.ts'
import type { Columns } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { type Groups, groupOf } from '../columns/grouping.ts'
import { originsOfOutlets } from '../columns/origins-used.ts'
import { articlesByOutlet, divergenceOfOutlets, measuresOfOutlets, strongestBasis } from '../columns/outlet-measures.ts'
import { answered, type View, viewOf } from '../columns/view.ts'
import { pageOf } from '../paging.ts'
import type { OutletRow, Page, PageOptions } from '../rows.ts'
import type { Store } from '../store.ts'

/** Outlets with articles in the filter's outlets and days, most articles first, and the origins that their claims in the view use, a page at a time. */
export async function outlets(store: Store, filter: ClaimFilter, options: PageOptions = {}): Promise<Page<OutletRow>> {
  const { limit, offset } = pageOf(options)
  const columns = await columnsOf(store)
  const view = viewOf(columns, filter)
  const byOutlet = answered(view, 'articles by outlet', () =>
    articlesByOutlet(columns, articlesOf(columns, filter).numbers),
  )
  const ids = columns.outlets.values as string[]
  const articles = (code: number) => groupOf(byOutlet, code).length
  const found = [...columns.outletNames.keys()]
    .filter((code) => articles(code) > 0)
    .sort((a, b) => articles(b) - articles(a) || inCodePointOrder(ids[a] as string, ids[b] as string))
  const rowOf = outletRows(columns, byOutlet, view)
  return {
    rows: found
      .slice(offset, offset + limit)
      .map((code) => answered(view, `outlet ${code} in full`, () => rowOf(code))),
    total: found.length,
    limit,
    offset,
  }
}

function outletRows(columns: Columns, articles: Groups, view: View): (code: number) => OutletRow {
  const measures = measuresOfOutlets(columns, articles, view)
  const divergence = divergenceOfOutlets(columns, view)
  const origins = originsOfOutlets(columns, view)
  return (code) => ({
    id: columns.outlets.values[code] as string,
    name: columns.outletNames.get(code) as string,
    // An article with an outlet has some.
    basis: strongestBasis(columns, groupOf(articles, code)) as Outlet['basis'],
    ...measures(code),
    divergence: divergence(code),
    origins: origins(code).first,
  })
}
