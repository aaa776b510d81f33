import { oneOf } from '../lexicon/one-of.ts'
import type { Token } from '../text/tokens.ts'

export const giving = oneOf('given giving provided issued released updated raised revised lowered reduced increased')
const toll = /^(?:toll|tolls|tally|count|figure|total)$/

/** "had first given a death toll of 34", "raised its toll to 12": a verb that makes its subject the source of the figure. */
export function givesToll(tokens: readonly Token[], i: number): boolean {
  if (!giving.has(tokens[i]?.low ?? '')) return false
  for (let k = i + 1; k < i + 5; k++) {
    const token = tokens[k]
    if (token?.kind !== 'w') return false
    if (toll.test(token.low)) return true
    if (token.word.fn && !/^(?:det|possessive)$/.test(token.word.fn) && token.low !== 'a' && token.low !== 'an')
      return false
  }
  return false
}
