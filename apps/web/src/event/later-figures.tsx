import type { Event } from '@evenhand/schema'
import { Panel } from '../components/panel.tsx'
import { ClaimLink, type ClaimsById } from './claim-link.tsx'

/** Which figures were replaced, by which later one, and what says so. */
export function LaterFigures({ event, rows, search }: { event: Event; rows: ClaimsById; search: string }) {
  if (event.superseded.length === 0) return null
  return (
    <Panel
      title="Figures that a later one replaced"
      note="One origin’s later figure stands in place of its earlier one. The earlier figure stays on the page and in exports, and counts in no rule."
    >
      <ul className="space-y-1.5 text-sm">
        {event.superseded.map(({ claim, by, reason }) => (
          <li key={claim}>
            <ClaimLink id={claim} rows={rows} search={search} /> was replaced by{' '}
            <ClaimLink id={by} rows={rows} search={search} />
            {rows.get(by)?.origin && ` of ${rows.get(by)?.origin?.name}`}
            <span className="text-muted">: {reason}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
