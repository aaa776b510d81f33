import { type ClaimFilter, unknownOutlet } from '@evenhand/schema'
import type { OutletSort, OutletSummary } from '@evenhand/store'
import type { Metadata } from 'next'
import Link from 'next/link'
import { EmptyView } from '../../../components/empty-view.tsx'
import { FilteredPage } from '../../../components/filtered-page.tsx'
import { Paging, pageNumber } from '../../../components/paging.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { TableBox } from '../../../components/scroll-box.tsx'
import { SortHead } from '../../../components/sort-head.tsx'
import { type PageQuery, readPageQuery, type SearchParams } from '../../../filters/page-filter.ts'
import { searchLink } from '../../../filters/search-link.ts'
import { ClaimShare } from '../../../outlets/claim-share.tsx'
import { outletLink } from '../../../outlets/outlet-link.ts'
import { OutletName } from '../../../outlets/outlet-name.tsx'
import { inWordsLink, sourcedLink } from '../../../outlets/share-links.ts'
import { outletSorts } from '../../../server/inputs.ts'
import { load, trpc } from '../../../trpc/server.tsx'
import { formatNumber } from '../../../words/count-figure.ts'
import { formatInterval, plural } from '../../../words/day-words.ts'
import { middleWords } from '../../../words/ratio-words.ts'

export const metadata: Metadata = { title: 'Outlets' }

const size = 50

export default async function OutletsPage({ searchParams }: { searchParams: SearchParams }) {
  const query = await readPageQuery(searchParams)
  return (
    <FilteredPage
      title="Outlets"
      intro="What each outlet covers, whom it names as source, and how far its figures stand from others on the same events. An outlet is not a witness, and this is no ranking: outlets cover different events."
      query={query}
      searched="texts"
    >
      <OutletTable query={query} />
    </FilteredPage>
  )
}

const columns: { label: string; sort?: OutletSort; number?: boolean }[] = [
  { label: 'Outlet', sort: 'name' },
  { label: 'Articles', sort: 'articles', number: true },
  { label: 'Claims', sort: 'claims', number: true },
  { label: 'Events', sort: 'events', number: true },
  { label: 'Names a source', number: true },
  { label: 'Origins', sort: 'origins' },
  { label: 'Figures in words', number: true },
  { label: 'Beside other claims' },
  { label: 'Days', sort: 'first' },
]

/** Names and days begin at the first, numbers at the largest. */
const beginsUpward = (sort: OutletSort) => sort === 'name' || sort === 'first'

async function OutletTable({ query }: { query: PageQuery }) {
  const { filter, search } = query
  const page = pageNumber(query.param('page'))
  const sort = outletSorts.find((name) => name === query.param('sort')) ?? 'articles'
  const turned = query.param('order') === 'turned'
  const descending = beginsUpward(sort) === turned
  const result = await load(
    trpc.outlets.list.queryOptions({ filter, sort, descending, limit: size, offset: (page - 1) * size }),
  )
  if (!result.ok) return <ProblemPanel problem={result.problem} />
  const { rows, total } = result.data
  if (total === 0) return <EmptyView what="outlet" path="/outlets" search={search} />
  const order = { sort: sort === 'articles' ? null : sort, order: turned ? 'turned' : null }
  return (
    <>
      <TableBox label="Outlets" className="table-card table-stack">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHead
                  key={column.label}
                  column={column}
                  href={searchLink('/outlets', search, {
                    sort: column.sort === 'articles' ? null : (column.sort ?? null),
                    order: column.sort === sort && !turned ? 'turned' : null,
                  })}
                  direction={column.sort === sort ? (descending ? 'descending' : 'ascending') : null}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <OutletLine key={row.outlet?.id ?? unknownOutlet} row={row} filter={filter} search={search} />
            ))}
          </tbody>
        </table>
      </TableBox>
      <Paging path="/outlets" search={searchLink('', search, order).slice(1)} page={page} size={size} total={total} />
      <p className="mt-4 max-w-[46rem] text-sm text-muted">
        “Beside other claims”: the middle of the outlet’s figures, each divided by the middle one of its event’s other
        claims of the same harm and victims; n counts the figures that have such others. Shares and this column do not
        sort the table.
      </p>
    </>
  )
}

function OutletLine({ row, filter, search }: { row: OutletSummary; filter: ClaimFilter; search: string }) {
  const id = row.outlet?.id ?? unknownOutlet
  const to = (path: string) => searchLink(path, search, { outlets: id })
  return (
    <tr>
      <th scope="row" className="min-w-36">
        <OutletName outlet={row.outlet} search={search} />
        {row.basis === 'inferred' && <span className="block text-xs font-normal text-muted">inferred</span>}
      </th>
      <td data-label="Articles" className="number">
        <Link href={to('/articles')}>{formatNumber(row.articles)}</Link>
      </td>
      <td data-label="Claims" className="number">
        {row.claims === 0 ? '0' : <Link href={to('/claims')}>{formatNumber(row.claims)}</Link>}
      </td>
      <td data-label="Events" className="number">
        {row.events === 0 ? '0' : <Link href={to('/events')}>{formatNumber(row.events)}</Link>}
      </td>
      <td data-label="Names a source" className="number whitespace-nowrap">
        <ClaimShare part={row.sourced} whole={row.claims} href={sourcedLink(filter, search, id)} />
      </td>
      <td data-label="Origins" className="min-w-56">
        <Origins origins={row.origins} outlet={id} search={search} />
      </td>
      <td data-label="Figures in words" className="number whitespace-nowrap">
        <ClaimShare part={row.inWords} whole={row.claims} href={inWordsLink(search, id)} />
      </td>
      <td data-label="Beside other claims" className="min-w-32">
        {row.divergence.n === 0 ? (
          <span className="text-muted">{middleWords(row.divergence)}</span>
        ) : (
          <Link href={`${outletLink(id, search)}#divergence`}>{middleWords(row.divergence)}</Link>
        )}
        {row.divergence.n > 0 && <span className="block text-xs text-muted">n = {formatNumber(row.divergence.n)}</span>}
      </td>
      <td data-label="Days" className="min-w-28">
        {formatInterval(row.first, row.last)}
        {row.undatedArticles > 0 && row.first !== null && (
          <span className="block text-xs text-muted">{plural(row.undatedArticles, 'article')} undated</span>
        )}
      </td>
    </tr>
  )
}

/** The origins of most claims, and how many there are in all. */
function Origins(props: { origins: OutletSummary['origins']; outlet: string; search: string }) {
  const { total, first } = props.origins
  if (total === 0) return <span className="text-muted">none known</span>
  const more = total - first.length
  return (
    <ul>
      {first.map(({ id, name, claims }) => (
        <li key={id}>
          <Link href={searchLink('/claims', props.search, { outlets: props.outlet, origins: id })} dir="auto">
            {name}
          </Link>{' '}
          <span className="text-muted">{formatNumber(claims)}</span>
        </li>
      ))}
      {more > 0 && (
        <li>
          <Link href={`${outletLink(props.outlet, props.search)}#origins`}>{plural(more, 'more', 'more')}</Link>
        </li>
      )}
    </ul>
  )
}
