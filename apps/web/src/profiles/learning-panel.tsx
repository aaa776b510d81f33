'use client'

import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ProblemNote, quietButton } from '../review/dialog.tsx'
import { TokenDialog } from '../review/small-dialogs.tsx'
import type { AccessView } from '../server/access.ts'
import type { Problem } from '../server/problem.ts'
import { useTRPC } from '../trpc/client.tsx'
import { problemFrom } from '../trpc/problem-from.ts'
import { plural } from '../words/day-words.ts'
import { formatMoment } from '../words/moment.ts'

/** What an outlet's profile was learned from, and what can be done with it: learn again, and apply what was decided. */
export function LearningPanel(props: {
  outlet: string
  /** How many texts learning takes, and how many teach most of what recurs. */
  needed: { least: number; enough: number }
  access: AccessView
}) {
  const { outlet, needed, access } = props
  const trpc = useTRPC()
  const client = useQueryClient()
  const { data } = useSuspenseQuery(trpc.profiles.list.queryOptions())
  const router = useRouter()
  const learning = useMutation(trpc.profiles.learn.mutationOptions())
  const applying = useMutation(trpc.profiles.readAnew.mutationOptions())
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [again, setAgain] = useState<(() => void) | null>(null)
  const profile = data.find((row) => row.outlet.id === outlet)
  if (profile === undefined) return null
  const { articles, learned, unapplied } = profile
  const pending = learning.isPending || applying.isPending

  async function run(work: () => Promise<string>) {
    setProblem(null)
    setNote('')
    try {
      setNote(await work())
      await client.invalidateQueries({ queryKey: trpc.profiles.pathKey() })
      // What other pages show has changed, too, and a first profile has its list now.
      router.refresh()
    } catch (error) {
      const found = problemFrom(error)
      if (found.code === 'token_needed' && !found.advice.includes('--host')) setAgain(() => () => void run(work))
      else setProblem(found)
    }
  }

  const learn = () =>
    run(async () => {
      const { texts, added } = await learning.mutateAsync({ outlet })
      return `Learned from ${plural(texts, 'text')}: ${added === 0 ? 'nothing new' : plural(added, 'new fragment')}.`
    })
  const apply = () =>
    run(async () => {
      const { updated, unchanged } = await applying.mutateAsync({ outlet })
      return `${plural(updated, 'article')} changed, ${unchanged.toLocaleString('en-GB')} read as before. Reviews of claims were kept.`
    })

  return (
    <div className="mb-4 space-y-3 text-sm">
      <p className="text-muted">
        {learned
          ? `Learned from ${plural(learned.texts, 'text')} on ${formatMoment(learned.at)}; ${plural(articles, 'article')} of the outlet ${articles === 1 ? 'is' : 'are'} stored, and versions of one article count once.`
          : `${plural(articles, 'article')} of the outlet ${articles === 1 ? 'is' : 'are'} stored; nothing was learned from ${articles === 1 ? 'it' : 'them'} yet.`}
      </p>
      {articles < needed.enough && (
        <p>
          Learning takes at least {needed.least} texts of an outlet: what recurs cannot be told from fewer.{' '}
          {needed.enough} teach most of it, 200 nearly all. <Link href="/add">Add more articles of this outlet</Link>,
          or hand them over in a terminal with <code>evenhand ingest</code>.
        </p>
      )}
      {articles >= needed.least && access.closed === null && (
        <div className="flex flex-wrap items-center gap-3">
          <button
            type="button"
            aria-disabled={pending}
            onClick={() => !pending && void learn()}
            className={quietButton}
          >
            {learning.isPending ? 'Learning …' : learned ? 'Learn again' : 'Learn what recurs'}
          </button>
          {unapplied > 0 && (
            <button
              type="button"
              aria-disabled={pending}
              onClick={() => !pending && void apply()}
              className="h-9 rounded-md bg-accent px-4 font-medium text-on-accent aria-disabled:opacity-60"
            >
              {applying.isPending ? 'Reading anew …' : `Read ${plural(articles, 'stored article')} anew`}
            </button>
          )}
        </div>
      )}
      {unapplied > 0 && (
        <p className="rounded-md bg-notice-soft p-3 text-notice">
          {plural(unapplied, 'decision')} {unapplied === 1 ? 'holds' : 'hold'} for articles that come in from now on.
          Stored articles are as they were read before; reading them anew marks what was accepted, and keeps every
          review of a claim.
        </p>
      )}
      <p role="status" data-learned className={note === '' ? 'sr-only' : 'font-medium'}>
        {note}
      </p>
      {problem && <ProblemNote problem={problem} />}
      {again && (
        <TokenDialog
          onClose={() => setAgain(null)}
          onHeld={() => {
            setAgain(null)
            again()
          }}
        />
      )}
    </div>
  )
}
