/** Slots or articles sorted by their code in a column, each code's own in a row. */
export interface Groups {
  items: Int32Array
  /** Where each code's items begin; one more for the end. */
  starts: Int32Array
}

/** Groups by code, keeping the order within a group. */
export function groupedBy(list: Int32Array, cells: Int32Array, codes: number): Groups {
  const starts = new Int32Array(codes + 1)
  for (let i = 0; i < list.length; i++) (starts[(cells[list[i] as number] as number) + 1] as number)++
  for (let code = 1; code <= codes; code++) (starts[code] as number) += starts[code - 1] as number
  const at = starts.slice()
  const items = new Int32Array(list.length)
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as number
    const code = cells[item] as number
    const place = at[code] as number
    items[place] = item
    at[code] = place + 1
  }
  return { items, starts }
}

/** The items of one code. */
export function groupOf({ items, starts }: Groups, code: number): Int32Array {
  return items.subarray(starts[code], starts[code + 1])
}

/** For each group how many different codes its items have in another column, null aside. */
export function distinctInGroups({ items, starts }: Groups, cells: Int32Array, codes: number): Int32Array {
  const counts = new Int32Array(starts.length - 1)
  const last = new Int32Array(codes).fill(-1)
  for (let group = 0; group < counts.length; group++) {
    const end = starts[group + 1] as number
    let n = 0
    for (let i = starts[group] as number; i < end; i++) {
      const code = cells[items[i] as number] as number
      if (code === 0 || last[code] === group) continue
      last[code] = group
      n++
    }
    counts[group] = n
  }
  return counts
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
