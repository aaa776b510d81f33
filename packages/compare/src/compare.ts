import type { Comparison, CopyEdge, ParsedArticle } from '@evenhand/schema'
import { findCopies } from './copies/copy-edges.ts'
import { dateReadings } from './dates/dated-reading.ts'
import { resolveDates } from './dates/resolve-dates.ts'
import { findEvents } from './events/find-events.ts'
import type { CompareOptions } from './options.ts'
import { findOrigins } from './origins/find-origins.ts'
import { type CopiedClaim, copiedClaims } from './origins/same-claim.ts'
import { type Reading, readArticles } from './reading.ts'

/** Rises whenever equal articles give another result than before, so that stored comparisons are made anew. */
export const comparisonForm = 2

/**
 * What many parsed articles make together: who copied whom, who could know, what is one event, and the dates that
 * undated copies take over. Pure and deterministic; the order of the articles never changes the result, nor does
 * a second reading of an article (equal key).
 */
export function compare(articles: readonly ParsedArticle[], options: CompareOptions = {}): Comparison {
  const readings = readArticles(articles)
  const copies = findCopies(readings)
  const copied = claimsInCopies(readings, copies)
  const origins = findOrigins(readings, copied, options.origins)
  const dates = resolveDates(readings, copies)
  const events = findEvents(dateReadings(readings, dates), { copies, copied, origins })
  return { copies, origins, events, dates }
}

function claimsInCopies(readings: readonly Reading[], copies: readonly CopyEdge[]): CopiedClaim[] {
  const byId = new Map(readings.map((reading) => [reading.id, reading]))
  return copies.flatMap((edge) => copiedClaims(edge, byId.get(edge.a)?.claims ?? [], byId.get(edge.b)?.claims ?? []))
}
