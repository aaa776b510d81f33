import type { ClaimFilter } from '@evenhand/schema'
import { type ClaimRecord, claimRow, claimsById } from '../claim-rows.ts'
import type { Columns } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { idOf, inOrderOfIds } from '../columns/ids.ts'
import { type Order, sliceInOrder } from '../columns/order.ts'
import { viewOf } from '../columns/view.ts'
import { pageOf } from '../paging.ts'
import { queueReasons } from '../review/queue-reasons.ts'
import { type QueueWhy, urgencyBits } from '../review/urgency.ts'
import type { PageOptions, QueueRow, ReviewQueue } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

/**
 * Claims of the view that wait for a reviewer, most urgent first: unsure readings, figures far from the event's others,
 * events of a single origin, then the rest. `why` keeps those with one reason. A filter on review shows other claims.
 */
export async function reviewQueue(
  store: Store,
  filter: ClaimFilter,
  { why, ...options }: PageOptions & { why?: QueueWhy } = {},
): Promise<ReviewQueue> {
  const { limit, offset } = pageOf(options)
  const columns = await columnsOf(store)
  const { cells } = columns.claims.urgency
  const view = filter.reviews.length > 0 ? filter : { ...filter, reviews: ['unreviewed' as const] }
  const slots = viewOf(columns, view).slots
  const byUrgency = new Int32Array(8)
  for (let i = 0; i < slots.length; i++) (byUrgency[cells[slots[i] as number] as number] as number)++
  const having = (bit: number) => byUrgency.reduce((sum, n, urgency) => sum + ((urgency & bit) !== 0 ? n : 0), 0)
  const counts = {
    all: slots.length,
    unsure: having(urgencyBits.unsure),
    apart: having(urgencyBits.apart),
    single_origin: having(urgencyBits.single_origin),
  }
  const wanted = why === undefined ? slots : slots.filter((slot) => ((cells[slot] as number) & urgencyBits[why]) !== 0)
  const shown = sliceInOrder(wanted, mostUrgentFirst(columns), offset, limit)
  const ids = shown.map((slot) => idOf(columns, slot))
  const records = await claimsById(databaseOf(store), ids)
  return { rows: records.map(queueRow), counts, total: counts[why ?? 'all'], limit, offset }
}

function mostUrgentFirst(columns: Columns): Order {
  const { claims } = columns
  const [urgency, confidence] = [claims.urgency.cells, claims.confidence.cells]
  return {
    key: (slot) => -(urgency[slot] as number),
    tie: (a, b) => (confidence[a] as number) - (confidence[b] as number) || inOrderOfIds(columns, a, b),
  }
}

function queueRow(record: ClaimRecord): QueueRow {
  return { ...claimRow(record), reasons: queueReasons(record) }
}
