import Link from 'next/link'
import { articleLink } from '../filters/search-link.ts'
import { OutletName } from '../outlets/outlet-name.tsx'
import { happenedWords, saidWords } from '../words/describe-claim.ts'
import { figureBesideText } from '../words/figure-in-force.ts'
import { labelOf } from '../words/vocabularies.ts'
import { OtherSentenceLink } from './other-sentence-link.tsx'
import type { Ladder } from './series.ts'

/** The table twin of a ladder. */
export function LadderTable({ ladder, search }: { ladder: Ladder; search: string }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Claim</th>
          <th scope="col">Origin</th>
          <th scope="col">Outlet</th>
          <th scope="col">Victims</th>
          <th scope="col">Scope</th>
          <th scope="col">Published</th>
          <th scope="col">Happened</th>
          <th scope="col">Place</th>
          <th scope="col">Stands</th>
        </tr>
      </thead>
      <tbody>
        {ladder.groups.flatMap((group) =>
          group.rungs.map(({ row, figure }) => (
            <tr key={row.id}>
              <th scope="row">
                <Link href={articleLink(row.article.id, search, row.id)} dir="auto">
                  {figure.word ? figure.text : figureBesideText(row.claim.count)}
                </Link>
              </th>
              <td>{group.origin?.name ?? 'no source named'}</td>
              <td>
                <OutletName outlet={row.outlet} search={search} />
              </td>
              <td dir="auto">{row.claim.victims.text ?? labelOf('categories', row.claim.victims.category)}</td>
              <td>{labelOf('scopes', row.claim.scope)}</td>
              <td>{saidWords(row.said)}</td>
              <td>
                {happenedWords(row.happened)}
                <OtherSentenceLink row={row} field="when" search={search} />
              </td>
              <td>
                {row.claim.where?.name ?? 'not stated'}
                <OtherSentenceLink row={row} field="where" search={search} />
              </td>
              <td>
                {row.supersededBy === null ? 'yes' : 'superseded by the same source'}
                {row.review !== 'unreviewed' && `; ${labelOf('reviews', row.review).toLowerCase()}`}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
