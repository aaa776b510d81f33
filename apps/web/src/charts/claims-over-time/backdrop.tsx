'use client'

import { usePlotArea } from 'recharts'
import type { TimePanel } from './series.ts'
import { TickLabels } from './tick-labels.tsx'

/** What lies behind the marks of a chart, with its count scale. */
export function Backdrop({ panel }: { panel: TimePanel }) {
  const area = usePlotArea()
  if (!area) return null
  return (
    <>
      <BackdropDrawing panel={panel} left={area.x} width={area.width} />
      <TickLabels panel={panel} x={area.x - 6} />
    </>
  )
}

/** Count lines of each lane, gaps, the gutter without dates, intervals and revisions. */
export function BackdropDrawing({ panel, left, width }: { panel: TimePanel; left: number; width: number }) {
  const at = (slot: number) => left + (slot / panel.slots) * width
  return (
    <g pointerEvents="none">
      {panel.columns.map((column) => {
        const wide = at(column.x + column.width) - at(column.x)
        if (column.kind === 'break' || column.kind === 'undated') {
          return (
            <g key={column.key}>
              <rect x={at(column.x)} width={wide} y={0} height={panel.height} fill="var(--sunken)" opacity={0.7} />
              {column.kind === 'undated' && (
                <line
                  x1={at(column.x)}
                  x2={at(column.x)}
                  y1={0}
                  y2={panel.height}
                  stroke="var(--line-strong)"
                  strokeDasharray="2 3"
                />
              )}
            </g>
          )
        }
        return (
          <line
            key={column.key}
            x1={at(column.x)}
            x2={at(column.x)}
            y1={0}
            y2={panel.height}
            stroke="var(--line)"
            strokeDasharray="1 4"
          />
        )
      })}
      {panel.lanes.map(
        (lane) =>
          lane.band &&
          panel.scale.ticks.map((tick) => {
            const band = lane.band as { top: number; bottom: number }
            const y = band.bottom - panel.scale.fraction(tick) * (band.bottom - band.top)
            return (
              <line
                key={`${lane.key}-${tick}`}
                x1={left}
                x2={left + width}
                y1={y}
                y2={y}
                stroke={tick === 0 ? 'var(--line-strong)' : 'var(--line)'}
              />
            )
          }),
      )}
      {panel.lanes.flatMap((lane) =>
        lane.steps.map((step) => (
          <path
            key={`${lane.key}-${step[0]?.x}-${step[0]?.y}`}
            d={step.map(({ x, y }, n) => (n === 0 ? `M${at(x)},${y}` : `H${at(x)}V${y}`)).join('')}
            fill="none"
            stroke="var(--accent-line)"
            strokeWidth={1.5}
          />
        )),
      )}
      {panel.lanes.flatMap((lane) =>
        lane.marks.map(
          (mark) =>
            mark.xEnd !== null && (
              <path
                key={mark.claim.id}
                d={`M${at(mark.x)},${mark.y}H${at(mark.xEnd) - 3}m0,-4v8`}
                fill="none"
                stroke="var(--accent-line)"
                strokeWidth={1.5}
                strokeDasharray="4 3"
              />
            ),
        ),
      )}
    </g>
  )
}
