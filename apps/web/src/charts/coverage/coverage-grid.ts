import { formatNumber } from '../../words/count-figure.ts'
import type { Grid } from '../download/grid-layout.ts'
import type { CoverageGrid, CoverageRow } from './series.ts'

/** Coverage as an image shows it: the rows on the page. */
export function coverageImage(columns: CoverageGrid['columns'], rows: readonly CoverageRow[]): Grid {
  return {
    columns: [
      { lines: ['Outlet'], width: 170 },
      ...columns.map(({ kind, label, days }) =>
        kind === 'break'
          ? { lines: [label, 'without articles'], width: 136, centred: true }
          : { lines: [label, days?.start.slice(0, 4) ?? ''], width: 62, centred: true },
      ),
      { lines: ['No date'], width: 72, centred: true },
    ],
    rows: rows.map(({ name, cells, undated }) => [
      { lines: [{ text: name }] },
      ...cells.map((cell) =>
        cell === null
          ? { lines: [] }
          : { lines: [{ text: formatNumber(cell.articles) }], shade: cell.shade, framed: cell.starts },
      ),
      { lines: undated > 0 ? [{ text: formatNumber(undated) }] : [] },
    ]),
  }
}
