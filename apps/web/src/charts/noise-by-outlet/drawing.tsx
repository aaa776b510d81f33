'use client'

import { useRouter } from 'next/navigation'
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { searchLink } from '../../filters/search-link.ts'
import { formatNumber } from '../../words/count-figure.ts'
import { useLabel } from '../../words/labels.tsx'
import { formatPercent, type NoiseBar } from './series.ts'

export const rowHeight = 58
const barHeight = 22
const axisHeight = 24

/** Horizontal 100 % bars; each piece links to the lines of its outlet and kind. */
export function NoiseDrawing({ bars, search }: { bars: NoiseBar[]; search: string }) {
  const height = bars.length * rowHeight + axisHeight
  return (
    <div className="relative" style={{ height }}>
      {bars.map((bar, index) => (
        <p
          key={bar.key}
          className="pointer-events-none absolute inset-x-0 flex justify-between gap-3 text-sm"
          style={{ top: index * rowHeight + 8 }}
        >
          <span className="truncate font-medium">{bar.name}</span>
          <span className="whitespace-nowrap text-muted tabular-nums">
            {formatNumber(bar.furniture)} of {formatNumber(bar.total)} characters ·{' '}
            <strong className="text-ink">{formatPercent(bar.share)}</strong>
          </span>
        </p>
      ))}
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 1100, height }}>
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
            shape={({ x, y, width, payload }: { x?: number; y?: number; width?: number; payload?: NoiseBar }) =>
              payload ? <Pieces bar={payload} x={x ?? 0} y={(y ?? 0) + 32} width={width ?? 0} search={search} /> : <g />
            }
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

function Pieces(props: { bar: NoiseBar; x: number; y: number; width: number; search: string }) {
  const { bar, x, y, width } = props
  const router = useRouter()
  const label = useLabel()
  return (
    <g>
      <rect x={x} y={y} width={width} height={barHeight} fill="var(--article)" stroke="var(--line-strong)" />
      {bar.segments.map((segment) => {
        const href = `${searchLink('/noise', props.search, {
          kind: segment.kind,
          ...(bar.outletId ? { outlets: bar.outletId } : {}),
        })}#lines`
        const name = `${bar.name}: ${label('furnitureKinds', segment.kind)}, ${formatNumber(segment.characters)} characters, ${formatPercent(segment.to - segment.from)}`
        return (
          <a
            key={segment.kind}
            href={href}
            aria-label={`${name}. Show the lines`}
            className="outline-none focus-visible:[&>rect]:stroke-ink focus-visible:[&>rect]:stroke-[3px]"
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return
              event.preventDefault()
              router.push(href)
            }}
          >
            <title>{name}</title>
            <rect
              x={x + (segment.from / 100) * width}
              y={y}
              width={Math.max(2, ((segment.to - segment.from) / 100) * width - 1)}
              height={barHeight}
              fill={`var(--kind-${segment.kind})`}
            />
          </a>
        )
      })}
    </g>
  )
}
