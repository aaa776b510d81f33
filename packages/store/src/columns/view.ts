import type { ClaimFilter } from '@evenhand/schema'
import { type Columns, standings } from './columns.ts'
import { type Condition, leftOutBits, restrictionsOf } from './conditions.ts'
import { type Counted, noFigures } from './figures.ts'
import { isWhole, keptView } from './kept-views.ts'
import { remembered } from './remembered.ts'
import { scratch } from './scratch.ts'

/** What a filter picks: slots of the claims that it shows, in order, and what is worked out of them. */
export interface View extends Counted {
  /** How many claims fit the filter, by their marks as a number of bits, shown or not. */
  fittingByMarks: Int32Array
  /** The slots that only the filter's own part on a field of the filter bar keeps out; none where it has no such part. */
  keptOutBy: (field: Condition['field']) => Int32Array | undefined
  /** Answers about this view that were worked out before. */
  answers: Map<string, unknown>
}

/** The view of a filter; made once for the queries of a page. Read it before the next `await`. */
export function viewOf(columns: Columns, filter: ClaimFilter): View {
  const { preset: _, convention: __, ...parts } = filter
  const [name, make] = [JSON.stringify(parts), () => makeView(columns, filter)]
  return isWhole(filter) ? keptView(columns, filter, name, make) : remembered(columns, 'views', name, make)
}

/** What a view was asked before is not worked out again: every page asks for the same frame. Not to be changed by who gets it. */
export function answered<Answer>(
  { answers }: { answers: Map<string, unknown> },
  question: string,
  work: () => Answer,
): Answer {
  if (!answers.has(question)) answers.set(question, work())
  return answers.get(question) as Answer
}

/**
 * The same for an answer that takes rows from the database. A change that came between makes the next view, and with it
 * a new answer; a failure is not kept.
 */
export function answeredWithRows<Answer>(
  view: { answers: Map<string, unknown> },
  question: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  return answered(view, question, () =>
    work().catch((error: unknown) => {
      view.answers.delete(question)
      throw error
    }),
  )
}

function makeView(columns: Columns, filter: ClaimFilter): View {
  const conditions = restrictionsOf(columns, filter)
  // Nearly all filters share the first two, which say what is stored and not rejected.
  const first = remembered(columns, 'first verdicts', JSON.stringify(filter.reviews), () =>
    judge(columns.claims.live.cells.slice(0, columns.slots), conditions, 1, 2),
  )
  const verdicts = judge(first.slice(), conditions, 2, conditions.length)
  const standing = columns.claims.standing.cells
  const bits = leftOutBits(filter)
  const listed = (verdict: number) => slotsOf(verdicts, standing, bits, verdict)
  const { slots, counts } = listed(1)
  const fittingByMarks = new Int32Array(8)
  counts.forEach((n, standing) => {
    ;(fittingByMarks[standing >> 3] as number) += n
  })
  const kept = new Map<Condition['field'], Int32Array>()
  return {
    slots,
    fittingByMarks,
    // Not every question asks for these.
    keptOutBy(field) {
      const k = conditions.findIndex((condition) => condition.field === field)
      if (k === -1) return undefined
      const slots = kept.get(field) ?? listed(k + 2).slots
      kept.set(field, slots)
      return slots
    },
    figures: noFigures(),
    answers: new Map(),
  }
}

/**
 * Puts the conditions of some places to the slots. A verdict is 1 where all is passed, else the one failed condition's
 * place plus 2, or 0 where several are failed or one that no field can lift. By tables and not by branches, which would
 * be mispredicted for half of the slots.
 */
function judge(verdicts: Uint8Array, conditions: readonly Condition[], from: number, to: number): Uint8Array {
  for (let k = from; k < to; k++) {
    const { field, cells, allowed } = conditions[k] as Condition
    const next = Uint8Array.from({ length: 2 * (k + 3) }, (_, i) => ((i & 1) === 1 ? i >> 1 : 0))
    if (field !== null) next[1 << 1] = k + 2
    for (let slot = 0; slot < verdicts.length; slot++) {
      verdicts[slot] = next[((verdicts[slot] as number) << 1) | (allowed[cells[slot] as number] as number)] as number
    }
  }
  return verdicts
}

/** The slots of one verdict that no mark leaves out, in order, and how often the verdict meets each standing. */
function slotsOf(verdicts: Uint8Array, standing: Uint8Array, bits: number, verdict: number) {
  const counts = new Int32Array(256 * standings)
  const isListed = new Uint8Array(counts.length)
  const from = verdict * standings
  for (let of = 0; of < standings; of++) if ((of & bits) === 0) isListed[from + of] = 1
  // Each slot is written and counted only where it belongs; one cell more takes what comes after the last.
  const slots = scratch(verdicts.length + 1)
  let n = 0
  for (let slot = 0; slot < verdicts.length; slot++) {
    const place = (verdicts[slot] as number) * standings + (standing[slot] as number)
    ;(counts[place] as number)++
    slots[n] = slot
    n += isListed[place] as number
  }
  return { slots: slots.slice(0, n), counts: counts.subarray(from, from + standings) }
}
