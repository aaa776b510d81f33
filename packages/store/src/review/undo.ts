import { EvenhandError } from '@evenhand/schema'
import { eq } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { markChanged } from '../facts.ts'
import type { ReviewOutcome, ReviewRow, ReviewStanding } from '../rows.ts'
import { claims } from '../tables/claims.ts'
import { decisionsOn, type ReviewRecord, rowsOfOne } from './decision-stack.ts'
import { logReview, type Note, outcomeOf, standingOf } from './review-row.ts'
import { claimUnderReview, concernsComparison, writeStanding } from './standing.ts'

/**
 * Takes back the latest decision that stands on a claim, on every claim that it changed. Throws `not_found` where there is
 * none, and `bad_option` where a later decision on another of these claims rests on it.
 */
export async function undoLatest(tx: Database, claim: string, note: Note): Promise<ReviewOutcome> {
  const latest = (await decisionsOn(tx, claim)).standing.at(-1)
  if (latest === undefined)
    throw new EvenhandError('not_found', 'This claim has no decision left to take back.', {
      where: claim,
      advice: 'Decide anew with the keys of the page; the trail keeps what was taken back.',
    })
  const parts = await rowsOfOne(tx, latest)
  for (const part of parts) {
    if ((await decisionsOn(tx, part.claimId)).standing.at(-1)?.id === part.id) continue
    throw new EvenhandError(
      'bad_option',
      'This decision changed another claim, too, and that one was decided on since.',
      {
        where: part.claimId,
        advice: 'Take back the later decision on the other claim first.',
      },
    )
  }
  const rows: ReviewRow[] = []
  const changed = new Set<string>()
  // The claim that the undoing was asked of comes first, and its row heads the others.
  for (const part of parts.sort((a, b) => Number(b.claimId === claim) - Number(a.claimId === claim))) {
    const to = standingOf(part.before)
    const article = await takeBack(tx, part, to)
    if (article !== null && concernsComparison(standingOf(part.after), to)) changed.add(article)
    rows.push(
      await logReview(tx, {
        ...note,
        claimId: part.claimId,
        action: 'undo',
        before: part.after,
        after: part.before,
        undoes: part.id,
        partOf: rows[0]?.id ?? null,
      }),
    )
  }
  if (changed.size > 0) await markChanged(tx, [...changed])
  return outcomeOf(rows)
}

/** Puts the earlier standing in force. Returns the claim's article, or null where the claim is not stored any more. */
async function takeBack(tx: Database, part: ReviewRecord, to: ReviewStanding | null): Promise<string | null> {
  const [row] = await tx
    .select({ splitFrom: claims.splitFrom, articleKey: claims.articleKey })
    .from(claims)
    .where(eq(claims.id, part.claimId))
  if (row === undefined) return null
  if (to !== null) await writeStanding(tx, await claimUnderReview(tx, part.claimId), to)
  // A claim that a split made goes, unless the parser reads it by itself by now.
  else if (row.splitFrom !== null) await tx.delete(claims).where(eq(claims.id, part.claimId))
  else
    await writeStanding(tx, await claimUnderReview(tx, part.claimId), {
      status: 'unreviewed',
      edits: null,
      sameAs: null,
    })
  return row.articleKey
}
