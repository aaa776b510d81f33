import { articleById } from '@evenhand/store'
import { answering } from '../../../../../server/rest/request.ts'

export const dynamic = 'force-dynamic'

/** One article with its text, furniture, claims and copies. */
export const GET = (_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> =>
  answering(async (store) => articleById(store, (await params).id))
