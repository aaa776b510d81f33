'use client'

import Link from 'next/link'
import { useState } from 'react'
import { articleLink } from '../../filters/search-link.ts'
import { countFigure, formatNumber } from '../../words/count-figure.ts'
import { saidWords } from '../../words/describe-claim.ts'
import { useLabel } from '../../words/labels.tsx'
import { middleWords, ratioWords } from '../../words/ratio-words.ts'
import type { DivergenceChart, DivergenceDot, DivergenceLane } from './series.ts'

const space = { head: 26, number: 13, foot: 18, axis: 26, dot: 12, highest: 220 } as const

/** From one dot of a pile to the next; a high pile's dots overlap. */
const stepOf = (dots: number) => Math.min(space.dot, space.highest / dots)

/** Above a lane's dots: its name, and the numbers of its high piles. */
const headOf = ({ heaps }: DivergenceLane) =>
  space.head + space.number * Math.max(0, ...heaps.map(({ row }) => row + 1))

/** Dots of each lane's claims, each a link to its sentence; pointed at or focused it says what it stands for. */
export function DivergenceDrawing({ chart, search }: { chart: DivergenceChart; search: string }) {
  const [shown, setShown] = useState<DivergenceDot | null>(null)
  const label = useLabel()
  const heights = chart.lanes.map((lane) => headOf(lane) + lane.levels * stepOf(lane.levels) + space.foot)
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, height) => sum + height, 0))
  const height = heights.reduce((sum, one) => sum + one, 0) + space.axis
  return (
    <>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it is named, and a title would cover the links’ own. */}
      <svg data-drawing width="100%" height={height} className="block overflow-visible">
        {chart.ticks.map(({ x, text, ratio }) => (
          <text key={ratio} x={`${x}%`} y={height - 8} fontSize={11.5} textAnchor="middle" fill="var(--muted)">
            {text}
          </text>
        ))}
        {chart.lanes.map((lane, at) => (
          <Lane
            key={lane.harm}
            lane={lane}
            ticks={chart.ticks}
            top={tops[at] as number}
            height={heights[at] as number}
            search={search}
            onShow={setShown}
          />
        ))}
      </svg>
      <p
        data-tip
        aria-hidden="true"
        className="no-print mt-2 min-h-[4.5rem] rounded-md border border-line bg-sunken p-2.5 text-sm wrap-anywhere"
      >
        {shown === null ? (
          <span className="text-muted">
            Point at a dot, or reach it with Tab, to read its claim.
            {chart.lanes.some(({ heaps }) => heaps.length > 0) && ' A number above a pile counts its dots.'}
          </span>
        ) : (
          <>
            <span className="font-semibold">{dotWords(shown, label)}</span>
            <span dir="auto" className="line-clamp-3 font-serif text-muted">
              {shown.point.quote}
            </span>
          </>
        )}
      </p>
    </>
  )
}

function Lane(props: {
  lane: DivergenceLane
  ticks: DivergenceChart['ticks']
  top: number
  height: number
  search: string
  onShow: (dot: DivergenceDot | null) => void
}) {
  const { lane, ticks, top, height, search, onShow } = props
  const label = useLabel()
  const base = top + height - space.foot
  return (
    <g>
      {ticks.map(({ x, ratio }) => (
        <line
          key={ratio}
          x1={`${x}%`}
          x2={`${x}%`}
          y1={base - lane.levels * stepOf(lane.levels) - 4}
          y2={base + 8}
          stroke={ratio === 1 ? 'var(--line-strong)' : 'var(--line)'}
          strokeWidth={ratio === 1 ? 1.5 : 1}
        />
      ))}
      {lane.medianX !== null && (
        <line
          x1={`${lane.medianX}%`}
          x2={`${lane.medianX}%`}
          y1={base - lane.levels * stepOf(lane.levels) - 4}
          y2={base + 8}
          stroke="var(--ink)"
          strokeWidth={2}
          strokeDasharray="4 3"
        />
      )}
      <line x1="0" x2="100%" y1={base + 8} y2={base + 8} stroke="var(--line)" />
      <text x="0" y={top + 15} fontSize={13} fill="var(--ink)">
        {`${label('harms', lane.harm)}, n = ${formatNumber(lane.n)}, middle: ${middleWords(lane)}`}
      </text>
      {lane.dots.map((dot) => (
        <Link
          key={dot.point.id}
          href={articleLink(dot.point.articleId, search, dot.point.id)}
          prefetch={false}
          aria-label={dotWords(dot, label)}
          data-claim={dot.point.id}
          onFocus={() => onShow(dot)}
          onBlur={() => onShow(null)}
          onMouseEnter={() => onShow(dot)}
          onMouseLeave={() => onShow(null)}
          className="group outline-none"
        >
          <circle cx={`${dot.x}%`} cy={base - (dot.level + 0.5) * stepOf(dot.of)} r={9} fill="transparent" />
          <circle
            cx={`${dot.x}%`}
            cy={base - (dot.level + 0.5) * stepOf(dot.of)}
            r={5}
            fill={dot.point.superseded ? 'var(--surface)' : 'var(--accent)'}
            stroke={dot.point.superseded ? 'var(--past)' : 'var(--surface)'}
            strokeWidth={dot.point.superseded ? 2 : 1}
            className="group-hover:stroke-ink group-hover:[stroke-width:2] group-focus-visible:stroke-ink group-focus-visible:[stroke-width:3]"
          />
        </Link>
      ))}
      {lane.heaps.map(({ x, n, row }) => (
        <text
          key={x}
          x={`${x}%`}
          y={base - n * stepOf(n) - 4 - row * space.number}
          fontSize={11.5}
          textAnchor="middle"
          fill="var(--muted)"
          stroke="var(--surface)"
          strokeWidth={3}
          paintOrder="stroke"
        >
          {formatNumber(n)}
        </text>
      ))}
    </g>
  )
}

type Label = (vocabulary: string, value: string) => string

/** Everything a dot stands for, in one line. */
function dotWords({ point }: DivergenceDot, label: Label): string {
  const { count, harm, victims, ratio, event, said, superseded } = point
  return [
    `${countFigure(count).text} ${label('harms', harm).toLowerCase()}, ${ratioWords(ratio)}`,
    victims.text ?? label('categories', victims.category),
    event?.label,
    `published ${saidWords(said)}`,
    superseded && 'superseded by the same source',
  ]
    .filter(Boolean)
    .join('; ')
}
