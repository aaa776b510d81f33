import { EvenhandError } from '@evenhand/schema'
import type { Database } from '../database.ts'
import type { LoggedStanding, ReviewOutcome, ReviewRow, ReviewStanding } from '../rows.ts'
import { reviews } from '../tables/history.ts'

/** Who, when and why, as every row of one decision has it. */
export interface Note {
  reviewer: string
  reason: string | null
  at: string
}

/** A review as queries return it. */
export function reviewRow({ claimId, at, ...review }: typeof reviews.$inferSelect): ReviewRow {
  return { ...review, claim: claimId, at: new Date(at).toISOString() }
}

/** A logged standing; rows of earlier versions name no other claim. */
export function standingOf(stored: LoggedStanding | null): ReviewStanding | null {
  if (stored === null) return null
  const { status, edits, sameAs = null } = stored
  return { status, edits, sameAs }
}

/** Writes a row of the audit trail. */
export async function logReview(tx: Database, values: typeof reviews.$inferInsert): Promise<ReviewRow> {
  const [row] = await tx.insert(reviews).values(values).returning()
  if (row === undefined) throw new Error('expected the new review')
  return reviewRow(row)
}

/** The rows of one decision as one, the decided claim's first. */
export function outcomeOf([main, ...also]: ReviewRow[]): ReviewOutcome {
  if (main === undefined) throw new Error('expected a decision')
  const gone = [main, ...also].filter(({ after }) => after === null).map(({ claim }) => claim)
  return { ...main, also: also.map(({ claim }) => claim), gone }
}

const longestName = 80

/** The name under which a decision is recorded; throws `bad_option` where it is none. */
export function reviewerOf(name: string): string {
  const reviewer = name.trim()
  if (reviewer !== '' && reviewer.length <= longestName) return reviewer
  throw new EvenhandError('bad_option', 'A decision needs the reviewer’s name.', {
    where: 'reviewer',
    advice: `Give a name of at most ${longestName} characters.`,
  })
}
