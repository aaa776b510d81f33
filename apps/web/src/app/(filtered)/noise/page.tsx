import { leastInMonth } from '@evenhand/compare'
import { furnitureKinds } from '@evenhand/schema'
import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { NoiseByMonth } from '../../../charts/noise-by-month/noise-by-month.tsx'
import { NoiseByOutlet } from '../../../charts/noise-by-outlet/noise-by-outlet.tsx'
import { NoiseByPlace } from '../../../charts/noise-by-place/noise-by-place.tsx'
import { FilteredPage } from '../../../components/filtered-page.tsx'
import { ChartSkeleton } from '../../../components/skeletons.tsx'
import { readPageQuery, type SearchParams } from '../../../filters/page-filter.ts'
import { BeforeAfter } from '../../../noise/before-after.tsx'
import { NoiseLines } from '../../../noise/noise-lines.tsx'
import { NoiseSummary } from '../../../noise/noise-summary.tsx'
import { RiskLine } from '../../../noise/risk-line.tsx'
import { Prefetched, trpc } from '../../../trpc/server.tsx'

export const metadata: Metadata = { title: 'Noise' }

export default async function NoisePage({ searchParams }: { searchParams: SearchParams }) {
  const query = await readPageQuery(searchParams)
  const { filter, search } = query
  return (
    <FilteredPage
      title="Noise"
      intro={
        <>
          Text that the page put around the article: menus, captions, promotion, other headlines. It is marked, never
          deleted, and claims that only it states stay out of the counts. What recurs in one outlet’s texts can be
          taught: <Link href="/noise/profiles">source profiles</Link>.
        </>
      }
      query={query}
    >
      <Suspense fallback={<ChartSkeleton height={240} />}>
        <NoiseSummary filter={filter} />
      </Suspense>
      <RiskLine filter={filter} search={search} />
      <Suspense fallback={<ChartSkeleton height={320} />}>
        <Prefetched queries={[trpc.noise.byOutlet.queryOptions({ filter })]}>
          <NoiseByOutlet filter={filter} search={search} kinds={furnitureKinds.values} />
          <NoiseByPlace filter={filter} search={search} />
          <NoiseByMonth filter={filter} search={search} least={leastInMonth} />
        </Prefetched>
      </Suspense>
      <Suspense fallback={<ChartSkeleton height={400} />}>
        <NoiseLines query={query} />
      </Suspense>
      <Suspense fallback={<ChartSkeleton height={400} />}>
        <BeforeAfter query={query} />
      </Suspense>
    </FilteredPage>
  )
}
