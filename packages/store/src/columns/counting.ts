/** How many different codes the slots have in a column, null aside. */
export function countDistinct(slots: Int32Array, cells: Int32Array, codes: number): number {
  const seen = new Uint8Array(codes)
  seen[0] = 1
  let n = 0
  for (let i = 0; i < slots.length; i++) {
    const code = cells[slots[i] as number] as number
    if (seen[code] === 0) {
      seen[code] = 1
      n++
    }
  }
  return n
}

/** How many of the slots have a code in a column. */
export function countCode(slots: Int32Array, cells: Int32Array, code: number): number {
  let n = 0
  for (let i = 0; i < slots.length; i++) if (cells[slots[i] as number] === code) n++
  return n
}

/** How often each code stands in a column. */
export function countCodes(lists: readonly Int32Array[], cells: Int32Array, codes: number): Int32Array {
  const counts = new Int32Array(codes)
  for (const slots of lists) {
    for (let i = 0; i < slots.length; i++) (counts[cells[slots[i] as number] as number] as number)++
  }
  return counts
}

/** Codes with a count above zero, null aside. */
export function codesCounted(counts: Int32Array | Uint8Array): Int32Array {
  let n = 0
  for (let code = 1; code < counts.length; code++) if (counts[code] !== 0) n++
  const codes = new Int32Array(n)
  n = 0
  for (let code = 1; code < counts.length; code++) if (counts[code] !== 0) codes[n++] = code
  return codes
}
