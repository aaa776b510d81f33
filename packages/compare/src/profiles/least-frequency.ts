/**
 * In how many of so many texts a fragment must recur to be learned: two up to 50 texts, three up to 200, then four or
 * one in a hundred. Chance repeats grow with the texts, furniture keeps its share.
 */
export function leastFrequency(texts: number): number {
  if (texts <= 50) return 2
  if (texts <= 200) return 3
  return Math.max(4, Math.ceil(texts / 100))
}
