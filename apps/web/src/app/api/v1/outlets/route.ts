import { outlets } from '@evenhand/store'
import { answering, cut, paged, restQuery } from '../../../../server/rest/request.ts'

export const dynamic = 'force-dynamic'

/** Outlets with articles in the view, and the origins that their claims use. */
export const GET = (request: Request): Promise<Response> =>
  answering(async (store) => {
    const query = restQuery(request.url)
    return paged(request.url, cut(await outlets(store, query.filter), query))
  })
