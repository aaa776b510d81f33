import type { ArticleRef } from '@evenhand/store'
import Link from 'next/link'
import { FoldedRows } from '../components/folded-rows.tsx'
import { TableBox } from '../components/scroll-box.tsx'
import { articleLink, compareLink } from '../filters/search-link.ts'
import { copyDirection } from '../words/copy-direction.ts'
import { ReasonWords } from '../words/reason-words.tsx'
import { labelOf } from '../words/vocabularies.ts'
import { figureWords, nodeNames, sharedWords } from './drawn.ts'
import type { LineageGraph } from './graph.ts'

/** The table twin of a lineage: every link with its reason, then every pair of articles that share text. */
export function LineageTable(props: {
  graph: LineageGraph
  /** Those that reasons may name. */
  articles: readonly Pick<ArticleRef, 'id' | 'title' | 'outlet'>[]
  search: string
}) {
  const { graph, articles, search } = props
  const names = nodeNames(graph)
  const name = (key: string) => names.get(key) ?? key
  const silent = graph.articles.filter(({ unattributed }) => unattributed.length > 0)
  return (
    <>
      <FoldedRows id="all-links" rows={graph.links.length + silent.length} what="link">
        <TableBox label="What figures rest on" className="table-stack text-sm">
          <table>
            <thead>
              <tr>
                <th scope="col">From</th>
                <th scope="col">To</th>
                <th scope="col">Figures</th>
                <th scope="col">Link and reason</th>
              </tr>
            </thead>
            <tbody>
              {graph.links.map((link) => (
                <tr key={link.key}>
                  <th scope="row">{name(link.from)}</th>
                  <td data-label="To">
                    <Link href={articleLink(link.article, search, link.figures[0]?.claim)}>{name(link.to)}</Link>
                  </td>
                  <td data-label="Figures">{figureWords(link.figures)}</td>
                  <td data-label="Link and reason" dir="auto" className="col-span-full wrap-anywhere">
                    {labelOf('linkBases', link.basis)}:{' '}
                    <ReasonWords reason={link.reasons.join('; ')} articles={articles} search={search} />
                  </td>
                </tr>
              ))}
              {silent.map((article) => (
                <tr key={`none ${article.key}`}>
                  <th scope="row">No source named</th>
                  <td data-label="To">
                    <Link href={articleLink(article.id, search, article.unattributed[0]?.claim)}>
                      {name(article.key)}
                    </Link>
                  </td>
                  <td data-label="Figures">{figureWords(article.unattributed)}</td>
                  <td data-label="Link and reason" className="col-span-full">
                    None: no source is named for it.
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      </FoldedRows>
      {graph.copies.length > 0 && (
        <FoldedRows id="all-copies" rows={graph.copies.length} what="pair">
          <TableBox label="Text that articles share" className="table-stack mt-4 text-sm">
            <table>
              <thead>
                <tr>
                  <th scope="col">Articles</th>
                  <th scope="col">Shared</th>
                  <th scope="col">Direction</th>
                  <th scope="col">Link and reason</th>
                </tr>
              </thead>
              <tbody>
                {graph.copies.map((copy) => {
                  const [a, b] = [name(`article ${copy.a}`), name(`article ${copy.b}`)]
                  return (
                    <tr key={`${copy.a} ${copy.b}`}>
                      <th scope="row">
                        <Link href={compareLink(copy.a, copy.b, search)}>
                          {a} and {b}, side by side
                        </Link>
                      </th>
                      <td data-label="Shared">{sharedWords(copy.share, a, b)}</td>
                      <td data-label="Direction">{copyDirection(copy, a, b)}</td>
                      <td data-label="Link and reason" dir="auto" className="col-span-full wrap-anywhere">
                        {labelOf('linkBases', copy.basis)}:{' '}
                        <ReasonWords reason={copy.reason} articles={articles} search={search} />
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </TableBox>
        </FoldedRows>
      )}
    </>
  )
}
