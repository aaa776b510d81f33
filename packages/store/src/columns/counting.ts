import type { Columns } from './columns.ts'

/** How often each code stands in a column. */
export function countCodes(slots: Int32Array, cells: Int32Array | Uint8Array, codes: number): Int32Array {
  return addCodes(slots, cells, new Int32Array(codes), 1)
}

/** Adds so much to the count of each slot's code. */
export function addCodes(
  slots: Int32Array,
  cells: Int32Array | Uint8Array,
  counts: Int32Array,
  weight: number,
): Int32Array {
  for (let i = 0; i < slots.length; i++) (counts[cells[slots[i] as number] as number] as number) += weight
  return counts
}

/** The same for parties; a claim counts once for one that is on both sides of it. */
export function addParties({ claims }: Columns, slots: Int32Array, counts: Int32Array, weight: number): Int32Array {
  const [victims, perpetrators] = [claims.victimParty.cells, claims.perpetratorParty.cells]
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number
    const [victim, perpetrator] = [victims[slot] as number, perpetrators[slot] as number]
    ;(counts[victim] as number) += weight
    if (perpetrator !== victim) (counts[perpetrator] as number) += weight
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

/** How many of the slots have a code in a column. */
export function countCode(slots: Int32Array, cells: Int32Array | Uint8Array, code: number): number {
  let n = 0
  for (let i = 0; i < slots.length; i++) if (cells[slots[i] as number] === code) n++
  return n
}
