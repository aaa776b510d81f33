/** A share rounded to four places; null where there is nothing to divide by. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : Number((part / whole).toFixed(4))
}

export interface Accuracy {
  precision: number | null
  recall: number | null
  f1: number | null
}

/** Precision, recall and their harmonic mean from counts of what both hold, what was predicted, what is in the gold. */
export function accuracy(both: number, predicted: number, gold: number): Accuracy {
  return { precision: ratio(both, predicted), recall: ratio(both, gold), f1: ratio(2 * both, predicted + gold) }
}
