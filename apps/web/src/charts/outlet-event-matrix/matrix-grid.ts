import type { OutletEventMatrix } from '@evenhand/store'
import { formatInterval, plural } from '../../words/day-words.ts'
import { labelOf } from '../../words/vocabularies.ts'
import type { Grid, GridLine } from '../download/grid-layout.ts'
import { figureNote, type MatrixFigure, type MatrixRow } from './series.ts'

/** The matrix as an image shows it; `most` figures of a cell, and how many more there are. */
export function matrixGrid(events: OutletEventMatrix['events'], rows: readonly MatrixRow[], most: number): Grid {
  return {
    columns: [
      { lines: ['Outlet'], width: 170 },
      ...events.map(({ label, when, articles, origins }) => ({
        lines: [
          label,
          when ? formatInterval(when.start, when.end) : 'no date',
          `${plural(articles, 'article')}, ${plural(origins, 'origin')}`,
        ],
        width: 200,
      })),
    ],
    rows: rows.map(({ outlet, cells }) => [
      {
        lines: [{ text: outlet.name ?? 'Outlet not known' }, { text: plural(outlet.articles, 'article'), muted: true }],
      },
      ...cells.map((cell) => ({
        lines: [
          ...cell.slice(0, most).flatMap(figureLines),
          ...(cell.length > most ? [{ text: plural(cell.length - most, 'more figure'), muted: true }] : []),
        ],
      })),
    ]),
  }
}

function figureLines(figure: MatrixFigure): GridLine[] {
  const { text, harm, superseded } = figure
  return [
    { text: `${text} ${labelOf('harms', harm).toLowerCase()}`, muted: superseded },
    { text: figureNote(figure), muted: true },
  ]
}
