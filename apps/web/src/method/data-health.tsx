import { emptyClaimFilter, warningCodes } from '@evenhand/schema'
import type { Coverage } from '@evenhand/store'
import { Panel } from '../components/panel.tsx'
import { ProblemPanel } from '../components/problem-panel.tsx'
import { TableBox } from '../components/scroll-box.tsx'
import { OutletName } from '../outlets/outlet-name.tsx'
import { load, trpc } from '../trpc/server.tsx'
import { formatNumber } from '../words/count-figure.ts'
import { daysBetween, formatDay, lengthInWords, plural } from '../words/day-words.ts'

const outletsShown = 60

/** What the figures rest on: how much is stored, what is missing, which version read it, and where outlets have gaps. */
export async function DataHealth({ parserVersion }: { parserVersion: string }) {
  const [health, coverage] = await Promise.all([
    load(trpc.method.health.queryOptions()),
    load(trpc.overview.coverage.queryOptions({ filter: emptyClaimFilter })),
  ])
  if (!health.ok) return <ProblemPanel problem={health.problem} />
  if (!coverage.ok) return <ProblemPanel problem={coverage.problem} />
  const data = health.data
  const older = data.versions
    .filter(({ value }) => value !== parserVersion)
    .reduce((sum, { articles }) => sum + articles, 0)
  const facts: [string, string][] = [
    [
      'Articles',
      `${formatNumber(data.articles)}, ${formatNumber(data.withoutClaims)} of them without a casualty claim`,
    ],
    [
      'Claims',
      `${formatNumber(data.claims)}, with those that stay out of the counts; ${formatNumber(data.reviewedClaims)} reviewed; ${formatNumber(data.unsureClaims)} read with less than 50 % confidence`,
    ],
    [
      'Without a date',
      `${formatNumber(data.undated)}${data.datedByCopy > 0 ? `; ${formatNumber(data.datedByCopy)} more took the date of a dated copy` : ''}`,
    ],
    ['Without an outlet', formatNumber(data.withoutOutlet)],
    ['Without a headline', formatNumber(data.withoutHeadline)],
    [
      'Languages',
      data.languages.map(({ value, articles }) => `${value} ${formatNumber(articles)}`).join(', ') || 'none',
    ],
    [
      'Parser',
      `${data.versions.map(({ value, articles }) => `${value} (${plural(articles, 'article')})`).join(', ') || 'nothing read yet'}${older > 0 ? `; this dashboard’s is ${parserVersion}: ingest the older ones again to have them read by it` : ''}`,
    ],
    ['Set aside', `${plural(data.setAside, 'article')} replaced or taken back, kept outside the counts`],
    ['Last change', data.lastChange === null ? 'none' : formatDay(data.lastChange)],
  ]
  return (
    <Panel id="health" title="State of the data" note="Of everything stored, whatever the filter.">
      <dl className="grid max-w-[56rem] gap-x-4 gap-y-1.5 sm:grid-cols-[11rem_1fr]">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="font-medium">{name}</dt>
            <dd className="text-muted">{value}</dd>
          </div>
        ))}
      </dl>
      <h3 className="mt-5 mb-1 font-semibold">Problems met while reading</h3>
      {data.warnings.length === 0 ? (
        <p className="text-muted">None of the stored articles has a warning.</p>
      ) : (
        <ul className="ml-5 list-disc text-muted">
          {data.warnings.map(({ value, articles }) => (
            <li key={value}>
              {(warningCodes.terms as Record<string, { label: string }>)[value]?.label ?? value}:{' '}
              {plural(articles, 'article')}
            </li>
          ))}
        </ul>
      )}
      {coverage.data.outlets.length > 0 && <Gaps coverage={coverage.data} />}
    </Panel>
  )
}

function Gaps({ coverage }: { coverage: Coverage }) {
  const rows = coverage.outlets.toSorted((a, b) => b.articles - a.articles)
  return (
    <>
      <h3 className="mt-5 mb-1 font-semibold">Sources by week</h3>
      {rows.length > outletsShown && (
        <p className="text-sm text-muted">
          The {outletsShown} outlets with the most articles, of {formatNumber(rows.length)}.
        </p>
      )}
      <TableBox label="Sources by week" className="table-stack text-sm">
        <table>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col" className="number">
                Articles
              </th>
              <th scope="col" className="number">
                Weeks with articles
              </th>
              <th scope="col">First week</th>
              <th scope="col">Last week</th>
              <th scope="col">Longest gap</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, outletsShown).map(({ outlet, articles, weeks }) => (
              <tr key={outlet?.id ?? 'unknown'}>
                <th scope="row">
                  <OutletName outlet={outlet} search="" />
                </th>
                <td data-label="Articles" className="number">
                  {formatNumber(articles)}
                </td>
                <td data-label="Weeks with articles" className="number">
                  {formatNumber(weeks.length)}
                </td>
                <td data-label="First week">{weeks[0] ? formatDay(weeks[0].week) : 'no date'}</td>
                <td data-label="Last week">{weeks.length > 0 ? formatDay(weeks.at(-1)?.week ?? '') : 'no date'}</td>
                <td data-label="Longest gap">{longestGap(weeks)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </>
  )
}

/** The longest stretch between two weeks with articles, in words. */
function longestGap(weeks: Coverage['outlets'][number]['weeks']): string {
  const gaps = weeks.slice(1).map(({ week }, at) => daysBetween(weeks[at]?.week ?? week, week) - 7)
  const longest = Math.max(0, ...gaps)
  return longest === 0 ? 'none' : lengthInWords(longest)
}
