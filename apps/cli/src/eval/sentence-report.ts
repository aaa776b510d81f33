import type { GoldSentence } from './gold.ts'
import type { Prediction } from './predicted-mention.ts'
import { ratio } from './ratio.ts'

export interface SentenceReport {
  sentences: number
  /** Sentences with exactly the gold's set of harm, low, best and high. */
  right: number
  share: number | null
  precision: number | null
  recall: number | null
}

/** Scores single sentences by the set of figures each must give, and describes each wrong one in a line. */
export function scoreSentences(
  gold: GoldSentence[],
  predictions: ReadonlyMap<string, Prediction>,
): { report: SentenceReport; errors: string[] } {
  const errors: string[] = []
  let right = 0
  let both = 0
  let wantedCount = 0
  let gotCount = 0
  for (const { id, text, claims } of gold) {
    const wanted = new Set(claims.map((claim) => figure(claim.harm, claim)))
    const got = new Set(countedClaims(predictions.get(id)).map((claim) => figure(claim.harm, claim.count)))
    const shared = [...wanted].filter((key) => got.has(key)).length
    both += shared
    wantedCount += wanted.size
    gotCount += got.size
    if (shared === wanted.size && shared === got.size) right++
    else errors.push(`${id} want {${[...wanted].join('; ')}} got {${[...got].join('; ')}} :: ${text}`)
  }
  const report = {
    sentences: gold.length,
    right,
    share: ratio(right, gold.length),
    precision: ratio(both, gotCount),
    recall: ratio(both, wantedCount),
  }
  return { report, errors }
}

/** Claims that count by default: no definite persons, no accidents, nothing that only furniture says. */
function countedClaims(parsed: Prediction | undefined): Prediction['claims'] {
  return (parsed?.claims ?? []).filter(
    (claim) => !claim.implicit && claim.violent !== false && claim.mentions.some(({ part }) => part !== 'furniture'),
  )
}

function figure(
  harm: string,
  { low, best, high }: { low?: number | null; best?: number | null; high?: number | null },
): string {
  return [harm, low ?? null, best ?? null, high ?? null].join(' ')
}
