import { coverage } from '@evenhand/store'
import { answering, cut, paged, restQuery } from '../../../../server/rest/request.ts'

export const dynamic = 'force-dynamic'

/** Which outlet has articles in which week. */
export const GET = (request: Request): Promise<Response> =>
  answering(async (store) => {
    const query = restQuery(request.url)
    return paged(request.url, cut((await coverage(store, query.filter)).outlets, query))
  })
