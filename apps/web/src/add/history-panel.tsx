'use client'

import { useQuery } from '@tanstack/react-query'
import { Panel } from '../components/panel.tsx'
import { TableBox } from '../components/scroll-box.tsx'
import { useTRPC } from '../trpc/client.tsx'
import { formatDay, plural } from '../words/day-words.ts'
import { WayBack } from './way-back.tsx'

const shown = 20
const refreshMs = 10_000

/** What came in lately, from here and from the command line, each batch with a way back. */
export function HistoryPanel() {
  const trpc = useTRPC()
  const { data } = useQuery(trpc.add.history.queryOptions({ limit: shown }, { refetchInterval: refreshMs }))
  if (!data || data.total === 0) return null
  return (
    <Panel
      id="history"
      title="What came in"
      note="Each batch can be taken back, but for articles whose claims were reviewed since, and put back again. What a terminal sends with “evenhand ingest” while this dashboard runs appears here, too."
    >
      <TableBox label="What came in" className="table-stack text-sm">
        <table>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">What</th>
              <th scope="col" className="number">
                New articles
              </th>
              <th scope="col" className="number">
                Read anew
              </th>
              <th scope="col">Way back</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.id}>
                <td data-label="When" className="whitespace-nowrap">
                  {formatDay(row.startedAt)}
                  <span className="block text-xs text-muted">{row.startedAt.slice(11, 16)} UTC</span>
                </td>
                <td data-label="What" className="break-words sm:min-w-40">
                  {row.label ?? 'no name'}
                  {row.replaced > 0 && (
                    <span className="block text-xs text-muted">{plural(row.replaced, 'older text')} set aside</span>
                  )}
                </td>
                <td data-label="New articles" className="number">
                  {row.added}
                </td>
                <td data-label="Read anew" className="number">
                  {row.updated}
                </td>
                <td data-label="Way back" className="sm:min-w-44">
                  {row.undoneAt && <span className="mr-2 text-muted">taken back on {formatDay(row.undoneAt)}</span>}
                  <WayBack ingest={row.id} undone={row.undoneAt !== null} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {data.total > data.rows.length && (
        <p className="mt-2 text-sm text-muted">
          The latest {data.rows.length} of {data.total}.
        </p>
      )}
    </Panel>
  )
}
