import type { ReactNode } from 'react'
import { ClosedRange, Glyph, OpenBound } from './mark-glyph.tsx'

const colour = 'var(--accent)'

const entries: { label: string; drawing: ReactNode }[] = [
  { label: 'origin is no party', drawing: <Glyph shape="circle" hollow={false} colour={colour} /> },
  { label: 'origin is a party to the harm', drawing: <Glyph shape="square" hollow={false} colour={colour} /> },
  { label: 'origin’s part not known', drawing: <Glyph shape="diamond" hollow={false} colour={colour} /> },
  { label: 'about', drawing: <Glyph shape="circle" hollow colour={colour} /> },
  { label: 'at least, open top', drawing: <Arrow side="up" /> },
  { label: 'up to, open bottom', drawing: <Arrow side="down" /> },
  { label: 'stated range', drawing: <ClosedRange low={9} high={-9} colour={colour} /> },
  {
    label: 'word, no number',
    drawing: <rect x={-11} y={-8} width={22} height={16} rx={3} fill="url(#hatch)" stroke={colour} />,
  },
  { label: 'superseded', drawing: <Glyph shape="circle" hollow={false} colour="var(--past)" /> },
]

function Arrow({ side }: { side: 'up' | 'down' }) {
  return (
    <g transform={`translate(0,${side === 'up' ? 7 : -7}) scale(0.75)`}>
      <Glyph shape="circle" hollow={false} colour={colour} />
      <OpenBound side={side} colour={colour} />
    </g>
  )
}

/** The pattern of words, once for the page. */
function Hatch() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--surface)" />
        <line x1="0" y1="0" x2="0" y2="6" stroke="var(--hatch)" strokeWidth="5" />
      </pattern>
    </svg>
  )
}

/** What the marks mean. */
export function Legend() {
  return (
    <ul aria-label="Marks" className="grid grid-cols-2 gap-x-4 gap-y-1 text-xs text-muted sm:flex sm:flex-wrap">
      {entries.map(({ label, drawing }) => (
        <li key={label} className="flex items-center gap-1.5">
          <svg width="26" height="26" viewBox="-13 -13 26 26" aria-hidden="true" className="shrink-0">
            {drawing}
          </svg>
          {label}
        </li>
      ))}
      <li className="col-span-full flex items-center">
        <Hatch />
        (n) part of another figure, + n in addition, n* edited by a reviewer
      </li>
    </ul>
  )
}
