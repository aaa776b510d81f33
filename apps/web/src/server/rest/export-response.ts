import { parserVersion } from '@evenhand/parser'
import type { ClaimFilter } from '@evenhand/schema'
import type { Store } from '@evenhand/store'
import { type AnyFormatName, anyFormats, exported } from '@evenhand/store/export'
import { fileMoment } from '../../words/moment.ts'
import { textStream } from '../text-stream.ts'
import { version } from '../version.ts'

/** The whole view as a file, claims or events as the format has it. */
export function exportResponse(
  store: Store,
  filter: ClaimFilter,
  name: AnyFormatName,
  { now, ...looks }: { header: boolean; bom: boolean; now: Date },
): Response {
  const { rows, file } = anyFormats[name]
  const what = name === file.ending ? rows : `${rows}-${name}`
  const pieces = exported(store, filter, name, { ...looks, now, evenhand: version, parser: parserVersion })
  return new Response(textStream(pieces), {
    headers: {
      'content-type': file.type,
      'content-disposition': `attachment; filename="evenhand-${what}-${fileMoment(now)}.${file.ending}"`,
      'cache-control': 'no-store',
    },
  })
}
