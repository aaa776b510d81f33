import type { ClaimFilter } from '@evenhand/schema'
import { claimRow, claimsById } from '../claim-rows.ts'
import { claimOrder } from '../columns/claim-order.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { idOf } from '../columns/ids.ts'
import { sliceInOrder } from '../columns/order.ts'
import { viewOf } from '../columns/view.ts'
import { pageOf } from '../paging.ts'
import type { ClaimRow, Page, PageOptions, SortOptions } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

/** Claims of the view, a page at a time; unknown values come last in either direction, ties go by id. */
export async function claims(
  store: Store,
  filter: ClaimFilter,
  { sort = 'said', descending = false, ...options }: PageOptions & SortOptions = {},
): Promise<Page<ClaimRow>> {
  const { limit, offset } = pageOf(options)
  const columns = await columnsOf(store)
  const slots = viewOf(columns, filter).slots
  const shown = sliceInOrder(slots, claimOrder(columns, sort, descending), offset, limit)
  const ids = shown.map((slot) => idOf(columns, slot))
  return { rows: (await claimsById(databaseOf(store), ids)).map(claimRow), total: slots.length, limit, offset }
}
