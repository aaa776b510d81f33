import type { ClaimFilter } from '@evenhand/schema'
import type { OutletDetail } from '@evenhand/store'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { formatPercent } from '../charts/noise-by-outlet/series.ts'
import { Panel } from '../components/panel.tsx'
import { searchLink } from '../filters/search-link.ts'
import { formatNumber } from '../words/count-figure.ts'
import { formatInterval, plural } from '../words/day-words.ts'
import { middleWords } from '../words/ratio-words.ts'
import { inWordsLink, sourcedLink } from './share-links.ts'

/** What an outlet's articles and claims in the view come to, each figure with what it counts. */
export function OutletFacts(props: { detail: OutletDetail; outlet: string; filter: ClaimFilter; search: string }) {
  const { detail, outlet, filter, search } = props
  const { articles, undatedArticles, claims, events, sourced, inWords, divergence, origins, noise } = detail
  const to = (path: string) => searchLink(path, search, { outlets: outlet })
  const of = `of ${plural(claims, 'claim')}`
  const facts: { name: string; figure: ReactNode; about: ReactNode }[] = [
    {
      name: 'Articles',
      figure: count(articles, to('/articles')),
      about: [
        formatInterval(detail.first, detail.last),
        undatedArticles > 0 && `${formatNumber(undatedArticles)} undated`,
      ]
        .filter(Boolean)
        .join('; '),
    },
    { name: 'Claims', figure: count(claims, to('/claims')), about: 'in this view' },
    { name: 'Events', figure: count(events, to('/events')), about: 'that its claims tell of' },
    { name: 'Origins', figure: count(origins.total, '#origins'), about: 'that its claims rest on' },
    { name: 'Names a source', figure: count(sourced, sourcedLink(filter, search, outlet)), about: of },
    { name: 'Figures in words', figure: count(inWords, inWordsLink(search, outlet)), about: of },
    {
      name: 'Beside other claims',
      figure: <span className="text-lg">{middleWords(divergence)}</span>,
      about:
        divergence.n === 0 ? (
          'no figure has others'
        ) : (
          <a href="#divergence">{plural(divergence.n, 'figure')} with others</a>
        ),
    },
    {
      name: 'Page furniture',
      figure: formatPercent(noise?.share == null ? null : 100 * noise.share),
      about: (
        <>
          of characters, {plural(noise?.articles ?? 0, 'article')}. <Link href={to('/noise')}>Noise</Link>
        </>
      ),
    },
  ]
  return (
    <Panel id="facts" title="In figures">
      <dl className="grid grid-cols-2 gap-x-6 gap-y-5 md:grid-cols-4">
        {facts.map(({ name, figure, about }) => (
          <div key={name} className="min-w-0">
            <dt className="text-sm text-muted">{name}</dt>
            <dd className="mt-0.5">
              <span className="flex min-h-9 items-end font-serif text-2xl font-semibold tabular-nums">{figure}</span>
              <span className="block text-sm text-muted">{about}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

const count = (n: number, href: string): ReactNode => (n === 0 ? '0' : <Link href={href}>{formatNumber(n)}</Link>)
