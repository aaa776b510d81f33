import { createHash, timingSafeEqual } from 'node:crypto'
import { type EarlierFound, ingest } from '@evenhand/store'
import { readWithDecided } from '../../../server/adding/read-with-decided.ts'
import { articleLines, type FailedLine } from '../../../server/article-lines.ts'
import { limitedBody } from '../../../server/limited-body.ts'
import { problemOf, problemStatus } from '../../../server/problem.ts'
import { getStore } from '../../../server/store.ts'

export const dynamic = 'force-dynamic'

/** The command sends batches of some megabytes; one article may be long. */
const longestRequest = 256 * 1024 * 1024
const longestPauseMs = 60_000

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
    const lines = articleLines(limitedBody(request.body, { bytes: longestRequest, idleMs: longestPauseMs }), failed)
    const { label, replace, ownProfiles, run: goesOnWith } = queryOf(request)
    const earlier: Pick<EarlierFound, 'id' | 'replaced'>[] = []
    let run: number | null = null
    const counts = await ingest(store, ownProfiles ? lines : readWithDecided(store, lines), {
      label,
      replace,
      run: goesOnWith,
      onRun: (id) => {
        run = id
      },
      onEarlier: ({ id, replaced }) => void earlier.push({ id, replaced }),
    })
    return Response.json({ ...counts, failed, run, earlier })
  } catch (error) {
    const problem = problemOf(error)
    return Response.json({ problem }, { status: problemStatus[problem.code] })
  }
}

interface IngestQuery {
  label: string
  replace: boolean
  /** Read with profiles of the user's own, and to be stored as they are. */
  ownProfiles: boolean
  /** The ingest that this is the next piece of. */
  run: number | undefined
}

/** What the command says of its articles besides the body. */
function queryOf(request: Request): IngestQuery {
  const query = new URL(request.url).searchParams
  const run = Number(query.get('run'))
  return {
    label: query.get('label')?.slice(0, 200) || 'sent to the dashboard',
    replace: query.get('replace') === 'true',
    ownProfiles: query.get('ownProfiles') === 'true',
    run: Number.isInteger(run) && run > 0 ? run : undefined,
  }
}

function refusal(status: number, message: string): Response {
  return Response.json({ problem: { code: 'bad_option', message } }, { status })
}

function isBearer(header: string | null, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return header !== null && timingSafeEqual(digest(header), digest(`Bearer ${token}`))
}
