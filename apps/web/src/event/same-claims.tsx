import type { Event } from '@evenhand/schema'
import { Panel } from '../components/panel.tsx'
import { ClaimLink, type ClaimsById } from './claim-link.tsx'

/** Claims of one origin that are one statement, however many outlets print it and in whatever words. */
export function SameClaims({ event, rows, search }: { event: Event; rows: ClaimsById; search: string }) {
  if (event.sameClaims.length === 0) return null
  return (
    <Panel
      title="One claim, told several times"
      note="What one origin says once counts once, in whatever words outlets print it. Repetition adds no confirmation."
    >
      <ul className="space-y-2 text-sm">
        {event.sameClaims.map(({ origin, claims, reason }) => (
          <li key={`${origin} ${claims[0]}`}>
            <p>{reason}</p>
            <p className="flex flex-wrap gap-x-3">
              {claims.map((id) => (
                <ClaimLink key={id} id={id} rows={rows} search={search} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
