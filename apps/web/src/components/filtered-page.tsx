import { type ClaimFilter, rulePresets, wordConventions } from '@evenhand/schema'
import type { ArticleRef } from '@evenhand/store'
import type { ReactNode } from 'react'
import { FilterBar } from '../filters/filter-bar.tsx'
import { filterFields } from '../filters/filter-fields.ts'
import { filterKeys, type PageQuery } from '../filters/page-filter.ts'
import type { Searched } from '../filters/search-hints.ts'
import { load, trpc } from '../trpc/server.tsx'
import { articleNameAlone } from '../words/article-name.ts'
import { countersLine, listedLine } from '../words/counters-line.ts'
import { EmptyStore } from './empty-store.tsx'
import { FoldedOnPhone } from './folded-on-phone.tsx'
import { PageTitle } from './page-title.tsx'
import { ProblemPanel } from './problem-panel.tsx'

/** The frame of every page with filters: title, filter bar with live counts, and the states without data. */
export async function FilteredPage(props: {
  title: string
  intro?: ReactNode
  query: PageQuery
  /** A field that the page itself decides, so that the bar does not offer it. */
  without?: keyof ClaimFilter
  /** Whether the page lists or counts articles, which a search finds by their whole text. */
  searched?: Searched
  /** On a phone the filters stand folded above the work. */
  foldFilters?: boolean
  children: ReactNode
}) {
  const { filter, search, problems } = props.query
  const searched = props.searched ?? 'claims'
  const [named, options, counters, listed] = await Promise.all([
    load(trpc.articles.named.queryOptions({ ids: filter.articles.slice(0, 100) })),
    load(trpc.filter.options.queryOptions({ filter })),
    load(trpc.overview.counters.queryOptions({ filter })),
    searched === 'texts' ? load(trpc.articles.list.queryOptions({ filter, limit: 1 })) : null,
  ])
  const title = <PageTitle title={props.title}>{props.intro}</PageTitle>
  if (!counters.ok) return wrap(title, <ProblemPanel problem={counters.problem} />)
  if (!options.ok) return wrap(title, <ProblemPanel problem={options.problem} />)
  if (counters.data.articlesRead === 0 && search === '') return wrap(title, <EmptyStore />)
  const bar = (
    <FilterBar
      filter={filter}
      search={search}
      searched={searched}
      fields={filterFields(filter, options.data).filter(({ key }) => key !== props.without)}
      articleNames={named.ok ? namesById(named.data) : {}}
      days={options.data.options.days}
      keys={filterKeys}
      presets={choices(rulePresets)}
      conventions={choices(wordConventions)}
    >
      {listed?.ok ? listedLine(listed.data.total, counters.data) : countersLine(counters.data)}
    </FilterBar>
  )
  return (
    <>
      {title}
      {props.foldFilters ? (
        <FoldedOnPhone id="show-filters" words={search !== '' ? 'Show filters (some are set)' : 'Show filters'}>
          {bar}
        </FoldedOnPhone>
      ) : (
        bar
      )}
      {problems.length > 0 && (
        <div role="alert" className="mb-6 rounded-md bg-notice-soft p-3 text-sm text-notice">
          <p>Part of this address is not understood and was left out:</p>
          <ul className="ml-5 list-disc">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {props.children}
    </>
  )
}

function namesById(articles: readonly ArticleRef[]): Record<string, string> {
  return Object.fromEntries(
    articles.flatMap((article) => [article.id, article.key].map((id) => [id, articleNameAlone(article)] as const)),
  )
}

function wrap(title: ReactNode, body: ReactNode) {
  return (
    <>
      {title}
      {body}
    </>
  )
}

function choices<Value extends string>(vocabulary: {
  values: readonly Value[]
  terms: Record<Value, { label: string }>
}) {
  return vocabulary.values.map((value) => ({ value, label: vocabulary.terms[value].label }))
}
