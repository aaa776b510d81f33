import type { Claim, Harm } from '@evenhand/schema'
import type { ClaimDetail, ClaimRow, QuotedMention } from './claims.ts'
import type { ArticleRef, Page, ReviewStatus } from './refs.ts'

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

export type ReviewAction =
  | 'accept'
  | 'edit'
  | 'reject'
  | 'reattribute'
  | 'split'
  | 'merge'
  | 'same_claim'
  | 'undo'
  | 'redo'

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
  /** The review that this one takes back: an undo a decision, a redo an undo. */
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

/** A claim with all that a reviewer needs to decide on it. */
export interface ClaimForReview extends ClaimDetail {
  mentions: QuotedMention[]
  reasons: QueueReason[]
  /** The reviewer who took a decision back that a redo brings back; null where there is none. */
  redoBy: string | null
  /** Other claims of the article, in order. */
  siblings: ClaimRow[]
  /** Claims of other articles in the same event, nearest figures first; `total` counts all. */
  peers: { rows: ClaimRow[]; total: number }
  /** The claim that it is the same as, and those that are the same as it. */
  same: { of: ClaimRow | null; others: ClaimRow[] }
}
