import { wordNumbers } from '@evenhand/schema'
import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ClaimsOverTime } from '../../charts/claims-over-time/claims-over-time.tsx'
import { CoverageByWeek } from '../../charts/coverage/coverage.tsx'
import { OutletEventMatrix } from '../../charts/outlet-event-matrix/outlet-event-matrix.tsx'
import { Counters } from '../../components/counters.tsx'
import { FilteredPage } from '../../components/filtered-page.tsx'
import { pageNumber } from '../../components/paging.tsx'
import { ChartSkeleton } from '../../components/skeletons.tsx'
import { readPageQuery, type SearchParams } from '../../filters/page-filter.ts'
import { Prefetched, trpc } from '../../trpc/server.tsx'

export const metadata: Metadata = { title: 'Overview' }

/** More marks than a screen can hold: beyond it the chart shows the latest, says how many it leaves out, and leads to them. */
const chartLimit = 600

export default async function OverviewPage({ searchParams }: { searchParams: SearchParams }) {
  const query = await readPageQuery(searchParams)
  const { filter, search } = query
  const points = {
    filter,
    limit: chartLimit,
    offset: (pageNumber(query.param('points')) - 1) * chartLimit,
    latest: true,
  }
  return (
    <FilteredPage
      title="Who says how many"
      intro="Casualty claims in the news, each with its source and its sentence. Articles that repeat one origin are not further witnesses."
      query={query}
    >
      <Counters filter={filter} />
      <Suspense fallback={<ChartSkeleton height={420} />}>
        <Prefetched queries={[trpc.overview.claimPoints.queryOptions(points)]}>
          <ClaimsOverTime input={points} search={search} conventionNumbers={wordNumbers[filter.convention]} />
        </Prefetched>
      </Suspense>
      <Suspense fallback={<ChartSkeleton height={300} />}>
        <OutletEventMatrix filter={filter} search={search} />
      </Suspense>
      <Suspense fallback={<ChartSkeleton height={240} />}>
        <CoverageByWeek filter={filter} search={search} />
      </Suspense>
    </FilteredPage>
  )
}
