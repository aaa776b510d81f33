import type { OutletDetail } from '@evenhand/store'
import Link from 'next/link'
import { Panel } from '../components/panel.tsx'
import { TableBox } from '../components/scroll-box.tsx'
import { searchLink } from '../filters/search-link.ts'
import { formatNumber } from '../words/count-figure.ts'
import { formatInterval, plural } from '../words/day-words.ts'
import { labelOf } from '../words/vocabularies.ts'
import { ClaimShare } from './claim-share.tsx'

/** Whom an outlet's claims rest on. */
export function OutletOrigins({ detail, outlet, search }: { detail: OutletDetail; outlet: string; search: string }) {
  const { origins, unattributed, claims } = detail
  const of = (origin: string) => searchLink('/claims', search, { outlets: outlet, origins: origin })
  const hidden = origins.total - origins.rows.length
  // Under a search the list of articles holds more than those that are counted here, of claims that match.
  const isSearch = new URLSearchParams(search).has('q')
  return (
    <Panel
      id="origins"
      title="Origins it uses"
      note={`Whom its claims rest on, most claims first. Stated: the text itself ascribes the figure to the origin; inferred: comparison or a nearby sentence does. ${unattributed === 0 ? 'Each claim rests on a known origin.' : `${plural(unattributed, 'claim')} of ${formatNumber(claims)} ${unattributed === 1 ? 'rests' : 'rest'} on no known origin.`}`}
    >
      {origins.rows.length === 0 ? (
        <p className="py-6 text-center text-muted">No claim of this view rests on a known origin.</p>
      ) : (
        <TableBox label="Origins it uses" className="table-stack">
          <table>
            <thead>
              <tr>
                <th scope="col">Origin</th>
                <th scope="col">Kind</th>
                <th scope="col" className="number">
                  Claims
                </th>
                <th scope="col" className="number">
                  Articles
                </th>
                <th scope="col" className="number">
                  Stated
                </th>
                <th scope="col" className="number">
                  Inferred
                </th>
                <th scope="col">Days</th>
              </tr>
            </thead>
            <tbody>
              {origins.rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row" dir="auto">
                    {row.name}
                  </th>
                  <td data-label="Kind">{labelOf('sourceTypes', row.type)}</td>
                  <td data-label="Claims" className="number">
                    <ClaimShare part={row.claims} whole={claims} href={of(row.id)} />
                  </td>
                  <td data-label="Articles" className="number">
                    {isSearch ? (
                      formatNumber(row.articles)
                    ) : (
                      <Link href={searchLink('/articles', search, { outlets: outlet, origins: row.id })}>
                        {formatNumber(row.articles)}
                      </Link>
                    )}
                  </td>
                  <td data-label="Stated" className="number">
                    {formatNumber(row.stated)}
                  </td>
                  <td data-label="Inferred" className="number">
                    {formatNumber(row.inferred)}
                  </td>
                  <td data-label="Days">{formatInterval(row.first, row.last)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
      {hidden > 0 && (
        <p className="mt-2 text-sm text-muted">{plural(hidden, 'origin')} with fewer claims in the data only.</p>
      )}
    </Panel>
  )
}
