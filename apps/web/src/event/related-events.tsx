import type { Event } from '@evenhand/schema'
import Link from 'next/link'
import { Panel } from '../components/panel.tsx'
import { eventLink } from '../filters/search-link.ts'

/** Events over more days or places that may hold this one, and those that this one may hold. */
export function RelatedEvents({ event, search }: { event: Event; search: string }) {
  if (event.related.length === 0) return null
  return (
    <Panel
      title="Wider and narrower events"
      note="A toll over several days or places may count an attack that is told on its own, too. The two are kept apart, compared by no rule, and never added."
    >
      <ul className="space-y-1.5 text-sm">
        {event.related.map(({ event: id, label, relation, reason }) => (
          <li key={`${id} ${relation}`}>
            {relation === 'wider' ? 'May be part of ' : 'May hold '}
            <Link href={eventLink(id, search)}>{label}</Link>
            <span className="text-muted">: {reason}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
