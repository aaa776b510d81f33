import { leastInMonth } from '@evenhand/compare'
import { type ClaimFilter, furnitureKinds, wordNumbers } from '@evenhand/schema'
import type { ReactNode } from 'react'
import { ClaimsOverTime } from '../charts/claims-over-time/claims-over-time.tsx'
import { CoverageByWeek } from '../charts/coverage/coverage.tsx'
import { DivergenceCard } from '../charts/divergence/divergence-card.tsx'
import { NoiseByMonth } from '../charts/noise-by-month/noise-by-month.tsx'
import { NoiseByOutlet } from '../charts/noise-by-outlet/noise-by-outlet.tsx'
import { NoiseByPlace } from '../charts/noise-by-place/noise-by-place.tsx'
import { OutletEventMatrix } from '../charts/outlet-event-matrix/outlet-event-matrix.tsx'
import { searchLink } from '../filters/search-link.ts'
import { outletLink } from '../outlets/outlet-link.ts'
import { Prefetched, trpc } from '../trpc/server.tsx'

interface ChartCard {
  /** The chart's place on the page that holds it. */
  back: (view: View) => string
  draw: (view: View) => ReactNode
}

interface View {
  filter: ClaimFilter
  search: string
}

/** Marks of a card; the page behind it shows more. */
const marks = 300

const cards: Record<string, ChartCard> = {
  'claims-over-time': {
    back: onPage('/', 'over-time'),
    draw: ({ filter, search }) => {
      const input = { filter, limit: marks, offset: 0, latest: true }
      return (
        <Prefetched queries={[trpc.overview.claimPoints.queryOptions(input)]}>
          <ClaimsOverTime input={input} search={search} conventionNumbers={wordNumbers[filter.convention]} />
        </Prefetched>
      )
    },
  },
  'outlets-by-event': { back: onPage('/', 'by-outlet'), draw: (view) => <OutletEventMatrix {...view} /> },
  coverage: { back: onPage('/', 'coverage'), draw: (view) => <CoverageByWeek {...view} /> },
  divergence: {
    back: ({ filter, search }) => `${outletLink(filter.outlets[0] ?? null, search)}#divergence`,
    draw: (view) => <DivergenceCard {...view} />,
  },
  'noise-by-outlet': noise('by-outlet', (view) => <NoiseByOutlet {...view} kinds={furnitureKinds.values} />),
  'noise-by-place': noise('by-place', (view) => <NoiseByPlace {...view} />),
  'noise-by-month': noise('by-month', (view) => <NoiseByMonth {...view} least={leastInMonth} />),
}

/** Charts that can stand on another page, by the name in their address. */
export const chartCards: ReadonlyMap<string, ChartCard> = new Map(Object.entries(cards))

function onPage(path: string, hash: string): ChartCard['back'] {
  return ({ search }) => searchLink(path, search, {}, hash)
}

function noise(hash: string, draw: ChartCard['draw']): ChartCard {
  return {
    back: onPage('/noise', hash),
    draw: (view) => (
      <Prefetched queries={[trpc.noise.byOutlet.queryOptions({ filter: view.filter })]}>{draw(view)}</Prefetched>
    ),
  }
}
