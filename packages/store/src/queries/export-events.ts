import type { ClaimFilter } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { claimWhere } from '../claim-where.ts'
import { rowsOf } from '../database.ts'
import type { EventDetail } from '../rows.ts'
import { spelledPlaces } from '../spelled-places.ts'
import { databaseOf, type Store } from '../store.ts'
import { eventById } from './event-by-id.ts'

/** Every event with a claim in the view, whole, by date and id, undated ones last. One event is in memory at a time. */
export async function* exportEvents(store: Store, filter: ClaimFilter): AsyncGenerator<EventDetail> {
  const spelled = await spelledPlaces(store, filter)
  const ids = await rowsOf<{ id: string }>(
    databaseOf(store),
    sql`
      select e.id from events e
      where e.id in (select c.event_id from claims c where ${claimWhere(filter, spelled)})
      order by e.start_day nulls last, e.id collate "C"`,
  )
  for (const { id } of ids) yield await eventById(store, id)
}
