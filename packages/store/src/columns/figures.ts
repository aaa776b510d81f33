import { type Columns, standings } from './columns.ts'
import { addCodes, addParties } from './counting.ts'
import {
  type Coded,
  distinctByCode,
  distinctCodes,
  type Groups,
  groupedBy,
  groupOf,
  withItems,
  withoutItems,
} from './grouping.ts'
import { picked } from './picked.ts'

/** What claims are counted by; a claim counts once for a party that is on both sides of it. */
export type CountName = (typeof codedCounts)[number] | 'parties'

const codedCounts = ['article', 'outlet', 'origin', 'event', 'place', 'traits', 'standing'] as const

export const groupNames = ['outlet', 'origin', 'event'] as const

export type GroupName = (typeof groupNames)[number]

/**
 * What is worked out of a view's claims in such a way that a change of a few need not work it out of all of them again:
 * counts by code, claims by code, and figures that rest on the claims of one code alone.
 */
export interface Figures {
  counts: Map<CountName, Int32Array>
  groups: Map<GroupName, Groups>
  ofGroups: Map<string, { by: GroupName; values: unknown[] }>
}

export function noFigures(): Figures {
  return { counts: new Map(), groups: new Map(), ofGroups: new Map() }
}

/** A list of claims with its figures. */
export interface Counted {
  slots: Int32Array
  figures: Figures
}

/** How often the claims have each code. Several questions rest on the same counts, so nobody else changes them. */
export function viewCounts(columns: Columns, { slots, figures: { counts } }: Counted, name: CountName): Int32Array {
  const known = counts.get(name)
  const found =
    known === undefined
      ? addCounts(columns, name, slots, new Int32Array(codesOf(columns, name)))
      : grown(known, codesOf(columns, name))
  counts.set(name, found)
  return found
}

/** Counts more claims into counts, or with a weight of -1 out of them. */
export function addCounts(columns: Columns, name: CountName, slots: Int32Array, counts: Int32Array, weight = 1) {
  return name === 'parties'
    ? addParties(columns, slots, counts, weight)
    : addCodes(slots, columns.claims[name].cells, counts, weight)
}

/** How many codes there are by now. */
function codesOf(columns: Columns, name: CountName): number {
  const { articleKeys, outlets, origins, events, places, traits, parties } = columns
  if (name === 'standing') return standings
  const dictionaries = {
    article: articleKeys,
    outlet: outlets,
    origin: origins,
    event: events,
    place: places,
    traits: traits.combinations,
    parties,
  }
  return dictionaries[name].values.length
}

/** Counts with room for codes that came since. */
function grown(counts: Int32Array, codes: number): Int32Array {
  if (counts.length >= codes) return counts
  const longer = new Int32Array(codes)
  longer.set(counts)
  return longer
}

/** The claims with each code. */
export function viewGroups(columns: Columns, { slots, figures }: Counted, by: GroupName): Groups {
  const { cells, codes } = codedIn(columns, by)
  const groups = figures.groups.get(by) ?? groupedBy(slots, cells, codes)
  figures.groups.set(by, groups)
  return groups
}

/** The claims with some of the codes: from the groups where they are made, else in one pass, which costs less than to make them. */
export function slotsWith(columns: Columns, counted: Counted, by: GroupName, chosen: readonly number[]): Int32Array {
  const { cells, codes } = codedIn(columns, by)
  if (counted.figures.groups.has(by)) {
    const groups = viewGroups(columns, counted, by)
    return Int32Array.from(chosen.flatMap((code) => [...groupOf(groups, code)]))
  }
  const allowed = new Uint8Array(codes)
  for (const code of chosen) allowed[code] = 1
  return picked(counted.slots, { cells, allowed })
}

/**
 * A figure of the claims with each code, by the code. `ofAll`, where it is given, works out those of all codes at once;
 * others, and after a change those that it concerns, are worked out when they are asked for.
 */
export function viewFigure<Value>(
  columns: Columns,
  counted: Counted,
  by: GroupName,
  name: string,
  ofOne: (slots: Int32Array) => Value,
  ofAll: () => ArrayLike<Value> = () => [],
): (code: number) => Value {
  const { ofGroups } = counted.figures
  const question = `${name} by ${by}`
  const known = ofGroups.get(question) ?? { by, values: listOf(ofAll()) }
  ofGroups.set(question, known)
  const values = known.values as (Value | undefined)[]
  return (code) => {
    const value = values[code] ?? ofOne(groupOf(viewGroups(columns, counted, by), code))
    values[code] = value
    return value
  }
}

/** A loop, for to spread an array of numbers takes several times as long. */
function listOf<Value>(values: ArrayLike<Value>): Value[] {
  const list: Value[] = []
  for (let i = 0; i < values.length; i++) list.push(values[i] as Value)
  return list
}

/** How many different articles, outlets, origins or events the claims with each code have. */
export function viewDistinct(
  columns: Columns,
  counted: Counted,
  by: GroupName,
  of: GroupName | 'article',
): (code: number) => number {
  const column = codedIn(columns, of)
  return viewFigure(
    columns,
    counted,
    by,
    of,
    (slots) => distinctCodes(slots, column),
    () => distinctByCode(counted.slots, codedIn(columns, by), column),
  )
}

function codedIn(columns: Columns, name: GroupName | 'article'): Coded {
  return { cells: columns.claims[name].cells, codes: codesOf(columns, name) }
}

/** Takes claims out of the figures (-1) as they stood before a change, or into them (1) as they stand after it. */
export function changeFigures(columns: Columns, figures: Figures, slots: Int32Array, weight: 1 | -1): void {
  for (const [name, counts] of figures.counts) {
    figures.counts.set(name, addCounts(columns, name, slots, grown(counts, codesOf(columns, name)), weight))
  }
  for (const by of groupNames) {
    const { cells } = columns.claims[by]
    const groups = figures.groups.get(by)
    const resting = [...figures.ofGroups.values()].filter((figure) => figure.by === by)
    for (const [code, own] of slotsByCode(slots, cells)) {
      for (const { values } of resting) values[code] = undefined
      if (groups === undefined) continue
      const change = weight === 1 ? withItems : withoutItems
      groups.changed.set(code, change(groupOf(groups, code), Int32Array.from(own)))
    }
  }
}

function slotsByCode(slots: Int32Array, cells: Int32Array): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (const slot of slots) {
    const code = cells[slot] as number
    const own = found.get(code)
    if (own === undefined) found.set(code, [slot])
    else own.push(slot)
  }
  return found
}
