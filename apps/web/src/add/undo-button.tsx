'use client'

import type { UndoneIngest } from '@evenhand/store'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTRPC } from '../trpc/client.tsx'
import { articleName } from '../words/article-name.ts'
import { plural } from '../words/day-words.ts'
import { problemOfFailure } from './problem-of-failure.ts'

const plain = 'h-8 rounded-md border border-line-strong px-3 text-sm'

/** Takes an ingest back as a whole, after a second press, and says what went and what stayed. */
export function UndoButton({ ingest }: { ingest: number }) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  const [asked, setAsked] = useState(false)
  const undo = useMutation(
    trpc.add.undo.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries()
        router.refresh()
      },
    }),
  )
  if (undo.data) return <span role="status">{undoneWords(undo.data)}</span>
  if (undo.error) {
    const { message, advice } = problemOfFailure(undo.error)
    return (
      <span role="alert" className="text-notice">
        {message} {advice}
      </span>
    )
  }
  if (undo.isPending) return <span role="status">Taking it back …</span>
  if (!asked) {
    return (
      <button type="button" className={plain} onClick={() => setAsked(true)}>
        Take back
      </button>
    )
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <span>Take the whole batch back? Articles with reviewed claims stay.</span>
      <button
        type="button"
        className={`${plain} border-accent bg-accent text-on-accent`}
        onClick={() => undo.mutate({ ingest })}
      >
        Take back
      </button>
      <button type="button" className={plain} onClick={() => setAsked(false)}>
        Leave it
      </button>
    </span>
  )
}

/** What taking back did, in words. */
function undoneWords({ removed, restored, updated, kept }: UndoneIngest): string {
  return [
    `Taken back: ${plural(removed, 'article')}.`,
    restored > 0 && `${plural(restored, 'older text')} came back.`,
    kept.length > 0 &&
      `Kept, because their claims were reviewed: ${kept.map((article) => articleName(article)).join('; ')}.`,
    updated > 0 && `${plural(updated, 'article')} that were there before keep their newer reading.`,
  ]
    .filter(Boolean)
    .join(' ')
}
