'use client'

import type { ClaimFilter } from '@evenhand/schema'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Panel } from '../../components/panel.tsx'
import { TableTwin } from '../../components/table-twin.tsx'
import { searchLink } from '../../filters/search-link.ts'
import { useTRPC } from '../../trpc/client.tsx'
import { formatNumber } from '../../words/count-figure.ts'
import { plural } from '../../words/day-words.ts'
import { useLabel } from '../../words/labels.tsx'
import { ChartDownload } from '../download/chart-download.tsx'
import { BarKey } from '../share-bars/bar-key.tsx'
import { rowHeight, type ShareBar, ShareBars } from '../share-bars/share-bars.tsx'
import { NoiseTable } from './noise-table.tsx'
import { formatPercent, kindsIn, type NoiseBar, noiseBars } from './series.ts'

const barsShown = 30

/** How much of each outlet's text is page furniture, by kind. `kinds` gives the order of kinds. */
export function NoiseByOutlet(props: { filter: ClaimFilter; search: string; kinds: readonly string[] }) {
  const trpc = useTRPC()
  const label = useLabel()
  const { data } = useSuspenseQuery(trpc.noise.byOutlet.queryOptions({ filter: props.filter }))
  const bars = noiseBars(data, props.kinds)
  const shown = bars.slice(0, barsShown)
  const keys = (of: NoiseBar[]) => [
    ...kindsIn(of, props.kinds).map((kind) => ({ text: label('furnitureKinds', kind), fill: `var(--kind-${kind})` })),
    { text: 'The article itself', fill: 'var(--article)', framed: true },
  ]
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
          <BarKey label="Kinds of furniture" entries={keys(bars)} />
          <figure>
            <ShareBars search={props.search} bars={shown.map((bar) => shareBar(bar, props.search, label))} />
            <ChartDownload
              title="Furniture in the text, by outlet"
              caption="Share of characters (white space aside) that belong to the page and not to the article."
              data={searchLink('/api/v1/noise', props.search)}
              embed={{ path: searchLink('/embed/charts/noise-by-outlet', props.search), height: 520 }}
              keys={keys(shown)}
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

/** A bar whose pieces link to the lines of their outlet and kind. */
function shareBar(bar: NoiseBar, search: string, label: (vocabulary: string, value: string) => string): ShareBar {
  return {
    key: bar.key,
    outlet: { id: bar.outletId, name: bar.name },
    note: `${formatNumber(bar.furniture)} of ${formatNumber(bar.total)} characters ·`,
    figure: formatPercent(bar.share),
    pieces: bar.segments.map(({ kind, characters, from, to }) => ({
      key: kind,
      name: `${bar.name}: ${label('furnitureKinds', kind)}, ${formatNumber(characters)} characters, ${formatPercent(to - from)}`,
      fill: `var(--kind-${kind})`,
      from,
      to,
      link: {
        about: 'Show the lines',
        href: searchLink('/noise', search, { kind, ...(bar.outletId ? { outlets: bar.outletId } : {}) }, 'lines'),
      },
    })),
  }
}
