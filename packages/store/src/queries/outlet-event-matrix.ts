import { type Claim, type ClaimFilter, type Count, type Harm, outletBases } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { inCodePointOrder } from '../code-point-order.ts'
import { claimOrder } from '../columns/claim-order.ts'
import type { Columns } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { codesCounted } from '../columns/counting.ts'
import type { Dictionary } from '../columns/dictionary.ts'
import { slotsWith, viewCounts, viewDistinct } from '../columns/figures.ts'
import { idOf } from '../columns/ids.ts'
import { comparing, type Order, sliceInOrder } from '../columns/order.ts'
import { answeredWithRows, type View, viewOf } from '../columns/view.ts'
import { type Database, rowsOf } from '../database.ts'
import type { MatrixCell, MatrixEvent, MatrixOutlet, OriginRef, OutletEventMatrix, ReviewStatus } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

/** Which outlet claims what about which event. `limit` bounds the events, those with most articles first; `totals` counts all. */
export async function outletEventMatrix(
  store: Store,
  filter: ClaimFilter,
  { limit = 100 }: { limit?: number } = {},
): Promise<OutletEventMatrix> {
  const columns = await columnsOf(store)
  const view = viewOf(columns, filter)
  return answeredWithRows(view, `matrix ${limit}`, () => matrixOf(databaseOf(store), shapeOf(columns, view, limit)))
}

async function matrixOf(
  db: Database,
  { events, places, ...shape }: ReturnType<typeof shapeOf>,
): Promise<OutletEventMatrix> {
  const eventIds = events.map(({ id }) => id)
  const [named, cells] = await Promise.all([namedEvents(db, eventIds), cellsOf(db, places)])
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
  const articles = viewDistinct(columns, view, 'event', 'article')
  const found = codesCounted(viewCounts(columns, view, 'event'))
  // Events of which the comparison knows no more have no name to show.
  const known = found.filter((code) => columns.eventNames.labels[code] != null)
  const chosen = sliceInOrder(known, mostArticlesFirst(columns, articles), 0, limit)
  const { found: slots, origins } = claimsOfEvents(columns, view, chosen)
  const outlets = matrixOutlets(columns, view)
  return {
    events: chosen.map((code) => ({
      id: columns.events.values[code] as string,
      articles: articles(code),
      origins: origins.get(code)?.size ?? 0,
    })),
    places: placesOf(columns, slots),
    outlets,
    totals: { events: found.length, outlets: outlets.length },
    outside: { noEvent: viewCounts(columns, view, 'event')[0] as number },
  }
}

function mostArticlesFirst({ eventNames, events }: Columns, articles: (event: number) => number): Order {
  const { startDays } = eventNames
  // No day is the lowest number, and so comes last here.
  return {
    key: (event) => -articles(event),
    tie: (a, b) =>
      (startDays.cells[b] as number) - (startDays.cells[a] as number) ||
      inCodePointOrder(events.values[a] as string, events.values[b] as string),
  }
}

/** The view's claims of these events, and the origins of each. */
function claimsOfEvents(columns: Columns, view: View, chosen: readonly number[]) {
  const { event, origin } = columns.claims
  const origins = new Map(chosen.map((code) => [code, new Set<number>()]))
  const found = slotsWith(columns, view, 'event', chosen)
  for (const slot of found) {
    const code = origin.cells[slot] as number
    if (code !== 0) origins.get(event.cells[slot] as number)?.add(code)
  }
  return { found: [...found], origins }
}

/** Where a claim of the matrix stands. */
interface Place {
  id: string
  articleId: string
  outletId: string | null
  eventId: string
  origin: OriginRef | null
}

/** Places by outlet, the unknown one last, then event, then date. */
function placesOf(columns: Columns, slots: number[]): Place[] {
  const { claims, outlets, events } = columns
  const byDay = comparing(claimOrder(columns, 'said', false))
  const inOrder = (values: Dictionary['values'], a: number, b: number) =>
    a === b ? 0 : Number(a === 0) - Number(b === 0) || inCodePointOrder(values[a] as string, values[b] as string)
  const [outlet, event] = [claims.outlet.cells, claims.event.cells]
  slots.sort(
    (a, b) =>
      inOrder(outlets.values, outlet[a] as number, outlet[b] as number) ||
      inOrder(events.values, event[a] as number, event[b] as number) ||
      byDay(a, b),
  )
  return slots.map((slot) => ({
    id: idOf(columns, slot),
    articleId: columns.articleIds[claims.article.cells[slot] as number] as string,
    outletId: outlets.values[outlet[slot] as number] ?? null,
    eventId: events.values[event[slot] as number] as string,
    origin: columns.originNames.get(claims.origin.cells[slot] as number) ?? null,
  }))
}

/** Outlets of the view by number of articles, the unknown one last. */
function matrixOutlets(columns: Columns, view: View): MatrixOutlet[] {
  const { articles, outlets, outletNames } = columns
  const counts = new Int32Array(outlets.values.length)
  const best = new Uint8Array(counts.length).fill(255)
  // A claim's outlet is its article's.
  for (const article of codesCounted(viewCounts(columns, view, 'article'))) {
    const outlet = articles.outlet.cells[article] as number
    const basis = articles.basis.cells[article] as number
    ;(counts[outlet] as number)++
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
  id: string
  harm: Harm
  count: Count
  relation: Claim['relation']
  superseded: boolean
  review: ReviewStatus
  quote: string
}

async function cellsOf(db: Database, places: readonly Place[]): Promise<MatrixCell[]> {
  if (places.length === 0) return []
  const ids = places.map(({ id }) => id)
  const records = await rowsOf<CellRecord>(
    db,
    sql`
      select c.id, c.harm, coalesce(c.edits->'count', c.machine->'count') as count,
        c.relation, c.superseded_by is not null as superseded,
        c.review_status as review, c.quote
      from claims c where c.id = any(${sql.param(ids)})`,
  )
  const recordOf = new Map(records.map((record) => [record.id, record]))
  const cells: MatrixCell[] = []
  for (const { id, articleId, outletId, eventId, origin } of places) {
    const record = recordOf.get(id)
    // One that left in the meantime is left out.
    if (record === undefined) continue
    let cell = cells.at(-1)
    if (cell === undefined || cell.outletId !== outletId || cell.eventId !== eventId) {
      cell = { outletId, eventId, claims: [] }
      cells.push(cell)
    }
    const { id: _, ...fields } = record
    cell.claims.push({ id, articleId, origin, ...fields })
  }
  return cells
}
