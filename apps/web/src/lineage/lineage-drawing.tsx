'use client'

import Link from 'next/link'
import { useState } from 'react'
import type { DrawnEdge, DrawnLineage, DrawnNode } from './drawn.ts'

/** Origins at the left, articles at the right. Every line is a link; pointed at or focused it says why it is drawn. */
export function LineageDrawing({ drawn }: { drawn: DrawnLineage }) {
  const [shown, setShown] = useState<DrawnEdge | null>(null)
  return (
    <div className="grid items-start gap-4 xl:grid-cols-[auto_minmax(16rem,1fr)]">
      <div className="min-w-0 overflow-x-auto" data-scroll>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it is named, and a title would cover the links’ own. */}
        <svg
          data-drawing
          width={drawn.width + 2}
          height={drawn.height}
          viewBox={`-2 0 ${drawn.width + 2} ${drawn.height}`}
          fontSize={13}
        >
          {drawn.edges.map((edge) => (
            <EdgeLine key={edge.key} edge={edge} onShow={setShown} />
          ))}
          {drawn.nodes.map((node) => (
            <NodeBox key={node.key} node={node} />
          ))}
        </svg>
      </div>
      <p
        data-tip
        aria-hidden="true"
        className="no-print min-h-[4.5rem] rounded-md border border-line bg-sunken p-2.5 text-sm wrap-anywhere xl:min-h-36"
      >
        {shown === null ? (
          <span className="text-muted">Point at a line, or reach it with Tab, to read what it rests on.</span>
        ) : (
          <>
            <span className="font-semibold">{shown.says}</span>
            <span className="block text-muted">{shown.reason}</span>
          </>
        )}
      </p>
    </div>
  )
}

function EdgeLine({ edge, onShow }: { edge: DrawnEdge; onShow: (edge: DrawnEdge | null) => void }) {
  return (
    <Link
      href={edge.href}
      prefetch={false}
      aria-label={`${edge.says}. ${edge.reason}`}
      data-link={edge.dashed ? 'inferred' : 'stated'}
      onFocus={() => onShow(edge)}
      onBlur={() => onShow(null)}
      onMouseEnter={() => onShow(edge)}
      onMouseLeave={() => onShow(null)}
      className="group outline-none"
    >
      <path d={edge.path} fill="none" stroke="transparent" strokeWidth={16} pointerEvents="stroke" />
      <path
        d={edge.path}
        fill="none"
        stroke="var(--line-strong)"
        strokeWidth={edge.width}
        strokeDasharray={edge.dashed ? '6 5' : undefined}
        className="group-hover:stroke-accent group-focus-visible:stroke-accent group-focus-visible:[stroke-width:5]"
      />
      {edge.heads !== '' && <path d={edge.heads} fill="var(--line-strong)" className="group-hover:fill-accent" />}
      {edge.figures && (
        <text
          x={edge.figures.x}
          y={edge.figures.y - 5}
          textAnchor="end"
          fontSize={12.5}
          fontWeight={600}
          fill="var(--ink)"
          stroke="var(--surface)"
          strokeWidth={4}
          strokeLinejoin="round"
          paintOrder="stroke"
          className="tabular-nums"
        >
          {edge.figures.text}
        </text>
      )}
    </Link>
  )
}

function NodeBox({ node }: { node: DrawnNode }) {
  const { x, y, width, height, lines, layer } = node
  const top = y + (height - (lines.length + 1) * 17) / 2
  const box = (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={layer === 'article' ? 4 : 14}
        fill={layer === 'article' ? 'var(--surface)' : 'var(--accent-soft)'}
        stroke={layer === 'article' ? 'var(--line-strong)' : 'var(--accent-line)'}
        strokeWidth={1.25}
        className="group-focus-visible:[stroke-width:3]"
      />
      {lines.map((line, at) => (
        <text key={line} x={x + 12} y={top + 13 + at * 17} fontWeight={600} fill="var(--ink)">
          {line}
        </text>
      ))}
      <text x={x + 12} y={top + 13 + lines.length * 17} fontSize={11.5} fill="var(--muted)">
        {node.note}
      </text>
    </>
  )
  if (node.href === null) return <g>{box}</g>
  return (
    <Link href={node.href} prefetch={false} className="group outline-none">
      {box}
    </Link>
  )
}
