import { claimById } from '@evenhand/store'
import { answering } from '../../../../../server/rest/request.ts'

export const dynamic = 'force-dynamic'

/** One claim with the machine's reading and its reviews. */
export const GET = (_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> =>
  answering(async (store) => claimById(store, (await params).id))
