import type { ClaimFilter } from '@evenhand/schema'
import { claimRow, claimsById } from '../claim-rows.ts'
import { claimOrder } from '../columns/claim-order.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { groupOf } from '../columns/grouping.ts'
import { idOf } from '../columns/ids.ts'
import { namedCode, withWords } from '../columns/namings.ts'
import { sliceInOrder } from '../columns/order.ts'
import { pageOf } from '../paging.ts'
import type { ClaimRow, NamedGroup, NamedSide, Page, PageOptions } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'
import { codeOfOutlet, namedBy } from './outlet-by-id.ts'

/** Words for someone, as `OutletDetail.namings` gives them: the outlet's own, or those of others for the same events. */
export interface NamingOptions extends Pick<NamedGroup, 'party' | 'category'> {
  side: NamedSide
  words: string
  others: boolean
}

/** The claims in which these words name someone, latest first; throws `not_found` for an outlet that is not stored. */
export async function outletSentences(
  store: Store,
  id: string,
  filter: ClaimFilter,
  { side, words, others, party, category, ...options }: NamingOptions & PageOptions,
): Promise<Page<ClaimRow>> {
  const { limit, offset } = pageOf(options)
  const columns = await columnsOf(store)
  const named = namedBy(columns, filter, codeOfOutlet(columns, id))[side]
  const code = namedCode(columns, { party, category })
  const naming = code === -1 ? new Int32Array() : groupOf(others ? named.others : named.own, code)
  const slots = withWords(columns, side, naming, words)
  const shown = sliceInOrder(slots, claimOrder(columns, 'said', true), offset, limit).map((slot) => idOf(columns, slot))
  return { rows: (await claimsById(databaseOf(store), shown)).map(claimRow), total: slots.length, limit, offset }
}
