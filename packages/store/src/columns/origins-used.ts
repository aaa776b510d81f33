import { inCodePointOrder } from '../code-point-order.ts'
import type { OriginRef, OutletOrigin } from '../rows.ts'
import { type Columns, linkBases, noDay } from './columns.ts'
import { countCode, countCodes } from './counting.ts'
import { dayOf } from './days.ts'
import { distinctInGroups, firstAndLastDay, groupedBy, groupOf } from './grouping.ts'
import { remembered } from './remembered.ts'

/** The origins that these claims rest on, most used first, and how many there are. */
export function originsUsed(
  columns: Columns,
  slots: Int32Array,
  limit = Number.POSITIVE_INFINITY,
): { total: number; first: (OriginRef & { claims: number })[] } {
  const { claims, origins } = columns
  const { codes, refs } = originsInOrder(columns)
  const counts = countCodes(slots, claims.origin.cells, origins.values.length)
  // There may be thousands for each outlet, so one number sorts them: by claims, then by id.
  const keys = new Float64Array(codes.length)
  let total = 0
  for (let place = 0; place < codes.length; place++) {
    const n = counts[codes[place] as number] as number
    if (n > 0) keys[total++] = (slots.length - n) * codes.length + place
  }
  keys.subarray(0, total).sort()
  const first: (OriginRef & { claims: number })[] = []
  for (let i = 0; i < Math.min(limit, total); i++) {
    const place = (keys[i] as number) % codes.length
    const { id, name, type, party } = refs[place] as OriginRef
    first.push({ id, name, type, party, claims: counts[codes[place] as number] as number })
  }
  return { total, first }
}

/** The same with the articles of each, how its links are known, and its days. */
export function originsInDetail(
  columns: Columns,
  slots: Int32Array,
  limit: number,
): { total: number; rows: OutletOrigin[] } {
  const { claims, origins, articleKeys } = columns
  const { total, first } = originsUsed(columns, slots, limit)
  const places = new Int32Array(origins.values.length)
  for (const [i, { id }] of first.entries()) places[origins.codes.get(id) as number] = i + 1
  const origin = claims.origin.cells
  const shown = slots.filter((slot) => places[origin[slot] as number] !== 0)
  const placeOf = shown.map((slot) => places[origin[slot] as number] as number)
  const groups = groupedBy(
    shown.map((_, i) => i),
    placeOf,
    first.length + 1,
  )
  // From places in the list to slots.
  const bySlot = { ...groups, items: groups.items.map((i) => shown[i] as number) }
  const articles = distinctInGroups(bySlot, claims.article.cells, articleKeys.values.length)
  const rows = first.map((used, i): OutletOrigin => {
    const own = groupOf(bySlot, i + 1)
    const days = firstAndLastDay(own, claims.saidStart.cells, claims.saidEnd.cells, noDay)
    const basedOn = (basis: 'stated' | 'inferred') =>
      countCode(own, claims.originBasis.cells, linkBases.indexOf(basis) + 1)
    return {
      ...used,
      articles: articles[i + 1] as number,
      stated: basedOn('stated'),
      inferred: basedOn('inferred'),
      first: dayOf(days.first),
      last: dayOf(days.last),
    }
  })
  return { total, rows }
}

/** Origins that have a name, by the order of their ids. */
function originsInOrder(columns: Columns): { codes: number[]; refs: OriginRef[] } {
  return remembered(columns, 'origins in order', '', () => {
    const inOrder = [...columns.originNames].sort(([, a], [, b]) => inCodePointOrder(a.id, b.id))
    return { codes: inOrder.map(([code]) => code), refs: inOrder.map(([, ref]) => ref) }
  })
}
