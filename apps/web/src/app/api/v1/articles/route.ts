import { articleList } from '@evenhand/store'
import { answering, paged, restQuery } from '../../../../server/rest/request.ts'

export const dynamic = 'force-dynamic'

/** Articles of the view, a page at a time. */
export const GET = (request: Request): Promise<Response> =>
  answering(async (store) => {
    const { filter, limit, offset } = restQuery(request.url)
    return paged(request.url, await articleList(store, filter, { limit, offset }))
  })
