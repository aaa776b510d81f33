import { outlets } from '@evenhand/store'
import { answering, paged, restQuery } from '../../../../server/rest/request.ts'

export const dynamic = 'force-dynamic'

/** Outlets with articles in the view, and the origins that their claims use. */
export const GET = (request: Request): Promise<Response> =>
  answering(async (store) => {
    const { filter, limit, offset } = restQuery(request.url)
    return paged(request.url, await outlets(store, filter, { limit, offset }))
  })
