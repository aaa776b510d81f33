/** How often each code stands in a column; added to counts that there are already, if any. */
export function countCodes(
  slots: Int32Array,
  cells: Int32Array,
  codes: number,
  counts = new Int32Array(codes),
): Int32Array {
  for (let i = 0; i < slots.length; i++) (counts[cells[slots[i] as number] as number] as number)++
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

/** How many of the slots have a code in a column. */
export function countCode(slots: Int32Array, cells: Int32Array | Uint8Array, code: number): number {
  let n = 0
  for (let i = 0; i < slots.length; i++) if (cells[slots[i] as number] === code) n++
  return n
}
