import { asc, eq, or } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { reviews } from '../tables/history.ts'

export type ReviewRecord = typeof reviews.$inferSelect

/** One claim's decisions: those that stand, and the undoings that a redo can bring back; the latest is the last. */
export interface DecisionStack<Row> {
  standing: Row[]
  /** The rows that took a decision back; a new decision empties them. */
  undone: Row[]
}

/** Goes through a claim's rows of the audit trail, oldest first. */
export function decisionStack<Row extends Pick<ReviewRecord, 'id' | 'action' | 'undoes'>>(
  rows: readonly Row[],
): DecisionStack<Row> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  let standing: Row[] = []
  let undone: Row[] = []
  for (const row of rows) {
    if (row.action === 'undo') {
      standing = standing.filter(({ id }) => id !== row.undoes)
      undone.push(row)
    } else if (row.action === 'redo') {
      const undoing = byId.get(row.undoes ?? 0)
      const decision = byId.get(undoing?.undoes ?? 0)
      undone = undone.filter((other) => other !== undoing)
      if (decision) standing.push(decision)
    } else {
      standing.push(row)
      undone = []
    }
  }
  return { standing, undone }
}

/** The stack of a stored claim. */
export async function decisionsOn(tx: Database, claim: string): Promise<DecisionStack<ReviewRecord>> {
  return decisionStack(await tx.select().from(reviews).where(eq(reviews.claimId, claim)).orderBy(asc(reviews.id)))
}

/** All rows of the decision, undoing or redoing that a row belongs to, in order. */
export async function rowsOfOne(tx: Database, { id, partOf }: ReviewRecord): Promise<ReviewRecord[]> {
  const root = partOf ?? id
  return tx
    .select()
    .from(reviews)
    .where(or(eq(reviews.id, root), eq(reviews.partOf, root)))
    .orderBy(asc(reviews.id))
}
