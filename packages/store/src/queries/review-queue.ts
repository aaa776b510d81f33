import type { ClaimFilter } from '@evenhand/schema'
import { type ClaimRecord, claimRow, claimsById } from '../claim-rows.ts'
import { inCodePointOrder } from '../code-point-order.ts'
import type { Columns } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { conditionsOf } from '../columns/conditions.ts'
import { slotsPassing } from '../columns/matching.ts'
import { type Order, sliceInOrder } from '../columns/order.ts'
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
  const slots = slotsPassing(conditionsOf(columns, view))
  const having = (reason: QueueWhy) => slots.filter((slot) => ((cells[slot] as number) & urgencyBits[reason]) !== 0)
  const counts = {
    all: slots.length,
    unsure: having('unsure').length,
    apart: having('apart').length,
    single_origin: having('single_origin').length,
  }
  const wanted = why === undefined ? slots : having(why)
  const shown = sliceInOrder(wanted, mostUrgentFirst(columns), offset, limit)
  const ids = shown.map((slot) => columns.ids[slot] as string)
  const records = await claimsById(databaseOf(store), ids)
  return { rows: records.map(queueRow), counts, total: counts[why ?? 'all'], limit, offset }
}

function mostUrgentFirst({ claims, ids }: Columns): Order {
  const [urgency, confidence] = [claims.urgency.cells, claims.confidence.cells]
  return (a, b) =>
    (urgency[b] as number) - (urgency[a] as number) ||
    (confidence[a] as number) - (confidence[b] as number) ||
    inCodePointOrder(ids[a] as string, ids[b] as string)
}

function queueRow(record: ClaimRecord): QueueRow {
  return { ...claimRow(record), reasons: queueReasons(record) }
}
