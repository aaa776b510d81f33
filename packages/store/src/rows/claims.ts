import type { Claim, Furniture } from '@evenhand/schema'
import type {
  ArticleRef,
  EventRef,
  EventRole,
  Happened,
  LinkBasis,
  MentionPart,
  OriginRef,
  OriginRelation,
  OutletRef,
  ReviewStatus,
  Said,
} from './refs.ts'
import type { ReviewRow } from './reviews.ts'

/** A claim with everything that is known of it. `claim` holds effective values, which reviews may have changed. */
export interface ClaimRow {
  id: string
  claim: Claim
  article: ArticleRef
  outlet: OutletRef | null
  origin: (OriginRef & { basis: LinkBasis; reason: string }) | null
  originRelation: OriginRelation
  event: (EventRef & { role: EventRole }) | null
  /** The later claim of the same origin that stands instead. */
  supersededBy: string | null
  said: Said | null
  happened: Happened | null
  /** The sentence of the first mention, and the words of number and qualifier. */
  quote: string
  words: string
  /** True where only furniture states it. */
  furniture: boolean
  review: ReviewStatus
  /** The claim that it is the same as, as a reviewer says. */
  sameAs: string | null
  /** The claim that a reviewer split it from. */
  splitFrom: string | null
  /** The machine's values of the fields that a reviewer changed; null where none is. */
  machineValues: Partial<Claim> | null
  parserVersion: string
}

/** A stretch of an article around a mention; `start` and `end` of the number lie in `quote`. */
export interface QuotedMention {
  /** Offset of the mention in the article. */
  at: number
  part: MentionPart
  /** Words before and after the sentence. */
  before: string
  quote: string
  after: string
  start: number
  end: number
  /** What of it is furniture, in offsets of `before`, `quote` and `after` joined. */
  furniture: { start: number; end: number; kind: Furniture['kind'] }[]
}

export interface ClaimDetail extends ClaimRow {
  /** The machine's reading, never overwritten. */
  machine: Claim
  reviews: ReviewRow[]
}

export interface FilterOption {
  value: string
  label: string
  count: number
}

/** Values that occur, most frequent first. Counts follow the rest of the filter. Vocabulary values label themselves. */
export interface FilterOptions {
  outlets: FilterOption[]
  origins: FilterOption[]
  parties: FilterOption[]
  events: FilterOption[]
  places: FilterOption[]
  harms: FilterOption[]
  categories: FilterOption[]
  sourceTypes: FilterOption[]
  qualifiers: FilterOption[]
  scopes: FilterOption[]
  relations: FilterOption[]
  assertions: FilterOption[]
  reviews: FilterOption[]
  corroborations: FilterOption[]
  /** First and last day on the filter's clock. */
  days: { first: string | null; last: string | null }
}

/** Options of a filter bar that shows the most frequent values; `more` counts those of a field that are not among them. */
export interface FirstFilterOptions {
  options: FilterOptions
  more: Partial<Record<Exclude<keyof FilterOptions, 'days'>, number>>
}

export type ClaimSort = 'said' | 'happened' | 'outlet' | 'origin' | 'harm' | 'low' | 'place' | 'confidence'

export interface SortOptions {
  sort?: ClaimSort
  descending?: boolean
}
