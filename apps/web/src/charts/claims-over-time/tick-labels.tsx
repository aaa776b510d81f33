import { formatNumber } from '../../words/count-figure.ts'
import type { TimePanel } from './series.ts'

/** The numbers of each lane's count scale, ending at `x`. */
export function TickLabels({ panel, x }: { panel: TimePanel; x: number }) {
  return panel.lanes.flatMap(({ key, band }) => {
    if (!band) return []
    return panel.scale.ticks.map((tick) => (
      <text
        key={`${key}-${tick}`}
        x={x}
        y={band.bottom - panel.scale.fraction(tick) * (band.bottom - band.top) + 4}
        textAnchor="end"
        fontSize={11}
        fill="var(--muted)"
      >
        {formatNumber(tick)}
      </text>
    ))
  })
}
