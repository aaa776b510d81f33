import type { Event } from '@evenhand/schema'
import { Panel } from '../components/panel.tsx'
import { ClaimLink, type ClaimsById } from './claim-link.tsx'

/** Figures of headlines and standfirsts that shorten a fuller one of their article. */
export function ShortForms({ event, rows, search }: { event: Event; rows: ClaimsById; search: string }) {
  if (event.shortForms.length === 0) return null
  return (
    <Panel
      title="Short forms in headlines"
      note="A headline or standfirst that names no source shortens what its article says below. It has the fuller figure’s origin and counts in no rule."
    >
      <ul className="space-y-1.5 text-sm">
        {event.shortForms.map(({ claim, of }) => (
          <li key={claim}>
            <ClaimLink id={claim} rows={rows} search={search} /> is short for{' '}
            <ClaimLink id={of} rows={rows} search={search} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
