import type { DatedReading } from '../dates/dated-reading.ts'
import type { CopiedClaim } from '../origins/same-claim.ts'
import { isLater } from './supersession.ts'

/**
 * When each claim was first printed: its article's publication date or the earliest date at which the same words
 * stood in a copy. A late reprint of an old figure is no revision.
 */
export function firstSaid(readings: readonly DatedReading[], copied: readonly CopiedClaim[]): Map<string, string> {
  const own = new Map<string, string>()
  for (const { claims, published } of readings) for (const { id } of claims) if (published) own.set(id, published.date)
  const said = new Map(own)
  for (const { a, b } of copied) {
    for (const [claim, twin] of [
      [a, b],
      [b, a],
    ] as const) {
      const date = own.get(twin)
      const known = said.get(claim)
      if (date !== undefined && (known === undefined || isLater(known, date))) said.set(claim, date)
    }
  }
  return said
}
