import { sql } from 'drizzle-orm'
import { rowsOf } from '../database.ts'
import type { EventCopies, EventCopyRow } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

const usual = 200

/** Pairs of an event's articles that share text, most shared first: at most `limit`, with how many there are. */
export async function eventCopies(store: Store, event: string, limit = usual): Promise<EventCopies> {
  const records = await rowsOf<EventCopyRecord>(
    databaseOf(store),
    sql`
      with members as (select distinct c.article_key as key from claims c where c.event_id = ${event})
      select a.id as a, b.id as b, k.share_a, k.share_b, k.direction, k.credit, k.basis, k.reason,
        (select count(*)::int from copy_passages p where p.a_key = k.a_key and p.b_key = k.b_key) as passages,
        count(*) over ()::int as total
      from copies k
      join articles a on a.key = k.a_key
      join articles b on b.key = k.b_key
      where k.a_key in (select key from members) and k.b_key in (select key from members)
      order by greatest(k.share_a, k.share_b) desc, a.id collate "C", b.id collate "C" limit ${limit}`,
  )
  return {
    total: records[0]?.total ?? 0,
    rows: records.map(({ share_a, share_b, total: _, ...row }) => ({ ...row, share: { a: share_a, b: share_b } })),
  }
}

interface EventCopyRecord extends Omit<EventCopyRow, 'share'> {
  share_a: number
  share_b: number
  total: number
}
