import { type ClaimFilter, unknownOutlet, wordNumbers } from '@evenhand/schema'
import Link from 'next/link'
import { Panel } from '../../components/panel.tsx'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import { TableBox } from '../../components/scroll-box.tsx'
import { articleLink, eventLink, searchLink } from '../../filters/search-link.ts'
import { OutletName } from '../../outlets/outlet-name.tsx'
import { load, trpc } from '../../trpc/server.tsx'
import { formatInterval, plural } from '../../words/day-words.ts'
import { labelOf } from '../../words/vocabularies.ts'
import { ChartDownload } from '../download/chart-download.tsx'
import { matrixGrid } from './matrix-grid.ts'
import { figureNote, type MatrixFigure, matrixEvents, matrixRows } from './series.ts'

const title = 'What each outlet says of each event'
const eventsShown = 12
/** Figures in one cell; the others are one link away, so that no row grows tall for one event. */
const figuresShown = 3

/** Which outlet gives which figure for which event; the matrix is a table, so it is its own twin. */
export async function OutletEventMatrix({ filter, search }: { filter: ClaimFilter; search: string }) {
  const result = await load(trpc.overview.outletEventMatrix.queryOptions({ filter, limit: eventsShown }))
  if (!result.ok) return <ProblemPanel problem={result.problem} />
  const matrix = result.data
  const rows = matrixRows(matrix, wordNumbers[filter.convention])
  const events = matrixEvents(matrix)
  const { noEvent } = matrix.outside
  return (
    <Panel
      id="by-outlet"
      title={title}
      note={
        <>
          Figures as claimed, each a link to its sentence; an outlet is not a witness, so look at the origin under the
          figure. (n) is part of another figure, + n comes on top of one.
          {matrix.totals.events > matrix.events.length &&
            ` Shown: the ${plural(matrix.events.length, 'event')} with the most articles, of ${matrix.totals.events}.`}
          {matrix.totals.outlets > rows.length &&
            ` Shown: ${plural(rows.length, 'outlet')} of ${matrix.totals.outlets}.`}
          {` The newest ${events.length === 1 ? 'event' : 'events'} first.`}
          {noEvent > 0 &&
            ` Not in this table: ${plural(noEvent, 'claim')} in no event’s figures; running totals and recalled events stand beside the events.`}
        </>
      }
      aside={<Link href={searchLink('/events', search)}>All events</Link>}
    >
      {rows.length === 0 ? (
        <p className="py-8 text-center text-muted">No event has a claim in this view.</p>
      ) : (
        <>
          <TableBox label="Outlets by event" className="sticky-first table-stack whole-rows">
            <table>
              <thead>
                <tr>
                  <th scope="col" className="min-w-36">
                    Outlet
                  </th>
                  {events.map((event) => (
                    <th key={event.id} scope="col" className="min-w-40 font-normal whitespace-normal">
                      <Link href={eventLink(event.id, search)} className="font-semibold">
                        {event.label}
                      </Link>
                      <span className="mt-0.5 block font-normal">
                        {event.when ? formatInterval(event.when.start, event.when.end) : 'no date'}
                      </span>
                      <span className="block font-normal">
                        {plural(event.articles, 'article')}, {plural(event.origins, 'origin')}
                      </span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ outlet, cells }) => (
                  <tr key={outlet.id ?? 'unknown'}>
                    <th scope="row">
                      <OutletName outlet={outlet} search={search} />
                      <span className="block text-xs font-normal text-muted">
                        {plural(outlet.articles, 'article')}
                        {outlet.basis === 'inferred' && ' · outlet inferred'}
                      </span>
                    </th>
                    {cells.map((cell, index) => (
                      <td
                        key={events[index]?.id}
                        data-label={events[index]?.label}
                        data-silent={cell.length === 0 ? '' : undefined}
                      >
                        {cell.length === 0 ? (
                          <span className="text-muted">
                            <span aria-hidden="true">·</span>
                            <span className="sr-only">says nothing of it</span>
                          </span>
                        ) : (
                          <ul className="space-y-1.5">
                            {cell.slice(0, figuresShown).map((figure) => (
                              <Figure key={figure.claimId} figure={figure} search={search} />
                            ))}
                            {cell.length > figuresShown && (
                              <li className="text-xs">
                                <Link
                                  href={searchLink('/claims', search, {
                                    outlets: outlet.id ?? unknownOutlet,
                                    events: events[index]?.id ?? null,
                                  })}
                                >
                                  {plural(cell.length - figuresShown, 'more figure')}
                                </Link>
                              </li>
                            )}
                          </ul>
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
          <ChartDownload
            title={title}
            caption={`Figures as claimed; an outlet is not a witness. (n) is part of another figure, + n comes on top of one. ${plural(events.length, 'event')} of ${matrix.totals.events}.`}
            data={searchLink('/api/v1/export/csv', search)}
            embed={{ path: searchLink('/embed/charts/outlets-by-event', search), height: 640 }}
            grid={matrixGrid(events, rows, figuresShown)}
          />
        </>
      )}
    </Panel>
  )
}

function Figure({ figure, search }: { figure: MatrixFigure; search: string }) {
  return (
    <li>
      <Link
        href={articleLink(figure.articleId, search, figure.claimId)}
        title={figure.quote}
        className={`font-semibold whitespace-nowrap ${figure.superseded ? 'text-muted' : ''}`}
      >
        {figure.text} <span className="font-normal">{labelOf('harms', figure.harm).toLowerCase()}</span>
      </Link>
      <span className="block text-xs text-muted">{figureNote(figure)}</span>
    </li>
  )
}
