import type { ClaimFilter } from '@evenhand/schema'
import type { Metadata } from 'next'
import Link from 'next/link'
import { formatPercent } from '../../../charts/noise-by-outlet/series.ts'
import { FilteredPage } from '../../../components/filtered-page.tsx'
import { MarkedWords } from '../../../components/marked-words.tsx'
import { Paging, pageNumber } from '../../../components/paging.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { TableBox } from '../../../components/scroll-box.tsx'
import { type PageQuery, readPageQuery, type SearchParams } from '../../../filters/page-filter.ts'
import { articleLink, foundArticleLink, searchLink } from '../../../filters/search-link.ts'
import { withWayBack } from '../../../filters/way-back.ts'
import { OutletName } from '../../../outlets/outlet-name.tsx'
import { load, trpc } from '../../../trpc/server.tsx'
import { articleName } from '../../../words/article-name.ts'
import { formatNumber } from '../../../words/count-figure.ts'
import { foundNote, matchingNote, matchingWords } from '../../../words/matching-words.ts'
import { SaidDay } from '../../../words/said-day.tsx'

export const metadata: Metadata = { title: 'Articles' }

const size = 50

export default async function ArticlesPage({ searchParams }: { searchParams: SearchParams }) {
  const query = await readPageQuery(searchParams)
  return (
    <FilteredPage
      title="Articles"
      intro="Every text as it was stored, with the claims read from it."
      query={query}
      searched="texts"
    >
      <ArticleTable query={query} />
    </FilteredPage>
  )
}

async function ArticleTable({ query }: { query: PageQuery }) {
  const page = pageNumber(query.param('page'))
  const result = await load(
    trpc.articles.list.queryOptions({ filter: query.filter, limit: size, offset: (page - 1) * size }),
  )
  if (!result.ok) return <ProblemPanel problem={result.problem} />
  const { rows, total } = result.data
  if (total === 0) return <p className="py-8 text-center text-muted">No article fits this view.</p>
  const all = await claimsUnsearched(query.filter, rows)
  const here = searchLink('/articles', '', page === 1 ? {} : { page: String(page) })
  const linkOf = query.filter.q === '' ? articleLink : foundArticleLink
  return (
    <>
      {all.size > 0 && <p className="mb-2 text-sm text-muted">{`${matchingNote} ${foundNote}`}</p>}
      <TableBox label="Articles" className="table-card table-stack">
        <table>
          <thead>
            <tr>
              <th scope="col">Headline</th>
              <th scope="col">Outlet</th>
              <th scope="col">Published</th>
              <th scope="col" className="number">
                Claims
              </th>
              <th scope="col" className="number">
                Origins
              </th>
              <th scope="col" className="number">
                Furniture
              </th>
              <th scope="col" className="number">
                Warnings
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" className="min-w-64" dir="auto">
                  <Link href={linkOf(row.id, withWayBack(query.search, here))}>
                    {row.found?.in === 'headline' ? <MarkedWords found={row.found} /> : articleName(row)}
                  </Link>
                  {row.found?.in === 'text' && (
                    <span
                      data-found
                      dir="auto"
                      className="mt-1 block max-w-[36rem] font-normal text-sm break-words text-muted"
                    >
                      <MarkedWords found={row.found} />
                    </span>
                  )}
                </th>
                <td data-label="Outlet">
                  <OutletName outlet={row.outlet} search={query.search} />
                </td>
                <td data-label="Published">
                  <SaidDay said={row.said} />
                </td>
                <td data-label="Claims" className="number">
                  {matchingWords(row.claims, all.get(row.key))}
                </td>
                <td data-label="Origins" className="number">
                  {formatNumber(row.origins)}
                </td>
                <td data-label="Furniture" className="number">
                  {formatPercent(row.characters === 0 ? null : (100 * row.furnitureCharacters) / row.characters)}
                </td>
                <td data-label="Warnings" className="number">
                  {row.warnings === 0 ? '' : formatNumber(row.warnings)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <Paging path="/articles" search={query.search} page={page} size={size} total={total} />
    </>
  )
}

/** How many claims each row has in the view without the searched words; empty where none are searched for. */
async function claimsUnsearched(filter: ClaimFilter, rows: readonly { key: string }[]): Promise<Map<string, number>> {
  if (filter.q === '') return new Map()
  const ids = rows.map(({ key }) => key)
  const found = await load(
    trpc.articles.list.queryOptions({ filter: { ...filter, q: '', articles: ids }, limit: size, offset: 0 }),
  )
  return new Map(found.ok ? found.data.rows.map((row) => [row.key, row.claims]) : [])
}
