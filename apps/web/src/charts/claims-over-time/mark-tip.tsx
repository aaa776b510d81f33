'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import { claimNotes, happenedWords, saidWords } from '../../words/describe-claim.ts'
import { useLabel } from '../../words/labels.tsx'
import type { ShownMark } from './mark-link.tsx'

const width = 320

/** What a mark stands for, beside it: figure, victims, origin, dates and the sentence. */
export function MarkTip({ shown }: { shown: ShownMark }) {
  const label = useLabel()
  const tip = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  useLayoutEffect(() => {
    const frame = tip.current?.parentElement?.getBoundingClientRect()
    if (!frame) return
    const room = Math.max(0, frame.width - Math.min(width, frame.width))
    const left = Math.min(room, Math.max(0, shown.box.left - frame.left + shown.box.width / 2 - width / 2))
    setPlace({ left, top: shown.box.bottom - frame.top + 8 })
  }, [shown])
  const { claim, figure } = shown.mark
  return (
    <div
      ref={tip}
      aria-hidden="true"
      data-tip
      className="pointer-events-none absolute z-20 rounded-md border border-line-strong bg-surface p-3 text-sm shadow-lg"
      style={{
        width,
        maxWidth: '100%',
        left: place?.left ?? 0,
        top: place?.top ?? 0,
        visibility: place ? undefined : 'hidden',
      }}
    >
      <p className="font-semibold">
        {figure.text} {label('harms', claim.harm).toLowerCase()}
        <span className="font-normal text-muted">
          {' '}
          · {claim.victims.text ?? label('categories', claim.victims.category)}
        </span>
      </p>
      <p className="mt-1 text-muted">
        {claim.origin ? claim.origin.name : 'No source named'}, in {claim.outlet?.name ?? 'an unknown outlet'}
      </p>
      <p className="text-muted">
        Published {saidWords(claim.said)} · happened {happenedWords(claim.happened)}
      </p>
      {claimNotes(claim, label).map((note) => (
        <p key={note} className="text-muted">
          {note}
        </p>
      ))}
      <p dir="auto" className="mt-2 line-clamp-6 border-l-2 border-accent-line pl-2 font-serif">
        {claim.quote}
      </p>
    </div>
  )
}
