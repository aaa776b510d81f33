import type { ArticleRef, CopyRow } from '@evenhand/store'
import Link from 'next/link'
import { Panel } from '../components/panel.tsx'
import { TableBox } from '../components/scroll-box.tsx'
import { articleLink, compareLink } from '../filters/search-link.ts'
import { OutletName } from '../outlets/outlet-name.tsx'
import { articleName } from '../words/article-name.ts'
import { commonSource } from '../words/copy-direction.ts'
import { formatDay, plural } from '../words/day-words.ts'
import { ReasonWords } from '../words/reason-words.tsx'
import { labelOf } from '../words/vocabularies.ts'

const directions: Record<Exclude<CopyRow['direction'], 'common_source'>, string> = {
  from_other: 'taken from it',
  to_other: 'taken over by it',
  unknown: 'direction not known',
}

/** Articles that share passages with this one, and how much. */
export function Copies(props: {
  article: Pick<ArticleRef, 'id' | 'title' | 'outlet'>
  copies: CopyRow[]
  search: string
}) {
  const { article, copies, search } = props
  if (copies.length === 0) return null
  return (
    <Panel title="Shared text" note="Articles with the same passages, word for word, furniture left out.">
      <TableBox label="Shared text" className="table-stack text-sm">
        <table>
          <thead>
            <tr>
              <th scope="col">Article</th>
              <th scope="col" className="number">
                Of this text
              </th>
              <th scope="col" className="number">
                Of the other
              </th>
              <th scope="col">Passages</th>
              <th scope="col">Direction</th>
              <th scope="col">Basis and reason</th>
            </tr>
          </thead>
          <tbody>
            {copies.map((copy) => (
              <tr key={copy.other.key}>
                <th scope="row" dir="auto">
                  <Link href={articleLink(copy.other.id, search)}>{articleName(copy.other)}</Link>
                  <span className="block text-xs font-normal text-muted">
                    <OutletName outlet={copy.other.outlet} search={search} />
                    {copy.other.said && `, ${formatDay(copy.other.said.date)}`}
                  </span>
                </th>
                <td data-label="Of this text" className="number">
                  {Math.round(copy.share.own * 100)} %
                </td>
                <td data-label="Of the other" className="number">
                  {Math.round(copy.share.other * 100)} %
                </td>
                <td data-label="Passages" className="whitespace-nowrap">
                  {plural(copy.passages.length, 'passage')}
                  <Link
                    href={compareLink(article.id, copy.other.id, search)}
                    className="block"
                    aria-label={`Side by side with ${articleName(copy.other)}`}
                  >
                    Side by side
                  </Link>
                </td>
                <td data-label="Direction">
                  {copy.direction === 'common_source' ? commonSource(copy) : directions[copy.direction]}
                </td>
                <td data-label="Basis and reason" className="col-span-full">
                  {labelOf('linkBases', copy.basis)}:{' '}
                  <ReasonWords reason={copy.reason} articles={[article, copy.other]} search={search} />
                  {copy.credit && `. Credited: ${copy.credit}.`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </Panel>
  )
}
