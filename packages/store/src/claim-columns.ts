import type { Article, Claim, When } from '@evenhand/schema'
import { type DayRange, daysBetween } from './day-range.ts'
import { fold } from './fold.ts'
import type { ReviewStatus } from './rows.ts'
import type { ClaimEdits, claims } from './tables/claims.ts'

type ClaimInsert = typeof claims.$inferInsert

/** Columns that the comparison fills; an ingest leaves them as they are. */
export type ComparedColumn =
  | 'originId'
  | 'originBasis'
  | 'originReason'
  | 'originRelation'
  | 'eventId'
  | 'supersededBy'
  | 'whenResolved'
  | 'divergence'
  | 'singleOrigin'

/** Columns that only reviews fill; a second reading leaves them as they are. */
type ReviewedColumn = 'sameAs' | 'splitFrom'

/** What is known of a claim besides the machine's reading. */
export interface ClaimState {
  edits: ClaimEdits | null
  reviewStatus: ReviewStatus
  whenResolved: When | null
}

export const newClaimState: ClaimState = { edits: null, reviewStatus: 'unreviewed', whenResolved: null }

/** The claim as it counts: the machine's reading with a reviewer's changes on top. */
export function effectiveClaim(machine: Claim, edits: ClaimEdits | null): Claim {
  return edits === null ? machine : { ...machine, ...edits, id: machine.id }
}

/** The row of one claim. `said` are the publication days in use for its article. */
export function claimColumns(
  article: Article,
  machine: Claim,
  ordinal: number,
  said: DayRange | null,
  state: ClaimState = newClaimState,
): Omit<ClaimInsert, ComparedColumn | ReviewedColumn> {
  const claim = effectiveClaim(machine, state.edits)
  const first = claim.mentions[0]
  const happened = happenedDays(claim.when, state.whenResolved)
  return {
    id: machine.id,
    articleKey: article.key,
    ordinal,
    machine,
    edits: state.edits,
    reviewStatus: state.reviewStatus,
    droppedBy: null,
    harm: claim.harm,
    qualifier: claim.count.qualifier,
    low: claim.count.low,
    best: claim.count.best,
    high: claim.count.high,
    term: claim.count.term,
    victimCategory: claim.victims.category,
    victimParty: claim.victims.party,
    perpetratorParty: claim.perpetrator?.party ?? null,
    sourceType: claim.attribution?.type ?? 'none',
    assertion: claim.assertion,
    scope: claim.scope,
    relation: claim.relation,
    placeId: claim.where?.placeId ?? null,
    placeName: claim.where?.name ?? null,
    implicit: claim.implicit,
    violent: claim.violent,
    furniture: claim.mentions.every(({ part }) => part === 'furniture'),
    confidence: claim.confidence,
    rule: claim.rule,
    quote: first === undefined ? '' : article.text.slice(first.quote.start, first.quote.end),
    words: first === undefined ? '' : article.text.slice(first.start, first.end),
    search: searchText(article, claim),
    outletId: article.outlet?.id ?? null,
    saidStart: said?.start ?? null,
    saidEnd: said?.end ?? null,
    happenedStart: happened?.start ?? null,
    happenedEnd: happened?.end ?? null,
    weekday: (claim.when ?? state.whenResolved)?.weekday ?? null,
  }
}

/** The days of the harm: the claim's own, else those that comparison resolved. */
export function happenedDays(when: When | null, resolved: When | null): DayRange | null {
  return (
    daysBetween(when?.start ?? null, when?.end ?? null) ?? daysBetween(resolved?.start ?? null, resolved?.end ?? null)
  )
}

/** Everything that `q` looks through: quotes, victims, source and place, folded, a line each. */
function searchText(article: Article, claim: Claim): string {
  const quotes = claim.mentions.map(({ quote }) => article.text.slice(quote.start, quote.end))
  const parts = [...quotes, claim.victims.text, claim.attribution?.source, claim.where?.text, claim.where?.name]
  return [...new Set(parts.filter((part) => part !== null && part !== undefined).map(fold))].join('\n')
}
