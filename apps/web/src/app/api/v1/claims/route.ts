import { EvenhandError } from '@evenhand/schema'
import { claims } from '@evenhand/store'
import { exportedRow } from '@evenhand/store/export'
import { claimSorts } from '../../../../server/inputs.ts'
import { answering, paged, restQuery } from '../../../../server/rest/request.ts'

export const dynamic = 'force-dynamic'

/** Claims of the view, a page at a time; counts as in every export. */
export const GET = (request: Request): Promise<Response> =>
  answering(async (store) => {
    const { filter, limit, offset, params } = restQuery(request.url, ['sort', 'order'])
    const sort = params.get('sort') ?? 'said'
    const known = claimSorts.find((name) => name === sort)
    if (known === undefined) throw new EvenhandError('bad_option', `sort: expected one of ${claimSorts.join(', ')}.`)
    const page = await claims(store, filter, { limit, offset, sort: known, descending: params.get('order') === 'down' })
    return paged(request.url, { ...page, rows: page.rows.map((row) => exportedRow(row, filter)) })
  })
