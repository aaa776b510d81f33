import { events } from '@evenhand/store'
import { answering, paged, restQuery } from '../../../../server/rest/request.ts'

export const dynamic = 'force-dynamic'

/** Events with a claim in the view, a page at a time. */
export const GET = (request: Request): Promise<Response> =>
  answering(async (store) => {
    const { filter, limit, offset } = restQuery(request.url)
    return paged(request.url, await events(store, filter, { limit, offset }))
  })
