import type { ClaimFilter } from '@evenhand/schema'
import { counters } from '../queries/counters.ts'
import { exportClaims } from '../queries/export-claims.ts'
import type { Store } from '../store.ts'
import { exportedRow } from './exported-row.ts'
import { type ExportFormatName, exportFormats } from './formats.ts'
import { type ExportFacts, exportMetadata } from './metadata.ts'

/** Pieces of a file of all claims of a view in one of the formats, written while they are read: any length, never cut. */
export async function* exportedClaims(
  store: Store,
  filter: ClaimFilter,
  name: ExportFormatName,
  { header, ...facts }: Omit<ExportFacts, 'rows'> & { header: boolean },
): AsyncGenerator<string> {
  const format = exportFormats[name]
  const { claims } = await counters(store, filter)
  const meta = exportMetadata(filter, { rows: claims, ...facts })
  yield format.head(meta, header)
  let index = 0
  for await (const rows of exportClaims(store, filter)) {
    yield rows.map((row) => format.row(exportedRow(row, filter), index++, meta)).join('')
  }
  yield format.tail()
}
