import { EvenhandError } from '@evenhand/schema'
import { type ExportFormatName, exportFormats } from '@evenhand/store/export'
import { exportResponse } from '../../../../../server/rest/export-response.ts'
import { answering, restQuery } from '../../../../../server/rest/request.ts'

export const dynamic = 'force-dynamic'

/** Every claim of the view as one file: `csv`, `json` or `jsonl`; `header=false` leaves out the lines that describe it. */
export const GET = (request: Request, { params }: { params: Promise<{ format: string }> }): Promise<Response> =>
  answering(async (store) => {
    const { format } = await params
    if (!Object.hasOwn(exportFormats, format)) {
      throw new EvenhandError('not_found', `There is no format ${format}.`, {
        advice: `Take one of ${Object.keys(exportFormats).join(', ')}.`,
      })
    }
    const { filter, params: query } = restQuery(request.url, ['header'])
    const header = query.get('header') !== 'false'
    return exportResponse(store, filter, format as ExportFormatName, { header, now: new Date() })
  })
