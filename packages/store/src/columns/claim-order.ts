import { inCodePointOrder } from '../code-point-order.ts'
import type { ClaimSort } from '../rows.ts'
import { type Columns, noDay } from './columns.ts'
import type { Growing } from './growing.ts'
import { inOrderOfIds } from './ids.ts'
import type { Order } from './order.ts'
import { placesOf } from './place-words.ts'

/** Orders slots by a column; unknown values come last in either direction, ties go by id, upward unless `idsDescending`. */
export function claimOrder(columns: Columns, sort: ClaimSort, descending: boolean, idsDescending = false): Order {
  const idSign = idsDescending ? -1 : 1
  return {
    key: keysOf(columns, sort, descending ? -1 : 1),
    tie: (a, b) => idSign * inOrderOfIds(columns, a, b),
  }
}

/** The key of a value that is not known. */
const unknown = Number.POSITIVE_INFINITY

/** A number to sort by for each slot, upward with a sign of 1 and downward with -1. */
function keysOf(columns: Columns, sort: ClaimSort, sign: 1 | -1): (slot: number) => number {
  const { claims, outlets, outletNames, originNames, origins, traits, places } = columns
  switch (sort) {
    case 'said':
      return days(claims.saidStart, sign)
    case 'happened':
      return days(claims.happenedStart, sign)
    case 'low':
      return numbers(claims.low, sign)
    case 'confidence':
      return numbers(claims.confidence, sign)
    case 'outlet':
      return byName(sign, claims.outlet, outlets.values.length, (code) => outletNames.get(code) ?? null)
    case 'origin':
      return byName(sign, claims.origin, origins.values.length, (code) => originNames.get(code)?.name ?? null)
    case 'harm': {
      const { codes, values } = traits.of.harm
      return byName(sign, claims.traits, codes.length, (code) => values.values[codes[code] as number] ?? null)
    }
    case 'place': {
      const names = placesOf(columns)
      return byName(sign, claims.place, places.values.length, (code) => names[code]?.name ?? null)
    }
  }
}

function days({ cells }: Growing<Int32Array>, sign: number): (slot: number) => number {
  return (slot) => {
    const day = cells[slot] as number
    return day === noDay ? unknown : sign * day
  }
}

function numbers({ cells }: Growing<Float64Array>, sign: number): (slot: number) => number {
  return (slot) => {
    const number = cells[slot] as number
    return Number.isNaN(number) ? unknown : sign * number
  }
}

/** The rank of each slot's name among all names. */
function byName(
  sign: number,
  { cells }: Growing<Int32Array>,
  codes: number,
  nameOf: (code: number) => string | null,
): (slot: number) => number {
  const names = Array.from({ length: codes }, (_, code) => nameOf(code))
  const known = [...new Set(names)].filter((name) => name !== null).sort(inCodePointOrder)
  const rankOf = new Map(known.map((name, rank) => [name, rank]))
  const ranks = Float64Array.from(names, (name) => (name === null ? unknown : sign * (rankOf.get(name) as number)))
  return (slot) => ranks[cells[slot] as number] as number
}
