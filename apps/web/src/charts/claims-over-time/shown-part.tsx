import type { ClaimFilter } from '@evenhand/schema'
import type { ClaimPoints } from '@evenhand/store'
import Link from 'next/link'
import { searchLink } from '../../filters/search-link.ts'
import { formatNumber } from '../../words/count-figure.ts'
import { formatInterval, plural } from '../../words/day-words.ts'

/** Where not all claims fit into the chart: which are shown, and ways to the others. Draws nothing where all are. */
export function ShownPart(props: { points: ClaimPoints; clock: ClaimFilter['clock']; search: string }) {
  const { points, clock, search } = props
  const { rows, total, offset, limit } = points
  if (rows.length >= total) return null
  const days = rows.flatMap((row) => (clock === 'said' ? row.said : row.happened)?.start ?? [])
  const page = Math.floor(offset / limit) + 1
  const link = (to: number) => searchLink('/', search, { points: to === 1 ? null : String(to) }, 'over-time')
  const span = days.length > 0 ? `, ${formatInterval(days[0] ?? null, days.at(-1) ?? null)}` : ''
  return (
    <div className="mb-3 rounded-md bg-notice-soft p-2 text-sm text-notice">
      <p>
        Drawn:{' '}
        {offset === 0
          ? 'the latest'
          : `claims ${formatNumber(offset + 1)} to ${formatNumber(offset + rows.length)}, counted from the latest;`}{' '}
        {offset === 0 && plural(rows.length, 'claim')}
        {span}. Not drawn: {plural(total - rows.length, 'other claim')} of this view.
      </p>
      <p className="flex flex-wrap gap-x-5">
        {offset + rows.length < total && (
          <Link href={link(page + 1)} className="inline-flex min-h-7 items-center">
            ← Earlier claims
          </Link>
        )}
        {page > 1 && (
          <Link href={link(page - 1)} className="inline-flex min-h-7 items-center">
            Later claims →
          </Link>
        )}
        <Link href={searchLink('/claims', search)} className="inline-flex min-h-7 items-center">
          All {formatNumber(total)} in the table of claims
        </Link>
      </p>
    </div>
  )
}
