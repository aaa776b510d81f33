import type { ArticleWords } from './article-words.ts'

/** Words in a shingle: long enough that chance repeats are rare, short enough to survive edits. */
export const shingleLength = 8

/** Of so many neighbouring shingles one is indexed, so every shared run of 12 words is found by the index. */
const window = 5

/**
 * Shingle hashes by position, 0 where a gap lies inside. Two 32-bit lanes give 52 bits, so that a chance collision
 * needs tens of millions of shingles; passages are compared word by word afterwards in any case.
 */
export function shingleHashes({ hashes, segments }: ArticleWords): Float64Array {
  const count = Math.max(0, hashes.length - shingleLength + 1)
  const result = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    if (segments[i] !== segments[i + shingleLength - 1]) continue
    let low = 0x2545f491
    let high = 0x9e3779b9
    for (let k = i; k < i + shingleLength; k++) {
      const word = hashes[k] ?? 0
      low = Math.imul(low ^ word, 0x01000193)
      high = Math.imul(high ^ word, 0x85ebca6b)
      low ^= low >>> 15
      high ^= high >>> 13
    }
    result[i] = (low >>> 0) + ((high >>> 0) & 0xfffff) * 0x100000000 + 1
  }
  return result
}

/** The least hash of each window of neighbouring shingles, distinct (winnowing: Schleimer, Wilkerson and Aiken 2003). */
export function winnow(shingles: Float64Array): Float64Array {
  const chosen = new Set<number>()
  const present = shingles.filter((hash) => hash > 0)
  const windows = Math.max(present.length > 0 ? 1 : 0, present.length - window + 1)
  for (let i = 0; i < windows; i++) {
    let least = Number.POSITIVE_INFINITY
    for (let k = i; k < Math.min(i + window, present.length); k++) {
      const hash = present[k] ?? least
      if (hash < least) least = hash
    }
    chosen.add(least)
  }
  return Float64Array.from(chosen)
}
