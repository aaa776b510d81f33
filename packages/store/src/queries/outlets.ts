import type { ClaimFilter, Outlet } from '@evenhand/schema'
import { inCodePointOrder } from '../code-point-order.ts'
import { articlesOf } from '../columns/article-view.ts'
import type { Columns } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { groupOf } from '../columns/grouping.ts'
import { originsUsed } from '../columns/origins-used.ts'
import { type ByOutlet, byOutlet, countsOfOutlet, divergenceOf, strongestBasis } from '../columns/outlet-measures.ts'
import { answered, viewOf } from '../columns/view.ts'
import { pageOf } from '../paging.ts'
import type { OutletRow, Page, PageOptions } from '../rows.ts'
import type { Store } from '../store.ts'

/** Outlets with articles in the filter's outlets and days, most articles first, and the origins that their claims in the view use, a page at a time. */
export async function outlets(store: Store, filter: ClaimFilter, options: PageOptions = {}): Promise<Page<OutletRow>> {
  const { limit, offset } = pageOf(options)
  const columns = await columnsOf(store)
  const view = viewOf(columns, filter)
  const groups = answered(view, 'by outlet, all articles', () =>
    byOutlet(columns, articlesOf(columns, filter).numbers, view.slots),
  )
  const ids = columns.outlets.values as string[]
  const articles = (code: number) => groupOf(groups.articles, code).length
  const found = [...columns.outletNames.keys()]
    .filter((code) => articles(code) > 0)
    .sort((a, b) => articles(b) - articles(a) || inCodePointOrder(ids[a] as string, ids[b] as string))
  return {
    rows: found
      .slice(offset, offset + limit)
      .map((code) => answered(view, `outlet ${code} in full`, () => outletRow(columns, groups, code))),
    total: found.length,
    limit,
    offset,
  }
}

function outletRow(columns: Columns, groups: ByOutlet, code: number): OutletRow {
  const told = groupOf(groups.claims, code)
  return {
    id: columns.outlets.values[code] as string,
    name: columns.outletNames.get(code) as string,
    // An article with an outlet has some.
    basis: strongestBasis(columns, groupOf(groups.articles, code)) as Outlet['basis'],
    ...countsOfOutlet(columns, groups, code),
    divergence: divergenceOf(columns, told),
    origins: originsUsed(columns, told).first,
  }
}
