import type { Claim, Published, ResolvedDate } from '@evenhand/schema'
import type { Reading } from '../reading.ts'

/** A reading with the dates that comparison found out put in their places; the articles handed in stay as they are. */
export interface DatedReading extends Reading {
  published: Published | null
}

export function dateReadings(readings: readonly Reading[], dates: readonly ResolvedDate[]): DatedReading[] {
  const byArticle = new Map(dates.map((date) => [date.article, date]))
  return readings.map((reading): DatedReading => {
    const resolved = byArticle.get(reading.id)
    if (!resolved) return { ...reading, published: reading.article.published }
    const whens = new Map(resolved.claims.map(({ claim, when }) => [claim, when]))
    const claims = reading.claims.map((claim): Claim => ({ ...claim, when: whens.get(claim.id) ?? claim.when }))
    return { ...reading, published: resolved.published, claims }
  })
}
