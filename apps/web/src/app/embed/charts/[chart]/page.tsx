import type { ClaimFilter } from '@evenhand/schema'
import type { FirstFilterOptions } from '@evenhand/store'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProblemPanel } from '../../../../components/problem-panel.tsx'
import { Card } from '../../../../embed/card.tsx'
import { chartCards } from '../../../../embed/charts.tsx'
import { readPageQuery, type SearchParams } from '../../../../filters/page-filter.ts'
import { load, trpc } from '../../../../trpc/server.tsx'
import { restingLine } from '../../../../words/counters-line.ts'
import { plural } from '../../../../words/day-words.ts'

export const metadata: Metadata = { title: 'Chart', robots: { index: false } }

const outletsNamed = 12

/** One chart without the rest of its page, to be framed elsewhere. */
export default async function ChartCardPage(props: { params: Promise<{ chart: string }>; searchParams: SearchParams }) {
  const chart = chartCards.get((await props.params).chart)
  if (chart === undefined) notFound()
  const { filter, search } = await readPageQuery(props.searchParams)
  const [options, counters] = await Promise.all([
    load(trpc.filter.options.queryOptions({ filter })),
    load(trpc.overview.counters.queryOptions({ filter })),
  ])
  if (!counters.ok) return <ProblemPanel problem={counters.problem} />
  if (!options.ok) return <ProblemPanel problem={options.problem} />
  return (
    <Card
      sources={`${restingLine(counters.data)} Outlets: ${outletNames(options.data, filter)}.`}
      back={chart.back({ filter, search })}
    >
      {chart.draw({ filter, search })}
    </Card>
  )
}

/** The outlets with the most claims by name, and how many others there are. */
function outletNames({ options, more }: FirstFilterOptions, filter: ClaimFilter): string {
  const chosen = filter.outlets.length > 0
  const own = options.outlets.filter(({ value }) => !chosen || filter.outlets.includes(value))
  const names = own.slice(0, outletsNamed).map(({ label }) => label)
  const others = own.length - names.length + (chosen ? 0 : (more.outlets ?? 0))
  return names.length === 0 ? 'none known' : [...names, ...(others > 0 ? [plural(others, 'other')] : [])].join(', ')
}
