'use client'

import { memo, useRef, useState } from 'react'
import { ResponsiveContainer, Scatter, ScatterChart, usePlotArea, XAxis, YAxis } from 'recharts'
import { plural } from '../../words/day-words.ts'
import { useLabel } from '../../words/labels.tsx'
import { usePrinting } from '../printing.ts'
import { Backdrop } from './backdrop.tsx'
import { ColumnLabel } from './column-label.tsx'
import type { TimeColumn } from './columns.ts'
import { MarkLink, type ShownMark } from './mark-link.tsx'
import { MarkTip } from './mark-tip.tsx'
import { PrintedPanel } from './printed-panel.tsx'
import { ScrollHint, StickyTicks, useOpening } from './scrolling.tsx'
import type { Lane, Mark, TimePanel } from './series.ts'

const slotAtLeast = 72
const margin = { top: 0, right: 12, bottom: 0, left: 44, slotAtLeast }
const axisHeight = 40

/** One panel: lanes on a shared time axis and a shared count scale. */
export function PanelDrawing({ panel, search }: { panel: TimePanel; search: string }) {
  const [shown, setShown] = useState<ShownMark | null>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const { sight, move, slot } = useOpening(scroller, panel, margin)
  const printing = usePrinting()
  const label = useLabel()
  const height = panel.height + axisHeight
  return (
    <div className="relative">
      {panel.letters.size > 0 && (
        <p data-victim-key className="mb-1 text-xs text-muted">
          {victimKey(panel, label)}
        </p>
      )}
      <div className="no-print relative">
        <div ref={scroller} className="overflow-x-auto" data-scroll>
          <div style={{ minWidth: panel.slots * slot + margin.left + margin.right, height }}>
            <LanesChart panel={panel} search={search} onShow={setShown} />
          </div>
        </div>
        {sight.before && <StickyTicks panel={panel} width={margin.left} />}
        {panel.lanes.map((lane) => (
          <LaneHead key={lane.key} lane={lane} />
        ))}
        <ScrollHint panel={panel} sight={sight} move={move} />
        {shown && <MarkTip shown={shown} />}
      </div>
      {printing && <PrintedPanel panel={panel} search={search} />}
    </div>
  )
}

/** What the letters at marks without words stand for. */
export function victimKey({ letters }: TimePanel, label: (vocabulary: string, value: string) => string): string {
  const kinds = [...letters].map(([kind, letter]) => `${letter} ${label('categories', kind).toLowerCase()}`)
  return `Letters name the victims where their words have no room: ${kinds.join(', ')}.`
}

/**
 * The chart proper. It must not render again when a mark is shown: new marks would take the place of the old ones, and
 * the keyboard's focus would be lost.
 */
const LanesChart = memo(function LanesChart(props: {
  panel: TimePanel
  search: string
  onShow: (mark: ShownMark | null) => void
}) {
  const { panel, search, onShow } = props
  const height = panel.height + axisHeight
  const data = panel.lanes.flatMap((lane) => lane.marks)
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 1100, height }}>
      <ScatterChart margin={margin} accessibilityLayer={false} data={data}>
        <XAxis
          type="number"
          dataKey="x"
          domain={[0, panel.slots]}
          ticks={panel.columns.filter((column) => column.kind !== 'empty').map(centre)}
          interval={0}
          height={axisHeight}
          axisLine={{ stroke: 'var(--line-strong)' }}
          tickLine={false}
          tick={({ x, y, payload }) => (
            <ColumnLabel x={Number(x)} y={Number(y)} column={columnAt(panel.columns, payload.value)} />
          )}
        />
        <YAxis type="number" dataKey="y" domain={[0, panel.height]} reversed hide width={0} />
        <Backdrop panel={panel} />
        <Scatter
          data={data}
          isAnimationActive={false}
          shape={({ cx, cy, payload }: { cx?: number; cy?: number; payload?: Mark }) => (
            <SizedMark cx={cx} cy={cy} mark={payload} slots={panel.slots} search={search} onShow={onShow} />
          )}
        />
      </ScatterChart>
    </ResponsiveContainer>
  )
})

function SizedMark(props: {
  cx?: number
  cy?: number
  mark?: Mark
  slots: number
  search: string
  onShow: (mark: ShownMark | null) => void
}) {
  const area = usePlotArea()
  if (!props.mark || props.cx === undefined || props.cy === undefined || !area) return <g />
  return (
    <MarkLink
      mark={props.mark}
      cx={props.cx}
      cy={props.cy}
      room={area.width / props.slots}
      search={props.search}
      onShow={props.onShow}
    />
  )
}

function centre(column: TimeColumn): number {
  return column.x + column.width / 2
}

function columnAt(columns: TimeColumn[], value: number): TimeColumn | undefined {
  return columns.find((column) => Math.abs(centre(column) - value) < 1e-6)
}

function LaneHead({ lane }: { lane: Lane }) {
  const label = useLabel()
  return (
    <div
      className="pointer-events-none absolute inset-x-0 flex h-6 items-baseline overflow-hidden border-t border-line pt-0.5 text-sm whitespace-nowrap"
      style={{ top: lane.top }}
    >
      <span className="flex min-w-0 items-baseline gap-2 bg-surface pr-1.5">
        <span className="truncate font-medium">{lane.origin?.name ?? 'No source named'}</span>
        <span className="text-xs text-muted">
          {lane.origin && <span className="hidden sm:inline">{label('sourceTypes', lane.origin.type)} · </span>}
          {plural(lane.marks.length, 'claim')}
        </span>
      </span>
    </div>
  )
}
