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
  victimCategories,
} from '@evenhand/schema'
import { inCodePointOrder } from '../code-point-order.ts'
import { type Columns, noDay, statusMask } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { placeOf } from '../columns/conditions.ts'
import { countCodes } from '../columns/counting.ts'
import { dayOf } from '../columns/days.ts'
import type { Dictionary } from '../columns/dictionary.ts'
import { viewOf } from '../columns/view.ts'
import type { FilterOption, FilterOptions } from '../rows.ts'
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

/** Claims by value of a field. */
type Counted = Map<string, { label: string; count: number }>

/** How each field counts its values among slots. */
const countings: Record<Field, (columns: Columns, lists: Int32Array[]) => Counted> = {
  outlets: (c, lists) => named(c.outlets, c.claims.outlet.cells, lists, (code) => c.outletNames.get(code)),
  origins: (c, lists) => named(c.origins, c.claims.origin.cells, lists, (code) => c.originNames.get(code)),
  events: (c, lists) => named(c.events, c.claims.event.cells, lists, (code) => c.eventNames.get(code)?.label),
  parties,
  places,
  harms: (c, lists) => named(c.harms, c.claims.harm.cells, lists),
  categories: (c, lists) => named(c.categories, c.claims.category.cells, lists),
  sourceTypes: (c, lists) => named(c.sourceTypes, c.claims.sourceType.cells, lists),
  qualifiers: (c, lists) => named(c.qualifiers, c.claims.qualifier.cells, lists),
  scopes: (c, lists) => named(c.scopes, c.claims.scope.cells, lists),
  relations: (c, lists) => named(c.relations, c.claims.relation.cells, lists),
  assertions: (c, lists) => named(c.assertions, c.claims.assertion.cells, lists),
  reviews,
  corroborations: corroborated,
}

/** Values per field with the number of claims that choosing them alone would show, the rest of the filter kept. */
export async function filterOptions(store: Store, filter: ClaimFilter): Promise<FilterOptions> {
  const columns = await columnsOf(store)
  const { slots, keptOutBy } = viewOf(columns, filter)
  const lists = (field: keyof FilterOptions): Int32Array[] => {
    const more = keptOutBy.get(field)
    return more === undefined ? [slots] : [slots, more]
  }
  const fields = (Object.keys(countings) as Field[]).map(
    (field) => [field, optionsOf(countings[field](columns, lists(field)), vocabularies[field]?.terms)] as const,
  )
  return {
    ...(Object.fromEntries(fields) as Record<Field, FilterOption[]>),
    days: firstAndLast(columns, filter, lists('days')),
  }
}

function optionsOf(counted: Counted, terms: Readonly<Record<string, { label: string }>> | undefined): FilterOption[] {
  return [...counted]
    .map(([value, { label, count }]) => ({ value, label: terms?.[value]?.label ?? label, count }))
    .sort((a, b) => b.count - a.count || inCodePointOrder(a.value, b.value))
}

/** Values without a name are left out; a vocabulary's values name themselves. */
function named(
  { values }: Dictionary,
  cells: Int32Array,
  lists: Int32Array[],
  nameOf: (code: number) => string | undefined = (code) => values[code] ?? undefined,
): Counted {
  const counted: Counted = new Map()
  countCodes(lists, cells, values.length).forEach((count, code) => {
    if (code === 0 || count === 0) return
    const [value, label] = [values[code], nameOf(code)]
    if (value != null && label !== undefined) counted.set(value, { label, count })
  })
  return counted
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
  const counted: Counted = new Map()
  counts.forEach((count, code) => {
    const value = values[code]
    if (value != null && count > 0) counted.set(value, { label: value, count })
  })
  return counted
}

/** By gazetteer id, else by name; one id may go by several names, of which the first in order stands for it. */
function places(columns: Columns, lists: Int32Array[]): Counted {
  const counted: Counted = new Map()
  countCodes(lists, columns.claims.place.cells, columns.places.values.length).forEach((count, code) => {
    if (code === 0 || count === 0) return
    const { id, name } = placeOf(columns, code)
    const value = id ?? name ?? ''
    const before = counted.get(value)
    const label = name ?? value
    counted.set(value, {
      label: before !== undefined && inCodePointOrder(before.label, label) < 0 ? before.label : label,
      count: count + (before?.count ?? 0),
    })
  })
  return counted
}

/** Every status is offered, though rejected claims stay out by default. */
function reviews({ claims }: Columns, lists: Int32Array[]): Counted {
  const counts = new Int32Array(statusMask + 1)
  for (const slots of lists) {
    for (let i = 0; i < slots.length; i++) {
      ;(counts[(claims.standing.cells[slots[i] as number] as number) & statusMask] as number)++
    }
  }
  return new Map(
    reviewStatuses.values
      .map((status, number) => [status, { label: status, count: counts[number] ?? 0 }] as const)
      .filter(([, { count }]) => count > 0),
  )
}

function corroborated(
  { claims, events, eventNames, corroborations: { values } }: Columns,
  lists: Int32Array[],
): Counted {
  const byEvent = countCodes(lists, claims.event.cells, events.values.length)
  const counts = new Int32Array(values.length)
  for (const [event, { corroboration }] of eventNames) (counts[corroboration] as number) += byEvent[event] as number
  const counted: Counted = new Map()
  counts.forEach((count, code) => {
    const value = values[code]
    if (value != null && count > 0) counted.set(value, { label: value, count })
  })
  return counted
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
