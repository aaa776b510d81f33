import { type ClaimFilter, reviewStatuses, unknownOutlet } from '@evenhand/schema'
import { leftOutMarks } from '../claim-where.ts'
import { fold } from '../fold.ts'
import type { FilterOptions } from '../rows.ts'
import { type Columns, markBits, noDay, statusMask, statusNumber } from './columns.ts'
import { chosenCodes, type Dictionary } from './dictionary.ts'
import type { Growing } from './growing.ts'

/** One part of a filter: 1 for each slot that passes. `field` is the filter's menu that the part belongs to, if any. */
export interface Condition {
  field: keyof FilterOptions | null
  passes: Uint8Array
}

/** What `restrictions` of `claim-where.ts` says in SQL, on columns; claims that are not stored pass none of the first. */
export function restrictionsOf(columns: Columns, filter: ClaimFilter): Condition[] {
  const { claims } = columns
  const conditions: (Condition | false)[] = [
    { field: null, passes: claims.live.cells.subarray(0, columns.slots) },
    { field: 'reviews', passes: statusCondition(columns, filter.reviews) },
    (filter.from !== null || filter.to !== null) && { field: 'days', passes: dayCondition(columns, filter) },
    filter.outlets.length > 0 && {
      field: 'outlets',
      passes: byCode(columns, claims.outlet, chosenOutlets(columns, filter.outlets)),
    },
    coded('origins', claims.origin, columns.origins, filter.origins),
    coded('events', claims.event, columns.events, filter.events),
    coded('harms', claims.harm, columns.harms, filter.harms),
    coded('categories', claims.category, columns.categories, filter.categories),
    coded('sourceTypes', claims.sourceType, columns.sourceTypes, filter.sourceTypes),
    coded('qualifiers', claims.qualifier, columns.qualifiers, filter.qualifiers),
    coded('scopes', claims.scope, columns.scopes, filter.scopes),
    coded('relations', claims.relation, columns.relations, filter.relations),
    coded('assertions', claims.assertion, columns.assertions, filter.assertions),
    filter.parties.length > 0 && { field: 'parties', passes: partyCondition(columns, filter.parties) },
    filter.places.length > 0 && {
      field: 'places',
      passes: byCode(columns, claims.place, chosenPlaces(columns, filter.places)),
    },
    filter.corroborations.length > 0 && {
      field: 'corroborations',
      passes: byCode(columns, claims.event, corroboratedEvents(columns, filter.corroborations)),
    },
    filter.articles.length > 0 && {
      field: null,
      passes: byCode(columns, claims.article, chosenArticles(columns, filter.articles)),
    },
    ...fold(filter.q)
      .split(' ')
      .filter(Boolean)
      .map((word): Condition => ({ field: null, passes: wordCondition(columns, word) })),
  ]
  return conditions.filter((condition) => condition !== false)

  function coded(
    field: keyof FilterOptions,
    column: Growing<Int32Array>,
    values: Dictionary,
    chosen: readonly string[],
  ): Condition | false {
    return chosen.length > 0 && { field, passes: byCode(columns, column, chosenCodes(values, chosen)) }
  }
}

/** Bits of `standing` that keep a claim out of this filter's counts and charts. */
export function leftOutBits(filter: ClaimFilter): number {
  return leftOutMarks(filter).reduce((bits, mark) => bits | markBits[mark], 0)
}

/** Articles by number: those of the filter's outlets, ids and days, as `articleWhere` says in SQL. */
export function articlesIn(columns: Columns, filter: ClaimFilter): Uint8Array {
  const { articles, articleKeys } = columns
  const passes = articles.live.cells.slice(0, articleKeys.values.length)
  passes[0] = 0
  const keep = (test: (article: number) => boolean) => {
    for (let article = 1; article < passes.length; article++)
      if (passes[article] === 1 && !test(article)) passes[article] = 0
  }
  if (filter.outlets.length > 0) {
    const chosen = chosenOutlets(columns, filter.outlets)
    keep((article) => chosen[articles.outlet.cells[article] as number] === 1)
  }
  if (filter.articles.length > 0) {
    const chosen = chosenArticles(columns, filter.articles)
    keep((article) => chosen[article] === 1)
  }
  if (filter.clock === 'said') {
    const { from, to } = windowOf(filter)
    const { saidStart, saidEnd } = articles
    if (from !== null) keep((article) => (saidEnd.cells[article] as number) >= from)
    if (to !== null) {
      keep((article) => saidStart.cells[article] !== noDay && (saidStart.cells[article] as number) <= to)
    }
  }
  return passes
}

function byCode({ slots }: Columns, { cells }: Growing<Int32Array>, allowed: Uint8Array): Uint8Array {
  const passes = new Uint8Array(slots)
  for (let slot = 0; slot < slots; slot++) passes[slot] = allowed[cells[slot] as number] as number
  return passes
}

function statusCondition({ claims, slots }: Columns, statuses: readonly string[]): Uint8Array {
  // Rejected claims and those joined to another stay out unless asked for.
  const standing = reviewStatuses.values.filter((status) => status !== 'rejected' && status !== 'merged')
  const allowed = new Uint8Array(statusMask + 1)
  for (const status of statuses.length > 0 ? statuses : standing) allowed[statusNumber(status)] = 1
  const { cells } = claims.standing
  const passes = new Uint8Array(slots)
  for (let slot = 0; slot < slots; slot++) passes[slot] = allowed[(cells[slot] as number) & statusMask] as number
  return passes
}

function windowOf({ from, to }: ClaimFilter): { from: number | null; to: number | null } {
  const day = (date: string | null) => (date === null ? null : Date.parse(`${date}T00:00:00Z`) / 86_400_000)
  return { from: day(from), to: day(to) }
}

/** A claim passes where its days overlap the window; one without days passes only an open one. */
function dayCondition({ claims, slots }: Columns, filter: ClaimFilter): Uint8Array {
  const said = filter.clock === 'said'
  const starts = (said ? claims.saidStart : claims.happenedStart).cells
  const ends = (said ? claims.saidEnd : claims.happenedEnd).cells
  const { from, to } = windowOf(filter)
  const passes = new Uint8Array(slots)
  for (let slot = 0; slot < slots; slot++) {
    const [start, end] = [starts[slot] as number, ends[slot] as number]
    passes[slot] = (from === null || end >= from) && (to === null || (start !== noDay && start <= to)) ? 1 : 0
  }
  return passes
}

function partyCondition({ claims, parties, slots }: Columns, chosen: readonly string[]): Uint8Array {
  const allowed = chosenCodes(parties, chosen)
  const [victims, perpetrators] = [claims.victimParty.cells, claims.perpetratorParty.cells]
  const passes = new Uint8Array(slots)
  for (let slot = 0; slot < slots; slot++) {
    passes[slot] = (allowed[victims[slot] as number] as number) | (allowed[perpetrators[slot] as number] as number)
  }
  return passes
}

/** Gazetteer id and name of a place's code. */
export function placeOf({ places }: Columns, code: number): { id: string | null; name: string | null } {
  const [id, name] = JSON.parse(places.values[code] ?? '[null,null]') as [string | null, string | null]
  return { id, name }
}

function chosenPlaces(columns: Columns, chosen: readonly string[]): Uint8Array {
  const wanted = new Set<string | null>(chosen)
  return Uint8Array.from(columns.places.values, (_, code) => {
    const { id, name } = placeOf(columns, code)
    return code > 0 && (wanted.has(id) || wanted.has(name)) ? 1 : 0
  })
}

function corroboratedEvents({ events, eventNames, corroborations }: Columns, chosen: readonly string[]): Uint8Array {
  const wanted = chosenCodes(corroborations, chosen)
  const allowed = new Uint8Array(events.values.length)
  for (const [event, { corroboration }] of eventNames) allowed[event] = wanted[corroboration] as number
  return allowed
}

/** Outlets by id; code 0 stands for none. */
function chosenOutlets({ outlets }: Columns, chosen: readonly string[]): Uint8Array {
  const allowed = chosenCodes(outlets, chosen)
  if (chosen.includes(unknownOutlet)) allowed[0] = 1
  return allowed
}

/** Articles by key or id. */
function chosenArticles({ articleKeys, articleNumbers }: Columns, chosen: readonly string[]): Uint8Array {
  const allowed = chosenCodes(articleKeys, chosen)
  for (const id of chosen) {
    const article = articleNumbers.get(id)
    if (article !== undefined) allowed[article] = 1
  }
  return allowed
}

/** A folded word stands within a word of the searched text; neither holds white space. */
function wordCondition({ claims, words, slots }: Columns, word: string): Uint8Array {
  const holds = Uint8Array.from(words.spellings.values, (spelling) => (spelling?.includes(word) ? 1 : 0))
  const [starts, ends, numbers] = [claims.wordsStart.cells, claims.wordsEnd.cells, words.numbers.cells]
  const passes = new Uint8Array(slots)
  for (let slot = 0; slot < slots; slot++) {
    const end = ends[slot] as number
    for (let at = starts[slot] as number; at < end; at++) {
      if (holds[numbers[at] as number] === 1) {
        passes[slot] = 1
        break
      }
    }
  }
  return passes
}
