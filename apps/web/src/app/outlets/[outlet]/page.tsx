import { type OutletDetail, outletLimits } from '@evenhand/store'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { CoverageByWeek } from '../../../charts/coverage/coverage.tsx'
import { Divergence } from '../../../charts/divergence/divergence.tsx'
import { EmptyView } from '../../../components/empty-view.tsx'
import { FilteredPage } from '../../../components/filtered-page.tsx'
import { PageTitle } from '../../../components/page-title.tsx'
import { pageNumber } from '../../../components/paging.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { readPageQuery, type SearchParams } from '../../../filters/page-filter.ts'
import { plainPart } from '../../../filters/plain-part.ts'
import { searchLink } from '../../../filters/search-link.ts'
import { readNaming } from '../../../outlets/naming-params.ts'
import { OutletFacts } from '../../../outlets/outlet-facts.tsx'
import { outletName } from '../../../outlets/outlet-link.ts'
import { OutletOrigins } from '../../../outlets/outlet-origins.tsx'
import { WordingLens } from '../../../outlets/wording-lens.tsx'
import { WordingSentences } from '../../../outlets/wording-sentences.tsx'
import { load, trpc } from '../../../trpc/server.tsx'
import { labelOf } from '../../../words/vocabularies.ts'

interface Props {
  params: Promise<{ outlet: string }>
  searchParams: SearchParams
}

/** The outlet that the address names, in the view of the rest of its filter. */
async function readOutletQuery({ params, searchParams }: Props) {
  const id = plainPart((await params).outlet)
  const query = await readPageQuery(searchParams)
  const filter = { ...query.filter, outlets: [id] }
  return {
    id,
    input: { outlet: id, filter, offset: (pageNumber(query.param('points')) - 1) * outletLimits.points },
    path: `/outlets/${encodeURIComponent(id)}`,
    query: {
      ...query,
      filter,
      search: searchLink('', query.search, { outlets: null }).slice(1),
    },
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { input } = await readOutletQuery(props)
  const result = await load(trpc.outlets.byId.queryOptions(input))
  return { title: result.ok ? outletName(result.data.outlet) : 'Outlet' }
}

export default async function OutletPage(props: Props) {
  const { id, input, path, query } = await readOutletQuery(props)
  const { filter, search, param } = query
  const result = await load(trpc.outlets.byId.queryOptions(input))
  if (!result.ok && result.problem.code === 'not_found') notFound()
  if (!result.ok) {
    return (
      <>
        <PageTitle title="Outlet" />
        <ProblemPanel problem={result.problem} />
      </>
    )
  }
  const detail = result.data
  const name = outletName(detail.outlet)
  const naming = readNaming(param)
  const data = searchLink(`/api/v1${path}`, search)
  return (
    <FilteredPage
      title={name}
      intro={<Intro detail={detail} search={search} />}
      query={query}
      without="outlets"
      searched="texts"
    >
      <OutletFacts detail={detail} outlet={id} filter={filter} search={search} />
      {naming && (
        <WordingSentences
          outlet={{ id, name }}
          filter={filter}
          naming={naming}
          path={path}
          search={search}
          page={param('page')}
        />
      )}
      {detail.claims === 0 ? (
        <EmptyView what="claim" path={path} search={search} />
      ) : (
        <>
          <WordingLens namings={detail.namings} name={name} path={path} search={search} />
          <Divergence divergences={detail.divergences} outlet={{ id, name }} search={search} />
          <OutletOrigins detail={detail} outlet={id} search={search} />
        </>
      )}
      <CoverageByWeek filter={filter} search={searchLink('', search, { outlets: id }).slice(1)} />
      <p className="no-print text-sm">
        <a href={data}>This page’s data (JSON)</a>
      </p>
    </FilteredPage>
  )
}

function Intro({ detail, search }: { detail: OutletDetail; search: string }) {
  return (
    <>
      {detail.outlet === null
        ? 'Articles of which neither the supplier nor the text says who published them. '
        : detail.basis !== null && `How the outlet is known: ${labelOf('outletBases', detail.basis).toLowerCase()}. `}
      An outlet is not a witness: what it prints rests on its origins.{' '}
      <Link href={searchLink('/outlets', search)}>All outlets</Link>
    </>
  )
}
