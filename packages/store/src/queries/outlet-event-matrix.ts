import type { Claim, ClaimFilter, Count, Harm } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { originRef } from '../claim-rows.ts'
import { claimWhere } from '../claim-where.ts'
import { type Database, rowOf, rowsOf } from '../database.ts'
import { strongestBasis } from '../outlet-basis.ts'
import type { MatrixCell, MatrixEvent, MatrixOutlet, OriginRef, OutletEventMatrix } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

/** Which outlet claims what about which event. `limit` bounds the events, those with most articles first; `totals` counts all. */
export async function outletEventMatrix(
  store: Store,
  filter: ClaimFilter,
  { limit = 100 }: { limit?: number } = {},
): Promise<OutletEventMatrix> {
  const db = databaseOf(store)
  const where = claimWhere(filter)
  const events = await rowsOf<MatrixEventRecord>(
    db,
    sql`
      select e.id, e.label, e.start_day::text, e.end_day::text, e.place_name,
        count(distinct c.article_key)::int as articles, count(distinct c.origin_id)::int as origins
      from claims c join events e on e.id = c.event_id
      where ${where} group by e.id
      order by articles desc, e.start_day desc nulls last, e.id collate "C" limit ${limit}`,
  )
  const outlets = await rowsOf<MatrixOutlet>(
    db,
    sql`
      select o.id, o.name, ${strongestBasis} as basis, count(distinct a.key)::int as articles
      from claims c join articles a on a.key = c.article_key left join outlets o on o.id = c.outlet_id
      where ${where} group by o.id order by o.id is null, articles desc, o.id collate "C"`,
  )
  const totals = await rowOf<{ events: number; noEvent: number }>(
    db,
    sql`
      select count(distinct c.event_id)::int as events,
        count(*) filter (where c.event_id is null)::int as "noEvent"
      from claims c where ${where}`,
  )
  return {
    events: events.map(matrixEvent),
    outlets,
    cells: await cellsOf(
      db,
      filter,
      events.map(({ id }) => id),
    ),
    totals: { events: totals.events, outlets: outlets.length },
    outside: { noEvent: totals.noEvent },
  }
}

interface MatrixEventRecord {
  id: string
  label: string
  start_day: string | null
  end_day: string | null
  place_name: string | null
  articles: number
  origins: number
}

function matrixEvent({ id, label, start_day, end_day, place_name, articles, origins }: MatrixEventRecord): MatrixEvent {
  const when = start_day === null && end_day === null ? null : { start: start_day, end: end_day }
  return { id, label, when, where: place_name, articles, origins }
}

interface CellRecord {
  outlet_id: string | null
  event_id: string
  id: string
  article_id: string
  harm: Harm
  count: Count
  relation: Claim['relation']
  superseded: boolean
  quote: string
  origin_id: string | null
  origin_name: string | null
  origin_type: OriginRef['type'] | null
  origin_party: string | null
}

async function cellsOf(db: Database, filter: ClaimFilter, eventIds: string[]): Promise<MatrixCell[]> {
  if (eventIds.length === 0) return []
  const records = await rowsOf<CellRecord>(
    db,
    sql`
      select c.outlet_id, c.event_id, c.id, a.id as article_id, c.harm,
        coalesce(c.edits->'count', c.machine->'count') as count,
        c.relation, c.superseded_by is not null as superseded, c.quote,
        r.id as origin_id, r.name as origin_name, r.type as origin_type, r.party as origin_party
      from claims c join articles a on a.key = c.article_key left join origins r on r.id = c.origin_id
      where c.event_id in ${eventIds} and ${claimWhere(filter)}
      order by c.outlet_id collate "C" nulls last, c.event_id collate "C", c.said_start nulls last, c.id collate "C"`,
  )
  const cells: MatrixCell[] = []
  for (const record of records) {
    let cell = cells.at(-1)
    if (cell === undefined || cell.outletId !== record.outlet_id || cell.eventId !== record.event_id) {
      cell = { outletId: record.outlet_id, eventId: record.event_id, claims: [] }
      cells.push(cell)
    }
    const { id, article_id, harm, count, relation, superseded, quote } = record
    cell.claims.push({ id, articleId: article_id, harm, count, relation, origin: originRef(record), superseded, quote })
  }
  return cells
}
