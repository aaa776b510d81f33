import { exportTrail } from '@evenhand/store'
import { withByteOrderMark } from '@evenhand/store/export'
import { problemOf, problemStatus } from '../../../server/problem.ts'
import { getStore } from '../../../server/store.ts'
import { textStream } from '../../../server/text-stream.ts'
import { trailCsv, trailJson } from '../../../server/trail-file.ts'
import { fileMoment } from '../../../words/moment.ts'

export const dynamic = 'force-dynamic'

/** The whole audit trail as a file: `?format=csv` or `json`, by `claim` and `reviewer`; `bom=true` for Excel. */
export async function GET(request: Request): Promise<Response> {
  try {
    const params = new URL(request.url).searchParams
    const rows = exportTrail(await getStore(), {
      ...(params.get('claim') && { claim: params.get('claim') ?? '' }),
      ...(params.get('reviewer') && { reviewer: params.get('reviewer') ?? '' }),
    })
    const asJson = params.get('format') === 'json'
    const csv = () => (params.get('bom') === 'true' ? withByteOrderMark(trailCsv(rows)) : trailCsv(rows))
    const pieces = asJson ? trailJson(rows) : csv()
    return new Response(textStream(pieces), {
      headers: {
        'content-type': asJson ? 'application/json; charset=utf-8' : 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="evenhand-audit-trail-${fileMoment(new Date())}.${asJson ? 'json' : 'csv'}"`,
      },
    })
  } catch (error) {
    const problem = problemOf(error)
    return Response.json({ problem }, { status: problemStatus[problem.code] })
  }
}
