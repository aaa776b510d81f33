import type { ClaimFilter, Event } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { inOrderOf } from '../claim-rows.ts'
import { inCodePointOrder } from '../code-point-order.ts'
import type { Columns } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { codesCounted } from '../columns/counting.ts'
import { viewCounts, viewGroups } from '../columns/figures.ts'
import { groupOf } from '../columns/grouping.ts'
import { sliceInOrder } from '../columns/order.ts'
import { type View, viewOf } from '../columns/view.ts'
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
  const counts = countsOf(columns, view, shown)
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

/** What the view holds of each of these events, by the event's id. */
function countsOf(columns: Columns, view: View, shown: readonly number[]): Map<string, EventCounts> {
  const { claims, events, origins } = columns
  const groups = viewGroups(columns, view, 'event')
  return new Map(
    shown.map((code) => {
      const own = groupOf(groups, code)
      const codesIn = ({ cells }: { cells: Int32Array }) =>
        new Set([...own].map((slot) => cells[slot] as number).filter((code) => code !== 0))
      return [
        events.values[code] as string,
        {
          claims: own.length,
          articles: codesIn(claims.article).size,
          outlets: codesIn(claims.outlet).size,
          origins: new Set([...codesIn(claims.origin)].map((code) => origins.values[code] as string)),
        },
      ]
    }),
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
