import { EvenhandError } from '@evenhand/schema'
import { asc, eq, sql } from 'drizzle-orm'
import { claimRow, selectClaims } from '../claim-rows.ts'
import { reviewRow } from '../review/review-row.ts'
import type { ClaimDetail } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'
import { reviews } from '../tables/history.ts'

/** One claim with the machine's reading and its reviews, oldest first; throws `not_found`. */
export async function claimById(store: Store, id: string): Promise<ClaimDetail> {
  const db = databaseOf(store)
  const [record] = await selectClaims(db, sql`c.id = ${id}`, sql`c.id`)
  if (record === undefined) throw new EvenhandError('not_found', `There is no claim ${id}.`)
  const history = await db.select().from(reviews).where(eq(reviews.claimId, id)).orderBy(asc(reviews.id))
  return { ...claimRow(record), machine: record.machine, reviews: history.map(reviewRow) }
}
