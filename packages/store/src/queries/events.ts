import type { ClaimFilter, Event } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { claimWhere } from '../claim-where.ts'
import { rowOf, rowsOf } from '../database.ts'
import { pageOf } from '../paging.ts'
import type { EventRow, Page, PageOptions } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

interface EventRecord {
  data: Event
  start_day: string | null
  end_day: string | null
  claims: number
  articles: number
  outlets: number
  origins: number
}

/** Events with a claim in the view, latest first, undated ones last. Figures are of the whole event. */
export async function events(store: Store, filter: ClaimFilter, options: PageOptions = {}): Promise<Page<EventRow>> {
  const db = databaseOf(store)
  const { tail, ...page } = pageOf(options)
  const where = claimWhere(filter)
  const { total } = await rowOf<{ total: number }>(
    db,
    sql`select count(distinct c.event_id)::int as total from claims c where ${where}`,
  )
  const records = await rowsOf<EventRecord>(
    db,
    sql`
      select e.data, e.start_day::text, e.end_day::text, count(*)::int as claims,
        count(distinct c.article_key)::int as articles, count(distinct c.outlet_id)::int as outlets,
        count(distinct c.origin_id)::int as origins
      from claims c join events e on e.id = c.event_id
      where ${where} group by e.id
      order by e.start_day desc nulls last, e.id collate "C" ${tail}`,
  )
  return { rows: records.map(eventRow), total, ...page }
}

function eventRow({ data, start_day, end_day, ...counts }: EventRecord): EventRow {
  return {
    id: data.id,
    label: data.label,
    when: data.when === null ? null : { start: start_day, end: end_day, text: data.when.text },
    where: data.where,
    corroboration: data.corroboration,
    ...counts,
    figures: data.figures,
  }
}
