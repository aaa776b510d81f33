import type { ClaimFilter } from '@evenhand/schema'
import { type SQL, sql } from 'drizzle-orm'
import { claimRow, selectClaims } from '../claim-rows.ts'
import { claimWhere } from '../claim-where.ts'
import { rowOf } from '../database.ts'
import { pageOf } from '../paging.ts'
import type { ClaimRow, ClaimSort, Page, PageOptions, SortOptions } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

const sorts: Record<ClaimSort, SQL> = {
  said: sql`c.said_start`,
  happened: sql`c.happened_start`,
  outlet: sql`o.name collate "C"`,
  origin: sql`r.name collate "C"`,
  harm: sql`c.harm collate "C"`,
  // An open bottom sorts by its top, words by their literal plural.
  low: sql`coalesce(c.low, c.best, c.high)`,
  place: sql`c.place_name collate "C"`,
  confidence: sql`c.confidence`,
}

/** Claims of the view, a page at a time; unknown values come last in either direction, ties go by id. */
export async function claims(
  store: Store,
  filter: ClaimFilter,
  { sort = 'said', descending = false, ...options }: PageOptions & SortOptions = {},
): Promise<Page<ClaimRow>> {
  const db = databaseOf(store)
  const { tail, ...page } = pageOf(options)
  const where = claimWhere(filter)
  const direction = descending ? sql`desc` : sql`asc`
  const order = sql`${sorts[sort]} ${direction} nulls last, c.id collate "C"`
  const { total } = await rowOf<{ total: number }>(db, sql`select count(*)::int as total from claims c where ${where}`)
  return { rows: (await selectClaims(db, where, order, tail)).map(claimRow), total, ...page }
}
