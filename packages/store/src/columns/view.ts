import type { ClaimFilter } from '@evenhand/schema'
import type { Columns } from './columns.ts'
import { type Condition, leftOutBits, restrictionsOf } from './conditions.ts'
import { countCodes } from './counting.ts'
import { remembered } from './remembered.ts'

/** What a filter picks. */
export interface View {
  /** Slots of the claims that it shows, in order. */
  slots: Int32Array
  /** How many claims fit the filter, by their marks as a number of bits, shown or not. */
  fittingByMarks: Int32Array
  /** The slots that only the filter's own part on a field of the filter bar keeps out; none where it has no such part. */
  keptOutBy: (field: Condition['field']) => Int32Array | undefined
  /** Answers about this view that were worked out before. */
  answers: Map<string, unknown>
}

/** The view of a filter; made once for the queries of a page. Read it before the next `await`. */
export function viewOf(columns: Columns, filter: ClaimFilter): View {
  const { preset: _, convention: __, ...key } = filter
  return remembered(columns, 'views', JSON.stringify(key), () => makeView(columns, filter))
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

/** How often the claims of a view have each code of a column; several questions rest on the same counts. */
export function viewCounts(columns: Columns, view: View, column: 'outlet' | 'origin' | 'event' | 'place' | 'traits') {
  const codes = {
    outlet: columns.outlets.values,
    origin: columns.origins.values,
    event: columns.events.values,
    place: columns.places.values,
    traits: columns.traits.combinations.values,
  }[column].length
  return answered(view, `by ${column}`, () => countCodes(view.slots, columns.claims[column].cells, codes))
}

/** Values of `standing`: the status in three bits, then three marks. */
const standings = 64

function makeView(columns: Columns, filter: ClaimFilter): View {
  const conditions = restrictionsOf(columns, filter)
  // Nearly all filters share the first two, which say what is stored and not rejected.
  const first = remembered(columns, 'first verdicts', JSON.stringify(filter.reviews), () =>
    judge(new Uint8Array(columns.slots).fill(1), conditions, 0, 2),
  )
  const verdicts = judge(first.slice(), conditions, 2, conditions.length)
  const standing = columns.claims.standing.cells
  const kinds = conditions.length + 2
  const counts = countVerdicts(verdicts, standing, kinds)
  const bits = leftOutBits(filter)
  const fittingByMarks = new Int32Array(8)
  const sizes = new Int32Array(kinds)
  const listOf = new Uint8Array(counts.length)
  for (let i = 0; i < counts.length; i++) {
    const [verdict, n] = [Math.floor(i / standings), counts[i] as number]
    if (verdict === 1) (fittingByMarks[(i % standings) >> 3] as number) += n
    if (verdict === 0 || (i & bits) !== 0) continue
    listOf[i] = verdict
    ;(sizes[verdict] as number) += n
  }
  const listed = (list: number) => slotsOf(verdicts, standing, listOf, list, sizes[list] as number)
  const kept = new Map<Condition['field'], Int32Array>()
  return {
    slots: listed(1),
    fittingByMarks,
    // Not every question asks for these.
    keptOutBy(field) {
      const k = conditions.findIndex((condition) => condition.field === field)
      if (k === -1) return undefined
      const slots = kept.get(field) ?? listed(k + 2)
      kept.set(field, slots)
      return slots
    },
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

/** How often each verdict meets each standing. */
function countVerdicts(verdicts: Uint8Array, standing: Uint8Array, kinds: number): Int32Array {
  const counts = new Int32Array(kinds * standings)
  for (let slot = 0; slot < verdicts.length; slot++) {
    ;(counts[(verdicts[slot] as number) * standings + (standing[slot] as number)] as number)++
  }
  return counts
}

/** The slots of one list, in order. */
function slotsOf(
  verdicts: Uint8Array,
  standing: Uint8Array,
  listOf: Uint8Array,
  list: number,
  size: number,
): Int32Array {
  const isListed = listOf.map((of) => (of === list ? 1 : 0))
  // Each slot is written and counted only where it belongs; one cell more takes what comes after the last.
  const slots = new Int32Array(size + 1)
  let n = 0
  for (let slot = 0; slot < verdicts.length; slot++) {
    slots[n] = slot
    n += isListed[(verdicts[slot] as number) * standings + (standing[slot] as number)] as number
  }
  return slots.subarray(0, size)
}
