import type { ParsedArticle } from '@evenhand/schema'
import { compareText } from '../spelling/order.ts'
import type { OutletNoise } from './outlet-noise.ts'
import { OutletTally } from './outlet-tally.ts'

/** Measures noise article by article and keeps only sums, shares and fragments, so that archives of any size pass. */
export interface NoiseTally {
  add(parsed: ParsedArticle): void
  /** One row for each outlet, the noisiest first, unknown outlets last. The order of the articles does not matter. */
  report(): OutletNoise[]
}

/** An empty tally. An article that comes twice (equal key) counts once. */
export function noiseTally(): NoiseTally {
  const outlets = new Map<string | null, OutletTally>()
  const seen = new Set<string>()
  return {
    add(parsed) {
      if (seen.has(parsed.article.key)) return
      seen.add(parsed.article.key)
      const id = parsed.article.outlet?.id ?? null
      const tally = outlets.get(id) ?? new OutletTally()
      outlets.set(id, tally)
      tally.add(parsed)
    },
    report() {
      return [...outlets.values()]
        .map((tally) => tally.row())
        .sort(
          (a, b) =>
            Number(a.outlet === null) - Number(b.outlet === null) ||
            (b.share ?? -1) - (a.share ?? -1) ||
            compareText(a.outlet?.id ?? '', b.outlet?.id ?? ''),
        )
    },
  }
}
