import { EvenhandError } from '@evenhand/schema'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { databaseText } from '../database-text.ts'
import { writeLock } from '../facts.ts'
import { reviewerOf } from '../review/review-row.ts'
import type { FragmentAction, FragmentDecision, FragmentStatus } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'
import { fragmentDecisions, profileFragments } from '../tables/profiles.ts'

/** One decision on one fragment, and who took it; `undo` takes back the latest that stands. */
export interface FragmentInput {
  fragment: number
  action: FragmentAction
  reviewer: string
  reason?: string
}

type DecisionRecord = typeof fragmentDecisions.$inferSelect

/**
 * Records a decision on a fragment of a profile. Articles that come in from now on are read with it; those that are
 * stored stay as they are until `applyProfile`. Throws `not_found`, and `bad_option` where nothing would change.
 */
export async function decideFragment(store: Store, input: FragmentInput): Promise<FragmentDecision> {
  const reviewer = reviewerOf(input.reviewer)
  return databaseOf(store).transaction(async (tx) => {
    await writeLock(tx)
    const [fragment] = await tx.select().from(profileFragments).where(eq(profileFragments.id, input.fragment))
    if (fragment === undefined) throw new EvenhandError('not_found', `There is no fragment ${input.fragment}.`)
    const undone = input.action === 'undo' ? await latestStanding(tx, fragment.id) : null
    const after = undone?.before ?? (input.action === 'accept' ? 'accepted' : 'rejected')
    if (undone === null && after === fragment.status) {
      throw new EvenhandError('bad_option', `This fragment is ${after} already.`, { advice: 'Nothing was changed.' })
    }
    const [row] = await tx
      .insert(fragmentDecisions)
      .values({
        fragmentId: fragment.id,
        outletId: fragment.outletId,
        action: input.action,
        before: fragment.status,
        after,
        reason: databaseText(input.reason?.trim() || null),
        reviewer: databaseText(reviewer),
        at: new Date().toISOString(),
        undoes: undone?.id ?? null,
      })
      .returning()
    if (row === undefined) throw new Error('expected the new decision')
    await tx
      .update(profileFragments)
      .set(await decided(tx, row))
      .where(eq(profileFragments.id, fragment.id))
    return decisionRow(row)
  })
}

/** A decision as queries return it. */
export function decisionRow({ fragmentId, outletId: _, at, ...row }: DecisionRecord): FragmentDecision {
  return { ...row, fragment: fragmentId, at: new Date(at).toISOString() }
}

/** The fragment's columns after a decision; after an undo, who and when are those of the decision that stands again. */
async function decided(
  tx: Database,
  row: DecisionRecord,
): Promise<{ status: FragmentStatus; decidedBy: string | null; decidedAt: string | null }> {
  const standing = row.action === 'undo' ? await latestDecision(tx, row.fragmentId) : row
  return { status: row.after, decidedBy: standing?.reviewer ?? null, decidedAt: standing?.at ?? null }
}

async function latestStanding(tx: Database, fragment: number): Promise<DecisionRecord> {
  const latest = await latestDecision(tx, fragment)
  if (latest) return latest
  throw new EvenhandError('not_found', 'There is no decision on this fragment to take back.')
}

/** The latest decision on a fragment that is neither an undo nor undone. */
async function latestDecision(tx: Database, fragment: number): Promise<DecisionRecord | undefined> {
  const [latest] = await tx
    .select()
    .from(fragmentDecisions)
    .where(
      and(
        eq(fragmentDecisions.fragmentId, fragment),
        isNull(fragmentDecisions.undoes),
        sql`${fragmentDecisions.id} not in (select undoes from ${fragmentDecisions} where fragment_id = ${fragment} and undoes is not null)`,
      ),
    )
    .orderBy(desc(fragmentDecisions.id))
    .limit(1)
  return latest
}
