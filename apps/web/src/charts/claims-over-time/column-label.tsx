import type { TimeColumn } from './columns.ts'

/** The day of a column below it, and the year where it is the first of one. */
export function ColumnLabel({ x, y, column }: { x: number; y: number; column: TimeColumn | undefined }) {
  if (!column) return <g />
  const gap = column.kind === 'break'
  return (
    <text x={x} y={y + 12} textAnchor="middle" fontSize={12} fill="var(--muted)" fontStyle={gap ? 'italic' : undefined}>
      <tspan fontWeight={column.kind === 'time' ? 600 : 400}>{gap ? '· · ·' : column.label}</tspan>
      <tspan x={x} dy={15}>
        {gap ? column.label : column.year}
      </tspan>
    </text>
  )
}
