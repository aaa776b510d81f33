import type { ClaimFilter } from '@evenhand/schema'
import { exportEvents } from '../queries/export-events.ts'
import type { Store } from '../store.ts'
import { type EventFormatName, eventFormats } from './event-formats.ts'
import { type ExportFacts, exportMetadata } from './metadata.ts'

/**
 * Pieces of a file of events in one of the formats. The head comes first and counts rows and what was left out, so
 * that rows are held until all are made.
 */
export async function* exportedEvents(
  store: Store,
  filter: ClaimFilter,
  name: EventFormatName,
  { header, ...facts }: Omit<ExportFacts, 'rows'> & { header: boolean },
): AsyncGenerator<string> {
  const format = eventFormats[name]
  const ruled = { ...filter, preset: format.preset ?? filter.preset }
  const meta = { ...exportMetadata(ruled, { rows: 0, ...facts }), about: format.about }
  const rows: string[] = []
  const leftOut: Record<string, number> = {}
  for await (const event of exportEvents(store, filter)) {
    const row = format.row(event, meta)
    if (typeof row === 'string') rows.push(row)
    else leftOut[row.leftOut] = (leftOut[row.leftOut] ?? 0) + 1
  }
  yield format.head({ ...meta, rows: rows.length, leftOut }, header)
  yield* rows
}
