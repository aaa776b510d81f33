import { type Claim, EvenhandError } from '@evenhand/schema'
import { and, eq, isNotNull, notInArray } from 'drizzle-orm'
import { claimColumns } from './claim-columns.ts'
import type { Database } from './database.ts'
import { markChanged, writeLock } from './facts.ts'
import { healComparison } from './recompare.ts'
import type { ReviewRow, ReviewStatus } from './rows.ts'
import { databaseOf, type Store } from './store.ts'
import { articleOf } from './stored-articles.ts'
import { articles, outlets } from './tables/articles.ts'
import { type ClaimEdits, claims } from './tables/claims.ts'
import { reviews } from './tables/history.ts'

export interface ReviewInput {
  claim: string
  action: 'accept' | 'edit' | 'reject' | 'reattribute' | 'undo'
  /** Fields that replace the machine's; for `edit` and `reattribute`. */
  changes?: Partial<Omit<Claim, 'id' | 'mentions'>>
  /** Required for `reject`. */
  reason?: string
  reviewer: string
}

/** What a review can change, as the audit trail keeps it. */
interface Standing {
  status: ReviewStatus
  edits: ClaimEdits | null
}

/**
 * Records one decision on a claim and makes its values effective; the machine's reading stays. `undo` takes back the
 * latest decision that stands. Then the comparison runs again, for figures and origins may have changed.
 */
export async function reviewClaim(store: Store, input: ReviewInput): Promise<ReviewRow> {
  if (input.action === 'reject' && !input.reason?.trim()) {
    throw new EvenhandError('bad_option', 'A rejection needs a reason.', { where: 'reason' })
  }
  const row = await databaseOf(store).transaction(async (tx) => {
    await writeLock(tx)
    const [found] = await tx
      .select({ claim: claims, article: articles, outletName: outlets.name })
      .from(claims)
      .innerJoin(articles, eq(articles.key, claims.articleKey))
      .leftJoin(outlets, eq(outlets.id, articles.outletId))
      .where(eq(claims.id, input.claim))
    if (found === undefined) throw new EvenhandError('not_found', `There is no claim ${input.claim}.`)
    const { claim, article, outletName } = found
    const before: Standing = { status: claim.reviewStatus, edits: claim.edits }
    const undone = input.action === 'undo' ? await latestStanding(tx, input.claim) : null
    const after = undone === null ? decide(before, input) : (undone.before as Standing)

    const said = article.saidStart && article.saidEnd ? { start: article.saidStart, end: article.saidEnd } : null
    const { droppedBy: _, ...columns } = claimColumns(
      articleOf(article, outletName),
      claim.machine,
      claim.ordinal,
      said,
      {
        edits: after.edits,
        reviewStatus: after.status,
        whenResolved: claim.whenResolved,
      },
    )
    await tx.update(claims).set(columns).where(eq(claims.id, input.claim))
    await markChanged(tx)
    const [review] = await tx
      .insert(reviews)
      .values({
        claimId: input.claim,
        action: input.action,
        before,
        after,
        reason: input.reason ?? null,
        reviewer: input.reviewer,
        at: new Date().toISOString(),
        undoes: undone?.id ?? null,
      })
      .returning()
    if (review === undefined) throw new Error('expected the new review')
    return reviewRow(review)
  })
  await healComparison(store)
  return row
}

/** A review as queries return it. */
export function reviewRow({ claimId, at, ...review }: typeof reviews.$inferSelect): ReviewRow {
  return { ...review, claim: claimId, at: new Date(at).toISOString() }
}

function decide(before: Standing, { action, changes }: ReviewInput): Standing {
  switch (action) {
    case 'accept':
      return { ...before, status: before.edits === null ? 'accepted' : 'edited' }
    case 'reject':
      return { ...before, status: 'rejected' }
    default:
      if (changes === undefined || Object.keys(changes).length === 0) {
        throw new EvenhandError('bad_option', 'An edit needs at least one changed field.', { where: 'changes' })
      }
      return { status: 'edited', edits: { ...before.edits, ...changes } }
  }
}

/** The latest decision that is neither an undo nor undone. */
async function latestStanding(tx: Database, claim: string): Promise<typeof reviews.$inferSelect> {
  const undos = await tx
    .select({ id: reviews.undoes })
    .from(reviews)
    .where(and(eq(reviews.claimId, claim), isNotNull(reviews.undoes)))
  const undone = undos.flatMap(({ id }) => (id === null ? [] : [id]))
  const rows = await tx
    .select()
    .from(reviews)
    .where(and(eq(reviews.claimId, claim), notInArray(reviews.id, undone.length > 0 ? undone : [-1])))
  const latest = rows.filter(({ action }) => action !== 'undo').sort((a, b) => b.id - a.id)[0]
  if (latest === undefined) throw new EvenhandError('not_found', `Claim ${claim} has no review to take back.`)
  return latest
}
