'use client'

import { useRouter } from 'next/navigation'
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { OutletName } from '../../outlets/outlet-name.tsx'
import { usePrinting } from '../printing.ts'

export const rowHeight = 58
const barHeight = 22
const axisHeight = 24
/** Fits a sheet of A4 or Letter between its usual margins. */
const sheetWidth = 660

/** A bar that is 100 % of something of an outlet. */
export interface ShareBar {
  key: string
  outlet: { id: string | null; name: string }
  /** At the bar's right end: what the bar stands for, and its figure. */
  note: string
  figure: string
  /** Words in the bar’s place, where shares would say too much. */
  inPlace?: string | undefined
  pieces: SharePiece[]
}

/** A piece of a bar, from and to which percent. */
export interface SharePiece {
  key: string
  /** For a pointer and for a screen reader. */
  name: string
  fill: string
  from: number
  to: number
  /** What a click shows, in words and as an address. */
  link?: { about: string; href: string }
}

/** Horizontal 100 % bars; the rest of a bar is left in the colour of the article. */
export function ShareBars({ bars, search }: { bars: ShareBar[]; search: string }) {
  const height = bars.length * rowHeight + axisHeight
  const width = usePrinting() ? sheetWidth : '100%'
  return (
    <div className="relative" style={{ height, width }}>
      {bars.map((bar, index) => (
        <p
          key={bar.key}
          className="pointer-events-none absolute inset-x-0 z-10 flex justify-between gap-3 text-sm"
          style={{ top: index * rowHeight + 8 }}
        >
          <span className="pointer-events-auto truncate font-medium">
            <OutletName outlet={bar.outlet} search={search} />
          </span>
          <span className="whitespace-nowrap text-muted tabular-nums">
            {bar.note} <strong className="text-ink">{bar.figure}</strong>
          </span>
        </p>
      ))}
      <ResponsiveContainer width={width} height={height} initialDimension={{ width: 1100, height }}>
        <BarChart
          layout="vertical"
          data={bars}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          accessibilityLayer={false}
          barCategoryGap={0}
        >
          <XAxis
            type="number"
            domain={[0, 100]}
            ticks={[0, 25, 50, 75, 100]}
            interval={0}
            height={axisHeight}
            tick={({ x, y, payload }) => (
              <text
                x={x}
                y={Number(y) + 10}
                fontSize={11}
                fill="var(--muted)"
                textAnchor={payload.value === 0 ? 'start' : payload.value === 100 ? 'end' : 'middle'}
              >
                {payload.value} %
              </text>
            )}
            axisLine={false}
            tickLine={false}
          />
          <YAxis type="category" dataKey="key" hide />
          <Bar
            dataKey={() => 100}
            isAnimationActive={false}
            shape={({ x, y, width, payload }: { x?: number; y?: number; width?: number; payload?: ShareBar }) =>
              payload ? <Pieces bar={payload} x={x ?? 0} y={(y ?? 0) + 32} width={width ?? 0} /> : <g />
            }
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

function Pieces({ bar, x, y, width }: { bar: ShareBar; x: number; y: number; width: number }) {
  const router = useRouter()
  if (bar.inPlace !== undefined) {
    return (
      <text x={x} y={y + 15} fontSize={12} fontStyle="italic" fill="var(--muted)" data-in-place>
        {bar.inPlace}
      </text>
    )
  }
  return (
    <g>
      <rect x={x} y={y} width={width} height={barHeight} fill="var(--article)" stroke="var(--line-strong)" />
      {bar.pieces.map(({ key, name, fill, from, to, link }) => {
        const rect = (
          <rect
            x={x + (from / 100) * width}
            y={y}
            width={Math.max(2, ((to - from) / 100) * width - 1)}
            height={barHeight}
            fill={fill}
          />
        )
        if (!link) {
          return (
            <g key={key}>
              <title>{name}</title>
              {rect}
            </g>
          )
        }
        return (
          <a
            key={key}
            href={link.href}
            aria-label={`${name}. ${link.about}`}
            className="outline-none focus-visible:[&>rect]:stroke-ink focus-visible:[&>rect]:stroke-[3px]"
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return
              event.preventDefault()
              router.push(link.href)
            }}
          >
            <title>{name}</title>
            {rect}
          </a>
        )
      })}
    </g>
  )
}
