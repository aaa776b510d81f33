import { noiseByOutlet } from '@evenhand/store'
import { answering, cut, paged, restQuery } from '../../../../server/rest/request.ts'

export const dynamic = 'force-dynamic'

/** How much of each outlet's text is page furniture, by kind. */
export const GET = (request: Request): Promise<Response> =>
  answering(async (store) => {
    const query = restQuery(request.url)
    return paged(request.url, cut(await noiseByOutlet(store, query.filter), query))
  })
