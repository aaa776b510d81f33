import type { Article, Claim } from '@evenhand/schema'
import { EvenhandError } from '@evenhand/schema'
import { eq } from 'drizzle-orm'
import { claimColumns, effectiveClaim } from '../claim-columns.ts'
import type { Database } from '../database.ts'
import type { LoggedStanding, ReviewStanding, ReviewStatus } from '../rows.ts'
import { articleOf } from '../stored-articles.ts'
import { articles, outlets } from '../tables/articles.ts'
import { claims } from '../tables/claims.ts'

/** A claim under review, with its article. */
export interface ClaimUnderReview {
  record: typeof claims.$inferSelect
  article: Article
  standing: ReviewStanding
  /** With the reviewers' values. */
  claim: Claim
}

/** Reads a claim for a decision; throws `not_found`. */
export async function claimUnderReview(tx: Database, id: string): Promise<ClaimUnderReview> {
  const [found] = await tx
    .select({ record: claims, article: articles, outletName: outlets.name })
    .from(claims)
    .innerJoin(articles, eq(articles.key, claims.articleKey))
    .leftJoin(outlets, eq(outlets.id, articles.outletId))
    .where(eq(claims.id, id))
  if (found === undefined) throw new EvenhandError('not_found', `There is no claim ${id}.`)
  const { record, article, outletName } = found
  return {
    record,
    article: articleOf(article, outletName),
    standing: { status: record.reviewStatus, edits: record.edits, sameAs: record.sameAs },
    claim: effectiveClaim(record.machine, record.edits),
  }
}

/** Puts a standing in force: the effective columns follow it, the machine's reading stays. */
export async function writeStanding(
  tx: Database,
  { record, article }: ClaimUnderReview,
  to: ReviewStanding,
): Promise<void> {
  const said = record.saidStart && record.saidEnd ? { start: record.saidStart, end: record.saidEnd } : null
  const state = { edits: to.edits, reviewStatus: to.status, whenResolved: record.whenResolved }
  const { droppedBy: _, ...columns } = claimColumns(article, record.machine, record.ordinal, said, state)
  await tx
    .update(claims)
    .set({ ...columns, sameAs: to.sameAs })
    .where(eq(claims.id, record.id))
}

/** Both standings with the values of the fields that differ between them. */
export function logged(
  machine: Claim,
  before: ReviewStanding,
  after: ReviewStanding,
): [LoggedStanding, LoggedStanding] {
  const [was, is] = [effectiveClaim(machine, before.edits), effectiveClaim(machine, after.edits)]
  const names = (Object.keys(is) as (keyof Claim)[]).filter(
    (name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]),
  )
  const only = (claim: Claim): Partial<Claim> => Object.fromEntries(names.map((name) => [name, claim[name]]))
  return [
    { ...before, values: only(was) },
    { ...after, values: only(is) },
  ]
}

/** Whether a change of standing can change events, origins or figures. */
export function concernsComparison(before: ReviewStanding | null, after: ReviewStanding | null): boolean {
  if (before === null || after === null) return true
  return isOut(before.status) !== isOut(after.status) || JSON.stringify(before.edits) !== JSON.stringify(after.edits)
}

const isOut = (status: ReviewStatus): boolean => status === 'rejected' || status === 'merged'
