import type { ClaimFilter } from '@evenhand/schema'
import type { Columns } from './columns.ts'
import { type Condition, leftOutBits, restrictionsOf } from './conditions.ts'

/** What a filter picks. */
export interface View {
  /** Slots of the claims that it shows, in order. */
  slots: Int32Array
  /** How many claims fit the filter, by their marks as a number of bits, shown or not. */
  fittingByMarks: Int32Array
  /** For each field of the filter bar the slots that only the filter's own part on that field keeps out. */
  keptOutBy: Map<Condition['field'], Int32Array>
  /** Answers about this view that were worked out before. */
  answers: Map<string, unknown>
}

/** Views held for each state of the columns: a page asks several questions about one. */
const held = new WeakMap<Columns, { version: number; views: Map<string, View> }>()
const heldAtMost = 12

/** The view of a filter; made once for the queries of a page. Read it before the next `await`. */
export function viewOf(columns: Columns, filter: ClaimFilter): View {
  const { preset: _, convention: __, ...key } = filter
  const name = JSON.stringify(key)
  let kept = held.get(columns)
  if (kept === undefined || kept.version !== columns.version) {
    kept = { version: columns.version, views: new Map() }
    held.set(columns, kept)
  }
  const view = kept.views.get(name) ?? makeView(columns, filter)
  // The latest used is the last in order.
  kept.views.delete(name)
  kept.views.set(name, view)
  const [oldest] = kept.views.keys()
  if (kept.views.size > heldAtMost && oldest !== undefined) kept.views.delete(oldest)
  return view
}

/** What a view was asked before is not worked out again: every page asks for the same frame. Not to be changed by who gets it. */
export function answered<Answer>({ answers }: View, question: string, work: () => Answer): Answer {
  if (!answers.has(question)) answers.set(question, work())
  return answers.get(question) as Answer
}

function makeView(columns: Columns, filter: ClaimFilter): View {
  const conditions = restrictionsOf(columns, filter)
  const { cells } = columns.claims.standing
  const bits = leftOutBits(filter)
  // 1 where all is passed, else the one failed condition's place plus 2, or 0 where several are failed.
  const verdicts = new Uint8Array(columns.slots).fill(1)
  for (const [k, { passes }] of conditions.entries()) {
    for (let slot = 0; slot < verdicts.length; slot++) {
      if (passes[slot] === 0) verdicts[slot] = verdicts[slot] === 1 ? k + 2 : 0
    }
  }
  const fittingByMarks = new Int32Array(8)
  for (let slot = 0; slot < verdicts.length; slot++) {
    const standing = cells[slot] as number
    if (verdicts[slot] === 1) (fittingByMarks[standing >> 3] as number)++
    if ((standing & bits) !== 0) verdicts[slot] = 0
  }
  const lists = slotsByVerdict(verdicts, conditions.length + 2)
  const fields = conditions.flatMap(({ field }, k) => (field === null ? [] : [[field, lists[k + 2]] as const]))
  return {
    slots: lists[1] ?? new Int32Array(),
    fittingByMarks,
    keptOutBy: new Map(fields.map(([field, slots]) => [field, slots ?? new Int32Array()])),
    answers: new Map(),
  }
}

/** Slots by verdict, in order; those with verdict 0 are of no use to anyone. */
function slotsByVerdict(verdicts: Uint8Array, kinds: number): Int32Array[] {
  const counts = new Int32Array(kinds)
  for (let slot = 0; slot < verdicts.length; slot++) (counts[verdicts[slot] as number] as number)++
  counts[0] = 0
  const lists = Array.from(counts, (n) => new Int32Array(n))
  const filled = new Int32Array(kinds)
  for (let slot = 0; slot < verdicts.length; slot++) {
    const verdict = verdicts[slot] as number
    if (verdict === 0) continue
    ;(lists[verdict] as Int32Array)[filled[verdict] as number] = slot
    ;(filled[verdict] as number)++
  }
  return lists
}
