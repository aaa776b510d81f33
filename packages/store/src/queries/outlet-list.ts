import type { ClaimFilter } from '@evenhand/schema'
import { inCodePointOrder } from '../code-point-order.ts'
import { articlesShown } from '../columns/articles-shown.ts'
import type { Columns } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { distinctInGroups, groupOf } from '../columns/grouping.ts'
import { originsUsed } from '../columns/origins-used.ts'
import { type ByOutlet, byOutlet, countsOfOutlet, divergenceOf, strongestBasis } from '../columns/outlet-measures.ts'
import { answered, viewOf } from '../columns/view.ts'
import { pageOf } from '../paging.ts'
import type { OutletSort, OutletSortOptions, OutletSummary, Page, PageOptions } from '../rows.ts'
import type { Store } from '../store.ts'

/** So many origins of an outlet are named. */
const originsNamed = 3

/** Outlets with an article in the view, a page at a time, by coverage unless sorted otherwise; the unknown outlet comes last. */
export async function outletList(
  store: Store,
  filter: ClaimFilter,
  {
    sort = 'articles',
    descending = sort !== 'name' && sort !== 'first',
    ...options
  }: PageOptions & OutletSortOptions = {},
): Promise<Page<OutletSummary>> {
  const { limit, offset } = pageOf(options)
  const columns = await columnsOf(store)
  const view = viewOf(columns, filter)
  const { groups, rows } = answered(view, 'outlet list', () => listOf(columns, filter, view.slots))
  // Worked out only where the order asks for it.
  const originsOf = ({ code }: Row) =>
    answered(view, 'origins of outlets', () => originCounts(columns, groups))[code] as number
  const shown = rows.toSorted(inOrder(sort, descending, originsOf)).slice(offset, offset + limit)
  return {
    rows: shown.map((row) => answered(view, `outlet ${row.code}`, () => summaryOf(columns, groups, row))),
    total: rows.length,
    limit,
    offset,
  }
}

type Row = ReturnType<typeof rowOf>

function listOf(columns: Columns, filter: ClaimFilter, slots: Int32Array) {
  const groups = byOutlet(columns, articlesShown(columns, filter), slots)
  const codes = columns.outlets.values
    .map((_, code) => code)
    .filter((code) => groupOf(groups.articles, code).length > 0)
  return { groups, rows: codes.map((code) => rowOf(columns, groups, code)) }
}

/** How many origins each outlet's claims rest on. */
function originCounts({ claims, origins }: Columns, groups: ByOutlet): Int32Array {
  return distinctInGroups(groups.claims, claims.origin.cells, origins.values.length)
}

/** What lists are sorted by; the rest is worked out for the rows that are shown. */
function rowOf(columns: Columns, groups: ByOutlet, code: number) {
  const id = columns.outlets.values[code] ?? null
  return {
    code,
    outlet: id === null ? null : { id, name: columns.outletNames.get(code) ?? id },
    ...countsOfOutlet(columns, groups, code),
  }
}

function summaryOf(columns: Columns, groups: ByOutlet, row: Row): OutletSummary {
  const { code, ...counts } = row
  const told = groupOf(groups.claims, code)
  return {
    ...counts,
    basis: strongestBasis(columns, groupOf(groups.articles, code)),
    divergence: divergenceOf(columns, told),
    origins: originsUsed(columns, told, originsNamed),
  }
}

/** Unknown days come last in either direction; ties go by id. */
function inOrder(sort: OutletSort, descending: boolean, originsOf: (row: Row) => number): (a: Row, b: Row) => number {
  const sign = descending ? -1 : 1
  const compare: Record<OutletSort, (a: Row, b: Row) => number> = {
    name: (a, b) => sign * inCodePointOrder(a.outlet?.name ?? '', b.outlet?.name ?? ''),
    articles: (a, b) => sign * (a.articles - b.articles),
    claims: (a, b) => sign * (a.claims - b.claims),
    events: (a, b) => sign * (a.events - b.events),
    origins: (a, b) => sign * (originsOf(a) - originsOf(b)),
    first: (a, b) =>
      Number(a.first === null) - Number(b.first === null) || sign * inCodePointOrder(a.first ?? '', b.first ?? ''),
  }
  return (a, b) =>
    Number(a.outlet === null) - Number(b.outlet === null) ||
    compare[sort](a, b) ||
    inCodePointOrder(a.outlet?.id ?? '', b.outlet?.id ?? '')
}
