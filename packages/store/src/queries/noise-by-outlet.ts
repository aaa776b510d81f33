import { leastInMonth } from '@evenhand/compare'
import type { ClaimFilter } from '@evenhand/schema'
import { inCodePointOrder } from '../code-point-order.ts'
import { articlesOf } from '../columns/article-view.ts'
import type { Columns } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { claimsAtRisk, type KindSum, kindSums, monthSums, type NoiseSums, noiseSums } from '../columns/noise-sums.ts'
import { answered } from '../columns/view.ts'
import type { FurnitureKind, NoiseRow, NoiseTotals } from '../rows.ts'
import type { Store } from '../store.ts'

/** How much of each outlet's text is furniture, by kind; articles without a known outlet form one row, at the end. */
export async function noiseByOutlet(store: Store, filter: ClaimFilter): Promise<NoiseRow[]> {
  const columns = await columnsOf(store)
  const view = articlesOf(columns, filter)
  const rows = answered(view, 'noise by outlet', () => rowsOf(columns, view.numbers))
  const atRisk = countedAtRisk(columns, view.numbers)
  return rows.map(({ code, ...row }) => ({ ...row, claimsAtRisk: atRisk[code] as number }))
}

/** The measures over all articles of the view; null where it holds none. */
export async function noiseTotals(store: Store, filter: ClaimFilter): Promise<NoiseTotals | null> {
  const columns = await columnsOf(store)
  const { numbers, answers } = articlesOf(columns, filter)
  if (numbers.length === 0) return null
  const totals = answered({ answers }, 'noise totals', () => totalsOf(noiseSums(columns, numbers)))
  return { ...totals, claimsAtRisk: countedAtRisk(columns, numbers).reduce((sum, n) => sum + n, 0) }
}

/** Claims at risk of the articles by code of outlet; reviews change them, and nothing else here. */
function countedAtRisk(columns: Columns, numbers: Int32Array): Int32Array {
  const ofArticle = claimsAtRisk(columns)
  const counts = new Int32Array(columns.outlets.values.length)
  for (let i = 0; i < numbers.length; i++) {
    const article = numbers[i] as number
    ;(counts[columns.articles.outlet.cells[article] as number] as number) += ofArticle[article] as number
  }
  return counts
}

type RowOfArticles = Omit<NoiseRow, 'claimsAtRisk'> & { code: number }

function rowsOf(columns: Columns, numbers: Int32Array): RowOfArticles[] {
  return [...byOutlet(columns, numbers)]
    .map(([outlet, own]) => rowOf(columns, outlet, own))
    .sort(
      (a, b) =>
        Number(a.outlet === null) - Number(b.outlet === null) ||
        (b.share ?? -1) - (a.share ?? -1) ||
        inCodePointOrder(a.outlet?.id ?? '', b.outlet?.id ?? ''),
    )
}

/** The articles of each outlet by the outlet's code. */
function byOutlet({ articles }: Columns, numbers: Int32Array): Map<number, Int32Array> {
  const counts = new Map<number, number>()
  for (const article of numbers) {
    const outlet = articles.outlet.cells[article] as number
    counts.set(outlet, (counts.get(outlet) ?? 0) + 1)
  }
  const lists = new Map([...counts].map(([outlet, n]) => [outlet, new Int32Array(n)]))
  for (let i = numbers.length - 1; i >= 0; i--) {
    const outlet = articles.outlet.cells[numbers[i] as number] as number
    const place = (counts.get(outlet) as number) - 1
    ;(lists.get(outlet) as Int32Array)[place] = numbers[i] as number
    counts.set(outlet, place)
  }
  return lists
}

function rowOf(columns: Columns, code: number, numbers: Int32Array): RowOfArticles {
  const id = columns.outlets.values[code] ?? null
  const months = monthSums(columns, numbers)
  return {
    code,
    outlet: id === null ? null : { id, name: columns.outletNames.get(code) ?? id },
    ...totalsOf(noiseSums(columns, numbers)),
    kinds: kindSums(columns, numbers, 'furnitureKinds')
      .sort(mostCharactersFirst)
      .map(({ kind, characters, pieces, articles }) => ({
        kind: kind as FurnitureKind,
        characters,
        spans: pieces,
        articles,
      })),
    removedKinds: kindSums(columns, numbers, 'removedKinds')
      .sort(mostCharactersFirst)
      .map(({ kind, characters, pieces }) => ({ kind: kind as FurnitureKind | null, characters, pieces })),
    months: months.filter(({ articles }) => articles >= leastInMonth),
    dated: {
      articles: months.reduce((sum, { articles }) => sum + articles, 0),
      fullest: fullestOf(months),
    },
  }
}

function mostCharactersFirst(a: KindSum, b: KindSum): number {
  return (
    b.characters - a.characters ||
    Number(a.kind === null) - Number(b.kind === null) ||
    inCodePointOrder(a.kind ?? '', b.kind ?? '')
  )
}

function totalsOf(sums: NoiseSums): Omit<NoiseTotals, 'claimsAtRisk'> {
  const { articles, touched, pages, shares } = sums
  return {
    articles,
    touched,
    characters: { total: sums.characters, furniture: sums.furnitureCharacters, removed: sums.removedCharacters },
    words: { total: sums.words, furniture: sums.furnitureWords },
    lines: { total: sums.lines, furniture: sums.furnitureLines },
    share: ratio(sums.furnitureCharacters, sums.characters),
    onPageShare: pages === 0 ? null : ratio(sums.pageNoise, sums.pageCharacters),
    pages,
    perArticle: { n: shares.length, median: percentile(shares, 0.5), p90: percentile(shares, 0.9) },
    positions: { head: sums.furnitureHead, inline: sums.furnitureInline, tail: sums.furnitureTail },
  }
}

/** Between the two values that stand next to the place, as `percentile_cont` of SQL has it. */
function percentile(sorted: Float64Array, share: number): number | null {
  const place = share * (sorted.length - 1)
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  if (low === undefined || high === undefined) return null
  return low + (place - Math.floor(place)) * (high - low)
}

function fullestOf(months: readonly { month: string; articles: number }[]): NoiseRow['dated']['fullest'] {
  const [first] = months.toSorted((a, b) => b.articles - a.articles)
  return first === undefined ? null : { month: first.month, articles: first.articles }
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
