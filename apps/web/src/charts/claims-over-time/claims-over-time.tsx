'use client'

import type { ClaimFilter } from '@evenhand/schema'
import { useSuspenseQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useMemo, useState } from 'react'
import { EmptyView } from '../../components/empty-view.tsx'
import { Panel } from '../../components/panel.tsx'
import { ShownPart } from '../../components/shown-part.tsx'
import { TableTwin } from '../../components/table-twin.tsx'
import { searchLink } from '../../filters/search-link.ts'
import { useTRPC } from '../../trpc/client.tsx'
import { formatNumber } from '../../words/count-figure.ts'
import { plural } from '../../words/day-words.ts'
import { useLabel } from '../../words/labels.tsx'
import { ChartDownload } from '../download/chart-download.tsx'
import { ClaimsTable } from './claims-table.tsx'
import { ClockSwitch } from './clock-switch.tsx'
import { Legend } from './legend.tsx'
import { PanelDrawing, victimKey } from './panel-drawing.tsx'
import { type PanelKind, type SeriesOptions, type TimePanel, timePanels } from './series.ts'

const markWords =
  'Each mark is one claim. Circle: its origin is no party; square: a party to the harm; diamond: not known. Hollow: about. Arrow: open bound. Hatched: a word, no number. Grey: superseded. (n): part of another figure.'

type ScaleChoice = SeriesOptions['scale']

const titles: Record<PanelKind, (harm: string) => string> = {
  incidents: (harm) => `${harm}, as claimed`,
  totals: (harm) => `${harm}: running totals, as claimed`,
  recalled: (harm) => `${harm}: earlier events recalled, as claimed`,
}

const notes: Record<PanelKind, string> = {
  incidents: '',
  totals: 'Totals up to a date. They contain incidents that may stand above, so they have a panel of their own.',
  recalled: 'Figures of other, earlier events that articles mention for context.',
}

/** Claims over time: a lane for each origin, every mark a link to its sentence. */
export function ClaimsOverTime(props: {
  input: { filter: ClaimFilter; limit: number; offset: number; latest: boolean }
  search: string
  conventionNumbers: Readonly<Record<string, number>>
}) {
  const { input, search, conventionNumbers } = props
  const trpc = useTRPC()
  const label = useLabel()
  const { data } = useSuspenseQuery(trpc.overview.claimPoints.queryOptions(input))
  const [scale, setScale] = useState<ScaleChoice>('auto')
  const { clock, convention } = input.filter
  const panels = useMemo(
    () => timePanels(data.rows, { clock, scale, conventionNumbers }),
    [data, clock, scale, conventionNumbers],
  )
  return (
    <Panel
      id="over-time"
      title="Claims over time"
      note={
        <>
          Each mark is one claim, in the lane of the origin it rests on. Nothing is added up; marks joined by steps are
          one origin’s revisions.{' '}
          {convention !== 'none' && `Counts from words use: ${label('conventions', convention)}.`}
        </>
      }
      aside={
        <div className="flex flex-wrap gap-3">
          <ClockSwitch clock={clock} search={search} />
          <ScaleSwitch scale={scale} onChange={setScale} />
        </div>
      }
    >
      {data.total === 0 ? (
        <EmptyView what="claim" path="/" search={search} />
      ) : (
        <>
          <ShownPart
            part={data}
            days={data.rows.flatMap(({ said, happened }) => (clock === 'said' ? said : happened)?.start ?? [])}
            link={(number) => searchLink('/', search, { points: number === 1 ? null : String(number) }, 'over-time')}
          >
            <Link href={searchLink('/claims', search)} className="inline-flex min-h-7 items-center">
              All {formatNumber(data.total)} in the table of claims
            </Link>
          </ShownPart>
          <Legend />
          {panels.map((panel) => (
            <figure key={panel.key} className="mt-5 min-w-0">
              <figcaption className="mb-2">
                <h3 className="font-semibold">{titles[panel.kind](label('harms', panel.harm))}</h3>
                <p className="text-sm text-muted">{panelNote(panel, clock, scale)}</p>
              </figcaption>
              <PanelDrawing panel={panel} search={search} />
              <ChartDownload
                title={titles[panel.kind](label('harms', panel.harm))}
                caption={panelNote(panel, clock, scale)}
                data={searchLink('/api/v1/export/csv', search)}
                embed={{
                  path: searchLink('/embed/charts/claims-over-time', search, { harms: panel.harm }),
                  height: 640,
                }}
                marks={[markWords, panel.letters.size > 0 && victimKey(panel, label)].filter(Boolean).join(' ')}
                labels={panel.lanes.map((lane) => ({ text: lane.origin?.name ?? 'No source named', y: lane.top + 16 }))}
              />
            </figure>
          ))}
        </>
      )}
      <TableTwin rows={data.rows.length} of={data.total} what="claim">
        <ClaimsTable rows={data.rows} search={search} />
      </TableTwin>
    </Panel>
  )
}

const unitWords: Record<TimePanel['unit'], string> = { day: 'day', week: 'week', month: 'month' }

function panelNote(panel: TimePanel, clock: ClaimFilter['clock'], scale: ScaleChoice): string {
  return [
    notes[panel.kind],
    `By ${unitWords[panel.unit]} ${clock === 'said' ? 'of publication' : 'of the harm'}; the order of marks within one ${unitWords[panel.unit]} says nothing. Stretches without a claim are cut short and say how long they are.`,
    panel.scale.kind === 'log' &&
      `Logarithmic count scale${scale === 'auto' ? ', since the figures are far apart' : ''}: each line is ten times the one below.`,
    panel.undated > 0 &&
      `${plural(panel.undated, 'claim')} without a date ${panel.undated === 1 ? 'stands' : 'stand'} at the right.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function ScaleSwitch(props: { scale: ScaleChoice; onChange: (scale: ScaleChoice) => void }) {
  const kinds: { kind: ScaleChoice; label: string }[] = [
    { kind: 'auto', label: 'Fitting scale' },
    { kind: 'linear', label: 'Linear' },
    { kind: 'log', label: 'Logarithmic' },
  ]
  return (
    <fieldset className="no-print flex rounded-md border border-line-strong text-sm">
      <legend className="sr-only">Scale of counts</legend>
      {kinds.map(({ kind, label }) => (
        <button
          key={kind}
          type="button"
          aria-pressed={props.scale === kind}
          onClick={() => props.onChange(kind)}
          className="min-h-8 px-3 text-muted first-of-type:rounded-l-[5px] last-of-type:rounded-r-[5px] aria-pressed:bg-accent aria-pressed:text-on-accent"
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}
