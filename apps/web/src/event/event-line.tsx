import type { Event } from '@evenhand/schema'
import { backingLine } from '../words/corroboration.ts'
import { formatInterval, plural } from '../words/day-words.ts'

/** When and where, and on how many articles and origins it rests. */
export function EventLine({ event }: { event: Event }) {
  return (
    <>
      <p>
        {event.when ? formatInterval(event.when.start, event.when.end) : 'No date known'}
        {event.where && ` · ${event.where.name}`} · {plural(event.articles.length, 'article')}
      </p>
      <p>{backingLine(event)}</p>
    </>
  )
}
