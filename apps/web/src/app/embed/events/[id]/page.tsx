import { rulePresets, wordNumbers } from '@evenhand/schema'
import type { EventDetail } from '@evenhand/store'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '../../../../components/page-title.tsx'
import { ProblemPanel } from '../../../../components/problem-panel.tsx'
import { Card } from '../../../../embed/card.tsx'
import { EventLine } from '../../../../event/event-line.tsx'
import { readPageQuery, type SearchParams } from '../../../../filters/page-filter.ts'
import { plainPart } from '../../../../filters/plain-part.ts'
import { eventLink } from '../../../../filters/search-link.ts'
import { LadderDrawing } from '../../../../ladder/ladder.tsx'
import { ladders } from '../../../../ladder/series.ts'
import { load, trpc } from '../../../../trpc/server.tsx'
import { formatDay } from '../../../../words/day-words.ts'
import { withFiguresInForce } from '../../../../words/figure-in-force.ts'
import { figureText } from '../../../../words/figure-text.ts'
import { labelOf } from '../../../../words/vocabularies.ts'

export const metadata: Metadata = { title: 'Event', robots: { index: false } }

/** One event without the rest of its page, to be framed elsewhere: figure by rule, then every claim by origin. */
export default async function EventCardPage(props: { params: Promise<{ id: string }>; searchParams: SearchParams }) {
  const id = plainPart((await props.params).id)
  const { filter, search } = await readPageQuery(props.searchParams)
  const result = await load(trpc.events.byId.queryOptions({ id }))
  if (!result.ok && result.problem.code === 'not_found') notFound()
  if (!result.ok) return <ProblemPanel problem={result.problem} />
  const { event } = result.data
  const rule = rulePresets.terms[filter.preset].label
  const byHarm = Object.entries({ killed: event.figures, ...event.figuresByHarm })
  return (
    <Card sources={sourcesLine(result.data)} back={eventLink(id, search)}>
      <PageTitle title={event.label}>
        <EventLine event={event} />
      </PageTitle>
      <dl className="mb-5 flex flex-wrap gap-x-10 gap-y-3">
        {byHarm.map(([harm, figures]) => (
          <div key={harm}>
            <dt className="text-sm text-muted">
              {labelOf('harms', harm)}, as claimed; rule: {rule}
            </dt>
            <dd>
              <span className="font-serif text-2xl font-semibold">{figureText(figures[filter.preset])}</span>
              <span className="block text-xs text-muted">
                {withFiguresInForce(
                  figures[filter.preset].formula,
                  result.data.claims.filter(({ claim }) => claim.harm === harm),
                )}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {ladders(result.data.claims, wordNumbers[filter.convention]).map((ladder) => (
        <section key={ladder.harm} className="mb-5">
          <h2 className="mb-2 font-serif text-lg font-semibold">{labelOf('harms', ladder.harm)}, as claimed</h2>
          <LadderDrawing ladder={ladder} search={search} />
        </section>
      ))}
    </Card>
  )
}

/** Who said it, and who printed it when. */
function sourcesLine({ origins, articles }: EventDetail): string {
  const printed = articles.map(
    ({ outlet, said }) => `${outlet?.name ?? 'outlet not known'} (${said === null ? 'no date' : formatDay(said.date)})`,
  )
  const named = origins.length === 0 ? 'none named' : origins.map(({ name }) => name).join(', ')
  return `Origins: ${named}. Printed by: ${printed.join(', ')}.`
}
