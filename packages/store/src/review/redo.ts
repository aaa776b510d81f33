import { EvenhandError } from '@evenhand/schema'
import { eq } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { markChanged } from '../facts.ts'
import type { ReviewOutcome, ReviewRow } from '../rows.ts'
import { claims } from '../tables/claims.ts'
import { changesOf, otherClaim, splitId } from './decide.ts'
import { decisionsOn, type ReviewRecord, rowsOfOne } from './decision-stack.ts'
import { logReview, type Note, outcomeOf, standingOf } from './review-row.ts'
import { claimUnderReview, concernsComparison, writeStanding } from './standing.ts'

/**
 * Brings back the decision that was taken back last on a claim, on every claim that it changed. Throws `not_found` where
 * there is none, and `bad_option` where another reviewer took it back or a newer decision stands in its way.
 */
export async function redoLatest(tx: Database, claim: string, note: Note): Promise<ReviewOutcome> {
  const latest = (await decisionsOn(tx, claim)).undone.at(-1)
  if (latest === undefined) {
    throw new EvenhandError('not_found', 'This claim has no decision left to bring back.', {
      where: claim,
      advice: 'Only what was taken back returns, and only until somebody decides anew.',
    })
  }
  if (latest.reviewer !== note.reviewer) {
    throw new EvenhandError('bad_option', 'Another reviewer took this decision back.', {
      where: latest.reviewer,
      advice: 'Decide anew; the trail keeps both.',
    })
  }
  const undoings = await rowsOfOne(tx, latest)
  for (const undoing of undoings) {
    if ((await decisionsOn(tx, undoing.claimId)).undone.at(-1)?.id !== undoing.id) {
      refuse('This decision changed another claim, too, and that one was decided on since.', undoing.claimId)
    }
  }
  // The claim that the redoing was asked of comes first; a split's new claim needs its old one to be there.
  undoings.sort((a, b) => Number(b.claimId === claim) - Number(a.claimId === claim))
  const made = await splitAnew(tx, undoings)
  const rows: ReviewRow[] = []
  const changed = new Set<string>()
  for (const undoing of undoings) {
    const under = await claimUnderReview(tx, undoing.claimId)
    const to = standingOf(undoing.before)
    if (to === null) continue
    if (to.sameAs !== null) await otherClaim(tx, to.sameAs)
    await writeStanding(tx, under, to)
    if (made === undoing.claimId || concernsComparison(standingOf(undoing.after), to)) {
      changed.add(under.record.articleKey)
    }
    rows.push(
      await logReview(tx, {
        ...note,
        claimId: undoing.claimId,
        action: 'redo',
        before: undoing.after,
        after: undoing.before,
        undoes: undoing.id,
        partOf: rows[0]?.id ?? null,
      }),
    )
  }
  if (changed.size > 0) await markChanged(tx, [...changed])
  return outcomeOf(rows)
}

/** Makes the claim of a split again where the undoing removed it; returns its id. */
async function splitAnew(tx: Database, undoings: readonly ReviewRecord[]): Promise<string | null> {
  const gone = undoings.find(({ after }) => after === null)
  const from = undoings.find(({ after }) => after !== null)
  if (gone === undefined || from === undefined) return null
  const stored = await tx.select({ id: claims.id }).from(claims).where(eq(claims.id, gone.claimId))
  if (stored.length > 0) return null
  const under = await claimUnderReview(tx, from.claimId)
  const mention = under.claim.mentions.find((one) => splitId(under.record, one) === gone.claimId)
  if (mention === undefined) refuse('The words that were split off are no longer read.', from.claimId)
  else await changesOf(tx, under, { action: 'split', mention: mention.start })
  return gone.claimId
}

function refuse(message: string, where: string): never {
  throw new EvenhandError('bad_option', message, { where, advice: 'Decide anew; the trail keeps what was taken back.' })
}
