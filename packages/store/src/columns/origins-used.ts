import { inCodePointOrder } from '../code-point-order.ts'
import type { OriginRef, OutletOrigin } from '../rows.ts'
import type { Columns } from './columns.ts'
import { countCodes } from './counting.ts'
import { type Counted, viewFigure } from './figures.ts'
import { distinctCodes, groupedBy, groupOf } from './grouping.ts'
import { linksOf } from './origin-links.ts'
import { remembered } from './remembered.ts'
import { scratch } from './scratch.ts'

/** Origins by code, most used first, each with the number of claims that rest on it. */
interface UsedOrigins {
  codes: Int32Array
  claims: Int32Array
}

/** The origins that the claims of each outlet rest on, by its code, most used first, and how many there are. */
export function originsOfOutlets(
  columns: Columns,
  view: Counted,
  limit?: number,
): (outlet: number) => { total: number; first: (OriginRef & { claims: number })[] } {
  const used = viewFigure(columns, view, 'outlet', 'origins used', (slots) => originsUsed(columns, slots))
  return (outlet) => ({ total: used(outlet).codes.length, first: named(columns, used(outlet), limit) })
}

function originsUsed(columns: Columns, slots: Int32Array): UsedOrigins {
  const counts = countCodes(slots, columns.claims.origin.cells, columns.origins.values.length)
  const inOrder = originsInOrder(columns)
  const used = scratch(inOrder.length)
  let [n, most] = [0, 0]
  // The last first, for what is grouped by rising counts is turned round.
  for (let i = inOrder.length - 1; i >= 0; i--) {
    const code = inOrder[i] as number
    const count = counts[code] as number
    if (count === 0) continue
    used[n++] = code
    if (count > most) most = count
  }
  const codes = groupedBy(used.subarray(0, n), counts, most + 1).items.reverse()
  return { codes, claims: codes.map((code) => counts[code] as number) }
}

function named({ originNames }: Columns, { codes, claims }: UsedOrigins, limit = codes.length) {
  return Array.from(codes.subarray(0, limit), (code, i) => {
    const { id, name, type, party } = originNames.get(code) as OriginRef
    return { id, name, type, party, claims: claims[i] as number }
  })
}

/** The origins that these claims rest on, at most so many, with the articles of each, how its links are known, and its days. */
export function originsInDetail(
  columns: Columns,
  slots: Int32Array,
  limit: number,
): { total: number; rows: OutletOrigin[] } {
  const { claims, origins, articleKeys } = columns
  const used = originsUsed(columns, slots)
  const groups = groupedBy(slots, claims.origin.cells, origins.values.length)
  const articles = { cells: claims.article.cells, codes: articleKeys.values.length }
  const rows = named(columns, used, limit).map((origin, i): OutletOrigin => {
    const own = groupOf(groups, used.codes[i] as number)
    return { ...origin, articles: distinctCodes(own, articles), ...linksOf(columns, own) }
  })
  return { total: used.codes.length, rows }
}

/** Codes of origins by the order of their ids. */
export function originsInOrder(columns: Columns): Int32Array {
  return remembered(columns, 'origins in order', '', () => {
    const { values } = columns.origins
    const codes = Int32Array.from(values.keys()).subarray(1)
    return codes.sort((a, b) => inCodePointOrder(values[a] as string, values[b] as string))
  })
}
