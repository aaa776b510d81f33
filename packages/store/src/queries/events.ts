import type { ClaimFilter, Event } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { inOrderOf } from '../claim-rows.ts'
import { inCodePointOrder } from '../code-point-order.ts'
import type { Columns } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { codesCounted } from '../columns/counting.ts'
import { viewCounts } from '../columns/figures.ts'
import { sliceInOrder } from '../columns/order.ts'
import { viewOf } from '../columns/view.ts'
import { rowsOf } from '../database.ts'
import { pageOf } from '../paging.ts'
import type { EventRow, Page, PageOptions } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

interface EventRecord {
  id: string
  data: Event
  start_day: string | null
  end_day: string | null
}

type EventCounts = Pick<EventRow, 'claims' | 'articles' | 'outlets'> & { origins: ReadonlySet<string> }

/** Events with a claim in the view, latest first, undated ones last. Figures are of the whole event. */
export async function events(store: Store, filter: ClaimFilter, options: PageOptions = {}): Promise<Page<EventRow>> {
  const { limit, offset } = pageOf(options)
  const columns = await columnsOf(store)
  const { labels, startDays } = columns.eventNames
  const view = viewOf(columns, filter)
  const found = codesCounted(viewCounts(columns, view, 'event'))
  const ids = columns.events.values as string[]
  const shown = sliceInOrder(
    found.filter((code) => labels[code] != null),
    {
      // No day is the lowest number, and so comes last here.
      key: (event) => -(startDays.cells[event] as number),
      tie: (a, b) => inCodePointOrder(ids[a] as string, ids[b] as string),
    },
    offset,
    limit,
  )
  const counts = countsOf(columns, view.slots, shown)
  const wanted = shown.map((code) => ids[code] as string)
  const records =
    wanted.length === 0
      ? []
      : await rowsOf<EventRecord>(
          databaseOf(store),
          sql`select id, data, start_day::text, end_day::text from events where id = any(${sql.param(wanted)})`,
        )
  return {
    rows: inOrderOf(wanted, records).map((record) => eventRow(record, counts.get(record.id) as EventCounts)),
    total: found.length,
    limit,
    offset,
  }
}

/** What the slots hold of each of these events, by the event's id. */
function countsOf(
  { claims, events, origins: named }: Columns,
  slots: Int32Array,
  shown: readonly number[],
): Map<string, EventCounts> {
  const sets = new Map(
    shown.map((code) => [code, { claims: 0, articles: new Set(), outlets: new Set(), origins: new Set<string>() }]),
  )
  const wanted = new Uint8Array(events.values.length)
  for (const code of shown) wanted[code] = 1
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number
    const event = claims.event.cells[slot] as number
    if (wanted[event] === 0) continue
    const set = sets.get(event)
    if (set === undefined) continue
    set.claims++
    set.articles.add(claims.article.cells[slot])
    if (claims.outlet.cells[slot] !== 0) set.outlets.add(claims.outlet.cells[slot])
    const origin = named.values[claims.origin.cells[slot] as number]
    if (origin != null) set.origins.add(origin)
  }
  return new Map(
    [...sets].map(([code, { claims, articles, outlets, origins }]) => [
      events.values[code] as string,
      { claims, articles: articles.size, outlets: outlets.size, origins },
    ]),
  )
}

function eventRow({ data, start_day, end_day }: EventRecord, { origins, ...counts }: EventCounts): EventRow {
  return {
    id: data.id,
    label: data.label,
    when: data.when === null ? null : { start: start_day, end: end_day, text: data.when.text },
    where: data.where,
    corroboration: data.corroboration,
    backing: data.backing,
    ...counts,
    origins: origins.size,
    figureOrigins: data.backing.origins.filter((id) => origins.has(id)).length,
    figures: data.figures,
  }
}
