import type { FurnitureKind, NoiseRow } from '@evenhand/store'

export interface NoiseSegment {
  kind: FurnitureKind
  characters: number
  /** Percent of the outlet's characters, with the edges of the bar's piece. */
  from: number
  to: number
}

export interface NoiseBar {
  key: string
  outletId: string | null
  name: string
  articles: number
  total: number
  furniture: number
  /** Percent of characters that are furniture; null where there are no characters. */
  share: number | null
  segments: NoiseSegment[]
}

/** One 100 % bar per outlet, largest share first; kinds stand in the same order in every bar. */
export function noiseBars(rows: readonly NoiseRow[], order: readonly string[]): NoiseBar[] {
  return rows
    .map((row) => noiseBar(row, order))
    .sort((a, b) => (b.share ?? -1) - (a.share ?? -1) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function noiseBar(row: NoiseRow, order: readonly string[]): NoiseBar {
  const { total, furniture } = row.characters
  let edge = 0
  const segments = row.kinds
    .filter((kind) => kind.characters > 0 && total > 0)
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map(({ kind, characters }) => {
      const from = edge
      edge += (100 * characters) / total
      return { kind, characters, from, to: edge }
    })
  return {
    key: row.outlet?.id ?? 'unknown',
    outletId: row.outlet?.id ?? null,
    name: row.outlet?.name ?? 'Outlet not known',
    articles: row.articles,
    total,
    furniture,
    share: total > 0 ? (100 * furniture) / total : null,
    segments,
  }
}

/** The kinds that occur in the bars, in their order. */
export function kindsIn(bars: readonly NoiseBar[], order: readonly string[]): FurnitureKind[] {
  const present = new Set(bars.flatMap((bar) => bar.segments.map((segment) => segment.kind)))
  return [...present].sort((a, b) => order.indexOf(a) - order.indexOf(b))
}

/** A percentage as readers see it: "<0.1 %" for traces, never a false zero. */
export function formatPercent(percent: number | null): string {
  if (percent === null) return 'no text'
  if (percent === 0) return '0 %'
  if (percent < 0.1) return '< 0.1 %'
  return `${percent < 10 ? percent.toFixed(1) : Math.round(percent)} %`
}
