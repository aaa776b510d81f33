import { scratch } from './scratch.ts'

/** Slots or articles sorted by their code in a column, each code's own in a row. */
export interface Groups {
  items: Int32Array
  /** Where each code's items begin; one more for the end. */
  starts: Int32Array
  /** The items of codes that changed since. */
  changed: Map<number, Int32Array>
}

/** Groups by code, keeping the order within a group. */
export function groupedBy(list: Int32Array, cells: Int32Array, codes: number): Groups {
  const { places, starts } = placesByCode(list, cells, codes)
  const items = new Int32Array(list.length)
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as number
    const code = cells[item] as number
    const place = places[code] as number
    items[place] = item
    places[code] = place + 1
  }
  return { items, starts, changed: new Map() }
}

/** Where the items of each code go, twice. */
function placesByCode(list: Int32Array, cells: Int32Array, codes: number) {
  const starts = new Int32Array(codes + 1)
  for (let i = 0; i < list.length; i++) (starts[(cells[list[i] as number] as number) + 1] as number)++
  for (let code = 1; code <= codes; code++) (starts[code] as number) += starts[code - 1] as number
  return { starts, places: starts.slice() }
}

/** The items of one code, which may have come later than the groups. */
export function groupOf({ items, starts, changed }: Groups, code: number): Int32Array {
  return changed.get(code) ?? items.subarray(starts[code] ?? items.length, starts[code + 1] ?? items.length)
}

/** What of a list in order is not in another one. */
export function onlyIn(list: Int32Array, other: Int32Array): Int32Array {
  return list.filter((item) => other[placeOf(other, item, 0)] !== item)
}

/** Two lists in order as one. */
export function withItems(list: Int32Array, more: Int32Array): Int32Array {
  const all = new Int32Array(list.length + more.length)
  let [read, written] = [0, 0]
  for (const item of more) {
    const place = placeOf(list, item, read)
    all.set(list.subarray(read, place), written)
    written += place - read
    all[written++] = item
    read = place
  }
  all.set(list.subarray(read), written)
  return all
}

/** A list in order without some of its items, in order, too. */
export function withoutItems(list: Int32Array, some: Int32Array): Int32Array {
  const rest = new Int32Array(list.length - some.length)
  let [read, written] = [0, 0]
  for (const item of some) {
    const place = placeOf(list, item, read)
    rest.set(list.subarray(read, place), written)
    written += place - read
    read = place + 1
  }
  rest.set(list.subarray(read), written)
  return rest
}

/** Where an item stands in a list in order from `low` on, or would stand. */
function placeOf(list: Int32Array, item: number, low: number): number {
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as number) < item) low = middle + 1
    else high = middle
  }
  return low
}

/** A column, and how many codes it has. */
export interface Coded {
  cells: Int32Array
  codes: number
}

/** A table of which code meets which is made where it has at most so many cells. */
const largestTable = 2 ** 22

/** For each code of a column how many different codes of another one, null aside, the slots have with it. */
export function distinctByCode(slots: Int32Array, by: Coded, of: Coded): Int32Array {
  return by.codes * of.codes <= largestTable ? distinctByTable(slots, by, of) : distinctByOrder(slots, by, of)
}

function distinctByTable(slots: Int32Array, by: Coded, of: Coded): Int32Array {
  const counts = new Int32Array(by.codes)
  const met = new Uint8Array(by.codes * of.codes)
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number
    const [code, other] = [by.cells[slot] as number, of.cells[slot] as number]
    const place = code * of.codes + other
    if (other === 0 || met[place] === 1) continue
    met[place] = 1
    ;(counts[code] as number)++
  }
  return counts
}

/** Puts the other column's codes together by code, for memory is read fastest in order. */
function distinctByOrder(slots: Int32Array, by: Coded, of: Coded): Int32Array {
  const { places, starts } = placesByCode(slots, by.cells, by.codes)
  const others = scratch(slots.length)
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number
    const code = by.cells[slot] as number
    const place = places[code] as number
    others[place] = of.cells[slot] as number
    places[code] = place + 1
  }
  const counts = new Int32Array(by.codes)
  const last = new Int32Array(of.codes).fill(-1)
  for (let code = 0; code < by.codes; code++) {
    const end = starts[code + 1] as number
    let n = 0
    for (let i = starts[code] as number; i < end; i++) {
      const other = others[i] as number
      if (other === 0 || last[other] === code) continue
      last[other] = code
      n++
    }
    counts[code] = n
  }
  return counts
}

/** How many different codes, null aside, the slots have. */
export function distinctCodes(slots: Int32Array, { cells, codes }: Coded): number {
  const met = new Uint8Array(codes)
  let n = 0
  for (let i = 0; i < slots.length; i++) {
    const code = cells[slots[i] as number] as number
    if (code === 0 || met[code] === 1) continue
    met[code] = 1
    n++
  }
  return n
}

/** The first and the last day of the items; `noDay` cells are passed over. */
export function firstAndLastDay(
  items: Int32Array,
  starts: Int32Array,
  ends: Int32Array,
  noDay: number,
): { first: number; last: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, noDay]
  for (let i = 0; i < items.length; i++) {
    const [start, end] = [starts[items[i] as number] as number, ends[items[i] as number] as number]
    if (start !== noDay && start < first) first = start
    if (end > last) last = end
  }
  return { first, last }
}
