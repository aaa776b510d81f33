import type { ClaimFilter, Outlet } from '@evenhand/schema'
import { inCodePointOrder } from '../code-point-order.ts'
import { articlesOf } from '../columns/article-view.ts'
import type { Columns } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { groupOf } from '../columns/grouping.ts'
import { byOutlet, countsOfOutlet, divergenceOf, originsUsed, strongestBasis } from '../columns/outlet-measures.ts'
import { answered, type View, viewOf } from '../columns/view.ts'
import type { OutletRow } from '../rows.ts'
import type { Store } from '../store.ts'

/** Outlets with articles in the filter's outlets and days, most articles first, and the origins that their claims in the view use. */
export async function outlets(store: Store, filter: ClaimFilter): Promise<OutletRow[]> {
  const columns = await columnsOf(store)
  const view = viewOf(columns, filter)
  return answered(view, 'outlets', () => outletRows(columns, articlesOf(columns, filter).numbers, view))
}

function outletRows(columns: Columns, numbers: Int32Array, { slots }: View): OutletRow[] {
  const groups = byOutlet(columns, numbers, slots)
  const rows = [...columns.outletNames].flatMap(([code, name]): OutletRow[] => {
    const own = groupOf(groups.articles, code)
    const id = columns.outlets.values[code]
    if (own.length === 0 || id == null) return []
    const told = groupOf(groups.claims, code)
    return [
      {
        id,
        name,
        // An article with an outlet has some.
        basis: strongestBasis(columns, own) as Outlet['basis'],
        ...countsOfOutlet(columns, groups, code),
        divergence: divergenceOf(columns, told),
        origins: originsUsed(columns, told).first,
      },
    ]
  })
  return rows.sort((a, b) => b.articles - a.articles || inCodePointOrder(a.id, b.id))
}
