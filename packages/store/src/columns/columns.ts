import { reviewStatuses } from '@evenhand/schema'
import type { LinkBasis, OriginRef } from '../rows.ts'
import { type Dictionary, dictionary } from './dictionary.ts'
import { float64, type Growing, int32, reserve, uint8 } from './growing.ts'
import { addId, hasId, type Ids, noIds } from './ids.ts'
import { articleNoiseColumns, type NoiseColumns, noNoise } from './noise-columns.ts'
import { noTraits, type Traits } from './traits.ts'

/** A day as days since 1970; this one stands for none. */
export const noDay = -(2 ** 31)

/** Bits of `standing` above the review status. */
export const markBits = { furniture: 8, implicit: 16, nonviolent: 32 } as const

/** What `originBasis` stands for, from 1; 0 where there is no origin. */
export const linkBases: readonly LinkBasis[] = ['stated', 'inferred']

/** The status part of `standing`: the status's place in the vocabulary. */
export const statusMask = 7

/** How many values `standing` has: a status in three bits, and three marks. */
export const standings = 64

/** The status's number in `standing`. */
export function statusNumber(status: string): number {
  return (reviewStatuses.values as readonly string[]).indexOf(status)
}

/** Claims by slot. A slot is given once and kept; `live` is 0 while its claim is not stored. */
export function claimColumns() {
  return {
    live: uint8(),
    article: int32(),
    /** The article's next claim, -1 after the last. */
    next: int32(),
    /** Review status and marks. */
    standing: uint8(),
    /** Bits 4, 2, 1: unsure, apart, single origin. */
    urgency: uint8(),
    outlet: int32(),
    origin: int32(),
    originBasis: uint8(),
    event: int32(),
    place: int32(),
    victimParty: int32(),
    perpetratorParty: int32(),
    /** The words that name victims and perpetrator, in the text's own spelling. */
    victimWords: int32(),
    perpetratorWords: int32(),
    /** Who these words name: codes of `namings.ts`, 0 where there are no words. */
    victimsNamed: int32(),
    perpetratorsNamed: int32(),
    traits: int32(),
    saidStart: int32(),
    saidEnd: int32(),
    happenedStart: int32(),
    happenedEnd: int32(),
    /** Its number for sorting; NaN where it has none. */
    low: float64(),
    /** Its number divided by the middle one of the event's other comparable claims; NaN where there is nothing to compare. */
    divergence: float64(),
    confidence: float64(),
    /** Where its words begin and end in `words.numbers`. */
    wordsStart: int32(),
    wordsEnd: int32(),
  }
}

/** Articles by number. */
export function articleColumns() {
  return {
    live: uint8(),
    outlet: int32(),
    /** Place of the outlet's basis in the vocabulary, from 1. */
    basis: uint8(),
    saidStart: int32(),
    saidEnd: int32(),
    /** Slot of its first claim, -1 where it has none. */
    firstClaim: int32(),
    /** Code of what is known of its reading. */
    reading: int32(),
    /** When it last changed, in milliseconds since 1970. */
    updatedAt: float64(),
    ...articleNoiseColumns(),
  }
}

/** How an article was read: parser's version, language, headline found, dated by a copy, codes of warnings. */
export type Reading = [version: string, language: string, headline: boolean, datedByCopy: boolean, warnings: string[]]

/** Events by code as lists need them; all of each is in the database. */
export interface EventNames {
  /** Null where the comparison knows no such event. */
  labels: (string | null)[]
  /** 0 where it knows none. */
  corroborations: Growing<Uint8Array>
  startDays: Growing<Int32Array>
}

/**
 * What views filter, count and sort by, in columns of numbers in memory. The database holds the truth; these columns
 * follow it, change by change.
 */
export interface Columns {
  /** Rises with every change that is taken in. */
  version: number
  /** Rises with every change of articles that is taken in. */
  articlesVersion: number
  claims: ReturnType<typeof claimColumns>
  /** How many slots are given. */
  slots: number
  ids: Ids
  articles: ReturnType<typeof articleColumns>
  articleKeys: Dictionary
  /** Ids of articles by number, as shown. */
  articleIds: (string | null)[]
  /** Numbers of articles by id. */
  articleNumbers: Map<string, number>
  outlets: Dictionary
  outletNames: Map<number, string>
  origins: Dictionary
  originNames: Map<number, OriginRef>
  events: Dictionary
  eventNames: EventNames
  corroborations: Dictionary
  /** JSON of gazetteer id and name. */
  places: Dictionary
  parties: Dictionary
  /** Words that name victims and perpetrators. */
  phrases: Dictionary
  traits: Traits
  /** JSON of a `Reading`; few differ. */
  readings: Dictionary
  words: { spellings: Dictionary; numbers: Growing<Int32Array>; length: number }
  noise: NoiseColumns
}

export function emptyColumns(): Columns {
  return {
    version: 0,
    articlesVersion: 0,
    claims: claimColumns(),
    slots: 0,
    ids: noIds(),
    articles: articleColumns(),
    articleKeys: dictionary(),
    articleIds: [null],
    articleNumbers: new Map(),
    outlets: dictionary(),
    outletNames: new Map(),
    origins: dictionary(),
    originNames: new Map(),
    events: dictionary(),
    eventNames: { labels: [], corroborations: uint8(), startDays: int32() },
    corroborations: dictionary(),
    places: dictionary(),
    parties: dictionary(),
    phrases: dictionary(),
    traits: noTraits(),
    readings: dictionary(),
    words: { spellings: dictionary(), numbers: int32(), length: 0 },
    noise: noNoise(),
  }
}

/** Makes room for so many new claims. */
export function reserveSlots({ claims, slots }: Columns, more: number): void {
  for (const column of Object.values(claims)) reserve(column, slots + more)
}

/** A new slot, for which there must be room, at the head of its article's list. */
export function newSlot(columns: Columns, id: Uint8Array, article: number): number {
  const { claims, articles } = columns
  const slot = columns.slots++
  addId(columns, slot, id)
  claims.article.cells[slot] = article
  claims.next.cells[slot] = articles.firstClaim.cells[article] ?? -1
  articles.firstClaim.cells[article] = slot
  return slot
}

/** The slot of a claim of this article, -1 where it never had one. */
export function slotOf(columns: Columns, id: Uint8Array, article: number): number {
  const { claims, articles } = columns
  let slot = articles.firstClaim.cells[article] ?? -1
  while (slot >= 0 && !hasId(columns, slot, id)) slot = claims.next.cells[slot] ?? -1
  return slot
}
