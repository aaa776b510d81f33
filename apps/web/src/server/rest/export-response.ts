import { parserVersion } from '@evenhand/parser'
import type { ClaimFilter } from '@evenhand/schema'
import { counters, exportClaims, type Store } from '@evenhand/store'
import { type ExportFormatName, exportedRow, exportFormats, exportMetadata } from '@evenhand/store/export'
import { textStream } from '../text-stream.ts'
import { version } from '../version.ts'

const types: Readonly<Record<ExportFormatName, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
}

/** The whole view as a file, written while it is read: any length, never cut. */
export async function exportResponse(
  store: Store,
  filter: ClaimFilter,
  name: ExportFormatName,
  { header, now }: { header: boolean; now: Date },
): Promise<Response> {
  const format = exportFormats[name]
  const { claims } = await counters(store, filter)
  const meta = exportMetadata(filter, { rows: claims, now, evenhand: version, parser: parserVersion })
  async function* pieces() {
    yield format.head(meta, header)
    let index = 0
    for await (const rows of exportClaims(store, filter)) {
      yield rows.map((row) => format.row(exportedRow(row, filter), index++, meta)).join('')
    }
    yield format.tail()
  }
  return new Response(textStream(pieces()), {
    headers: {
      'content-type': types[name],
      'content-disposition': `attachment; filename="evenhand-claims-${now.toISOString().slice(0, 10)}.${name}"`,
      'cache-control': 'no-store',
    },
  })
}
