import { outletById } from '@evenhand/store'
import { answering, restQuery } from '../../../../../server/rest/request.ts'

export const dynamic = 'force-dynamic'

/** More than a page shows, so that a program has all of most outlets. */
const limits = { origins: 1000, words: 1000, points: 1000 }

/** One outlet in the view: its measures, origins, words and divergence. */
export const GET = (request: Request, { params }: { params: Promise<{ outlet: string }> }): Promise<Response> =>
  answering(async (store) => {
    const { filter } = restQuery(request.url)
    return outletById(store, decodeURIComponent((await params).outlet), filter, { limits })
  })
