import { randomUUID } from 'node:crypto'
import { EvenhandError, type ParsedArticle } from '@evenhand/schema'
import { ingest, type Store, storedStates } from '@evenhand/store'
import { textWithout } from '../../reader/segments.ts'
import { articleNameAlone } from '../../words/article-name.ts'
import { type Problem, problemOf } from '../problem.ts'

/** How far storing is. `stored` counts what is committed. */
export interface JobProgress {
  stage: 'storing' | 'comparing' | 'done' | 'failed'
  total: number
  stored: number
  added: number
  updated: number
  unchanged: number
  claims: number
  /** Earlier versions whose place was taken. */
  replaced: number
  /** Number in the history, for taking it back; null while nothing changed. */
  ingest: number | null
  /** The first of the stored articles, once done. */
  articles: { id: string; title: string }[]
  problem: Problem | null
}

interface Job {
  progress: JobProgress
  waiting: Set<() => void>
}

const keptMs = 30 * 60_000
const articlesNamed = 20

const slot = globalThis as typeof globalThis & { evenhandJobs?: Map<string, Job> }

function jobs(): Map<string, Job> {
  slot.evenhandJobs ??= new Map()
  return slot.evenhandJobs
}

export interface JobInput {
  articles: readonly ParsedArticle[]
  label: string
  /** Keys of new texts that take the place of their earlier versions. */
  replace: ReadonlySet<string>
}

/** Starts storing articles and returns at once; the work goes on whether somebody watches or not. */
export function startJob(store: Store, input: JobInput): string {
  const id = randomUUID()
  const job: Job = {
    progress: {
      stage: 'storing',
      total: input.articles.length,
      stored: 0,
      added: 0,
      updated: 0,
      unchanged: 0,
      claims: 0,
      replaced: 0,
      ingest: null,
      articles: [],
      problem: null,
    },
    waiting: new Set(),
  }
  jobs().set(id, job)
  run(store, input, (changes) => tell(job, changes))
    .catch((error: unknown) => tell(job, { stage: 'failed', problem: problemOf(error) }))
    .finally(() => setTimeout(() => jobs().delete(id), keptMs).unref())
  return id
}

async function run(store: Store, input: JobInput, change: (changes: Partial<JobProgress>) => void): Promise<void> {
  const { articles, label, replace } = input
  let replaced = 0
  await ingest(store, articles, {
    label,
    batchSize: 20,
    replace: ({ key }) => replace.has(key),
    onRun: (id) => change({ ingest: id }),
    onEarlier: (found) => {
      if (found.replaced) replaced += found.earlier.length
    },
    onProgress: ({ stage, ...counts }) => {
      const stored = counts.added + counts.updated + counts.unchanged
      const comparing = stage === 'comparison' || stored >= articles.length
      change({ ...counts, stored, replaced, stage: comparing ? 'comparing' : 'storing' })
    },
  })
  const named = articles.slice(0, articlesNamed)
  const states = await storedStates(
    store,
    named.map(({ article }) => article),
  )
  change({
    stage: 'done',
    articles: named.flatMap(({ article, furniture }) => {
      const id = states.get(article.key)?.storedAs
      const title = article.title?.text ?? null
      const opening = textWithout(article.text, furniture)
      return id ? [{ id, title: articleNameAlone({ title, opening, outlet: article.outlet }) }] : []
    }),
  })
}

function tell(job: Job, changes: Partial<JobProgress>): void {
  job.progress = { ...job.progress, ...changes }
  for (const wake of job.waiting) wake()
}

/** A job's progress now and at each change, until it ends; throws `not_found` for an unknown one. */
export async function* progressOf(id: string, signal: AbortSignal | undefined): AsyncGenerator<JobProgress> {
  const job = jobs().get(id)
  if (job === undefined) throw new EvenhandError('not_found', 'This ingest is not known any more.')
  for (let last: JobProgress | null = null; !signal?.aborted; ) {
    if (job.progress !== last) {
      last = job.progress
      yield last
      if (last.stage === 'done' || last.stage === 'failed') return
      continue
    }
    await new Promise<void>((resolve) => {
      const wake = () => {
        job.waiting.delete(wake)
        signal?.removeEventListener('abort', wake)
        resolve()
      }
      job.waiting.add(wake)
      signal?.addEventListener('abort', wake)
    })
  }
}
