'use client'

import type { ClaimFilter } from '@evenhand/schema'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Panel } from '../../components/panel.tsx'
import { TableTwin } from '../../components/table-twin.tsx'
import { searchLink } from '../../filters/search-link.ts'
import { useTRPC } from '../../trpc/client.tsx'
import { plural } from '../../words/day-words.ts'
import { useLabel } from '../../words/labels.tsx'
import { ChartDownload } from '../download/chart-download.tsx'
import { NoiseDrawing, rowHeight } from './drawing.tsx'
import { NoiseTable } from './noise-table.tsx'
import { formatPercent, kindsIn, noiseBars } from './series.ts'

const barsShown = 30

/** How much of each outlet's text is page furniture, by kind. `kinds` gives the order of kinds. */
export function NoiseByOutlet(props: { filter: ClaimFilter; search: string; kinds: readonly string[] }) {
  const trpc = useTRPC()
  const label = useLabel()
  const { data } = useSuspenseQuery(trpc.noise.byOutlet.queryOptions({ filter: props.filter }))
  const bars = noiseBars(data, props.kinds)
  const shown = bars.slice(0, barsShown)
  return (
    <Panel
      id="by-outlet"
      title="Furniture in the text, by outlet"
      note="Share of characters (white space aside) that belong to the page and not to the article: left in by whoever scraped it. The bar’s whole length is all of the outlet’s text."
    >
      {bars.length === 0 ? (
        <p className="py-8 text-center text-muted">No article fits this view.</p>
      ) : (
        <>
          <ul aria-label="Kinds of furniture" className="mb-4 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
            {kindsIn(bars, props.kinds).map((kind) => (
              <li key={kind} className="flex items-center gap-1.5">
                <span aria-hidden="true" className="size-3 rounded-xs" style={{ background: `var(--kind-${kind})` }} />
                {label('furnitureKinds', kind)}
              </li>
            ))}
            <li className="flex items-center gap-1.5">
              <span
                aria-hidden="true"
                className="size-3 rounded-xs border border-line-strong"
                style={{ background: 'var(--article)' }}
              />
              The article itself
            </li>
          </ul>
          <figure>
            <NoiseDrawing bars={shown} search={props.search} />
            <ChartDownload
              title="Furniture in the text, by outlet"
              caption="Share of characters (white space aside) that belong to the page and not to the article."
              data={searchLink('/api/v1/noise', props.search)}
              keys={[
                ...kindsIn(shown, props.kinds).map((kind) => ({
                  text: label('furnitureKinds', kind),
                  fill: `var(--kind-${kind})`,
                })),
                { text: 'The article itself', fill: 'var(--article)' },
              ]}
              labels={shown.flatMap((bar, at) => [
                { text: bar.name, y: at * rowHeight + 22 },
                { text: formatPercent(bar.share), y: at * rowHeight + 22, end: true },
              ])}
            />
          </figure>
          {shown.length < bars.length && (
            <p className="mt-2 text-sm text-muted">
              {plural(bars.length - shown.length, 'outlet')} with smaller shares are in the table only.
            </p>
          )}
        </>
      )}
      <TableTwin rows={bars.length} what="outlet">
        <NoiseTable rows={data} search={props.search} />
      </TableTwin>
    </Panel>
  )
}
