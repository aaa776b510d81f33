import type { Claim, Count, Harm, Outlet } from '@evenhand/schema'
import type { NoiseTotals } from './measures.ts'
import type { EventRef, OriginRef, OutletRef, Said } from './refs.ts'

/** How claims stand to their events: each claim's number divided by the middle one of the event's other comparable claims. */
export interface Divergence {
  /** Claims that have others to be held against. */
  n: number
  /** The middle ratio (of two the geometric mean); null where there is none. */
  median: number | null
}

/** What the articles of an outlet and their claims in a view come to. */
export interface OutletMeasures {
  articles: number
  undatedArticles: number
  /** First and last publication day. */
  first: string | null
  last: string | null
  claims: number
  /** Events that the claims tell of. */
  events: number
  /** Claims for which the article itself names a source. */
  sourced: number
  /** Claims whose figure is a word without a number. */
  inWords: number
  divergence: Divergence
}

/** An outlet as the API lists it; its articles are those of the filter's outlets and days, with or without claims. */
export interface OutletRow extends OutletMeasures {
  id: string
  name: string
  basis: Outlet['basis']
  origins: (OriginRef & { claims: number })[]
}

/** An outlet as the page of outlets lists it. */
export interface OutletSummary extends OutletMeasures {
  /** Null: articles whose outlet is not known. */
  outlet: OutletRef | null
  /** The best evidence for the outlet among its articles. */
  basis: Outlet['basis'] | null
  /** How many origins the claims rest on, and those of most claims. */
  origins: { total: number; first: (OriginRef & { claims: number })[] }
}

/** Columns that outlets can be sorted by. Shares and divergence are none: an order by them would be a league table. */
export type OutletSort = 'name' | 'articles' | 'claims' | 'events' | 'origins' | 'first'

export interface OutletSortOptions {
  sort?: OutletSort
  descending?: boolean
}

/** Who is named: those harmed or those who did it. */
export type NamedSide = 'victims' | 'perpetrators'

/** Words as a text has them, upper and lower case aside, and how many claims use them. */
export interface Wording {
  words: string
  claims: number
}

export interface Wordings {
  claims: number
  /** How many different words there are; `words` lists those of most claims. */
  total: number
  words: Wording[]
}

/** How a party, or where no party is known a kind of victims, is named; null and null: perpetrators of no known party. */
export interface NamedGroup {
  party: string | null
  category: Claim['victims']['category'] | null
  own: Wordings
  /** Other outlets' words for it in the events in which this outlet names it; `outlets` counts those that are known. */
  others: Wordings & { outlets: number }
}

/** A claim that can be held against its event's other claims. */
export interface DivergencePoint {
  id: string
  articleId: string
  harm: Harm
  ratio: number
  count: Count
  victims: { text: string | null; category: Claim['victims']['category'] }
  event: EventRef | null
  said: Said | null
  superseded: boolean
  quote: string
}

/** An origin that an outlet's claims rest on. */
export interface OutletOrigin extends OriginRef {
  claims: number
  articles: number
  /** Links to claims by basis. */
  stated: number
  inferred: number
  first: string | null
  last: string | null
}

export interface OutletDetail extends Omit<OutletSummary, 'origins'> {
  /** Origins of most claims first, at most so many as asked for. */
  origins: { total: number; rows: OutletOrigin[] }
  /** Claims that rest on no known origin. */
  unattributed: number
  namings: Record<NamedSide, NamedGroup[]>
  /** The latest claims first, from `offset` on at most `limit` of `total`; the middles are of all, harms apart. */
  divergences: {
    harms: (Divergence & { harm: Harm })[]
    total: number
    limit: number
    offset: number
    rows: DivergencePoint[]
  }
  /** Null where no article is in the view. */
  noise: NoiseTotals | null
}
