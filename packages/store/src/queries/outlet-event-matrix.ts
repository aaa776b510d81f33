import { type Claim, type ClaimFilter, type Count, type Harm, outletBases } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { originRef } from '../claim-rows.ts'
import { inCodePointOrder } from '../code-point-order.ts'
import { articlesByCode, groupedByArticle } from '../columns/by-article.ts'
import type { Columns } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { codesCounted } from '../columns/counting.ts'
import { type Order, sliceInOrder } from '../columns/order.ts'
import { answered, type View, viewCounts, viewOf } from '../columns/view.ts'
import { type Database, rowsOf } from '../database.ts'
import type { MatrixCell, MatrixEvent, MatrixOutlet, OriginRef, OutletEventMatrix } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

/** Which outlet claims what about which event. `limit` bounds the events, those with most articles first; `totals` counts all. */
export async function outletEventMatrix(
  store: Store,
  filter: ClaimFilter,
  { limit = 100 }: { limit?: number } = {},
): Promise<OutletEventMatrix> {
  const columns = await columnsOf(store)
  const view = viewOf(columns, filter)
  const { events, ids, ...shape } = answered(view, `matrix ${limit}`, () => shapeOf(columns, view, limit))
  const db = databaseOf(store)
  const eventIds = events.map(({ id }) => id)
  const [named, cells] = await Promise.all([namedEvents(db, eventIds), cellsOf(db, ids)])
  return {
    events: events.flatMap((counted) => {
      const event = named.get(counted.id)
      return event === undefined ? [] : [{ ...event, ...counted }]
    }),
    ...shape,
    cells,
  }
}

/** The matrix without what only the database holds: its events and outlets in order, and the claims of its cells. */
function shapeOf(columns: Columns, view: View, limit: number) {
  const grouped = groupedByArticle(columns, view)
  const articles = articlesByCode(columns, grouped, columns.claims.event.cells, columns.events.values.length)
  const found = codesCounted(articles)
  // Events of which the comparison knows no more have no name to show.
  const known = found.filter((code) => columns.eventNames.labels[code] != null)
  const chosen = sliceInOrder(known, mostArticlesFirst(columns, articles), 0, limit)
  const { ids, origins } = claimsOfEvents(columns, view.slots, chosen)
  const outlets = matrixOutlets(columns, grouped)
  return {
    events: chosen.map((code) => ({
      id: columns.events.values[code] as string,
      articles: articles[code] as number,
      origins: origins.get(code)?.size ?? 0,
    })),
    ids,
    outlets,
    totals: { events: found.length, outlets: outlets.length },
    outside: { noEvent: viewCounts(columns, view, 'event')[0] as number },
  }
}

function mostArticlesFirst({ eventNames, events }: Columns, articles: Int32Array): Order {
  const { startDays } = eventNames
  // No day is the lowest number, and so comes last here.
  return {
    key: (event) => -(articles[event] as number),
    tie: (a, b) =>
      (startDays.cells[b] as number) - (startDays.cells[a] as number) ||
      inCodePointOrder(events.values[a] as string, events.values[b] as string),
  }
}

/** The slots' claims of these events, and the origins of each. */
function claimsOfEvents({ claims, ids, events }: Columns, slots: Int32Array, chosen: readonly number[]) {
  const wanted = new Uint8Array(events.values.length)
  for (const code of chosen) wanted[code] = 1
  const origins = new Map(chosen.map((code) => [code, new Set<number>()]))
  const found: string[] = []
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number
    const event = claims.event.cells[slot] as number
    if (wanted[event] === 0) continue
    found.push(ids[slot] as string)
    const origin = claims.origin.cells[slot] as number
    if (origin !== 0) origins.get(event)?.add(origin)
  }
  return { ids: found, origins }
}

/** Outlets of the view by number of articles, the unknown one last. */
function matrixOutlets(columns: Columns, grouped: Int32Array): MatrixOutlet[] {
  const { claims, articles, outlets, outletNames } = columns
  const counts = articlesByCode(columns, grouped, claims.outlet.cells, outlets.values.length)
  const best = new Uint8Array(counts.length).fill(255)
  for (let i = 0; i < grouped.length; i++) {
    const slot = grouped[i] as number
    const outlet = claims.outlet.cells[slot] as number
    const basis = articles.basis.cells[claims.article.cells[slot] as number] as number
    if (basis !== 0 && basis < (best[outlet] as number)) best[outlet] = basis
  }
  const row = (code: number): MatrixOutlet => ({
    id: outlets.values[code] ?? null,
    name: outletNames.get(code) ?? null,
    basis: outletBases.values[(best[code] as number) - 1] ?? null,
    articles: counts[code] as number,
  })
  const named = [...codesCounted(counts)]
    .map(row)
    .sort((a, b) => b.articles - a.articles || inCodePointOrder(a.id ?? '', b.id ?? ''))
  return counts[0] === 0 ? named : [...named, row(0)]
}

interface MatrixEventRecord {
  id: string
  label: string
  start_day: string | null
  end_day: string | null
  place_name: string | null
}

async function namedEvents(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, Omit<MatrixEvent, 'articles' | 'origins'>>> {
  if (ids.length === 0) return new Map()
  const records = await rowsOf<MatrixEventRecord>(
    db,
    sql`select id, label, start_day::text, end_day::text, place_name from events where id = any(${sql.param(ids)})`,
  )
  return new Map(
    records.map(({ id, label, start_day, end_day, place_name }) => {
      const when = start_day === null && end_day === null ? null : { start: start_day, end: end_day }
      return [id, { id, label, when, where: place_name }]
    }),
  )
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

async function cellsOf(db: Database, ids: readonly string[]): Promise<MatrixCell[]> {
  if (ids.length === 0) return []
  const records = await rowsOf<CellRecord>(
    db,
    sql`
      select c.outlet_id, c.event_id, c.id, a.id as article_id, c.harm,
        coalesce(c.edits->'count', c.machine->'count') as count,
        c.relation, c.superseded_by is not null as superseded, c.quote,
        r.id as origin_id, r.name as origin_name, r.type as origin_type, r.party as origin_party
      from claims c join articles a on a.key = c.article_key left join origins r on r.id = c.origin_id
      where c.id = any(${sql.param(ids)})
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
