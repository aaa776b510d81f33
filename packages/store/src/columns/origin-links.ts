import type { LinkBasis, OutletOrigin } from '../rows.ts'
import { type Columns, linkBases, noDay } from './columns.ts'
import { countCode } from './counting.ts'
import { dayOf } from './days.ts'
import { type Counted, viewFigure } from './figures.ts'
import { firstAndLastDay } from './grouping.ts'

/** How claims are linked to their origin, and the first and the last day on which they were said. */
type OriginLinks = Pick<OutletOrigin, 'stated' | 'inferred' | 'first' | 'last'>

/** How the claims of each origin are linked to it, by its code. */
export function linksOfOrigins(columns: Columns, view: Counted): (code: number) => OriginLinks {
  return viewFigure(
    columns,
    view,
    'origin',
    'links',
    (slots) => linksOf(columns, slots),
    () => linksOfAll(columns, view.slots),
  )
}

/** The same of claims of one origin. */
export function linksOf({ claims }: Columns, slots: Int32Array): OriginLinks {
  const days = firstAndLastDay(slots, claims.saidStart.cells, claims.saidEnd.cells, noDay)
  const linked = (basis: LinkBasis) => countCode(slots, claims.originBasis.cells, linkBases.indexOf(basis) + 1)
  return { stated: linked('stated'), inferred: linked('inferred'), first: dayOf(days.first), last: dayOf(days.last) }
}

/** In one pass over the claims in order, for memory is read fastest that way. */
function linksOfAll({ claims, origins }: Columns, slots: Int32Array): OriginLinks[] {
  const codes = origins.values.length
  const bases = linkBases.length + 1
  const counts = new Int32Array(codes * bases)
  const [firsts, lasts] = [new Float64Array(codes).fill(Number.POSITIVE_INFINITY), new Float64Array(codes).fill(noDay)]
  const [origin, basis] = [claims.origin.cells, claims.originBasis.cells]
  const [starts, ends] = [claims.saidStart.cells, claims.saidEnd.cells]
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number
    const code = origin[slot] as number
    const [start, end] = [starts[slot] as number, ends[slot] as number]
    ;(counts[code * bases + (basis[slot] as number)] as number)++
    if (start !== noDay && start < (firsts[code] as number)) firsts[code] = start
    if (end > (lasts[code] as number)) lasts[code] = end
  }
  const linked = (code: number, of: LinkBasis) => counts[code * bases + linkBases.indexOf(of) + 1] as number
  return Array.from({ length: codes }, (_, code) => ({
    stated: linked(code, 'stated'),
    inferred: linked(code, 'inferred'),
    first: dayOf(firsts[code] as number),
    last: dayOf(lasts[code] as number),
  }))
}
