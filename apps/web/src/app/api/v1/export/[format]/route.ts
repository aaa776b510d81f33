import { EvenhandError } from '@evenhand/schema'
import { type AnyFormatName, anyFormats } from '@evenhand/store/export'
import { exportResponse } from '../../../../../server/rest/export-response.ts'
import { answering, restQuery } from '../../../../../server/rest/request.ts'

export const dynamic = 'force-dynamic'

/**
 * The view as one file: every claim as `csv`, `json` or `jsonl`, every event as `ged`, `acled` or `plover`.
 * `header=false` leaves out the lines that describe it, `bom=true` puts a byte-order mark before CSV.
 */
export const GET = (request: Request, { params }: { params: Promise<{ format: string }> }): Promise<Response> =>
  answering(async (store) => {
    const { format } = await params
    if (!Object.hasOwn(anyFormats, format)) {
      throw new EvenhandError('not_found', `There is no format ${format}.`, {
        advice: `Take one of ${Object.keys(anyFormats).join(', ')}.`,
      })
    }
    const { filter, params: query } = restQuery(request.url, ['header', 'bom'])
    const header = query.get('header') !== 'false'
    const bom = query.get('bom') === 'true'
    return exportResponse(store, filter, format as AnyFormatName, { header, bom, now: new Date() })
  })
