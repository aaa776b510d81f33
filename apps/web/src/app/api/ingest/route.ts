import { createHash, timingSafeEqual } from 'node:crypto'
import { ingest } from '@evenhand/store'
import { articleLines, type FailedLine } from '../../../server/article-lines.ts'
import { problemOf, problemStatus } from '../../../server/problem.ts'
import { getStore } from '../../../server/store.ts'

export const dynamic = 'force-dynamic'

/**
 * Takes JSON Lines of ParsedArticle from a command that finds the database held by this dashboard. The token is the
 * lock file's: whoever can read it may read and write the data folder anyway.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const store = await getStore()
    if (!store.lock) return refusal(404, 'This dashboard uses PostgreSQL: write to the database itself.')
    if (!isBearer(request.headers.get('authorization'), store.lock.token)) {
      return refusal(401, 'The token is not the one in the lock file.')
    }
    if (!request.body) return refusal(400, 'The body must be JSON Lines of parsed articles.')
    const failed: FailedLine[] = []
    const lines = articleLines(request.body as unknown as AsyncIterable<Uint8Array>, failed)
    const counts = await ingest(store, lines, { label: 'sent to the dashboard' })
    return Response.json({ ...counts, failed })
  } catch (error) {
    const problem = problemOf(error)
    return Response.json({ problem }, { status: problemStatus[problem.code] })
  }
}

function refusal(status: number, message: string): Response {
  return Response.json({ problem: { code: 'bad_option', message } }, { status })
}

function isBearer(header: string | null, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return header !== null && timingSafeEqual(digest(header), digest(`Bearer ${token}`))
}
