'use client'

import type { ClaimPoint } from '@evenhand/store'
import Link from 'next/link'
import { articleLink } from '../../filters/search-link.ts'
import { OutletName } from '../../outlets/outlet-name.tsx'
import { claimNotes, happenedWords, saidWords } from '../../words/describe-claim.ts'
import { figureBesideText } from '../../words/figure-in-force.ts'
import { useLabel } from '../../words/labels.tsx'

/** The table twin of claims over time. */
export function ClaimsTable({ rows, search }: { rows: readonly ClaimPoint[]; search: string }) {
  const label = useLabel()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Claim</th>
          <th scope="col">Harm</th>
          <th scope="col">Victims</th>
          <th scope="col">Origin</th>
          <th scope="col">Outlet</th>
          <th scope="col">Published</th>
          <th scope="col">Happened</th>
          <th scope="col">Notes</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((claim) => (
          <tr key={claim.id}>
            <th scope="row">
              <Link href={articleLink(claim.articleId, search, claim.id)} dir="auto">
                {figureBesideText(claim.count)}
              </Link>
            </th>
            <td>{label('harms', claim.harm)}</td>
            <td dir="auto">{claim.victims.text ?? label('categories', claim.victims.category)}</td>
            <td>{claim.origin?.name ?? 'no source named'}</td>
            <td>
              <OutletName outlet={claim.outlet} search={search} />
            </td>
            <td>{saidWords(claim.said)}</td>
            <td>{happenedWords(claim.happened)}</td>
            <td>{claimNotes(claim, label).join('; ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
