import type { Condition } from './conditions.ts'

/** Slots that pass all conditions, in order. There is always at least one condition. */
export function slotsPassing(conditions: readonly Condition[]): Int32Array {
  const [first, ...rest] = conditions.map(({ passes }) => passes)
  const passes = (first ?? new Uint8Array()).slice()
  for (const other of rest) {
    for (let slot = 0; slot < passes.length; slot++) if (other[slot] === 0) passes[slot] = 0
  }
  return slotsOf(passes, 1)
}

/** Slots that pass all conditions, and for each condition with a field those that fail it alone. */
export function slotsPassingWithout(conditions: readonly Condition[]): {
  all: Int32Array
  without: Map<Condition['field'], Int32Array>
} {
  // 1 where all are passed, else the one failed condition's place plus 2, or 0 where several are failed.
  const verdicts = new Uint8Array(conditions[0]?.passes.length ?? 0).fill(1)
  for (const [k, { passes }] of conditions.entries()) {
    for (let slot = 0; slot < verdicts.length; slot++) {
      if (passes[slot] === 0) verdicts[slot] = verdicts[slot] === 1 ? k + 2 : 0
    }
  }
  const fields = conditions.flatMap(({ field }, k) =>
    field === null ? [] : [[field, slotsOf(verdicts, k + 2)] as const],
  )
  return { all: slotsOf(verdicts, 1), without: new Map(fields) }
}

function slotsOf(verdicts: Uint8Array, wanted: number): Int32Array {
  let n = 0
  for (let slot = 0; slot < verdicts.length; slot++) if (verdicts[slot] === wanted) n++
  const slots = new Int32Array(n)
  n = 0
  for (let slot = 0; slot < verdicts.length; slot++) if (verdicts[slot] === wanted) slots[n++] = slot
  return slots
}

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
