import type { ClaimFilter } from '@evenhand/schema'
import Link from 'next/link'
import { searchLink } from '../filters/search-link.ts'
import { load, trpc } from '../trpc/server.tsx'
import { plural } from '../words/day-words.ts'

/** How many claims would have come from furniture alone, with a way to look at them. */
export async function RiskLine({ filter, search }: { filter: ClaimFilter; search: string }) {
  const result = await load(trpc.noise.byOutlet.queryOptions({ filter }))
  if (!result.ok) return null
  const atRisk = result.data.reduce((sum, row) => sum + row.claimsAtRisk, 0)
  if (atRisk === 0) return <p className="mb-8 text-muted">No claim of this view stands in furniture alone.</p>
  return (
    <p className="mb-8">
      <strong>{plural(atRisk, 'claim')}</strong> {atRisk === 1 ? 'stands' : 'stand'} in furniture alone and would have
      been counted without this step.{' '}
      <Link href={searchLink('/claims', search, { include: ['furniture', 'implicit', 'nonviolent'] })}>
        {atRisk === 1 ? 'Show it' : 'Show them'} among the claims
      </Link>
    </p>
  )
}
