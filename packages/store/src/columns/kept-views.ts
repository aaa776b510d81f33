import { type ClaimFilter, emptyClaimFilter } from '@evenhand/schema'
import { type Columns, standings } from './columns.ts'
import { allowedStandings, leftOutBits } from './conditions.ts'
import { changeFigures, type Figures, noFigures } from './figures.ts'
import { onlyIn, withItems, withoutItems } from './grouping.ts'
import { picked } from './picked.ts'
import type { View } from './view.ts'

/** The claims that a view shows, and those that only its part on reviews, or only that on marks, keeps out of it. */
const listNames = ['shown', 'reviews', 'marks'] as const

type ListName = (typeof listNames)[number]

type Lists = Record<ListName, Int32Array>

/** A view of nearly all claims: other views are parts of it, and every page asks for one first. A change is carried into it. */
interface Kept {
  lists: Lists
  figures: Figures
  /** Which values of `standing` belong to a list. */
  allowed: Record<ListName, Uint8Array>
  /** By clock; no change is carried into them. */
  answers: Record<ClaimFilter['clock'], View['answers']>
  /** The version of the columns that the answers rest on. */
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

/** The filter that leaves claims out as this one does by their review and marks, and no others. */
export function wholeOf({ reviews, include }: ClaimFilter): ClaimFilter {
  return { ...emptyClaimFilter, reviews, include }
}

/** The view of a filter that is whole, made where there is none yet. */
export function keptView(columns: Columns, filter: ClaimFilter): View {
  const name = JSON.stringify([filter.reviews, filter.include])
  const views = kept.get(columns) ?? new Map<string, Kept>()
  kept.set(columns, views)
  const found = views.get(name) ?? newKept(columns, filter)
  if (found.version !== columns.version) {
    found.version = columns.version
    found.answers = noAnswers()
  }
  // The latest used is the last in order.
  views.delete(name)
  views.set(name, found)
  const [oldest] = views.keys()
  if (views.size > keptAtMost && oldest !== undefined) views.delete(oldest)
  const { lists, figures, answers } = found
  return { slots: lists.shown, keptOutBy: (part) => lists[part], figures, answers: answers[filter.clock] }
}

function newKept(columns: Columns, filter: ClaimFilter): Kept {
  const [reviewed, bits] = [allowedStandings(filter.reviews), leftOutBits(filter)]
  const standingsWith = (isReviewed: 0 | 1, isMarked: boolean) =>
    Uint8Array.from({ length: standings }, (_, standing) =>
      reviewed[standing] === isReviewed && ((standing & bits) !== 0) === isMarked ? 1 : 0,
    )
  const allowed = { shown: standingsWith(1, false), reviews: standingsWith(0, false), marks: standingsWith(1, true) }
  const all = Int32Array.from({ length: columns.slots }, (_, slot) => slot)
  const lists = listsOf(columns, allowed, all)
  return { lists, figures: noFigures(), allowed, answers: noAnswers(), version: columns.version }
}

function noAnswers(): Kept['answers'] {
  return { said: new Map(), happened: new Map() }
}

/** Those of the slots that belong to each list. */
function listsOf({ claims }: Columns, allowed: Kept['allowed'], slots: Int32Array): Lists {
  const live = picked(slots, { cells: claims.live.cells, allowed: Uint8Array.of(0, 1) })
  const listed = (name: ListName) => picked(live, { cells: claims.standing.cells, allowed: allowed[name] })
  return { shown: listed('shown'), reviews: listed('reviews'), marks: listed('marks') }
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
    const [was, is] = [out[i] as Lists, into[i] as Lists]
    for (const name of listNames) {
      const [left, came] = [onlyIn(was[name], is[name]), onlyIn(is[name], was[name])]
      if (left.length + came.length === 0) continue
      held.lists = { ...held.lists, [name]: withItems(withoutItems(held.lists[name], left), came) }
    }
  })
}

/** Counts those of the slots that a view shows out of it (-1) before they change, or into it (1) after that, and says which are in each list. */
function countShown(columns: Columns, { allowed, figures }: Kept, slots: Int32Array, weight: 1 | -1): Lists {
  const lists = listsOf(columns, allowed, slots)
  changeFigures(columns, figures, lists.shown, weight)
  return lists
}
