import type { Event } from '@evenhand/schema'
import { Panel } from '../components/panel.tsx'
import { ClaimLink, type ClaimsById } from './claim-link.tsx'

const shown = 50

/** Why an event's claims were taken for one incident. */
export function Reasons({ event, rows, search }: { event: Event; rows: ClaimsById; search: string }) {
  const { reasons } = event
  if (reasons.length === 0) return null
  return (
    <Panel title="Why these claims were joined">
      <ul className="space-y-1.5 text-sm">
        {reasons.slice(0, shown).map(({ a, b, reason }) => (
          <li key={`${a} ${b} ${reason}`}>
            <ClaimLink id={a} rows={rows} search={search} /> and <ClaimLink id={b} rows={rows} search={search} />
            <span className="text-muted">: {reason}</span>
          </li>
        ))}
      </ul>
      {reasons.length > shown && <p className="mt-2 text-sm text-muted">{reasons.length - shown} more.</p>}
    </Panel>
  )
}
