import type { OutletNoise } from '@evenhand/compare'
import type {
  Article,
  Claim,
  CopyEdge,
  Count,
  Event,
  Figure,
  Furniture,
  Harm,
  Origin,
  Outlet,
  ParsedArticle,
  Published,
  Removed,
  Span,
} from '@evenhand/schema'

/** The rows that queries return: plain JSON, so that they cross tRPC, REST and files unchanged. */

export type FurnitureKind = Furniture['kind']
export type SourceType = Origin['type']
export type LinkBasis = CopyEdge['basis']
export type OriginRelation = Event['sides'][number]['relation']
export type Corroboration = Event['corroboration']
export type MentionPart = Claim['mentions'][number]['part']
export type ReviewStatus = 'unreviewed' | 'accepted' | 'edited' | 'rejected' | 'merged'
export type EventRole = 'current' | 'superseded' | 'context'

/** One page of a longer list: `total` counts all rows of the view. */
export interface Page<Row> {
  rows: Row[]
  total: number
  limit: number
  offset: number
}

export interface PageOptions {
  limit?: number
  offset?: number
}

export interface OutletRef {
  id: string
  name: string
}

export interface OriginRef {
  id: string
  name: string
  type: SourceType
  party: string | null
}

export interface EventRef {
  id: string
  label: string
}

export interface ArticleRef {
  id: string
  key: string
  title: string | null
  /** The first words of the text where there is no headline, to name the article by. */
  opening: string | null
  url: string | null
  outlet: OutletRef | null
}

/** When the words were published. `start` and `end` are the first and last day that `date` covers. */
export interface Said {
  date: string
  start: string
  end: string
  /** `copy`: found by comparison, not by the article itself. */
  basis: Published['basis']
}

/** When the harm happened, as full days; a lone weekday has no days. */
export interface Happened {
  start: string | null
  end: string | null
  weekday: number | null
  precision: number
  /** `copy`: resolved with the date of a dated copy. */
  basis: 'text' | 'copy'
}

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
  /** Claims in the view that belong to no event. */
  outside: { noEvent: number }
}

export interface OutletRow {
  id: string
  name: string
  basis: Outlet['basis']
  articles: number
  claims: number
  /** First and last publication day. */
  first: string | null
  last: string | null
  undatedArticles: number
  origins: (OriginRef & { claims: number })[]
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
export type NoiseRow = Omit<OutletNoise, 'positions' | 'fragments' | 'months'>

export interface NoiseLine {
  articleId: string
  outlet: OutletRef | null
  start: number
  end: number
  text: string
  kind: FurnitureKind
  rule: string
  characters: number
  /** In how many articles of the outlet the same text is furniture (case, digits and spaces aside). */
  recurs: number
}

export interface ArticleRow extends ArticleRef {
  published: Published | null
  /** The publication date used: the article's own, or a dated copy's. */
  said: Said | null
  language: string
  /** Claims in the view. */
  claims: number
  origins: number
  events: number
  characters: number
  furnitureCharacters: number
  warnings: number
  addedAt: string
}

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

/** What reviewers decided on a claim, as it stands. */
export interface ReviewStanding {
  status: ReviewStatus
  /** The reviewers' values, in the machine's place. */
  edits: Partial<Omit<Claim, 'id'>> | null
  /** The claim that it is the same as. */
  sameAs: string | null
}

/** A standing as the audit trail keeps it, with the values in force of the fields that the decision changed. */
export interface LoggedStanding extends ReviewStanding {
  values: Partial<Claim>
}

export type ReviewAction = 'accept' | 'edit' | 'reject' | 'reattribute' | 'split' | 'merge' | 'same_claim' | 'undo'

export interface ReviewRow {
  id: number
  claim: string
  action: ReviewAction
  /** Null where the claim was not there before (split) or is not there any more (undone split). */
  before: LoggedStanding | null
  after: LoggedStanding | null
  reason: string | null
  reviewer: string
  at: string
  /** The review that this one takes back. */
  undoes: number | null
  /** The review that it is part of, where one decision changed several claims. */
  partOf: number | null
}

/** A decision as it was recorded, with the other claims that it changed, and those that are gone with it. */
export interface ReviewOutcome extends ReviewRow {
  also: string[]
  gone: string[]
}

/** A row of the audit trail; the claim is null where it is not stored any more. */
export interface TrailRow extends ReviewRow {
  subject: { words: string; harm: Harm; quote: string; article: ArticleRef } | null
  /** True where a later review took it back. */
  undone: boolean
}

/** Why a claim should be looked at soon. */
export type QueueReason =
  | { why: 'unsure'; confidence: number }
  /** `ratio` to the median of the event's other comparable claims. */
  | { why: 'apart'; ratio: number }
  | { why: 'single_origin' }

export interface QueueRow extends ClaimRow {
  reasons: QueueReason[]
}

/** The review queue, most urgent first. `counts` are claims by reason, in the filter's view whatever reason is chosen. */
export interface ReviewQueue extends Page<QueueRow> {
  counts: Record<QueueReason['why'], number> & { all: number }
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
}

/** A claim with all that a reviewer needs to decide on it. */
export interface ClaimForReview extends ClaimDetail {
  mentions: QuotedMention[]
  reasons: QueueReason[]
  /** Other claims of the article, in order. */
  siblings: ClaimRow[]
  /** Claims of other articles in the same event, nearest figures first; `total` counts all. */
  peers: { rows: ClaimRow[]; total: number }
  /** The claim that it is the same as, and those that are the same as it. */
  same: { of: ClaimRow | null; others: ClaimRow[] }
}

export interface ClaimDetail extends ClaimRow {
  /** The machine's reading, never overwritten. */
  machine: Claim
  reviews: ReviewRow[]
}

export interface CopyRow {
  other: ArticleRef & { said: Said | null }
  /** Part of this and of the other article's text that is shared: 0..1. */
  share: { own: number; other: number }
  passages: { own: Span; other: Span }[]
  /** Seen from this article. */
  direction: 'from_other' | 'to_other' | 'common_source' | 'unknown'
  credit: string | null
  basis: LinkBasis
  reason: string
}

export interface ArticleDetail {
  article: Article
  said: Said | null
  /** The publication date that a dated copy gave, and that copy's id. */
  publishedResolved: { published: Published; from: string } | null
  furniture: Furniture[]
  removed: Removed[]
  claims: ClaimRow[]
  copies: CopyRow[]
  warnings: ParsedArticle['warnings']
  noise: { characters: number; furniture: number; removed: number; share: number | null }
  parserVersion: string
  addedAt: string
  updatedAt: string
}

export interface EventRow {
  id: string
  label: string
  when: { start: string | null; end: string | null; text: string | null } | null
  where: Event['where']
  corroboration: Corroboration
  /** In the view. */
  claims: number
  articles: number
  outlets: number
  origins: number
  figures: Record<keyof Event['figures'] & string, Figure>
}

export interface EventDetail {
  event: Event
  origins: OriginRef[]
  articles: (ArticleRef & { said: Said | null })[]
  /** Current and superseded claims by date, then context. */
  claims: ClaimRow[]
  context: ClaimRow[]
}

export interface OriginRow extends OriginRef {
  claims: number
  articles: number
  outlets: number
  events: number
  /** Links to claims by basis. */
  stated: number
  inferred: number
  first: string | null
  last: string | null
}

/** A stored article that a new one looks like a later version of. */
export interface EarlierVersion {
  key: string
  id: string
  title: string | null
  /** The first words of its text. */
  opening: string
  /** What is the same: the given id (such as a file name), or the address. */
  same: 'id' | 'url'
  /** How many of its claims somebody reviewed. */
  reviewed: number
}

/** What the store holds of an article that may come in. */
export interface StoredState {
  /** Its id where this very article is stored already. */
  storedAs: string | null
  earlier: EarlierVersion[]
}

/** One ingest of the history. */
export interface IngestRow {
  id: number
  label: string | null
  startedAt: string
  undoneAt: string | null
  added: number
  updated: number
  /** Earlier versions that it took out. */
  replaced: number
  /** Reviewed claims in the articles it added; these articles stay when it is taken back. */
  reviewed: number
}

/** What taking back an ingest did. */
export interface UndoneIngest {
  removed: number
  /** Earlier versions that came back. */
  restored: number
  /** Newer readings of articles that were there before; they stay. */
  updated: number
  /** Articles that stay because somebody reviewed their claims. */
  kept: { key: string; id: string; title: string | null; opening: string; reviewed: number }[]
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

export type ClaimSort = 'said' | 'happened' | 'outlet' | 'origin' | 'harm' | 'low' | 'place' | 'confidence'

export interface SortOptions {
  sort?: ClaimSort
  descending?: boolean
}
