import { type ClaimFilter, reviewStatuses, unknownOutlet } from '@evenhand/schema'
import { leftOutMarks, wordsOf } from '../claim-where.ts'
import type { FilterOptions } from '../rows.ts'
import { type Columns, markBits, noDay, standings, statusMask, statusNumber } from './columns.ts'
import { chosenCodes, type Dictionary } from './dictionary.ts'
import type { Growing } from './growing.ts'
import type { Test } from './picked.ts'
import { placesNamed, placesOf } from './place-words.ts'
import { remembered } from './remembered.ts'
import { combinationsWith, type Trait } from './traits.ts'
import { bitsOfWords } from './word-index.ts'

/** What is allowed of cells that say by themselves whether the slot passes. */
const ones = Uint8Array.of(0, 1)

/** What `restrictions` of `claim-where.ts` says in SQL, on columns, the part on reviews aside. */
export function restrictionsOf(columns: Columns, filter: ClaimFilter): Test[] {
  const { claims } = columns
  const conditions: (Test | false)[] = [
    (filter.from !== null || filter.to !== null) && {
      cells: remembered(columns, 'days', JSON.stringify([filter.clock, filter.from, filter.to]), () =>
        daysPassed(columns, filter),
      ),
      allowed: ones,
    },
    filter.outlets.length > 0 && {
      cells: claims.outlet.cells,
      allowed: chosenOutlets(columns, filter.outlets),
    },
    coded('origins', claims.origin, columns.origins),
    coded('events', claims.event, columns.events),
    ...traitFields.map(
      ([field, trait]): Test | false =>
        filter[field].length > 0 && {
          cells: claims.traits.cells,
          allowed: combinationsWith(columns.traits, trait, chosenCodes(columns.traits.of[trait].values, filter[field])),
        },
    ),
    filter.parties.length > 0 && { cells: partiesPassed(columns, filter.parties), allowed: ones },
    filter.places.length > 0 && {
      cells: claims.place.cells,
      allowed: chosenPlaces(columns, filter.places),
    },
    filter.corroborations.length > 0 && {
      cells: claims.event.cells,
      allowed: corroboratedEvents(columns, filter.corroborations),
    },
    filter.articles.length > 0 && {
      cells: claims.article.cells,
      allowed: chosenArticles(columns, filter.articles),
    },
    ...eights(wordsOf(filter.q)).map(
      (words): Test => ({
        cells: remembered(columns, 'words', words.join(' '), () => wordsPassed(columns, words)),
        allowed: ones,
      }),
    ),
  ]
  return conditions.filter((condition) => condition !== false)

  function coded(field: 'origins' | 'events', { cells }: Growing<Int32Array>, values: Dictionary): Test | false {
    return filter[field].length > 0 && { cells, allowed: chosenCodes(values, filter[field]) }
  }
}

/** Fields of the filter that choose values of one trait. */
export const traitFields = [
  ['harms', 'harm'],
  ['categories', 'category'],
  ['sourceTypes', 'sourceType'],
  ['qualifiers', 'qualifier'],
  ['scopes', 'scope'],
  ['relations', 'relation'],
  ['assertions', 'assertion'],
] as const satisfies [keyof FilterOptions, Trait][]

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

/** For each value of `standing` whether its status is one that a filter with these picks, whatever the marks. */
export function allowedStandings(statuses: readonly string[]): Uint8Array {
  // Rejected claims and those joined to another stay out unless asked for.
  const counting = reviewStatuses.values.filter((status) => status !== 'rejected' && status !== 'merged')
  const wanted = new Set((statuses.length > 0 ? statuses : counting).map(statusNumber))
  return new Uint8Array(standings).map((_, standing) => (wanted.has(standing & statusMask) ? 1 : 0))
}

function windowOf({ from, to }: ClaimFilter): { from: number | null; to: number | null } {
  const day = (date: string | null) => (date === null ? null : Date.parse(`${date}T00:00:00Z`) / 86_400_000)
  return { from: day(from), to: day(to) }
}

/** A claim passes where its days overlap the window; one without days passes only an open one. */
function daysPassed({ claims, slots }: Columns, filter: ClaimFilter): Uint8Array {
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

function partiesPassed({ claims, parties, slots }: Columns, chosen: readonly string[]): Uint8Array {
  const allowed = chosenCodes(parties, chosen)
  const [victims, perpetrators] = [claims.victimParty.cells, claims.perpetratorParty.cells]
  const passes = new Uint8Array(slots)
  for (let slot = 0; slot < slots; slot++) {
    passes[slot] = (allowed[victims[slot] as number] as number) | (allowed[perpetrators[slot] as number] as number)
  }
  return passes
}

function chosenPlaces(columns: Columns, chosen: readonly string[]): Uint8Array {
  const wanted = new Set<string | null>(chosen)
  return Uint8Array.from(placesOf(columns), ({ id, name }, code) =>
    code > 0 && (wanted.has(id) || wanted.has(name)) ? 1 : 0,
  )
}

function corroboratedEvents({ eventNames, corroborations }: Columns, chosen: readonly string[]): Uint8Array {
  const wanted = chosenCodes(corroborations, chosen)
  return eventNames.corroborations.cells.map((corroboration) => wanted[corroboration] as number)
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

/** As many words as a byte has bits. */
function eights(words: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(words.length / 8) }, (_, i) => words.slice(8 * i, 8 * i + 8))
}

/**
 * All of these folded words stand within words of the searched text, each anywhere, or name the claim's place in some
 * spelling; none of them holds white space.
 */
function wordsPassed(columns: Columns, words: readonly string[]): Uint8Array {
  const { claims, slots } = columns
  const all = 2 ** words.length - 1
  const held = Uint8Array.from(columns.words.spellings.values, (spelling) =>
    words.reduce((bits, word, i) => (spelling?.includes(word) ? bits | (1 << i) : bits), 0),
  )
  const named = new Uint8Array(columns.places.values.length)
  words.forEach((word, i) => {
    placesNamed(columns, word).forEach((is, place) => {
      if (is) named[place] = (named[place] as number) | (1 << i)
    })
  })
  const passes = bitsOfWords(columns, held)
  const place = claims.place.cells
  for (let slot = 0; slot < slots; slot++) {
    const bits = (passes[slot] as number) | (named[place[slot] as number] as number)
    passes[slot] = bits === all ? 1 : 0
  }
  return passes
}
