import { rulePresets, wordNumbers } from '@evenhand/schema'
import type { EventDetail } from '@evenhand/store'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ExportLinks } from '../../../components/export-links.tsx'
import { PageTitle } from '../../../components/page-title.tsx'
import { Panel } from '../../../components/panel.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { TableBox } from '../../../components/scroll-box.tsx'
import { smallButton } from '../../../components/small-button.ts'
import { TableTwin } from '../../../components/table-twin.tsx'
import { EmbedButton } from '../../../embed/embed-button.tsx'
import { claimsById } from '../../../event/claim-link.tsx'
import { Differences } from '../../../event/differences.tsx'
import { EventLine } from '../../../event/event-line.tsx'
import { LaterFigures } from '../../../event/later-figures.tsx'
import { Reasons } from '../../../event/reasons.tsx'
import { RelatedEvents } from '../../../event/related-events.tsx'
import { reviewedFigures } from '../../../event/reviewed-figures.ts'
import { SameClaims } from '../../../event/same-claims.tsx'
import { ShortForms } from '../../../event/short-forms.tsx'
import { readPageQuery, type SearchParams } from '../../../filters/page-filter.ts'
import { plainPart } from '../../../filters/plain-part.ts'
import { articleLink, keepParams, searchLink } from '../../../filters/search-link.ts'
import { withWayBack } from '../../../filters/way-back.ts'
import { ladderImage } from '../../../ladder/image.ts'
import { LadderDrawing } from '../../../ladder/ladder.tsx'
import { LadderDownload } from '../../../ladder/ladder-download.tsx'
import { LadderTable } from '../../../ladder/ladder-table.tsx'
import { ladderOrder, ladders } from '../../../ladder/series.ts'
import { Lineage } from '../../../lineage/lineage.tsx'
import { OutletName } from '../../../outlets/outlet-name.tsx'
import { load, trpc } from '../../../trpc/server.tsx'
import { plural } from '../../../words/day-words.ts'
import { claimWords, withFiguresInForce } from '../../../words/figure-in-force.ts'
import { figureText } from '../../../words/figure-text.ts'
import { labelOf } from '../../../words/vocabularies.ts'

interface Props {
  params: Promise<{ id: string }>
  searchParams: SearchParams
}

/** The view that holds this event alone, under the reader's rule and numbers for words. */
const eventSearch = (id: string, search: string) =>
  new URLSearchParams([...new URLSearchParams(keepParams(search, ['preset', 'convention'])), ['events', id]]).toString()

const idOf = async (params: Props['params']) => plainPart((await params).id)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const result = await load(trpc.events.byId.queryOptions({ id: await idOf(params) }))
  return { title: result.ok ? result.data.event.label : 'Event' }
}

export default async function EventPage({ params, searchParams }: Props) {
  const id = await idOf(params)
  const { filter, search } = await readPageQuery(searchParams)
  const result = await load(trpc.events.byId.queryOptions({ id }))
  if (!result.ok && result.problem.code === 'not_found') notFound()
  if (!result.ok) {
    return (
      <>
        <PageTitle title="Event" />
        <ProblemPanel problem={result.problem} />
      </>
    )
  }
  const detail = result.data
  const { event } = detail
  const rows = claimsById(detail)
  const fromHere = withWayBack(search, `/events/${encodeURIComponent(id)}`)
  const all = ladders(detail.claims, wordNumbers[filter.convention])
  return (
    <>
      <PageTitle title={event.label}>
        <EventLine event={event} />
      </PageTitle>
      <ExportLinks
        search={eventSearch(id, search)}
        rows="events"
        words="Export this event:"
        api={`/api/v1/events/${encodeURIComponent(id)}`}
      />
      <div className="no-print mb-4 flex flex-wrap items-center gap-2 text-sm text-muted">
        On another page:
        <EmbedButton
          className={smallButton}
          card={{
            path: searchLink(`/embed/events/${encodeURIComponent(id)}`, keepParams(search, ['preset', 'convention'])),
            title: event.label,
            height: 640,
          }}
        />
      </div>
      <Figures detail={detail} preset={filter.preset} id={id} search={search} />
      {all.map((ladder) => (
        <Panel
          key={ladder.harm}
          title={`${labelOf('harms', ladder.harm)}, as claimed`}
          note={`One row for each claim. ${ladderOrder} Figures that the same origin later replaced are kept and marked. Lowest to highest claim is not a statistical interval.`}
        >
          <LadderDrawing ladder={ladder} search={fromHere} />
          <LadderDownload
            title={`${labelOf('harms', ladder.harm)}, as claimed`}
            caption={`${event.label}. ${ladderOrder} Lowest to highest claim is not a statistical interval.`}
            data={`/api/v1/events/${encodeURIComponent(id)}`}
            image={ladderImage(ladder)}
          />
          <TableTwin rows={ladder.groups.reduce((sum, group) => sum + group.rungs.length, 0)} what="claim">
            <LadderTable ladder={ladder} search={fromHere} />
          </TableTwin>
        </Panel>
      ))}
      <Lineage detail={detail} convention={filter.convention} search={fromHere} />
      <LaterFigures event={event} rows={rows} search={fromHere} />
      <Differences event={event} rows={rows} search={fromHere} />
      <ShortForms event={event} rows={rows} search={fromHere} />
      <SameClaims event={event} rows={rows} search={fromHere} />
      <RelatedEvents event={event} search={search} />
      <Context detail={detail} search={fromHere} />
      <Reasons event={event} rows={rows} search={fromHere} />
    </>
  )
}

/** How much of the figures rests on the machine alone. */
function reviewedLine({ claims }: EventDetail): string {
  const reviewed = claims.filter(({ review }) => review !== 'unreviewed').length
  if (reviewed === 0) return 'All of its claims are machine readings; nobody has reviewed them yet.'
  return `${reviewed} of its ${plural(claims.length, 'claim')} ${reviewed === 1 ? 'was' : 'were'} reviewed, the others are machine readings.`
}

function Figures(props: { detail: EventDetail; preset: string; id: string; search: string }) {
  const { event } = props.detail
  const byHarm = Object.entries({ killed: event.figures, ...event.figuresByHarm })
  const ofHarm = (harm: string) => props.detail.claims.filter(({ claim }) => claim.harm === harm)
  return (
    <Panel
      title="The figure, by rule"
      note={`A figure for an event is made from its claims by a rule. Each rule is named; the chosen one is marked and used in lists. ${reviewedLine(props.detail)}`}
    >
      <TableBox
        label="Figures by rule"
        className="table-stack whole-rows max-sm:[&_tr]:px-2 sm:[&_:is(th,td):first-child]:pl-2 sm:[&_:is(th,td):last-child]:pr-2"
      >
        <table>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              {byHarm.map(([harm]) => (
                <th key={harm} scope="col" className="min-w-40">
                  {labelOf('harms', harm)}
                </th>
              ))}
              <th scope="col">What the rule does</th>
            </tr>
          </thead>
          <tbody>
            {rulePresets.values.map((preset) => (
              <tr key={preset} className={preset === props.preset ? 'bg-accent-soft/50' : undefined}>
                <th scope="row" className="whitespace-nowrap">
                  <Link
                    href={searchLink(`/events/${encodeURIComponent(props.id)}`, props.search, {
                      preset: preset === 'range' ? null : preset,
                    })}
                    aria-current={preset === props.preset ? 'true' : undefined}
                    scroll={false}
                    title={rulePresets.terms[preset].definition}
                  >
                    {rulePresets.terms[preset].label}
                  </Link>
                  {preset === props.preset && <span className="ml-2 text-xs font-normal text-muted">chosen</span>}
                </th>
                {byHarm.map(([harm, figures]) => (
                  <td key={harm} data-label={labelOf('harms', harm)}>
                    <span className="font-semibold">{figureText(figures[preset])}</span>
                    <span className="block text-xs text-muted">
                      {withFiguresInForce(figures[preset].formula, ofHarm(harm))}
                    </span>
                  </td>
                ))}
                <td data-label="What the rule does" className="min-w-64 text-sm text-muted">
                  {rulePresets.terms[preset].definition}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {byHarm.map(([harm]) => {
        const reviewed = reviewedFigures(props.detail.claims, harm)
        return (
          reviewed && (
            <p key={harm} className="mt-2 text-sm" dir="auto">
              {labelOf('harms', harm)}: {reviewed}
            </p>
          )
        )
      })}
    </Panel>
  )
}

function Context({ detail, search }: { detail: EventDetail; search: string }) {
  if (detail.context.length === 0) return null
  return (
    <Panel
      title="Beside this event"
      note="Running totals and recalled events that the same articles mention. They do not belong to the figures above."
    >
      <ul className="space-y-3">
        {detail.context.map((row) => (
          <li key={row.id}>
            <Link href={articleLink(row.article.id, search, row.id)} className="font-semibold">
              {claimWords(row)} {labelOf('harms', row.claim.harm).toLowerCase()}
            </Link>{' '}
            <span className="text-sm text-muted">
              {labelOf('scopes', row.claim.scope)} · {row.origin?.name ?? 'no source named'}, in{' '}
              <OutletName outlet={row.outlet} search={search} unknown="an unknown outlet" />
            </span>
            <p dir="auto" className="font-serif text-sm text-muted">
              {row.quote}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
