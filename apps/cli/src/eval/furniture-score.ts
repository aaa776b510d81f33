import type { GoldArticle } from './gold.ts'
import type { Prediction } from './predicted-mention.ts'

/** Counts of characters, white space left out. */
export interface FurnitureTally {
  characters: number
  gold: number
  predicted: number
  both: number
  /** In both, and of the same kind. */
  kind: number
}

/** A tally of nothing. */
export const emptyFurnitureTally = (): FurnitureTally => ({ characters: 0, gold: 0, predicted: 0, both: 0, kind: 0 })

/** Adds one article's furniture, character by character, to the tally. */
export function scoreFurniture(tally: FurnitureTally, article: GoldArticle, parsed: Prediction | undefined): void {
  const gold = painted(article.text.length, article.furniture)
  const predicted = painted(article.text.length, parsed?.furniture ?? [])
  for (let at = 0; at < article.text.length; at++) {
    if (/\s/.test(article.text.charAt(at))) continue
    const [wanted, got] = [gold[at] ?? null, predicted[at] ?? null]
    tally.characters++
    if (wanted !== null) tally.gold++
    if (got !== null) tally.predicted++
    if (wanted === null || got === null) continue
    tally.both++
    if (wanted === got) tally.kind++
  }
}

/** The kind of furniture at each character; where spans overlap the later one counts. */
function painted(length: number, spans: { start: number; end: number; kind: string }[]): (string | null)[] {
  const kinds = new Array<string | null>(length).fill(null)
  for (const { start, end, kind } of spans) kinds.fill(kind, start, Math.min(end, length))
  return kinds
}
