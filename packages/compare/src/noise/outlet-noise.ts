import type { Furniture } from '@evenhand/schema'
import type { NoisePositions } from './noise-positions.ts'

type Kind = Furniture['kind']

/** A month's share says something from so many articles on. */
export const leastInMonth = 20

/** The noise of one outlet's texts. Characters are counted without white space, shares are 0..1. */
export interface OutletNoise {
  /** Null: articles whose outlet is not known. */
  outlet: { id: string; name: string } | null
  articles: number
  /** Articles with at least one stretch of furniture. */
  touched: number
  characters: { total: number; furniture: number; removed: number }
  words: { total: number; furniture: number }
  lines: { total: number; furniture: number }
  /** Left in by whoever scraped the text: furniture / total, over all the outlet's characters. */
  share: number | null
  /** The source's own: (removed + furniture) / (removed + total), over articles that came as pages; null where none did. */
  onPageShare: number | null
  /** Articles whose page extraction is on record. */
  pages: number
  /** Median and 90th percentile of the share per article. */
  perArticle: { n: number; median: number | null; p90: number | null }
  kinds: { kind: Kind; characters: number; spans: number; articles: number }[]
  /** Furniture characters by place. */
  positions: NoisePositions
  /** What page extraction left out, by kind; null: no kind known. */
  removedKinds: { kind: Kind | null; characters: number; pieces: number }[]
  /** Claims that only furniture states. */
  claimsAtRisk: number
  /** What recurs most, case, digits and spaces aside. */
  fragments: NoiseFragment[]
  /** Months with enough dated articles, in order. */
  months: { month: string; articles: number; share: number | null }[]
}

export interface NoiseFragment {
  /** In normal form: lower case, digits as `#`. */
  text: string
  kind: Kind
  articles: number
  characters: number
  /** The words of one article, the one with the smallest id. */
  example: { articleId: string; text: string }
}
