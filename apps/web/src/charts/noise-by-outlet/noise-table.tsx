'use client'

import type { NoiseRow } from '@evenhand/store'
import { OutletName } from '../../outlets/outlet-name.tsx'
import { formatNumber } from '../../words/count-figure.ts'
import { useLabel } from '../../words/labels.tsx'
import { formatPercent } from './series.ts'

/** The table twin of furniture by outlet, with the measures that the bars have no room for. */
export function NoiseTable({ rows, search }: { rows: readonly NoiseRow[]; search: string }) {
  const label = useLabel()
  const percent = (share: number | null) => (share === null ? 'not known' : formatPercent(share * 100))
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col" className="number">
            Articles
          </th>
          <th scope="col" className="number">
            With furniture
          </th>
          <th scope="col" className="number">
            Furniture, characters
          </th>
          <th scope="col" className="number">
            All characters
          </th>
          <th scope="col" className="number">
            Left in
          </th>
          <th scope="col" className="number">
            On the page
          </th>
          <th scope="col" className="number">
            Median per article
          </th>
          <th scope="col" className="number">
            90th percentile
          </th>
          <th scope="col">By kind, characters</th>
          <th scope="col" className="number">
            Claims at risk
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.outlet?.id ?? 'unknown'}>
            <th scope="row">
              <OutletName outlet={row.outlet} search={search} />
            </th>
            <td className="number">{formatNumber(row.articles)}</td>
            <td className="number">{formatNumber(row.touched)}</td>
            <td className="number">{formatNumber(row.characters.furniture)}</td>
            <td className="number">{formatNumber(row.characters.total)}</td>
            <td className="number">{percent(row.share)}</td>
            <td className="number">{percent(row.onPageShare)}</td>
            <td className="number">
              {percent(row.perArticle.median)} <span className="text-muted">(n {row.perArticle.n})</span>
            </td>
            <td className="number">{percent(row.perArticle.p90)}</td>
            <td>
              {row.kinds
                .map((kind) => `${label('furnitureKinds', kind.kind)} ${formatNumber(kind.characters)}`)
                .join('; ')}
            </td>
            <td className="number">{formatNumber(row.claimsAtRisk)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
