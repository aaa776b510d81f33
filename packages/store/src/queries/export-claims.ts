import type { ClaimFilter } from '@evenhand/schema'
import { type SQL, sql } from 'drizzle-orm'
import { type ClaimRecord, claimRow, selectClaims } from '../claim-rows.ts'
import { all, claimWhere } from '../claim-where.ts'
import type { ClaimRow } from '../rows.ts'
import { spelledPlaces } from '../spelled-places.ts'
import { databaseOf, type Store } from '../store.ts'

/**
 * The whole view in batches, by publication day and id, undated claims last. Each batch starts behind the last row of the
 * one before, so that an export of any length holds one batch in memory.
 */
export async function* exportClaims(
  store: Store,
  filter: ClaimFilter,
  { batchSize = 500 }: { batchSize?: number } = {},
): AsyncGenerator<ClaimRow[]> {
  const db = databaseOf(store)
  const spelled = await spelledPlaces(store, filter)
  // Two walks along one index each: the dated claims, then the undated ones.
  for (const walk of [sql`c.said_start is not null`, sql`c.said_start is null`]) {
    let behind: SQL | false = false
    for (;;) {
      const where = all([claimWhere(filter, spelled), walk, behind])
      const records = await selectClaims(db, where, sql`c.said_start, c.id collate "C"`, sql`limit ${batchSize}`)
      const last = records.at(-1)
      if (last === undefined) break
      yield records.map(claimRow)
      if (records.length < batchSize) break
      behind = behindOf(last)
    }
  }
}

function behindOf({ said_start, id }: ClaimRecord): SQL {
  return said_start === null
    ? sql`c.id collate "C" > ${id} collate "C"`
    : sql`(c.said_start, c.id collate "C") > (${said_start}::date, ${id} collate "C")`
}
