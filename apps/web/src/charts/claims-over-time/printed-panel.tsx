'use client'

import { BackdropDrawing } from './backdrop.tsx'
import { ColumnLabel } from './column-label.tsx'
import { MarkLink } from './mark-link.tsx'
import type { TimePanel } from './series.ts'
import { TickLabels } from './tick-labels.tsx'
import { marksWithin, rowsOf, type Stretch } from './windows.ts'

/** Sizes in units of the drawing, which is scaled to the width of the sheet: words on A4 are then seven points high. */
const sheet = { width: 880, left: 44, right: 12, slotAtLeast: 72, axis: 40 } as const
const room = sheet.width - sheet.left - sheet.right

/** A panel for paper, which cannot be scrolled: in as many rows as it needs, each as wide as the sheet. */
export function PrintedPanel({ panel, search }: { panel: TimePanel; search: string }) {
  const fitting = Math.floor(room / sheet.slotAtLeast)
  const slot = room / Math.min(panel.slots, fitting)
  return (
    <div data-printed>
      {rowsOf(panel, fitting).map((row) => (
        <PrintedRow key={row.from} panel={panel} row={row} slot={slot} search={search} />
      ))}
    </div>
  )
}

function PrintedRow(props: { panel: TimePanel; row: Stretch; slot: number; search: string }) {
  const { panel, row, slot, search } = props
  const height = panel.height + sheet.axis
  const width = (row.to - row.from) * slot
  const at = (x: number) => (x - row.from) * slot
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${sheet.width} ${height}`}
      className="mb-2 block h-auto w-full break-inside-avoid"
    >
      <TickLabels panel={panel} x={sheet.left - 6} />
      {/* An inner drawing, for what lies in other rows is cut off at its edges. */}
      <svg aria-hidden="true" x={sheet.left} width={width} height={panel.height}>
        <BackdropDrawing panel={panel} left={at(0)} width={panel.slots * slot} />
      </svg>
      {marksWithin(panel, row).map((mark) => (
        <MarkLink
          key={mark.claim.id}
          mark={mark}
          cx={sheet.left + at(mark.x)}
          cy={mark.y}
          room={slot}
          search={search}
          onShow={() => {}}
        />
      ))}
      {panel.lanes.map(({ key, origin, top }) => (
        <g key={key}>
          <line x1={0} x2={sheet.width} y1={top} y2={top} stroke="var(--line)" />
          <text x={0} y={top + 16} fontSize={13} fontWeight={600} fill="var(--ink)">
            {origin?.name ?? 'No source named'}
          </text>
        </g>
      ))}
      <line x1={sheet.left} x2={sheet.left + width} y1={panel.height} y2={panel.height} stroke="var(--line-strong)" />
      {panel.columns.map((column) => {
        const from = Math.max(column.x, row.from)
        const to = Math.min(column.x + column.width, row.to)
        if (column.kind === 'empty' || to <= from) return null
        return <ColumnLabel key={column.key} x={sheet.left + at((from + to) / 2)} y={panel.height} column={column} />
      })}
    </svg>
  )
}
