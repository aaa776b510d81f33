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
import { type Columns, noDay, statusMask } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { placeOf } from '../columns/conditions.ts'
import { codesCounted, countCodes } from '../columns/counting.ts'
import { dayOf } from '../columns/days.ts'
import type { Dictionary } from '../columns/dictionary.ts'
import { sliceInOrder } from '../columns/order.ts'
import { answered, viewOf } from '../columns/view.ts'
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

/** How each field counts its values among slots. */
const countings: Record<Field, (columns: Columns, lists: Int32Array[]) => Counted> = {
  outlets,
  origins: (c, lists) => coded(c.origins, c.claims.origin.cells, lists, (code) => c.originNames.get(code)),
  events: (c, lists) => coded(c.events, c.claims.event.cells, lists, (code) => c.eventNames.get(code)?.label),
  parties,
  places,
  harms: (c, lists) => coded(c.harms, c.claims.harm.cells, lists),
  categories: (c, lists) => coded(c.categories, c.claims.category.cells, lists),
  sourceTypes: (c, lists) => coded(c.sourceTypes, c.claims.sourceType.cells, lists),
  qualifiers: (c, lists) => coded(c.qualifiers, c.claims.qualifier.cells, lists),
  scopes: (c, lists) => coded(c.scopes, c.claims.scope.cells, lists),
  relations: (c, lists) => coded(c.relations, c.claims.relation.cells, lists),
  assertions: (c, lists) => coded(c.assertions, c.claims.assertion.cells, lists),
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
  const days = firstAndLast(columns, filter, listsOf(columns, filter, 'days'))
  return { options: { ...(Object.fromEntries(fields) as Record<Field, FilterOption[]>), days }, more }
}

/** An open field's values whose label holds some words, most frequent first, at most so many. */
export async function findFilterOptions(
  store: Store,
  filter: ClaimFilter,
  { field, words, limit }: { field: OpenField; words: string; limit: number },
): Promise<{ options: FilterOption[]; total: number }> {
  const wanted = words.trim().toLowerCase()
  return optionsOf(await columnsOf(store), filter, field, limit, (label) => label.toLowerCase().includes(wanted))
}

function listsOf(columns: Columns, filter: ClaimFilter, field: keyof FilterOptions): Int32Array[] {
  const { slots, keptOutBy } = viewOf(columns, filter)
  const more = keptOutBy.get(field)
  return more === undefined ? [slots] : [slots, more]
}

function optionsOf(
  columns: Columns,
  filter: ClaimFilter,
  field: Field,
  limit: number,
  fits?: (label: string) => boolean,
): { options: FilterOption[]; total: number } {
  const { counts, valueAt, labelAt } = countings[field](columns, listsOf(columns, filter, field))
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
  const frequentFirst = (a: number, b: number) =>
    (counts[b] as number) - (counts[a] as number) || inCodePointOrder(valueAt(a) ?? '', valueAt(b) ?? '')
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

function coded({ values }: Dictionary, cells: Int32Array, lists: Int32Array[], labelAt?: Counted['labelAt']): Counted {
  const valueAt = (code: number) => values[code] ?? null
  return { counts: countCodes(lists, cells, values.length), valueAt, ...(labelAt && { labelAt }) }
}

/** Claims without a known outlet can be chosen like those of one. */
function outlets(columns: Columns, lists: Int32Array[]): Counted {
  const { counts, valueAt } = coded(columns.outlets, columns.claims.outlet.cells, lists)
  return {
    counts,
    valueAt: (code) => (code === 0 ? unknownOutlet : valueAt(code)),
    labelAt: (code) => (code === 0 ? 'Outlet not known' : columns.outletNames.get(code)),
  }
}

/** A claim counts once for a party that is on both sides of it. */
function parties({ claims, parties: { values } }: Columns, lists: Int32Array[]): Counted {
  const [victims, perpetrators] = [claims.victimParty.cells, claims.perpetratorParty.cells]
  const counts = new Int32Array(values.length)
  for (const slots of lists) {
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i] as number
      const [victim, perpetrator] = [victims[slot] as number, perpetrators[slot] as number]
      ;(counts[victim] as number)++
      if (perpetrator !== victim) (counts[perpetrator] as number)++
    }
  }
  return { counts, valueAt: (code) => values[code] ?? null }
}

/** By gazetteer id, else by name; one id may go by several names, of which the first in order stands for it. */
function places(columns: Columns, lists: Int32Array[]): Counted {
  const [values, labels, numbers] = [[] as string[], [] as string[], new Map<string, number>()]
  const counts: number[] = []
  countCodes(lists, columns.claims.place.cells, columns.places.values.length).forEach((count, code) => {
    if (code === 0 || count === 0) return
    const { id, name } = placeOf(columns, code)
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
function reviews({ claims }: Columns, lists: Int32Array[]): Counted {
  const counts = new Int32Array(statusMask + 1)
  for (const slots of lists) {
    for (let i = 0; i < slots.length; i++) {
      ;(counts[(claims.standing.cells[slots[i] as number] as number) & statusMask] as number)++
    }
  }
  return { counts, valueAt: (number) => reviewStatuses.values[number] ?? null }
}

function corroborated(
  { claims, events, eventNames, corroborations: { values } }: Columns,
  lists: Int32Array[],
): Counted {
  const byEvent = countCodes(lists, claims.event.cells, events.values.length)
  const counts = new Int32Array(values.length)
  for (const [event, { corroboration }] of eventNames) (counts[corroboration] as number) += byEvent[event] as number
  return { counts, valueAt: (code) => values[code] ?? null }
}

function firstAndLast({ claims }: Columns, { clock }: ClaimFilter, lists: Int32Array[]): FilterOptions['days'] {
  const starts = (clock === 'said' ? claims.saidStart : claims.happenedStart).cells
  const ends = (clock === 'said' ? claims.saidEnd : claims.happenedEnd).cells
  let [first, last] = [Number.POSITIVE_INFINITY, noDay]
  for (const slots of lists) {
    for (let i = 0; i < slots.length; i++) {
      const [start, end] = [starts[slots[i] as number] as number, ends[slots[i] as number] as number]
      if (start !== noDay && start < first) first = start
      if (end > last) last = end
    }
  }
  return { first: dayOf(first), last: dayOf(last) }
}
