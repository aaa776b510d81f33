/** Compares two slots, or two numbers of articles or events. */
export type Order = (a: number, b: number) => number

/** The part from `offset` on of what sorting would give, found without sorting the rest. */
export function sliceInOrder(list: Int32Array, order: Order, offset: number, limit: number): number[] {
  const end = Math.min(offset + limit, list.length)
  if (offset >= end) return []
  const first = end * 4 < list.length ? firstOf(list, order, end) : list.slice()
  if (end < first.length) select(first, order, end)
  const head = first.subarray(0, end)
  if (offset > 0) select(head, order, offset)
  return [...head.subarray(offset)].sort(order)
}

/** The first `n` in no order, with a few more perhaps. */
function firstOf(list: Int32Array, order: Order, n: number): Int32Array {
  const held = new Int32Array(2 * n)
  let size = 0
  let last: number | null = null
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as number
    if (last !== null && order(item, last) > 0) continue
    held[size++] = item
    if (size < held.length) continue
    select(held, order, n)
    size = n
    last = held[0] as number
    for (let k = 1; k < n; k++) if (order(held[k] as number, last) > 0) last = held[k] as number
  }
  return held.slice(0, size)
}

/** Moves what comes before place `n` in order to the places before it (Hoare's selection). */
function select(list: Int32Array, order: Order, n: number): void {
  let [low, high] = [0, list.length - 1]
  while (low < high) {
    const pivot = list[(low + high) >> 1] as number
    let [i, j] = [low, high]
    while (i <= j) {
      while (order(list[i] as number, pivot) < 0) i++
      while (order(list[j] as number, pivot) > 0) j--
      if (i > j) break
      const item = list[i] as number
      list[i++] = list[j] as number
      list[j--] = item
    }
    if (n <= j) high = j
    else if (n >= i) low = i
    else return
  }
}
