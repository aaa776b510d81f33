import type { Coverage } from '@evenhand/store'
import { type ColumnUnit, columnKey, type TimeColumn, timeColumns } from '../claims-over-time/columns.ts'

export interface CoverageCell {
  articles: number
  claims: number
  /** 0..1, by the logarithm of articles; nothing is 0. */
  shade: number
  /** The first column in which this outlet has an article. */
  starts: boolean
}

export interface CoverageRow {
  outletId: string | null
  name: string
  articles: number
  undated: number
  /** One for each column; null where the outlet has no article then. */
  cells: (CoverageCell | null)[]
}

export interface CoverageGrid {
  unit: ColumnUnit
  /** Newest first; a `break` says how long nothing was stored. */
  columns: TimeColumn[]
  rows: CoverageRow[]
}

const weeksAtMost = 52

/** Outlets by week, or by month where there are many weeks; most articles first, articles of unknown outlets last. */
export function coverageGrid({ outlets, weeks }: Coverage): CoverageGrid {
  const unit: ColumnUnit = weeks > weeksAtMost ? 'month' : 'week'
  const keyOf = (week: string) => columnKey({ start: week, end: week }, unit)
  const keys = new Set(outlets.flatMap((outlet) => outlet.weeks.map(({ week }) => keyOf(week))))
  const columns = timeColumns(new Map([...keys].map((key) => [key, 1])), unit).reverse()
  const sums = outlets.map((outlet) => {
    const cells = new Map<string, { articles: number; claims: number }>()
    for (const { week, articles, claims } of outlet.weeks) {
      const before = cells.get(keyOf(week)) ?? { articles: 0, claims: 0 }
      cells.set(keyOf(week), { articles: before.articles + articles, claims: before.claims + claims })
    }
    return { outlet, cells, first: [...cells.keys()].sort()[0] }
  })
  const most = sums.reduce((max, { cells }) => Math.max(max, ...[...cells.values()].map((cell) => cell.articles)), 1)
  const rows = sums.map(
    ({ outlet, cells, first }): CoverageRow => ({
      outletId: outlet.outlet?.id ?? null,
      name: outlet.outlet?.name ?? 'Outlet not known',
      articles: outlet.articles,
      undated: outlet.undated,
      cells: columns.map(({ key }) => {
        const cell = cells.get(key)
        if (cell === undefined) return null
        return { ...cell, shade: Math.log1p(cell.articles) / Math.log1p(most), starts: key === first }
      }),
    }),
  )
  rows.sort(
    (a, b) =>
      Number(a.outletId === null) - Number(b.outletId === null) ||
      b.articles - a.articles ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  )
  return { unit, columns, rows }
}
