import { inCodePointOrder } from '../code-point-order.ts'
import type { ClaimSort } from '../rows.ts'
import { type Columns, noDay } from './columns.ts'
import { placesOf } from './conditions.ts'
import type { Growing } from './growing.ts'
import { inOrderOfIds } from './ids.ts'
import type { Order } from './order.ts'

/** Orders slots by a column; unknown values come last in either direction, ties go by id, upward unless `idsDescending`. */
export function claimOrder(columns: Columns, sort: ClaimSort, descending: boolean, idsDescending = false): Order {
  const keyOf = keysOf(columns, sort)
  const idSign = idsDescending ? -1 : 1
  return {
    key: descending ? (slot) => downward(keyOf(slot)) : keyOf,
    tie: (a, b) => idSign * inOrderOfIds(columns, a, b),
  }
}

function downward(key: number): number {
  return key === unknown ? unknown : -key
}

/** The key of a value that is not known. */
const unknown = Number.POSITIVE_INFINITY

/** A number to sort by for each slot. */
function keysOf(columns: Columns, sort: ClaimSort): (slot: number) => number {
  const { claims, outlets, outletNames, originNames, origins, traits, places } = columns
  switch (sort) {
    case 'said':
      return days(claims.saidStart)
    case 'happened':
      return days(claims.happenedStart)
    case 'low':
      return numbers(claims.low)
    case 'confidence':
      return numbers(claims.confidence)
    case 'outlet':
      return byName(claims.outlet, outlets.values.length, (code) => outletNames.get(code) ?? null)
    case 'origin':
      return byName(claims.origin, origins.values.length, (code) => originNames.get(code)?.name ?? null)
    case 'harm': {
      const { codes, values } = traits.of.harm
      return byName(claims.traits, codes.length, (code) => values.values[codes[code] as number] ?? null)
    }
    case 'place': {
      const names = placesOf(columns)
      return byName(claims.place, places.values.length, (code) => names[code]?.name ?? null)
    }
  }
}

function days({ cells }: Growing<Int32Array>): (slot: number) => number {
  return (slot) => {
    const day = cells[slot] as number
    return day === noDay ? unknown : day
  }
}

function numbers({ cells }: Growing<Float64Array>): (slot: number) => number {
  return (slot) => {
    const number = cells[slot] as number
    return Number.isNaN(number) ? unknown : number
  }
}

/** The rank of each slot's name among all names. */
function byName(
  { cells }: Growing<Int32Array>,
  codes: number,
  nameOf: (code: number) => string | null,
): (slot: number) => number {
  const names = Array.from({ length: codes }, (_, code) => nameOf(code))
  const known = [...new Set(names)].filter((name) => name !== null).sort(inCodePointOrder)
  const rankOf = new Map<string | null, number>(known.map((name, rank) => [name, rank]))
  const ranks = Float64Array.from(names, (name) => rankOf.get(name) ?? unknown)
  return (slot) => ranks[cells[slot] as number] as number
}
