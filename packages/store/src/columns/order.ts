/** Orders slots, or numbers of articles or events: the lowest key first, and among equals by `tie`. */
export interface Order {
  key: (item: number) => number
  tie: (a: number, b: number) => number
}

type Compare = (a: number, b: number) => number

/** The part from `offset` on of what sorting would give, found without sorting the rest. */
export function sliceInOrder(list: Int32Array, order: Order, offset: number, limit: number): number[] {
  const end = Math.min(offset + limit, list.length)
  if (offset >= end) return []
  const compare = comparing(order)
  const first = end * 4 < list.length ? firstOf(list, order, end) : list.slice()
  if (end < first.length) select(first, compare, end)
  const head = first.subarray(0, end)
  if (offset > 0) select(head, compare, offset)
  return [...head.subarray(offset)].sort(compare)
}

/** An order as sorting wants it. */
export function comparing({ key, tie }: Order): Compare {
  return (a, b) => {
    const [x, y] = [key(a), key(b)]
    if (x === y) return tie(a, b)
    return x < y ? -1 : 1
  }
}

/** The first `n` in no order, with a few more perhaps. Most of a long list goes by its key alone. */
function firstOf(list: Int32Array, order: Order, n: number): Int32Array {
  const { key, tie } = order
  const compare = comparing(order)
  const held = new Int32Array(2 * n)
  let size = 0
  let [last, lastKey] = [-1, Number.POSITIVE_INFINITY]
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as number
    const itemKey = key(item)
    if (itemKey > lastKey || (itemKey === lastKey && last >= 0 && tie(item, last) > 0)) continue
    held[size++] = item
    if (size < held.length) continue
    select(held, compare, n)
    size = n
    last = held[0] as number
    for (let k = 1; k < n; k++) if (compare(held[k] as number, last) > 0) last = held[k] as number
    lastKey = key(last)
  }
  return held.slice(0, size)
}

/** Moves what comes before place `n` in order to the places before it (Hoare's selection). */
function select(list: Int32Array, compare: Compare, n: number): void {
  let [low, high] = [0, list.length - 1]
  while (low < high) {
    const pivot = list[(low + high) >> 1] as number
    let [i, j] = [low, high]
    while (i <= j) {
      while (compare(list[i] as number, pivot) < 0) i++
      while (compare(list[j] as number, pivot) > 0) j--
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
