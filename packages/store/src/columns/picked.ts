import { scratch } from './scratch.ts'

/** A part of a filter, or something like it: a slot passes where its cell is allowed. */
export interface Test {
  cells: Int32Array | Uint8Array
  /** 1 for each allowed value of a cell, else 0. */
  allowed: Uint8Array
}

/** Those of the slots that pass, in the same order. By a table and not by branches, which would be mispredicted for half of them. */
export function picked(slots: Int32Array, { cells, allowed }: Test): Int32Array {
  // Each slot is written and counted only where it belongs; one cell more takes what comes after the last.
  const passing = scratch(slots.length + 1)
  let n = 0
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number
    passing[n] = slot
    n += allowed[cells[slot] as number] as number
  }
  return passing.slice(0, n)
}
