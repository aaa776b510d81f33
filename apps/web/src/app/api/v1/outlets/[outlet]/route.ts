import { outletById } from '@evenhand/store'
import { answering, pageSize, restQuery } from '../../../../../server/rest/request.ts'

export const dynamic = 'force-dynamic'

const { most } = pageSize

/** One outlet in the view: its measures, origins, words and divergence. More of each than a page shows, so that a program has all of most outlets. */
export const GET = (request: Request, { params }: { params: Promise<{ outlet: string }> }): Promise<Response> =>
  answering(async (store) => {
    const { filter, limit, offset } = restQuery(request.url, [], most)
    const limits = { origins: most, words: most, points: limit }
    return outletById(store, (await params).outlet, filter, { limits, offset })
  })
