import { type ClaimFilter, emptyClaimFilter } from '@evenhand/schema'
import type { Columns } from './columns.ts'
import { allowedStandings, leftOutBits } from './conditions.ts'
import { changeFigures } from './figures.ts'
import { onlyIn, withItems, withoutItems } from './grouping.ts'
import type { View } from './view.ts'

/** A view of nearly all claims: it costs most to make, and every page asks for one first. A change is carried into it. */
interface Kept {
  view: View
  /** 1 for each value of `standing` with a status that the filter picks, whatever its marks. */
  picked: Uint8Array
  /** The marks that keep a claim out. */
  bits: number
  /** The version of the columns that its answers rest on, which no change is carried into. */
  version: number
}

/** So many of them are held; each holds several numbers for every claim. */
const keptAtMost = 5

/** A change of more claims than this, or of this share of all, ends them. */
const carried = { claims: 1000, share: 1 / 100 }

const kept = new WeakMap<Columns, Map<string, Kept>>()

/** Parts of a filter by which its view is whole all the same. */
const ofWhole = new Set<keyof ClaimFilter>(['reviews', 'include', 'clock', 'preset', 'convention'])

/** Whether a filter leaves claims out by their review and marks alone. */
export function isWhole(filter: ClaimFilter): boolean {
  return (Object.keys(emptyClaimFilter) as (keyof ClaimFilter)[]).every(
    (key) => ofWhole.has(key) || (filter[key] ?? '').length === 0,
  )
}

/** The whole view of this name, made where there is none yet. */
export function keptView(columns: Columns, filter: ClaimFilter, name: string, make: () => View): View {
  const views = kept.get(columns) ?? new Map<string, Kept>()
  kept.set(columns, views)
  const found = views.get(name) ?? {
    view: wholeView(columns, filter, make()),
    picked: allowedStandings(filter.reviews),
    bits: leftOutBits(filter),
    version: columns.version,
  }
  if (found.version !== columns.version) {
    found.version = columns.version
    found.view = { ...found.view, answers: new Map() }
  }
  // The latest used is the last in order.
  views.delete(name)
  views.set(name, found)
  const [oldest] = views.keys()
  if (views.size > keptAtMost && oldest !== undefined) views.delete(oldest)
  return found.view
}

/** A view that says what reviews keep out of it from the columns as they stand. */
function wholeView(columns: Columns, filter: ClaimFilter, view: View): View {
  const [picked, bits] = [allowedStandings(filter.reviews), leftOutBits(filter)]
  const keptOut = Uint8Array.from(picked, (is, standing) => (is === 0 && (standing & bits) === 0 ? 1 : 0))
  return {
    ...view,
    keptOutBy(field) {
      if (field !== 'reviews') return undefined
      const { live, standing } = columns.claims
      const slots: number[] = []
      for (let slot = 0; slot < columns.slots; slot++) {
        if (keptOut[standing.cells[slot] as number] === 1 && live.cells[slot] === 1) slots.push(slot)
      }
      return Int32Array.from(slots)
    },
  }
}

/** Makes a change of claims, and carries it into the kept views. */
export function carryChange(columns: Columns, changed: readonly number[], change: () => void): void {
  const most = Math.max(carried.claims, carried.share * columns.slots)
  if (changed.length > most) kept.delete(columns)
  const views = [...(kept.get(columns)?.values() ?? [])]
  const slots = Int32Array.from(new Set(changed)).sort()
  const out = views.map((held) => countShown(columns, held, slots, -1))
  change()
  const into = views.map((held) => countShown(columns, held, slots, 1))
  views.forEach((held, i) => {
    const [was, is] = [out[i] as Int32Array, into[i] as Int32Array]
    const [left, came] = [onlyIn(was, is), onlyIn(is, was)]
    if (left.length + came.length === 0) return
    held.view = { ...held.view, slots: withItems(withoutItems(held.view.slots, left), came) }
  })
}

/** Counts those of the slots that a view shows out of it (-1) before they change, or into it (1) after that, and says which. */
function countShown(columns: Columns, held: Kept, slots: Int32Array, weight: 1 | -1): Int32Array {
  const { picked, bits, view } = held
  const { live, standing } = columns.claims
  const fitting = slots.filter((slot) => live.cells[slot] === 1 && picked[standing.cells[slot] as number] === 1)
  const fittingByMarks = view.fittingByMarks.slice()
  for (const slot of fitting) (fittingByMarks[(standing.cells[slot] as number) >> 3] as number) += weight
  held.view = { ...view, fittingByMarks }
  const shown = fitting.filter((slot) => ((standing.cells[slot] as number) & bits) === 0)
  changeFigures(columns, view.figures, shown, weight)
  return shown
}
