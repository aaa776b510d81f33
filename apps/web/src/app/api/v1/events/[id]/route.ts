import { eventById } from '@evenhand/store'
import { answering } from '../../../../../server/rest/request.ts'

export const dynamic = 'force-dynamic'

/** One event with its claims, origins, figures by rule and reasons. */
export const GET = (_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> =>
  answering(async (store) => eventById(store, decodeURIComponent((await params).id)))
