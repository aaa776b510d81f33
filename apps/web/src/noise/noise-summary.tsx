import type { ClaimFilter } from '@evenhand/schema'
import type { NoiseTotals } from '@evenhand/store'
import { formatPercent } from '../charts/noise-by-outlet/series.ts'
import { Panel } from '../components/panel.tsx'
import { ProblemPanel } from '../components/problem-panel.tsx'
import { load, trpc } from '../trpc/server.tsx'
import { formatNumber } from '../words/count-figure.ts'
import { plural } from '../words/day-words.ts'

/** The measures of all the view's articles together, source noise and scraper noise as two figures. */
export async function NoiseSummary({ filter }: { filter: ClaimFilter }) {
  const result = await load(trpc.noise.totals.queryOptions({ filter }))
  if (!result.ok) return <ProblemPanel problem={result.problem} />
  if (result.data === null) return null
  return (
    <Panel
      id="summary"
      title="In figures"
      note="Measures disagree, so all are given. Outlets whose texts were scraped by different tools are no ranking."
    >
      <dl className="grid grid-cols-2 gap-x-6 gap-y-5 md:grid-cols-4">
        {measures(result.data).map(({ name, figure, about }) => (
          <div key={name} className="min-w-0">
            <dt className="text-sm text-muted">{name}</dt>
            <dd className="mt-0.5">
              <span className="block font-serif text-2xl font-semibold tabular-nums">{figure}</span>
              <span className="block text-sm text-muted">{about}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

function measures(totals: NoiseTotals): { name: string; figure: string; about: string }[] {
  const { articles, touched, characters, words, lines, share, onPageShare, pages, perArticle } = totals
  const n = `n = ${formatNumber(perArticle.n)} with text`
  const notPages = articles - pages
  return [
    {
      name: 'Left in the text (scraper noise)',
      figure: percent(share),
      about: `${formatNumber(characters.furniture)} of ${plural(characters.total, 'character')}`,
    },
    {
      name: 'On the page (source noise)',
      figure: onPageShare === null ? 'not known' : percent(onPageShare),
      about:
        pages === 0
          ? 'no article came as a web page'
          : `of ${plural(pages, 'web page')}${notPages > 0 ? `; ${plural(notPages, 'other')} came as text` : ''}`,
    },
    { name: 'Words', ...part(words, 'word') },
    { name: 'Lines', ...part(lines, 'line') },
    {
      name: 'Articles touched',
      figure: percent(articles === 0 ? null : touched / articles),
      about: `${formatNumber(touched)} of ${plural(articles, 'article')}`,
    },
    { name: 'Median per article', figure: percent(perArticle.median), about: `of characters, ${n}` },
    { name: '90th percentile per article', figure: percent(perArticle.p90), about: `of characters, ${n}` },
    {
      name: 'Claims at risk',
      figure: formatNumber(totals.claimsAtRisk),
      about: totals.claimsAtRisk === 1 ? 'stands in furniture alone' : 'stand in furniture alone',
    },
  ]
}

const percent = (share: number | null): string => formatPercent(share === null ? null : share * 100)

const part = ({ furniture, total }: { furniture: number; total: number }, noun: string) => ({
  figure: percent(total === 0 ? null : furniture / total),
  about: `${formatNumber(furniture)} of ${plural(total, noun)}`,
})
