import { type Count, type WordConvention, wordNumbers } from '@evenhand/schema'

/** A count as it may leave the house: a word has no number but the one that the chosen convention gives it. */
export function countUnderConvention(count: Count, convention: WordConvention): Count {
  if (count.term === null) return count
  return { ...count, low: wordNumbers[convention][count.term] ?? null, best: null, high: null }
}
