import type { ClaimFilter } from '@evenhand/schema'
import { notFound } from 'next/navigation'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import { searchLink } from '../../filters/search-link.ts'
import { outletName } from '../../outlets/outlet-link.ts'
import { load, trpc } from '../../trpc/server.tsx'
import { Divergence } from './divergence.tsx'

/** The figures of the one outlet that the filter names, for another page. */
export async function DivergenceCard({ filter, search }: { filter: ClaimFilter; search: string }) {
  const [outlet, ...others] = filter.outlets
  if (outlet === undefined || others.length > 0) notFound()
  const result = await load(trpc.outlets.byId.queryOptions({ outlet, filter }))
  if (!result.ok) return <ProblemPanel problem={result.problem} />
  return (
    <Divergence
      divergences={result.data.divergences}
      outlet={{ id: outlet, name: outletName(result.data.outlet) }}
      search={searchLink('', search, { outlets: null }).slice(1)}
      onCard
    />
  )
}
