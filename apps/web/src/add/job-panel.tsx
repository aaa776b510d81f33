'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { articleLink, searchLink } from '../filters/search-link.ts'
import type { JobProgress } from '../server/adding/jobs.ts'
import { useTRPC } from '../trpc/client.tsx'
import { plural } from '../words/day-words.ts'
import { problemOfFailure } from './problem-of-failure.ts'
import { WayBack } from './way-back.tsx'

/** How far storing is, told by the server as it goes on, and at the end what was stored and how to take it back. */
export function JobPanel({ job, onEnd }: { job: string; onEnd: () => void }) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  // Kept here, for the subscription forgets its data when it ends.
  const [data, setData] = useState<JobProgress | null>(null)
  const { error } = useSubscription(trpc.add.progress.subscriptionOptions({ id: job }, { onData: setData }))
  const ended = error !== null || data?.stage === 'done' || data?.stage === 'failed'
  useEffect(() => {
    if (!ended) return
    onEnd()
    queries.invalidateQueries()
    router.refresh()
  }, [ended, onEnd, queries, router])

  const problem = error ? problemOfFailure(error) : data?.problem
  return (
    <section
      aria-label="Storing"
      className="mb-6 rounded-lg border border-accent-line bg-surface p-4"
      data-job={problem ? 'failed' : (data?.stage ?? 'storing')}
    >
      <div role="status">
        {problem ? (
          <p>
            Storing stopped. {problem.message} {problem.advice}
            {data && data.stored > 0 && ` ${plural(data.stored, 'article')} had been stored.`}
          </p>
        ) : (
          <p className="font-medium">{data ? wordsOf(data) : 'Storing …'}</p>
        )}
      </div>
      {!ended && (
        <progress
          aria-label="Articles stored"
          max={data?.total ?? 1}
          value={data?.stored ?? 0}
          className="mt-2 h-2 w-full accent-accent"
        />
      )}
      {data && ended && (
        <>
          {data.articles.length > 0 && (
            <ul className="mt-2 space-y-0.5 text-sm">
              {data.articles.slice(0, 8).map(({ id, title }) => (
                <li key={id} dir="auto">
                  <Link href={articleLink(id, '')}>{title}</Link>
                </li>
              ))}
            </ul>
          )}
          <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
            {data.articles.length > 0 && (
              <Link href={searchLink('/claims', '', { articles: data.articles.map(({ id }) => id) })}>
                {data.total > data.articles.length ? `Claims of the first ${data.articles.length}` : 'Their claims'}
              </Link>
            )}
            {data.ingest !== null && <WayBack ingest={data.ingest} />}
          </p>
        </>
      )}
    </section>
  )
}

function wordsOf({ stage, total, stored, added, updated, unchanged, claims, replaced }: JobProgress): string {
  if (stage === 'storing') return `Storing: ${stored} of ${plural(total, 'article')}`
  if (stage === 'comparing') return `${plural(stored, 'article')} stored; comparing with all others`
  const parts = [
    `${plural(added, 'article')} stored`,
    updated > 0 && `${updated} read anew`,
    unchanged > 0 && `${unchanged} there already`,
    replaced > 0 && `${plural(replaced, 'older text')} set aside`,
    plural(claims, 'claim'),
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}
