import type { GoldMention } from './gold.ts'
import type { PredictedMention } from './predicted-mention.ts'
import { sameCount } from './slots.ts'

/** Which predicted mention stands for which gold one, by index. */
export interface Pairing {
  predictedOf: Map<number, number>
  goldOf: Map<number, number>
}

/** Pairs overlapping mentions one to one: equal counts first, then equal harm, then the longer overlap, then text order. */
export function pairMentions(gold: GoldMention[], predicted: PredictedMention[]): Pairing {
  const candidates = gold.flatMap((mention, goldIndex) =>
    predicted.flatMap((got, index) => {
      const shared = Math.min(mention.end, got.end) - Math.max(mention.start, got.start)
      if (shared <= 0) return []
      const rank = (sameCount(mention, got) ? 8 : 0) + (mention.harm === got.harm ? 4 : 0) + shared / 1000
      return [{ goldIndex, index, rank }]
    }),
  )
  const pairing: Pairing = { predictedOf: new Map(), goldOf: new Map() }
  for (const { goldIndex, index } of candidates.sort((a, b) => b.rank - a.rank)) {
    if (pairing.goldOf.has(index) || pairing.predictedOf.has(goldIndex)) continue
    pairing.goldOf.set(index, goldIndex)
    pairing.predictedOf.set(goldIndex, index)
  }
  return pairing
}
