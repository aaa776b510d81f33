'use client'

import type { ClaimFilter } from '@evenhand/schema'
import { useSuspenseQuery } from '@tanstack/react-query'
import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { Panel } from '../../components/panel.tsx'
import { TableTwin } from '../../components/table-twin.tsx'
import { searchLink } from '../../filters/search-link.ts'
import { OutletName } from '../../outlets/outlet-name.tsx'
import { useTRPC } from '../../trpc/client.tsx'
import { formatNumber } from '../../words/count-figure.ts'
import { formatDay, plural } from '../../words/day-words.ts'
import { ChartDownload } from '../download/chart-download.tsx'
import { formatPercent } from '../noise-by-outlet/series.ts'
import { axisTop, type Trend, trends, whyNoTrend } from './series.ts'

const trendsShown = 12
const height = 150

/** Each outlet's share of furniture by month, where months have enough articles; else why there is none. */
export function NoiseByMonth(props: { filter: ClaimFilter; search: string; least: number }) {
  const trpc = useTRPC()
  const { data } = useSuspenseQuery(trpc.noise.byOutlet.queryOptions({ filter: props.filter }))
  const all = trends(data)
  const shown = all.slice(0, trendsShown)
  return (
    <Panel
      id="by-month"
      title="Trend by month"
      note={
        all.length === 0
          ? undefined
          : `Share of characters that are furniture, of months with at least ${props.least} dated articles; other months are gaps. A step often is a new page design or another scraper.`
      }
    >
      {all.length === 0 ? (
        <p className="text-muted">{whyNoTrend(data, props.least)}</p>
      ) : (
        <>
          <div className="grid gap-x-8 gap-y-6 md:grid-cols-2">
            {shown.map((trend) => (
              <TrendFigure key={trend.key} trend={trend} search={props.search} least={props.least} />
            ))}
          </div>
          {shown.length < all.length && (
            <p className="mt-2 text-sm text-muted">
              {plural(all.length - shown.length, 'outlet')} with fewer months are in the table only.
            </p>
          )}
          <TableTwin rows={all.reduce((sum, { points }) => sum + points.length, 0)} what="month">
            <TrendTable all={all} least={props.least} search={props.search} />
          </TableTwin>
        </>
      )}
    </Panel>
  )
}

function TrendFigure({ trend, search, least }: { trend: Trend; search: string; least: number }) {
  const top = axisTop(trend.points)
  const title = `${trend.name}: furniture by month`
  return (
    <figure className="min-w-0">
      <figcaption className="mb-1 text-sm font-medium">
        <OutletName outlet={{ id: trend.outletId, name: trend.name }} search={search} />
      </figcaption>
      <div style={{ height }}>
        <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 520, height }}>
          <LineChart
            data={trend.points}
            margin={{ top: 6, right: 12, bottom: 0, left: 0 }}
            accessibilityLayer={false}
            title={title}
          >
            <CartesianGrid stroke="var(--line)" vertical={false} />
            <XAxis
              dataKey="month"
              tickFormatter={(month: string) => formatDay(month)}
              tick={{ fontSize: 11, fill: 'var(--muted)' }}
              stroke="var(--line-strong)"
              minTickGap={24}
            />
            <YAxis
              domain={[0, top]}
              ticks={[0, top / 2, top]}
              tickFormatter={(value: number) => `${value} %`}
              tick={{ fontSize: 11, fill: 'var(--muted)' }}
              stroke="var(--line-strong)"
              width={52}
            />
            <Line
              dataKey="share"
              stroke="var(--accent)"
              strokeWidth={1.5}
              dot={{ r: 3, fill: 'var(--accent)', stroke: 'var(--surface)' }}
              activeDot={false}
              connectNulls={false}
              isAnimationActive={false}
            />
          </LineChart>
        </ResponsiveContainer>
      </div>
      <ChartDownload
        title={title}
        caption={`Share of characters that are furniture, months with at least ${least} dated articles.`}
        data={searchLink('/api/v1/noise', search)}
        embed={{ path: searchLink('/embed/charts/noise-by-month', search), height: 520 }}
        labels={[]}
      />
    </figure>
  )
}

function TrendTable({ all, least, search }: { all: readonly Trend[]; least: number; search: string }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">Month</th>
          <th scope="col" className="number">
            Articles
          </th>
          <th scope="col" className="number">
            Furniture
          </th>
        </tr>
      </thead>
      <tbody>
        {all.flatMap(({ key, outletId, name, points }) =>
          points.map(({ month, share, articles }) => (
            <tr key={`${key} ${month}`}>
              <th scope="row">
                <OutletName outlet={{ id: outletId, name }} search={search} />
              </th>
              <td>{formatDay(month)}</td>
              <td className="number">{share === null ? `fewer than ${least}` : formatNumber(articles)}</td>
              <td className="number">{share === null ? 'not told' : formatPercent(share)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
