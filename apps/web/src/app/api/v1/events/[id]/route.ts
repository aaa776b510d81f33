import { eventById, eventCopies } from '@evenhand/store'
import { answering } from '../../../../../server/rest/request.ts'

export const dynamic = 'force-dynamic'

/** One event with its claims, origins, figures by rule and reasons, and which of its articles share text. */
export const GET = (_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> =>
  answering(async (store) => {
    const id = (await params).id
    return { ...(await eventById(store, id)), copies: await eventCopies(store, id) }
  })
