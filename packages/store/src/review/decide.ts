import { type Claim, EvenhandError, type Span } from '@evenhand/schema'
import { eq } from 'drizzle-orm'
import { claimColumns } from '../claim-columns.ts'
import type { Database } from '../database.ts'
import type { ReviewAction, ReviewStanding } from '../rows.ts'
import { claims } from '../tables/claims.ts'
import { checkEdits, type EditableFields } from './check-edits.ts'
import { type ClaimUnderReview, claimUnderReview } from './standing.ts'

/** One decision on a claim. */
export type Decision =
  | { action: 'accept' }
  | { action: 'edit' | 'reattribute'; changes?: EditableFields; reason?: string }
  | { action: 'reject'; reason?: string }
  /** Joins claims of one article; links claims of two. */
  | { action: 'same_claim'; other: string }
  /** Makes the mention that starts at `mention` a claim of its own. */
  | { action: 'split'; mention: number }

/** What a decision does to one claim; null is a claim that is not there yet. */
export interface Change {
  under: ClaimUnderReview
  before: ReviewStanding | null
  after: ReviewStanding
}

/** What a decision changes, the decided claim first, and the name under which the audit trail keeps it. */
export interface Decided {
  action: ReviewAction
  changes: Change[]
}

/** Works out what a decision changes and writes no standing; a split's new claim is there afterwards. */
export async function changesOf(tx: Database, under: ClaimUnderReview, decision: Decision): Promise<Decided> {
  const { standing } = under
  if (standing.status === 'merged') {
    throw new EvenhandError('bad_option', 'This claim was joined to another one.', {
      advice: 'Decide on that one, or take the joining back first.',
    })
  }
  const become = (after: ReviewStanding): Decided => ({
    action: decision.action,
    changes: [{ under, before: standing, after }],
  })
  switch (decision.action) {
    case 'accept':
      return become({ ...standing, status: standing.edits === null ? 'accepted' : 'edited' })
    case 'reject':
      if (decision.reason?.trim()) return become({ ...standing, status: 'rejected' })
      throw new EvenhandError('bad_option', 'A rejection needs a reason.', {
        where: 'reason',
        advice: 'Say in a few words why this is no claim.',
      })
    case 'edit':
    case 'reattribute':
      // A reason alone adds to what was edited before.
      if (standing.status === 'edited' && decision.reason?.trim() && !Object.keys(decision.changes ?? {}).length) {
        return become(standing)
      }
      return become({
        ...standing,
        status: 'edited',
        edits: { ...standing.edits, ...checkEdits(decision.changes, under.claim) },
      })
    case 'same_claim':
      return sameClaim(tx, under, decision.other)
    case 'split':
      return { action: 'split', changes: await split(tx, under, decision.mention) }
  }
}

/** Two wordings of one claim. Within an article the other claim stands for both; across articles both stay, linked. */
async function sameClaim(tx: Database, under: ClaimUnderReview, otherId: string): Promise<Decided> {
  if (otherId === under.record.id) refuse('A claim is the same as itself.', 'Choose another one.')
  const other = await otherClaim(tx, otherId)
  const before = under.standing
  if (other.record.articleKey !== under.record.articleKey) {
    const status = before.status === 'unreviewed' ? 'accepted' : before.status
    return { action: 'same_claim', changes: [{ under, before, after: { ...before, status, sameAs: otherId } }] }
  }
  const joined = await tx.select({ id: claims.id }).from(claims).where(eq(claims.sameAs, under.record.id))
  if (joined.length > 0) refuse('Another claim was joined to this one.', 'Join the two the other way round.')
  if (other.claim.harm !== under.claim.harm) {
    refuse('The two claims are about different harms.', 'Killed and injured are never one claim; edit the harm first.')
  }
  // The other claim's own words stay its first mention: its figure is quoted from there.
  const mentions = [...other.claim.mentions, ...under.claim.mentions]
  return {
    action: 'merge',
    changes: [
      { under, before, after: { ...before, status: 'merged' as const, sameAs: otherId } },
      {
        under: other,
        before: other.standing,
        after: { ...other.standing, status: 'edited' as const, edits: { ...other.standing.edits, mentions } },
      },
    ],
  }
}

/** A claim that another one can be the same as; throws `not_found` and `bad_option`. */
export async function otherClaim(tx: Database, id: string): Promise<ClaimUnderReview> {
  const other = await claimUnderReview(tx, id)
  if (other.standing.status === 'rejected') refuse('The other claim was rejected.', 'Choose another one.')
  if (other.standing.status === 'merged') {
    refuse('The other claim was joined to a third one.', 'Choose the one that stands for both.')
  }
  return other
}

/** The id of the claim that a split makes of a mention. */
export function splitId({ articleKey, machine }: ClaimUnderReview['record'], { start, end }: Span): string {
  return `${articleKey}-${machine.harm}-${start}-${end}`
}

/** The chosen mention leaves the claim and becomes one of its own, with the same fields and its own words. */
async function split(tx: Database, under: ClaimUnderReview, start: number): Promise<Change[]> {
  const { record, article, claim, standing } = under
  const [first, ...rest] = claim.mentions
  const chosen = rest.find((mention) => mention.start === start)
  if (chosen === undefined) {
    if (first?.start === start && rest.length > 0) {
      refuse('The first mention stays with the claim.', 'Choose another mention.')
    }
    refuse('This claim has no such mention besides its first.', 'Only a claim with several mentions can be split.')
  }
  const mention = chosen as Claim['mentions'][number]
  const id = splitId(record, mention)
  const taken = await tx.select({ id: claims.id }).from(claims).where(eq(claims.id, id))
  if (taken.length > 0) refuse('These words are a claim of their own already.', 'Look for it in the article.')

  const machine: Claim = { ...record.machine, id, mentions: [mention] }
  const { mentions: _, ...fields } = standing.edits ?? {}
  const edits = { ...fields, count: { ...claim.count, text: article.text.slice(mention.start, mention.end) } }
  const said = record.saidStart && record.saidEnd ? { start: record.saidStart, end: record.saidEnd } : null
  const state = { edits, reviewStatus: 'edited' as const, whenResolved: record.whenResolved }
  const [made] = await tx
    .insert(claims)
    .values({
      ...claimColumns(article, machine, record.ordinal, said, state),
      whenResolved: record.whenResolved,
      splitFrom: record.id,
    })
    .returning()
  if (made === undefined) throw new Error('expected the new claim')
  const mentions = claim.mentions.filter((other) => other !== mention)
  const after: ReviewStanding = { status: 'edited', edits, sameAs: null }
  return [
    { under, before: standing, after: { ...standing, status: 'edited', edits: { ...standing.edits, mentions } } },
    { under: { record: made, article, standing: after, claim: { ...machine, ...edits } }, before: null, after },
  ]
}

function refuse(message: string, advice: string): void {
  throw new EvenhandError('bad_option', message, { advice })
}
