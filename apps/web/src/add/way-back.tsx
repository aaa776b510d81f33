'use client'

import type { RedoneIngest, UndoneIngest } from '@evenhand/store'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTRPC } from '../trpc/client.tsx'
import { articleName } from '../words/article-name.ts'
import { plural } from '../words/day-words.ts'
import { problemOfFailure } from './problem-of-failure.ts'

const plain = 'h-8 rounded-md border border-line-strong px-3 text-sm'

/**
 * Takes an ingest back, after a second press, or puts it back, and says what came of it. `undone`: whether it is taken
 * back, where that is known from elsewhere.
 */
export function WayBack({ ingest, undone }: { ingest: number; undone?: boolean }) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  const [asked, setAsked] = useState(false)
  const [done, setDone] = useState<{ undone: boolean; words: string } | null>(null)
  async function settle(undone: boolean, words: string) {
    setAsked(false)
    setDone({ undone, words })
    await queries.invalidateQueries()
    router.refresh()
  }
  const undo = useMutation(trpc.add.undo.mutationOptions({ onSuccess: (result) => settle(true, undoneWords(result)) }))
  const redo = useMutation(trpc.add.redo.mutationOptions({ onSuccess: (result) => settle(false, redoneWords(result)) }))
  if (undo.isPending || redo.isPending)
    return <span role="status">{redo.isPending ? 'Putting' : 'Taking'} it back …</span>
  const problem = (undo.error ?? redo.error) && problemOfFailure(undo.error ?? redo.error)
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      {done && <span role="status">{done.words}</span>}
      {problem && (
        <span role="alert" className="text-notice">
          {problem.message} {problem.advice}
        </span>
      )}
      {(undone ?? done?.undone ?? false) ? (
        <button type="button" className={plain} onClick={() => redo.mutate({ ingest })}>
          Put back
        </button>
      ) : asked ? (
        <>
          <span>Take this batch back? Articles with reviewed claims stay; the others can be put back.</span>
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
        </>
      ) : (
        <button type="button" className={plain} onClick={() => setAsked(true)}>
          Take back
        </button>
      )}
    </span>
  )
}

/** What putting back did, in words. */
function redoneWords({ restored, replaced }: RedoneIngest): string {
  const older = replaced > 0 ? ` ${plural(replaced, 'older text')} set aside.` : ''
  return `Put back: ${plural(restored, 'article')}.${older}`
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
