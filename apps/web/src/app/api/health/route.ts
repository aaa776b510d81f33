import { problemOf, problemStatus } from '../../../server/problem.ts'
import { getStore } from '../../../server/store.ts'

export const dynamic = 'force-dynamic'

/** Whether the dashboard can reach its data; 503 with the reason where it cannot. */
export async function GET(): Promise<Response> {
  try {
    const store = await getStore()
    return Response.json({ ok: true, store: store.kind })
  } catch (error) {
    const problem = problemOf(error)
    return Response.json({ ok: false, problem }, { status: problemStatus[problem.code] })
  }
}
