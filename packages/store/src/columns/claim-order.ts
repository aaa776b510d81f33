import { inCodePointOrder } from '../code-point-order.ts'
import type { ClaimSort } from '../rows.ts'
import { type Columns, noDay } from './columns.ts'
import { placeOf } from './conditions.ts'
import type { Growing } from './growing.ts'
import type { Order } from './order.ts'

/** Orders slots by a column; unknown values come last in either direction, ties go by id, upward unless `idsDescending`. */
export function claimOrder(columns: Columns, sort: ClaimSort, descending: boolean, idsDescending = false): Order {
  const keys = keysOf(columns, sort)
  for (let slot = 0; slot < keys.length; slot++) {
    const key = keys[slot] as number
    keys[slot] = Number.isNaN(key) ? Number.POSITIVE_INFINITY : descending ? -key : key
  }
  const { ids } = columns
  const sign = idsDescending ? -1 : 1
  return (a, b) => {
    const [x, y] = [keys[a] as number, keys[b] as number]
    if (x !== y) return x < y ? -1 : 1
    return sign * inCodePointOrder(ids[a] as string, ids[b] as string)
  }
}

/** A number to sort by for each slot, NaN where the value is not known. */
function keysOf(columns: Columns, sort: ClaimSort): Float64Array {
  const { claims, slots, outlets, outletNames, originNames, origins, harms, places } = columns
  switch (sort) {
    case 'said':
      return days(claims.saidStart, slots)
    case 'happened':
      return days(claims.happenedStart, slots)
    case 'low':
      return claims.low.cells.slice(0, slots)
    case 'confidence':
      return claims.confidence.cells.slice(0, slots)
    case 'outlet':
      return byName(claims.outlet, slots, outlets.values.length, (code) => outletNames.get(code) ?? null)
    case 'origin':
      return byName(claims.origin, slots, origins.values.length, (code) => originNames.get(code) ?? null)
    case 'harm':
      return byName(claims.harm, slots, harms.values.length, (code) => harms.values[code] ?? null)
    case 'place':
      return byName(claims.place, slots, places.values.length, (code) => placeOf(columns, code).name)
  }
}

function days({ cells }: Growing<Int32Array>, slots: number): Float64Array {
  const keys = new Float64Array(slots)
  for (let slot = 0; slot < slots; slot++) {
    const day = cells[slot] as number
    keys[slot] = day === noDay ? Number.NaN : day
  }
  return keys
}

/** The rank of each slot's name among all names. */
function byName(
  { cells }: Growing<Int32Array>,
  slots: number,
  codes: number,
  nameOf: (code: number) => string | null,
): Float64Array {
  const names = Array.from({ length: codes }, (_, code) => nameOf(code))
  const known = [...new Set(names)].filter((name) => name !== null).sort(inCodePointOrder)
  const rankOf = new Map<string | null, number>(known.map((name, rank) => [name, rank]))
  const ranks = Float64Array.from(names, (name) => rankOf.get(name) ?? Number.NaN)
  const keys = new Float64Array(slots)
  for (let slot = 0; slot < slots; slot++) keys[slot] = ranks[cells[slot] as number] as number
  return keys
}
