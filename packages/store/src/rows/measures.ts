import type { OutletNoise } from '@evenhand/compare'
import type { Claim, Count, Harm, Outlet } from '@evenhand/schema'
import type { FurnitureKind, Happened, OriginRef, OriginRelation, OutletRef, ReviewStatus, Said } from './refs.ts'

/** Counters that stand beside every chart. All follow the filter. */
export interface Counters {
  /** Articles with at least one claim in the view. */
  articles: number
  /** Articles in the outlets, dates and ids of the filter, with or without claims. */
  articlesRead: number
  claims: number
  /** Independent origins that the claims in the view rest on. */
  origins: number
  events: number
  /** Claims in the view that rest on no known origin: no source named, and none found by comparison. */
  unattributed: number
  /** Claims that fit the filter but stay out unless asked for; a claim with two marks counts in both. */
  leftOut: { furniture: number; implicit: number; nonviolent: number }
}

/** One mark of "claims over time". */
export interface ClaimPoint {
  id: string
  articleId: string
  outlet: OutletRef | null
  origin: OriginRef | null
  eventId: string | null
  harm: Harm
  count: Count
  victims: { text: string | null; category: Claim['victims']['category']; party: string | null }
  perpetratorParty: string | null
  scope: Claim['scope']
  assertion: Claim['assertion']
  relation: Claim['relation']
  /** How the origin stands to this harm. */
  originRelation: OriginRelation
  said: Said | null
  happened: Happened | null
  place: string | null
  /** The sentence of the first mention. */
  quote: string
  superseded: boolean
  review: ReviewStatus
}

/** Marks in order of date, then id. `total` is larger than `rows.length` where the limit cut. */
export interface ClaimPoints {
  rows: ClaimPoint[]
  total: number
  limit: number
  /** How many marks of the view come before these, in the order asked for. */
  offset: number
  /** How many of `total` have no date on the chosen clock; they come last. */
  undated: number
}

export interface MatrixEvent {
  id: string
  label: string
  /** First and last day, as far as known. */
  when: { start: string | null; end: string | null } | null
  where: string | null
  /** Articles and origins in the view. */
  articles: number
  origins: number
}

export interface MatrixOutlet {
  /** Null: articles whose outlet is not known. */
  id: string | null
  name: string | null
  /** The best evidence for the outlet among its articles; null where it is not known. */
  basis: Outlet['basis'] | null
  articles: number
}

export interface MatrixCell {
  outletId: string | null
  eventId: string
  claims: {
    id: string
    articleId: string
    harm: Harm
    count: Count
    relation: Claim['relation']
    origin: OriginRef | null
    superseded: boolean
    review: ReviewStatus
    quote: string
  }[]
}

/** Claims by outlet and event. Articles without a known outlet form one row, the last. */
export interface OutletEventMatrix {
  events: MatrixEvent[]
  outlets: MatrixOutlet[]
  cells: MatrixCell[]
  /** All events and outlets of the view; more events than listed where the limit cut. */
  totals: { events: number; outlets: number }
  /** Claims in the view that are in no event’s figures: of no event at all, or beside one as its context. */
  outside: { noEvent: number }
}

export interface CoverageOutlet {
  /** Null: articles whose outlet is not known. */
  outlet: OutletRef | null
  articles: number
  /** Articles whose date names no week. */
  undated: number
  /** Weeks with articles, in order, each named by its Monday; `claims` are those of the view. */
  weeks: { week: string; articles: number; claims: number }[]
}

/** Which outlet has articles in which week. */
export interface Coverage {
  outlets: CoverageOutlet[]
  /** First and last week with articles, and how many weeks have any. */
  first: string | null
  last: string | null
  weeks: number
}

/** What the readings rest on, over everything stored. */
export interface DataHealth {
  articles: number
  undated: number
  /** Undated articles that took the date of a dated copy. */
  datedByCopy: number
  withoutOutlet: number
  withoutHeadline: number
  withoutClaims: number
  claims: number
  /** Claims whose reading is less than half sure. */
  unsureClaims: number
  reviewedClaims: number
  /** Replaced or taken-back articles, kept aside. */
  setAside: number
  lastChange: string | null
  versions: { value: string; articles: number }[]
  languages: { value: string; articles: number }[]
  /** Articles by code of warning. */
  warnings: { value: string; articles: number }[]
}

/** Characters are counted without white space. */
export interface NoiseRow extends Omit<OutletNoise, 'fragments'> {
  /** What a trend rests on: articles whose month is known, and the month with most of them. */
  dated: { articles: number; fullest: { month: string; articles: number } | null }
}

/** The same measures over all articles of the view, whatever their outlet. */
export type NoiseTotals = Omit<NoiseRow, 'outlet' | 'kinds' | 'removedKinds' | 'months' | 'dated'>

/** A fragment of one outlet's furniture, case, digits and spaces aside. */
export interface NoiseFragmentRow {
  outlet: OutletRef | null
  /** The kind and the rule of most of its places. */
  kind: FurnitureKind
  rule: string
  /** Articles of the view in which it stands, of so many of the outlet. */
  articles: number
  of: number
  characters: number
  /** The words of one article, the one with the smallest id. */
  example: { articleId: string; text: string }
}
