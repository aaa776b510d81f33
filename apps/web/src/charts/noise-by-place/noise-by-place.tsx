'use client'

import type { ClaimFilter } from '@evenhand/schema'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Panel } from '../../components/panel.tsx'
import { TableTwin } from '../../components/table-twin.tsx'
import { searchLink } from '../../filters/search-link.ts'
import { OutletName } from '../../outlets/outlet-name.tsx'
import { useTRPC } from '../../trpc/client.tsx'
import { formatNumber } from '../../words/count-figure.ts'
import { plural } from '../../words/day-words.ts'
import { ChartDownload } from '../download/chart-download.tsx'
import { formatPercent } from '../noise-by-outlet/series.ts'
import { BarKey } from '../share-bars/bar-key.tsx'
import { rowHeight, ShareBars } from '../share-bars/share-bars.tsx'
import { noisePlaces, type PlaceBar, placeBars, placeNames } from './series.ts'

const barsShown = 30
const title = 'Where furniture stands, by outlet'
const keys = noisePlaces.map((place) => ({ text: placeNames[place], fill: `var(--place-${place})` }))

/** Where each outlet's furniture stands: above, between or below the article's own words. */
export function NoiseByPlace({ filter, search }: { filter: ClaimFilter; search: string }) {
  const trpc = useTRPC()
  const { data } = useSuspenseQuery(trpc.noise.byOutlet.queryOptions({ filter }))
  const bars = placeBars(data)
  const shown = bars.slice(0, barsShown)
  if (bars.length === 0) return null
  return (
    <Panel
      id="by-place"
      title={title}
      note="The bar’s whole length is the outlet’s furniture, where that is 100 characters or more; where it is less, the figures stand in the bar’s place. What stands between an article’s own words is the hardest to see and the easiest to take for them."
    >
      <BarKey label="Places" entries={keys} />
      <figure>
        <ShareBars
          search={search}
          bars={shown.map((bar) => ({
            key: bar.key,
            outlet: { id: bar.outletId, name: bar.name },
            note: 'furniture:',
            figure: plural(bar.furniture, 'character'),
            inPlace: bar.few ? pieceWords(bar) : undefined,
            pieces: bar.segments.map(({ place, characters, from, to }) => ({
              key: place,
              name: `${bar.name}: ${placeNames[place].toLowerCase()}, ${plural(characters, 'character')}, ${formatPercent(to - from)}`,
              fill: `var(--place-${place})`,
              from,
              to,
            })),
          }))}
        />
        <ChartDownload
          title={title}
          caption="Characters of furniture (white space aside), by where they stand to the article’s own words."
          data={searchLink('/api/v1/noise', search)}
          embed={{ path: searchLink('/embed/charts/noise-by-place', search), height: 520 }}
          keys={keys}
          labels={shown.flatMap((bar, at) => [
            { text: bar.name, y: at * rowHeight + 22 },
            { text: plural(bar.furniture, 'character'), y: at * rowHeight + 22, end: true },
          ])}
        />
      </figure>
      {shown.length < bars.length && (
        <p className="mt-2 text-sm text-muted">
          {plural(bars.length - shown.length, 'outlet')} with less furniture are in the table only.
        </p>
      )}
      <TableTwin rows={bars.length} what="outlet">
        <PlaceTable bars={bars} search={search} />
      </TableTwin>
    </Panel>
  )
}

/** The pieces in words, for an outlet with too little furniture for a bar of shares. */
function pieceWords({ segments }: PlaceBar): string {
  return segments
    .map(({ place, characters }) => `${formatNumber(characters)} ${placeNames[place].toLowerCase()}`)
    .join(', ')
}

function PlaceTable({ bars, search }: { bars: readonly PlaceBar[]; search: string }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          {noisePlaces.map((place) => (
            <th key={place} scope="col" className="number">
              {placeNames[place]}, characters
            </th>
          ))}
          <th scope="col" className="number">
            Furniture, characters
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.key}>
            <th scope="row">
              <OutletName outlet={{ id: bar.outletId, name: bar.name }} search={search} />
            </th>
            {noisePlaces.map((place) => (
              <td key={place} className="number">
                {formatNumber(bar.segments.find((segment) => segment.place === place)?.characters ?? 0)}
              </td>
            ))}
            <td className="number">{formatNumber(bar.furniture)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
