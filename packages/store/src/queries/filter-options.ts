import { nameWords } from '@evenhand/compare'
import {
  assertions,
  type ClaimFilter,
  corroborations,
  harms,
  qualifiers,
  relations,
  reviewStatuses,
  scopes,
  sourceTypes,
  unknownOutlet,
  victimCategories,
} from '@evenhand/schema'
import { inCodePointOrder } from '../code-point-order.ts'
import { type Columns, noDay, standings, statusMask } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { traitFields } from '../columns/conditions.ts'
import { codesCounted, countCodes } from '../columns/counting.ts'
import { dayOf } from '../columns/days.ts'
import type { Dictionary } from '../columns/dictionary.ts'
import { viewCounts } from '../columns/figures.ts'
import { firstAndLastDay } from '../columns/grouping.ts'
import { type Order, sliceInOrder } from '../columns/order.ts'
import { placesOf } from '../columns/place-words.ts'
import { type Trait, traitCounts } from '../columns/traits.ts'
import { answered, type View, viewOf } from '../columns/view.ts'
import type { FilterOption, FilterOptions, FirstFilterOptions } from '../rows.ts'
import type { Store } from '../store.ts'

type Field = Exclude<keyof FilterOptions, 'days'>

const vocabularies: Partial<Record<Field, { terms: Readonly<Record<string, { label: string }>> }>> = {
  harms,
  categories: victimCategories,
  sourceTypes,
  qualifiers,
  scopes,
  relations,
  assertions,
  reviews: reviewStatuses,
  corroborations,
}

/** Values of a field by number, with the claims that have them. */
interface Counted {
  counts: Int32Array
  valueAt: (code: number) => string | null
  /** Values label themselves unless they have a name; one whose name is not known is not offered. */
  labelAt?: (code: number) => string | undefined
}

type Counting = (columns: Columns, view: View) => Counted

/** How each field counts its values. */
const countings: Record<Field, Counting> = {
  outlets,
  origins: (c, view) => coded(c.origins, viewCounts(c, view, 'origin'), (code) => c.originNames.get(code)?.name),
  events: (c, view) => coded(c.events, viewCounts(c, view, 'event'), (code) => c.eventNames.labels[code] ?? undefined),
  parties: (c, view) => coded(c.parties, viewCounts(c, view, 'parties'), undefined),
  places,
  ...(Object.fromEntries(traitFields.map(([field, trait]) => [field, traitCounting(trait)])) as Record<
    (typeof traitFields)[number][0],
    Counting
  >),
  reviews,
  corroborations: corroborated,
}

/** Values per field with the number of claims that choosing them alone would show, the rest of the filter kept. */
export async function filterOptions(store: Store, filter: ClaimFilter): Promise<FilterOptions> {
  return (await firstFilterOptions(store, filter, Number.POSITIVE_INFINITY)).options
}

/** Fields whose values are as many as the archive makes them; those of the others come from short lists. */
export const openFields = ['outlets', 'origins', 'events', 'places'] as const satisfies readonly Field[]

export type OpenField = (typeof openFields)[number]

/** The same with at most so many values of an open field, besides those that are chosen, and how many more there are. */
export async function firstFilterOptions(
  store: Store,
  filter: ClaimFilter,
  limit: number,
): Promise<FirstFilterOptions> {
  const columns = await columnsOf(store)
  return answered(viewOf(columns, filter), `options ${limit}`, () => firstOptionsOf(columns, filter, limit))
}

function firstOptionsOf(columns: Columns, filter: ClaimFilter, limit: number): FirstFilterOptions {
  const more: FirstFilterOptions['more'] = {}
  const fields = (Object.keys(countings) as Field[]).map((field) => {
    const isOpen = (openFields as readonly Field[]).includes(field)
    const { options, total } = optionsOf(columns, filter, field, isOpen ? limit : Number.POSITIVE_INFINITY)
    if (total > options.length) more[field] = total - options.length
    return [field, options] as const
  })
  const days = firstAndLast(columns, filter, viewWithout(columns, filter, 'days'))
  return { options: { ...(Object.fromEntries(fields) as Record<Field, FilterOption[]>), days }, more }
}

/** An open field's values whose label holds some words, names in any spelling, most frequent first, at most so many. */
export async function findFilterOptions(
  store: Store,
  filter: ClaimFilter,
  { field, words, limit }: { field: OpenField; words: string; limit: number },
): Promise<{ options: FilterOption[]; total: number }> {
  const wanted = words.trim().toLowerCase()
  const spelled = field === 'outlets' ? [] : nameWords(wanted)
  return optionsOf(await columnsOf(store), filter, field, limit, (label) => {
    if (label.toLowerCase().includes(wanted)) return true
    const known = spelled.length > 0 ? nameWords(label) : []
    return spelled.length > 0 && spelled.every((word) => known.includes(word))
  })
}

/** The view of the filter without its part on a field; that on reviews stays, for no reviews chosen still are some. */
function viewWithout(columns: Columns, filter: ClaimFilter, field: keyof FilterOptions): View {
  if (field === 'reviews') return viewOf(columns, filter)
  return viewOf(columns, { ...filter, ...(field === 'days' ? { from: null, to: null } : { [field]: [] }) })
}

function optionsOf(
  columns: Columns,
  filter: ClaimFilter,
  field: Field,
  limit: number,
  fits?: (label: string) => boolean,
): { options: FilterOption[]; total: number } {
  const { counts, valueAt, labelAt } = countings[field](columns, viewWithout(columns, filter, field))
  const terms = vocabularies[field]?.terms
  const labelled = (code: number): string | null => {
    const value = valueAt(code)
    if (value === null) return null
    return labelAt === undefined ? (terms?.[value]?.label ?? value) : (labelAt(code) ?? null)
  }
  const codes = countedCodes(counts).filter((code) => {
    const label = labelled(code)
    return label !== null && (fits === undefined || fits(label))
  })
  const frequentFirst: Order = {
    key: (code) => -(counts[code] as number),
    tie: (a, b) => inCodePointOrder(valueAt(a) ?? '', valueAt(b) ?? ''),
  }
  const first = sliceInOrder(codes, frequentFirst, 0, limit)
  const shown = first.length === codes.length || fits !== undefined ? first : [...first, ...chosenBeyond(first)]
  return {
    options: shown.map((code) => ({
      value: valueAt(code) ?? '',
      label: labelled(code) ?? '',
      count: counts[code] as number,
    })),
    total: codes.length,
  }

  function chosenBeyond(first: readonly number[]): number[] {
    const chosen = new Set<string | null>(filter[field])
    if (chosen.size === 0) return []
    const listed = new Set(first)
    return [...codes].filter((code) => chosen.has(valueAt(code)) && !listed.has(code))
  }
}

function countedCodes(counts: Int32Array): Int32Array {
  return counts[0] === 0 ? codesCounted(counts) : Int32Array.of(0, ...codesCounted(counts))
}

function coded({ values }: Dictionary, counts: Int32Array, labelAt: Counted['labelAt']): Counted {
  return { counts, valueAt: (code) => values[code] ?? null, ...(labelAt && { labelAt }) }
}

function traitCounting(trait: Trait): Counting {
  return (columns, view) => {
    const { values } = columns.traits.of[trait].values
    return {
      counts: traitCounts(columns.traits, trait, viewCounts(columns, view, 'traits')),
      valueAt: (code) => values[code] ?? null,
    }
  }
}

/** Claims without a known outlet can be chosen like those of one. */
function outlets(columns: Columns, view: View): Counted {
  const { counts, valueAt } = coded(columns.outlets, viewCounts(columns, view, 'outlet'), undefined)
  return {
    counts,
    valueAt: (code) => (code === 0 ? unknownOutlet : valueAt(code)),
    labelAt: (code) => (code === 0 ? 'Outlet not known' : columns.outletNames.get(code)),
  }
}

/** By gazetteer id, else by name; one id may go by several names, of which the first in order stands for it. */
function places(columns: Columns, view: View): Counted {
  const [values, labels, numbers] = [[] as string[], [] as string[], new Map<string, number>()]
  const counts: number[] = []
  const known = placesOf(columns)
  viewCounts(columns, view, 'place').forEach((count, code) => {
    if (code === 0 || count === 0) return
    const { id = null, name = null } = known[code] ?? {}
    const value = id ?? name ?? ''
    const label = name ?? value
    const number = numbers.get(value) ?? values.length
    const before = labels[number]
    numbers.set(value, number)
    values[number] = value
    labels[number] = before !== undefined && inCodePointOrder(before, label) < 0 ? before : label
    counts[number] = (counts[number] ?? 0) + count
  })
  return { counts: Int32Array.from(counts), valueAt: (code) => values[code] ?? null, labelAt: (code) => labels[code] }
}

/** Every status is offered, though rejected claims stay out by default. */
function reviews(columns: Columns, view: View): Counted {
  const counts = new Int32Array(statusMask + 1)
  const keptOut = countCodes(view.keptOutBy('reviews'), columns.claims.standing.cells, standings)
  viewCounts(columns, view, 'standing').forEach((n, standing) => {
    ;(counts[standing & statusMask] as number) += n + (keptOut[standing] as number)
  })
  return { counts, valueAt: (number) => reviewStatuses.values[number] ?? null }
}

function corroborated(columns: Columns, view: View): Counted {
  const { eventNames, corroborations } = columns
  const counts = new Int32Array(corroborations.values.length)
  viewCounts(columns, view, 'event').forEach((n, event) => {
    ;(counts[eventNames.corroborations.cells[event] as number] as number) += n
  })
  return { counts, valueAt: (code) => corroborations.values[code] ?? null }
}

function firstAndLast({ claims }: Columns, { clock }: ClaimFilter, { slots }: View): FilterOptions['days'] {
  const [starts, ends] =
    clock === 'said' ? [claims.saidStart, claims.saidEnd] : [claims.happenedStart, claims.happenedEnd]
  const { first, last } = firstAndLastDay(slots, starts.cells, ends.cells, noDay)
  return { first: dayOf(first), last: dayOf(last) }
}
