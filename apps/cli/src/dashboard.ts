import { EvenhandError, type ParsedArticle } from '@evenhand/schema'
import type { IngestCounts, LockInfo } from '@evenhand/store'
import type { EarlierNote } from './storing.ts'

/** A dashboard that holds the embedded database and takes articles in our stead. */
export type Dashboard = LockInfo & { address: string }

/** Articles per request, and the size at which a request is sent before that. */
const batchArticles = 50
const batchBytes = 4 * 1024 * 1024

/** What the dashboard says to a batch. */
type Answer = Partial<IngestCounts> & {
  failed?: { line?: number; message?: string }[]
  /** The ingest's number in the history, to go on with. */
  run?: number | null
  earlier?: EarlierNote[]
}

export interface Sending {
  /** What the ingest is called in the history. */
  label: string
  replace: boolean
  /** Read with the user's own profiles: the dashboard is not to read them with its own. */
  ownProfiles: boolean
  /** Hears of new texts of articles that were stored before. */
  onEarlier(notes: EarlierNote[]): void
  /** Hears of each batch once it is stored. */
  onProgress(counts: IngestCounts): void
  /** Hears of each article that the dashboard did not take. */
  onRefused(error: EvenhandError): void
}

/** Sends articles to a running dashboard in batches. Throws `store_locked` where it takes none. */
export async function sendToDashboard(
  dashboard: Dashboard,
  articles: AsyncIterable<ParsedArticle>,
  { label, replace, ownProfiles, onProgress, onRefused, onEarlier }: Sending,
): Promise<IngestCounts> {
  const counts: IngestCounts = { added: 0, updated: 0, unchanged: 0, claims: 0 }
  let batch: { id: string; line: string }[] = []
  let bytes = 0
  let run: number | null = null
  const send = async () => {
    if (batch.length === 0) return
    const query = new URLSearchParams({ label, replace: String(replace), ownProfiles: String(ownProfiles) })
    if (run !== null) query.set('run', String(run))
    const answer = await post(dashboard, query, batch.map(({ line }) => line).join(''))
    run = answer.run ?? run
    if (answer.earlier) onEarlier(answer.earlier)
    for (const { line, message } of answer.failed ?? []) {
      onRefused(
        new EvenhandError('not_an_article', message ?? 'The dashboard refused an article.', {
          where: batch[(line ?? 0) - 1]?.id,
        }),
      )
    }
    for (const key of Object.keys(counts) as (keyof IngestCounts)[]) counts[key] += Number(answer[key] ?? 0)
    batch = []
    bytes = 0
    onProgress(counts)
  }
  for await (const article of articles) {
    const line = `${JSON.stringify(article)}\n`
    batch.push({ id: article.article.id, line })
    bytes += line.length
    if (batch.length >= batchArticles || bytes >= batchBytes) await send()
  }
  await send()
  return counts
}

async function post({ address, token }: Dashboard, query: URLSearchParams, body: string): Promise<Answer> {
  const where = `${address}/api/ingest`
  let response: Response
  try {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' }
    response = await fetch(`${where}?${query}`, { method: 'POST', headers, body })
  } catch (cause) {
    throw new EvenhandError('store_locked', 'A dashboard holds the database, but it does not answer.', { where, cause })
  }
  if (response.ok) return (await response.json()) as Answer
  const reason = reasonIn(await response.text())
  throw new EvenhandError(
    'store_locked',
    `The running dashboard refused the articles (${response.status}): ${reason}`,
    { where },
  )
}

/** The message of a problem, or the start of whatever else came back. */
function reasonIn(body: string): string {
  try {
    return (JSON.parse(body) as { problem: { message: string } }).problem.message
  } catch {
    return body.slice(0, 300)
  }
}
