import { healComparison } from '../comparison/recompare.ts'
import type { Database } from '../database.ts'
import { markChanged, writeLock } from '../facts.ts'
import type { ReviewOutcome, ReviewRow } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'
import { changesOf, type Decision } from './decide.ts'
import { redoLatest } from './redo.ts'
import { logReview, type Note, outcomeOf, reviewerOf } from './review-row.ts'
import { claimUnderReview, concernsComparison, logged, writeStanding } from './standing.ts'
import { undoLatest } from './undo.ts'

/** One decision on one claim, and who took it. `reason` says why; a rejection needs one. */
export type ReviewInput = (Decision | { action: 'undo' | 'redo' }) & {
  claim: string
  reviewer: string
  reason?: string
}

/**
 * Records one decision on a claim and makes its values effective; the machine's reading stays. `undo` takes back the
 * latest decision that stands; `redo` brings back what the same reviewer took back last. Then the comparison runs again where figures or origins may have changed. Throws
 * `not_found` and `bad_option`.
 */
export async function reviewClaim(store: Store, input: ReviewInput): Promise<ReviewOutcome> {
  const reviewer = reviewerOf(input.reviewer)
  const outcome = await databaseOf(store).transaction(async (tx) => {
    await writeLock(tx)
    const note = { reviewer, reason: input.reason?.trim() || null, at: new Date().toISOString() }
    switch (input.action) {
      case 'undo':
        return undoLatest(tx, input.claim, note)
      case 'redo':
        return redoLatest(tx, input.claim, note)
      default:
        return decide(tx, input.claim, input, note)
    }
  })
  await healComparison(store)
  return outcome
}

async function decide(tx: Database, claim: string, decision: Decision, note: Note): Promise<ReviewOutcome> {
  const { action, changes } = await changesOf(tx, await claimUnderReview(tx, claim), decision)
  const rows: ReviewRow[] = []
  for (const { under, before, after } of changes) {
    if (before !== null) await writeStanding(tx, under, after)
    const [was, is] = logged(under.record.machine, before ?? after, after)
    rows.push(
      await logReview(tx, {
        ...note,
        claimId: under.record.id,
        action,
        before: before === null ? null : was,
        after: is,
        partOf: rows[0]?.id ?? null,
      }),
    )
  }
  const concerned = changes.filter(({ before, after }) => concernsComparison(before, after))
  if (concerned.length > 0) {
    await markChanged(tx, [...new Set(concerned.map(({ under }) => under.record.articleKey))])
  }
  return outcomeOf(rows)
}
