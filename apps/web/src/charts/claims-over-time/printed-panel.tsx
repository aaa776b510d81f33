'use client'

import { BackdropDrawing } from './backdrop.tsx'
import { ColumnLabel } from './column-label.tsx'
import { MarkLink } from './mark-link.tsx'
import type { Lane, TimePanel } from './series.ts'
import { TickLabels } from './tick-labels.tsx'
import { marksWithin, rowsOf, type Stretch } from './windows.ts'

/** Sizes in units of the drawing, which is scaled to the width of the sheet: words on A4 are then seven points high. */
const sheet = { width: 880, left: 44, right: 12, slotAtLeast: 72, axis: 38 } as const
const room = sheet.width - sheet.left - sheet.right

interface Row {
  panel: TimePanel
  stretch: Stretch
  /** Width of a slot. */
  slot: number
  search: string
}

/**
 * A panel for paper, which cannot be scrolled: in as many rows as it needs, each as wide as the sheet. Every lane is a
 * drawing of its own, for a sheet may end between two of them.
 */
export function PrintedPanel({ panel, search }: { panel: TimePanel; search: string }) {
  const fitting = Math.floor(room / sheet.slotAtLeast)
  const slot = room / Math.min(panel.slots, fitting)
  const rows = rowsOf(panel, fitting)
  return (
    <div data-printed>
      {rows.length > 1 && (
        <p className="mb-2 text-xs text-muted">
          Cut into {rows.length} rows to fit the sheet; each holds the lanes that have claims in it.
        </p>
      )}
      {rows.map((stretch) => (
        <PrintedRow key={stretch.from} panel={panel} stretch={stretch} slot={slot} search={search} />
      ))}
    </div>
  )
}

function PrintedRow(row: Row) {
  const lanes = row.panel.lanes.filter((lane) => marksWithin({ lanes: [lane] }, row.stretch).length > 0)
  if (lanes.length === 0) return null
  return (
    <div className="mb-4">
      <Axis {...row} />
      {lanes.map((lane) => (
        <PrintedLane key={lane.key} lane={lane} row={row} />
      ))}
    </div>
  )
}

/** The days, above the lanes: below them they could stand on another sheet. */
function Axis({ panel, stretch, slot }: Row) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${sheet.width} ${sheet.axis}`}
      className="block h-auto w-full break-after-avoid"
    >
      {panel.columns.map((column) => {
        const from = Math.max(column.x, stretch.from)
        const to = Math.min(column.x + column.width, stretch.to)
        if (column.kind === 'empty' || to <= from) return null
        const x = sheet.left + ((from + to) / 2 - stretch.from) * slot
        return <ColumnLabel key={column.key} x={x} y={0} column={column} />
      })}
    </svg>
  )
}

function PrintedLane({ lane, row }: { lane: Lane; row: Row }) {
  const { panel, stretch, slot, search } = row
  const { top, height } = lane
  const alone = { ...panel, lanes: [lane] }
  const width = (stretch.to - stretch.from) * slot
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 ${top} ${sheet.width} ${height}`}
      className="block h-auto w-full break-inside-avoid"
    >
      <line x1={0} x2={sheet.width} y1={top} y2={top} stroke="var(--line)" />
      <TickLabels panel={alone} x={sheet.left - 6} />
      {/* An inner drawing, for what lies in other rows is cut off at its edges. */}
      <svg
        aria-hidden="true"
        x={sheet.left}
        y={top}
        width={width}
        height={height}
        viewBox={`0 ${top} ${width} ${height}`}
      >
        <BackdropDrawing panel={alone} left={-stretch.from * slot} width={panel.slots * slot} />
      </svg>
      {marksWithin(alone, stretch).map((mark) => (
        <MarkLink
          key={mark.claim.id}
          mark={mark}
          cx={sheet.left + (mark.x - stretch.from) * slot}
          cy={mark.y}
          room={slot}
          search={search}
          onShow={() => {}}
        />
      ))}
      <text x={0} y={top + 16} fontSize={13} fontWeight={600} fill="var(--ink)">
        {lane.origin?.name ?? 'No source named'}
      </text>
    </svg>
  )
}
