import type { Claim, Published, ResolvedDate } from '@evenhand/schema'
import type { Reading } from '../reading.ts'

/** A reading with the dates that comparison found out put in their places; the articles handed in stay as they are. */
export interface DatedReading extends Reading {
  published: Published | null
}

/** Makes a function that dates readings; one whose dates did not change stays the same object. */
export function readingDater() {
  const known = new WeakMap<Reading, { from: string; dated: DatedReading }>()
  return (readings: readonly Reading[], dates: readonly ResolvedDate[]): DatedReading[] => {
    const byArticle = new Map(dates.map((date) => [date.article, date]))
    return readings.map((reading) => {
      const resolved = byArticle.get(reading.id)
      const from = resolved?.published.date ?? ''
      const entry = known.get(reading)
      if (entry?.from === from) return entry.dated
      const dated = dateReading(reading, resolved)
      known.set(reading, { from, dated })
      return dated
    })
  }
}

function dateReading(reading: Reading, resolved: ResolvedDate | undefined): DatedReading {
  if (!resolved) return { ...reading, published: reading.article.published }
  const whens = new Map(resolved.claims.map(({ claim, when }) => [claim, when]))
  const claims = reading.claims.map((claim): Claim => ({ ...claim, when: whens.get(claim.id) ?? claim.when }))
  return { ...reading, published: resolved.published, claims }
}
