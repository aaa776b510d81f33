import { wordNumbers } from '@evenhand/schema'
import type { ClaimRow, ClaimSort } from '@evenhand/store'
import type { Metadata } from 'next'
import Link from 'next/link'
import { EmptyView } from '../../../components/empty-view.tsx'
import { ExportLinks } from '../../../components/export-links.tsx'
import { FilteredPage } from '../../../components/filtered-page.tsx'
import { Paging, pageNumber } from '../../../components/paging.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { TableBox } from '../../../components/scroll-box.tsx'
import { SortHead } from '../../../components/sort-head.tsx'
import { type PageQuery, readPageQuery, type SearchParams } from '../../../filters/page-filter.ts'
import { articleLink, eventLink, searchLink } from '../../../filters/search-link.ts'
import { withWayBack } from '../../../filters/way-back.ts'
import { OutletName } from '../../../outlets/outlet-name.tsx'
import { claimSorts } from '../../../server/inputs.ts'
import { load, trpc } from '../../../trpc/server.tsx'
import { countFigure } from '../../../words/count-figure.ts'
import { happenedWords } from '../../../words/describe-claim.ts'
import { eventRoleWords } from '../../../words/event-role.ts'
import { SaidDay } from '../../../words/said-day.tsx'
import { labelOf } from '../../../words/vocabularies.ts'

export const metadata: Metadata = { title: 'Claims' }

const size = 50

export default async function ClaimsPage({ searchParams }: { searchParams: SearchParams }) {
  const query = await readPageQuery(searchParams)
  return (
    <FilteredPage title="Claims" intro="Every claim of the view, one a row. Rows are never added up." query={query}>
      <ExportLinks search={query.search} rows="claims" />
      <ClaimTable query={query} />
    </FilteredPage>
  )
}

const columns: { label: string; sort?: ClaimSort; number?: boolean }[] = [
  { label: 'Claim', sort: 'low' },
  { label: 'Harm', sort: 'harm' },
  { label: 'Victims' },
  { label: 'Source' },
  { label: 'Origin', sort: 'origin' },
  { label: 'Outlet', sort: 'outlet' },
  { label: 'Published', sort: 'said' },
  { label: 'Happened', sort: 'happened' },
  { label: 'Place', sort: 'place' },
  { label: 'Event' },
  { label: 'Reading', sort: 'confidence', number: true },
]

async function ClaimTable({ query }: { query: PageQuery }) {
  const { filter } = query
  const page = pageNumber(query.param('page'))
  const sort = claimSorts.find((name) => name === query.param('sort')) ?? 'said'
  const descending = query.param('order') === 'down'
  const result = await load(
    trpc.claims.page.queryOptions({ filter, sort, descending, limit: size, offset: (page - 1) * size }),
  )
  if (!result.ok) return <ProblemPanel problem={result.problem} />
  const { rows, total } = result.data
  if (total === 0) return <EmptyView what="claim" path="/claims" search={query.search} />
  const order = { sort: sort === 'said' ? null : sort, order: descending ? 'down' : null }
  const here = searchLink('/claims', '', { ...order, page: page > 1 ? String(page) : null })
  return (
    <>
      <TableBox label="Claims" className="table-card table-stack">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHead
                  key={column.label}
                  column={column}
                  href={searchLink('/claims', query.search, {
                    sort: column.sort ?? null,
                    order: column.sort === sort && !descending ? 'down' : null,
                  })}
                  direction={column.sort === sort ? (descending ? 'descending' : 'ascending') : null}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ClaimLine
                key={row.id}
                row={row}
                search={query.search}
                back={here}
                numbers={wordNumbers[filter.convention]}
              />
            ))}
          </tbody>
        </table>
      </TableBox>
      <Paging
        path="/claims"
        search={searchLink('', query.search, order).slice(1)}
        page={page}
        size={size}
        total={total}
      />
    </>
  )
}

function ClaimLine({
  row,
  search,
  back,
  numbers,
}: {
  row: ClaimRow
  search: string
  /** Where an article leads back to. */
  back: string
  numbers: Readonly<Record<string, number>>
}) {
  const { claim } = row
  const notes = [
    claim.scope !== 'incident' && labelOf('scopes', claim.scope),
    claim.relation !== 'total' && labelOf('relations', claim.relation),
    claim.assertion !== 'asserted' && labelOf('assertions', claim.assertion),
    row.supersededBy !== null && 'Superseded',
    row.furniture && 'Furniture',
    claim.implicit && 'Named person',
    row.review !== 'unreviewed' && labelOf('reviews', row.review),
  ].filter((note) => note !== false)
  return (
    <tr>
      <th scope="row" className="min-w-52">
        <Link href={articleLink(row.article.id, withWayBack(search, back), row.id)} className="whitespace-nowrap">
          {countFigure(claim.count, numbers).text}
        </Link>
        {notes.length > 0 && <span className="ml-2 text-xs font-normal text-muted">{notes.join(' · ')}</span>}
        <span dir="auto" className="mt-0.5 line-clamp-2 font-serif text-sm font-normal text-muted">
          {row.quote}
        </span>
      </th>
      <td data-label="Harm">{labelOf('harms', claim.harm)}</td>
      <td data-label="Victims" className="min-w-28" dir="auto">
        {claim.victims.text ?? <span className="text-muted">not stated</span>}
        <span className="block text-xs text-muted">{labelOf('categories', claim.victims.category)}</span>
      </td>
      <td data-label="Source" className="min-w-32" dir="auto">
        {claim.attribution?.source ?? <span className="text-muted">no source named</span>}
      </td>
      <td data-label="Origin" className="min-w-32">
        {row.origin ? (
          <>
            {row.origin.name}
            <span className="block text-xs text-muted">
              {labelOf('sourceTypes', row.origin.type)}
              {row.origin.basis === 'inferred' && ', inferred'}
            </span>
          </>
        ) : (
          <span className="text-muted">none</span>
        )}
      </td>
      <td data-label="Outlet" className="min-w-24">
        <OutletName outlet={row.outlet} search={search} />
      </td>
      <td data-label="Published" className="min-w-24">
        <SaidDay said={row.said} />
      </td>
      <td data-label="Happened" className="min-w-24">
        {happenedWords(row.happened)}
      </td>
      <td data-label="Place">{claim.where?.name ?? <span className="text-muted">not stated</span>}</td>
      <td data-label="Event" className="min-w-36">
        {row.event ? (
          <>
            <Link href={eventLink(row.event.id, search)}>{row.event.label}</Link>
            {row.event.role !== 'current' && (
              <span className="block text-xs text-muted">{eventRoleWords(row.event.role)}</span>
            )}
          </>
        ) : (
          <span className="text-muted">none</span>
        )}
      </td>
      <td data-label="Reading" className="number whitespace-nowrap">
        {Math.round(claim.confidence * 100)} %
      </td>
    </tr>
  )
}
