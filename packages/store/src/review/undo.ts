import { EvenhandError } from '@evenhand/schema'
import { and, asc, desc, eq, isNull, or, sql } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { markChanged } from '../facts.ts'
import type { LoggedStanding, ReviewOutcome, ReviewRow, ReviewStanding } from '../rows.ts'
import { claims } from '../tables/claims.ts'
import { reviews } from '../tables/history.ts'
import { logReview, type Note, outcomeOf } from './review-row.ts'
import { claimUnderReview, concernsComparison, writeStanding } from './standing.ts'

type ReviewRecord = typeof reviews.$inferSelect

/**
 * Takes back the latest decision that stands on a claim, on every claim that it changed. Throws `not_found` where there is
 * none, and `bad_option` where a later decision on another of these claims rests on it.
 */
export async function undoLatest(tx: Database, claim: string, note: Note): Promise<ReviewOutcome> {
  const latest = await latestStanding(tx, claim)
  if (latest === undefined)
    throw new EvenhandError('not_found', 'This claim has no decision left to take back.', {
      where: claim,
      advice: 'Decide anew with the keys of the page; the trail keeps what was taken back.',
    })
  const root = latest.partOf ?? latest.id
  const parts = await tx
    .select()
    .from(reviews)
    .where(or(eq(reviews.id, root), eq(reviews.partOf, root)))
    .orderBy(asc(reviews.id))
  for (const part of parts) {
    if ((await latestStanding(tx, part.claimId))?.id === part.id) continue
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

/** A logged standing; rows of earlier versions name no other claim. */
function standingOf(stored: LoggedStanding | null): ReviewStanding | null {
  if (stored === null) return null
  const { status, edits, sameAs = null } = stored
  return { status, edits, sameAs }
}

/** The latest decision on a claim that is neither an undo nor undone. */
async function latestStanding(tx: Database, claim: string): Promise<ReviewRecord | undefined> {
  const [latest] = await tx
    .select()
    .from(reviews)
    .where(
      and(
        eq(reviews.claimId, claim),
        isNull(reviews.undoes),
        sql`${reviews.id} not in (select undoes from ${reviews} where claim_id = ${claim} and undoes is not null)`,
      ),
    )
    .orderBy(desc(reviews.id))
    .limit(1)
  return latest
}
