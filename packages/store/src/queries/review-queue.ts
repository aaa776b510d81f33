import type { ClaimFilter } from '@evenhand/schema'
import { type SQL, sql } from 'drizzle-orm'
import { type ClaimRecord, claimRow, selectClaims } from '../claim-rows.ts'
import { all, claimWhere } from '../claim-where.ts'
import { rowOf } from '../database.ts'
import { pageOf } from '../paging.ts'
import { queueReasons } from '../review/queue-reasons.ts'
import { type QueueWhy, urgency, whyConditions } from '../review/urgency.ts'
import type { PageOptions, QueueRow, ReviewQueue } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

const conditions = whyConditions('c.')

/** The order of the index `claims_queue`. */
const order = sql`${sql.raw(urgency('c.'))} desc, c.confidence, c.id collate "C"`

/**
 * Claims of the view that wait for a reviewer, most urgent first: unsure readings, figures far from the event's others,
 * events of a single origin, then the rest. `why` keeps those with one reason. A filter on review shows other claims.
 */
export async function reviewQueue(
  store: Store,
  filter: ClaimFilter,
  { why, ...options }: PageOptions & { why?: QueueWhy } = {},
): Promise<ReviewQueue> {
  const db = databaseOf(store)
  const { tail, ...page } = pageOf(options)
  const view = claimWhere(filter.reviews.length > 0 ? filter : { ...filter, reviews: ['unreviewed'] })
  const where = all([view, why !== undefined && sql.raw(conditions[why])])
  const counts = await rowOf<ReviewQueue['counts']>(
    db,
    sql`
      select count(*)::int as "all", ${countWhere('unsure')}, ${countWhere('apart')}, ${countWhere('single_origin')}
      from claims c where ${view}`,
  )
  const records = await selectClaims(db, where, order, tail)
  return { rows: records.map(queueRow), counts, total: counts[why ?? 'all'], ...page }
}

function countWhere(why: QueueWhy): SQL {
  return sql`count(*) filter (where ${sql.raw(conditions[why])})::int as ${sql.identifier(why)}`
}

function queueRow(record: ClaimRecord): QueueRow {
  return { ...claimRow(record), reasons: queueReasons(record) }
}
