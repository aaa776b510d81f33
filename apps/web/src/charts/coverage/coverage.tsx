import { type ClaimFilter, unknownOutlet } from '@evenhand/schema'
import Link from 'next/link'
import type { CSSProperties } from 'react'
import { Panel } from '../../components/panel.tsx'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import { TableBox } from '../../components/scroll-box.tsx'
import { searchLink } from '../../filters/search-link.ts'
import { OutletName } from '../../outlets/outlet-name.tsx'
import { load, trpc } from '../../trpc/server.tsx'
import { formatNumber } from '../../words/count-figure.ts'
import { plural } from '../../words/day-words.ts'
import type { TimeColumn } from '../claims-over-time/columns.ts'
import { ChartDownload } from '../download/chart-download.tsx'
import { coverageImage } from './coverage-grid.ts'
import { type CoverageCell, coverageGrid } from './series.ts'

const outletsShown = 25

/** How many articles of each outlet are stored from each week; a table, so it is its own twin. */
export async function CoverageByWeek({ filter, search }: { filter: ClaimFilter; search: string }) {
  const result = await load(trpc.overview.coverage.queryOptions({ filter }))
  if (!result.ok) return <ProblemPanel problem={result.problem} />
  const { unit, columns, rows } = coverageGrid(result.data)
  if (columns.length === 0) return null
  const shown = rows.slice(0, outletsShown)
  return (
    <Panel
      id="coverage"
      title={`Coverage by ${unit}`}
      note={`Articles stored of each outlet by ${unit} of publication, the newest first, with or without claims. A ${unit} with more articles has more claims without more having happened; an outlined cell is an outlet’s first.${rows.length > shown.length ? ` Shown: ${shown.length} of ${rows.length} outlets.` : ''}`}
    >
      <TableBox label={`Coverage by ${unit}`} className="sticky-first text-sm">
        <table style={{ '--columns': columns.length + 2 } as CSSProperties}>
          <thead>
            <tr>
              <th scope="col" className="min-w-36">
                Outlet
              </th>
              {columns.map((column) => (
                <ColumnHead key={column.key} column={column} />
              ))}
              <th scope="col" className="number">
                No date
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.outletId ?? 'unknown'}>
                <th scope="row">
                  <OutletName outlet={{ id: row.outletId, name: row.name }} search={search} />
                </th>
                {row.cells.map((cell, at) => {
                  const column = columns[at] as TimeColumn
                  return (
                    <td key={column.key} className="text-center">
                      {cell && (
                        <Cell cell={cell} column={column} outletId={row.outletId ?? unknownOutlet} search={search} />
                      )}
                    </td>
                  )
                })}
                <td className="number">{row.undated > 0 ? formatNumber(row.undated) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <ChartDownload
        title={`Coverage by ${unit}`}
        caption={`Articles stored of each outlet by ${unit} of publication; outlined: the first of an outlet. ${plural(shown.length, 'outlet')} of ${rows.length}.`}
        data={searchLink('/api/v1/coverage', search)}
        embed={{ path: searchLink('/embed/charts/coverage', search), height: 480 }}
        grid={coverageImage(columns, shown)}
      />
    </Panel>
  )
}

function ColumnHead({ column }: { column: TimeColumn }) {
  if (column.kind === 'break') {
    return (
      <td className="px-2 text-center align-bottom text-xs text-muted italic sm:whitespace-nowrap print:whitespace-normal">
        {column.label}
        <span className="block">without articles</span>
      </td>
    )
  }
  return (
    <th scope="col" className="text-center font-normal">
      {column.label}
      <span className="block">{column.days?.start.slice(0, 4)}</span>
    </th>
  )
}

function Cell(props: { cell: CoverageCell; column: TimeColumn; outletId: string; search: string }) {
  const { cell, column, outletId, search } = props
  const words = `${plural(cell.articles, 'article')}, ${plural(cell.claims, 'claim')}${cell.starts ? '; the first of this outlet' : ''}`
  const look = `inline-flex min-h-7 min-w-9 items-center justify-center rounded-sm px-1.5 text-ink ${cell.starts ? 'outline outline-accent-line' : ''}`
  const style = {
    background: `color-mix(in oklab, var(--accent-soft) ${Math.round(25 + 75 * cell.shade)}%, var(--surface))`,
  }
  if (column.days === null) {
    return (
      <span className={look} style={style} title={words}>
        {formatNumber(cell.articles)}
      </span>
    )
  }
  const href = searchLink('/articles', search, {
    outlets: outletId,
    clock: null,
    from: column.days.start,
    to: column.days.end,
  })
  return (
    <Link href={href} className={look} style={style} title={words}>
      {formatNumber(cell.articles)}
      <span className="sr-only"> {words}</span>
    </Link>
  )
}
