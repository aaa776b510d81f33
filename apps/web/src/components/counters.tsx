import type { ClaimFilter } from '@evenhand/schema'
import { load, trpc } from '../trpc/server.tsx'
import { formatNumber } from '../words/count-figure.ts'
import { leftOutLine, restingLine } from '../words/counters-line.ts'
import { ProblemPanel } from './problem-panel.tsx'

/** The three counters, and what they leave out. */
export async function Counters({ filter }: { filter: ClaimFilter }) {
  const counters = await load(trpc.overview.counters.queryOptions({ filter }))
  if (!counters.ok) return <ProblemPanel problem={counters.problem} />
  const { articles, articlesRead, claims, origins, unattributed } = counters.data
  const without = articlesRead - articles
  const cards = [
    {
      label: 'Articles',
      value: articles,
      note:
        without > 0
          ? `${formatNumber(without)} more read, without such a claim`
          : articles === 0
            ? 'none in this view'
            : 'with claims in this view',
    },
    {
      label: 'Claims',
      value: claims,
      note:
        claims === 0
          ? 'none in this view'
          : unattributed > 0
            ? `${formatNumber(unattributed)} of them without a source`
            : 'each with its source',
    },
    {
      label: 'Independent origins',
      value: origins,
      note: origins === 0 ? 'no source named in this view' : 'sources that figures are traced to, parties included',
    },
  ]
  return (
    <section aria-label="Counters" className="mb-8">
      <dl className="grid grid-cols-1 divide-y divide-line rounded-lg border border-line bg-surface sm:grid-cols-3 sm:divide-x sm:divide-y-0">
        {cards.map(({ label, value, note }) => (
          <div key={label} className="flex flex-col px-5 py-4">
            <dt className="text-sm text-muted">{label}</dt>
            <dd className="font-serif text-3xl font-semibold tabular-nums">{formatNumber(value)}</dd>
            <dd className="text-sm text-muted">{note}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm text-muted">
        {restingLine(counters.data)} {leftOutLine(counters.data)}
      </p>
    </section>
  )
}
