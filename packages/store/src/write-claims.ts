import type { Claim, ParsedArticle } from '@evenhand/schema'
import { inArray, sql } from 'drizzle-orm'
import { type ClaimState, claimColumns, newClaimState } from './claim-columns.ts'
import type { Database } from './database.ts'
import type { DayRange } from './day-range.ts'
import { insertRows, overwrite } from './insert-rows.ts'
import { claims, mentions } from './tables/claims.ts'

export interface ClaimsOfArticle {
  parsed: ParsedArticle
  said: DayRange | null
  isNew: boolean
}

/**
 * Writes the claims of new and changed articles by their ids: a reading of the same claim is replaced in place and keeps
 * its reviews. A claim that is no longer read goes, unless somebody reviewed it; then it stays, marked. What a reviewer
 * split off follows the newer reading of the claim that it came from.
 */
export async function writeClaims(tx: Database, batch: ClaimsOfArticle[]): Promise<void> {
  const before = await storedClaims(
    tx,
    batch.filter(({ isNew }) => !isNew).map(({ parsed }) => parsed.article.key),
  )
  const rows = batch.flatMap((written) => {
    const { parsed, said } = written
    const read = withDistinctIds(parsed.claims).map((claim, ordinal) => ({
      ...claimColumns(parsed.article, claim, ordinal, said, before.get(claim.id)?.state ?? newClaimState),
      splitFrom: null as string | null,
    }))
    return [...read, ...splitOffs(written, new Set(read.map(({ id }) => id)), before)]
  })
  const columns = Object.keys(rows[0] ?? {}) as (keyof (typeof rows)[number])[]
  await insertRows(tx, claims, rows, overwrite(claims, 'id', columns))

  const ids = rows.map(({ id }) => id)
  if (before.size > 0) {
    const read = new Set(ids)
    const versions = new Map(batch.map(({ parsed }) => [parsed.article.key, parsed.parser.version]))
    await dropClaims(
      tx,
      [...before].filter(([id]) => !read.has(id)).map(([id, { articleKey, state }]) => ({ id, articleKey, state })),
      versions,
    )
    const kept = ids.filter((id) => before.has(id))
    if (kept.length > 0) await tx.delete(mentions).where(inArray(mentions.claimId, kept))
  }
  await insertRows(
    tx,
    mentions,
    rows.flatMap(({ id, machine }) =>
      machine.mentions.map(({ start, end, quote, part }, ordinal) => ({
        claimId: id,
        ordinal,
        spanStart: start,
        spanEnd: end,
        quoteStart: quote.start,
        quoteEnd: quote.end,
        part,
      })),
    ),
  )
}

interface StoredClaim {
  articleKey: string
  state: ClaimState
  splitFrom: string | null
  mentions: Claim['mentions']
}

type Before = Map<string, StoredClaim>

/** Claims that reviews split off and the parser does not read by itself, with the fields of what they came from. */
function splitOffs({ parsed, said }: ClaimsOfArticle, read: ReadonlySet<string>, before: Before) {
  return [...before].flatMap(([id, { articleKey, state, splitFrom, mentions }]) => {
    if (articleKey !== parsed.article.key || splitFrom === null || read.has(id)) return []
    const ordinal = parsed.claims.findIndex((claim) => claim.id === splitFrom)
    const from = parsed.claims[ordinal]
    if (from === undefined) return []
    return [{ ...claimColumns(parsed.article, { ...from, id, mentions }, ordinal, said, state), splitFrom }]
  })
}

async function storedClaims(tx: Database, articleKeys: string[]): Promise<Before> {
  if (articleKeys.length === 0) return new Map()
  const rows = await tx
    .select({
      id: claims.id,
      articleKey: claims.articleKey,
      edits: claims.edits,
      reviewStatus: claims.reviewStatus,
      whenResolved: claims.whenResolved,
      splitFrom: claims.splitFrom,
      mentions: sql<Claim['mentions']>`${claims.machine}->'mentions'`,
    })
    .from(claims)
    .where(inArray(claims.articleKey, articleKeys))
  return new Map(
    rows.map(({ id, articleKey, splitFrom, mentions, ...state }) => [id, { articleKey, state, splitFrom, mentions }]),
  )
}

async function dropClaims(
  tx: Database,
  gone: { id: string; articleKey: string; state: ClaimState }[],
  versions: Map<string, string>,
): Promise<void> {
  const unreviewed = gone.filter(({ state }) => state.reviewStatus === 'unreviewed').map(({ id }) => id)
  if (unreviewed.length > 0) await tx.delete(claims).where(inArray(claims.id, unreviewed))
  const reviewed = gone.filter(({ state }) => state.reviewStatus !== 'unreviewed')
  for (const [articleKey, version] of versions) {
    const ids = reviewed.filter((claim) => claim.articleKey === articleKey).map(({ id }) => id)
    if (ids.length > 0) await tx.update(claims).set({ droppedBy: version }).where(inArray(claims.id, ids))
  }
}

/** Claims whose ids are distinct: a repeated id gets a number, so that neither claim is lost. */
function withDistinctIds(list: readonly Claim[]): Claim[] {
  const seen = new Map<string, number>()
  return list.map((claim) => {
    const n = (seen.get(claim.id) ?? 0) + 1
    seen.set(claim.id, n)
    return n === 1 ? claim : { ...claim, id: `${claim.id}~${n}` }
  })
}
