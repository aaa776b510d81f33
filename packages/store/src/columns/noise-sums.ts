import { reviewStatuses } from '@evenhand/schema'
import { type Columns, markBits, statusMask, statusNumber } from './columns.ts'
import type { articleMeasures } from './noise-columns.ts'
import { remembered } from './remembered.ts'

/** Sums over articles. */
export interface NoiseSums extends Record<(typeof articleMeasures)[number], number> {
  articles: number
  /** Articles with furniture. */
  touched: number
  /** Articles of which page extraction left something out, and the characters of these. */
  pages: number
  pageNoise: number
  pageCharacters: number
  /** Furniture's share of each article that has characters, in order. */
  shares: Float64Array
}

export function noiseSums(columns: Columns, numbers: Int32Array): NoiseSums {
  const { articles } = columns
  const total = (cells: Int32Array) => {
    let sum = 0
    for (let i = 0; i < numbers.length; i++) sum += cells[numbers[i] as number] as number
    return sum
  }
  const [characters, furniture] = [articles.characters.cells, articles.furnitureCharacters.cells]
  const removed = articles.removedCharacters.cells
  const [starts, ends] = [articles.removedKindsStart.cells, articles.removedKindsEnd.cells]
  const shares = new Float64Array(numbers.length)
  let [measured, touched, pages, pageNoise, pageCharacters] = [0, 0, 0, 0, 0]
  for (let i = 0; i < numbers.length; i++) {
    const article = numbers[i] as number
    const [all, noise] = [characters[article] as number, furniture[article] as number]
    if (all !== 0) shares[measured++] = noise / all
    if (noise > 0) touched++
    if (starts[article] === ends[article]) continue
    pages++
    pageNoise += (removed[article] as number) + noise
    pageCharacters += (removed[article] as number) + all
  }
  return {
    articles: numbers.length,
    touched,
    pages,
    pageNoise,
    pageCharacters,
    characters: total(characters),
    furnitureCharacters: total(furniture),
    removedCharacters: total(removed),
    words: total(articles.words.cells),
    furnitureWords: total(articles.furnitureWords.cells),
    lines: total(articles.lines.cells),
    furnitureLines: total(articles.furnitureLines.cells),
    furnitureHead: total(articles.furnitureHead.cells),
    furnitureInline: total(articles.furnitureInline.cells),
    furnitureTail: total(articles.furnitureTail.cells),
    shares: shares.subarray(0, measured).sort(),
  }
}

/** Of each article by its number the claims that only furniture states and that count. */
export function claimsAtRisk(columns: Columns): Int32Array {
  return remembered(columns, 'at risk', '', () => {
    const { claims, articleKeys, slots } = columns
    const counting = reviewStatuses.values.filter((status) => status !== 'rejected' && status !== 'merged')
    const statuses = new Set(counting.map(statusNumber))
    const counts = new Int32Array(articleKeys.values.length)
    for (let slot = 0; slot < slots; slot++) {
      const standing = claims.standing.cells[slot] as number
      if ((standing & markBits.furniture) === 0 || claims.live.cells[slot] === 0) continue
      if (statuses.has(standing & statusMask)) (counts[claims.article.cells[slot] as number] as number)++
    }
    return counts
  })
}

/** What articles have of one kind; null stands for none. */
export interface KindSum {
  kind: string | null
  characters: number
  pieces: number
  articles: number
}

export function kindSums(columns: Columns, numbers: Int32Array, name: 'furnitureKinds' | 'removedKinds'): KindSum[] {
  const { kinds, [name]: rows } = columns.noise
  const [starts, ends] = [columns.articles[`${name}Start`].cells, columns.articles[`${name}End`].cells]
  const sums = kinds.values.map((kind): KindSum => ({ kind, characters: 0, pieces: 0, articles: 0 }))
  for (let i = 0; i < numbers.length; i++) {
    const article = numbers[i] as number
    for (let row = starts[article] as number; row < (ends[article] as number); row++) {
      const sum = sums[rows.kind.cells[row] as number] as KindSum
      sum.characters += rows.characters.cells[row] as number
      sum.pieces += rows.pieces.cells[row] as number
      sum.articles++
    }
  }
  return sums.filter(({ articles }) => articles > 0)
}

/** Articles with a month of their own, and the furniture in their characters, by month in order. */
export function monthSums(
  { articles, noise }: Columns,
  numbers: Int32Array,
): { month: string; articles: number; share: number | null }[] {
  const { values } = noise.months
  const [counts, furniture, characters] = [
    new Int32Array(values.length),
    new Float64Array(values.length),
    new Float64Array(values.length),
  ]
  for (let i = 0; i < numbers.length; i++) {
    const article = numbers[i] as number
    const month = articles.month.cells[article] as number
    ;(counts[month] as number)++
    ;(furniture[month] as number) += articles.furnitureCharacters.cells[article] as number
    ;(characters[month] as number) += articles.characters.cells[article] as number
  }
  return values
    .flatMap((month, code) => {
      if (month === null || counts[code] === 0) return []
      const share = characters[code] === 0 ? null : (furniture[code] as number) / (characters[code] as number)
      return [{ month, articles: counts[code] as number, share }]
    })
    .sort((a, b) => (a.month < b.month ? -1 : 1))
}
