import { type ClaimFilter, rulePresets } from '@evenhand/schema'
import type { Metadata } from 'next'
import Link from 'next/link'
import { EmptyView } from '../../../components/empty-view.tsx'
import { ExportLinks } from '../../../components/export-links.tsx'
import { FilteredPage } from '../../../components/filtered-page.tsx'
import { Paging, pageNumber } from '../../../components/paging.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { TableBox } from '../../../components/scroll-box.tsx'
import { type PageQuery, readPageQuery, type SearchParams } from '../../../filters/page-filter.ts'
import { eventLink } from '../../../filters/search-link.ts'
import { load, trpc } from '../../../trpc/server.tsx'
import { corroborationWords, originsWords } from '../../../words/corroboration.ts'
import { formatNumber } from '../../../words/count-figure.ts'
import { formatInterval } from '../../../words/day-words.ts'
import { figureText } from '../../../words/figure-text.ts'
import { matchingNote, matchingWords } from '../../../words/matching-words.ts'
import { labelOf } from '../../../words/vocabularies.ts'

export const metadata: Metadata = { title: 'Events' }

const size = 50

export default async function EventsPage({ searchParams }: { searchParams: SearchParams }) {
  const query = await readPageQuery(searchParams)
  return (
    <FilteredPage
      title="Events"
      intro="Claims about one incident, joined by time, place, parties and figures. Each event says why its claims were joined."
      query={query}
    >
      <ExportLinks search={query.search} rows="events" />
      <EventTable query={query} />
    </FilteredPage>
  )
}

async function EventTable({ query }: { query: PageQuery }) {
  const { filter, search } = query
  const page = pageNumber(query.param('page'))
  const result = await load(trpc.events.list.queryOptions({ filter, limit: size, offset: (page - 1) * size }))
  if (!result.ok) return <ProblemPanel problem={result.problem} />
  const { rows, total } = result.data
  if (total === 0) return <EmptyView what="event" path="/events" search={query.search} />
  const all = await claimsUnsearched(filter, rows)
  return (
    <>
      {all.size > 0 && <p className="mb-2 text-sm text-muted">{matchingNote}</p>}
      <TableBox label="Events" className="table-card table-stack">
        <table>
          <thead>
            <tr>
              <th scope="col">Event</th>
              <th scope="col">When</th>
              <th scope="col">Where</th>
              <th scope="col" title={rulePresets.terms[filter.preset].definition}>
                Killed, as claimed ({labelOf('presets', filter.preset).toLowerCase()})
              </th>
              <th scope="col">Corroboration</th>
              <th scope="col" className="number">
                Claims
              </th>
              <th scope="col" className="number">
                Articles
              </th>
              <th scope="col" className="number">
                Outlets
              </th>
              <th scope="col" className="number">
                Origins
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((event) => (
              <tr key={event.id}>
                <th scope="row" className="min-w-56">
                  <Link href={eventLink(event.id, search)}>{event.label}</Link>
                </th>
                <td data-label="When" className="sm:whitespace-nowrap">
                  {event.when ? formatInterval(event.when.start, event.when.end) : 'no date'}
                </td>
                <td data-label="Where">{event.where?.name ?? 'not stated'}</td>
                <td data-label="Killed, as claimed" className="whitespace-nowrap">
                  {figureText(event.figures[filter.preset])}
                </td>
                <td data-label="Corroboration">{corroborationWords(event)}</td>
                <td data-label="Claims" className="number">
                  {matchingWords(event.claims, all.get(event.id))}
                </td>
                <td data-label="Articles" className="number">
                  {formatNumber(event.articles)}
                </td>
                <td data-label="Outlets" className="number">
                  {formatNumber(event.outlets)}
                </td>
                <td data-label="Origins" className="number">
                  {originsWords(event.origins, event.figureOrigins)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <Paging path="/events" search={search} page={page} size={size} total={total} />
    </>
  )
}

/** How many claims each row has in the view without the searched words; empty where none are searched for. */
async function claimsUnsearched(filter: ClaimFilter, rows: readonly { id: string }[]): Promise<Map<string, number>> {
  if (filter.q === '') return new Map()
  const ids = rows.map(({ id }) => id)
  const found = await load(
    trpc.events.list.queryOptions({ filter: { ...filter, q: '', events: ids }, limit: size, offset: 0 }),
  )
  return new Map(found.ok ? found.data.rows.map((row) => [row.id, row.claims]) : [])
}
