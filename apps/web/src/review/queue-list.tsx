'use client'

import type { QueueRow } from '@evenhand/store'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { listedFigure } from '../words/describe-claim.ts'
import { useLabel } from '../words/labels.tsx'
import { whyLabels } from './review-words.ts'

/** The claims that wait, and those decided here; one is chosen, and arrow keys move among them. */
export function QueueList(props: {
  rows: QueueRow[]
  chosen: string | null
  done: readonly string[]
  /** Counts what should move the focus to the chosen row. */
  focusTurn: number
  onChoose: (id: string) => void
  onStep: (by: 1 | -1) => void
}) {
  const list = useRef<HTMLOListElement>(null)
  const { chosen, focusTurn } = props
  useEffect(() => {
    const box = list.current
    const item = chosen && box?.querySelector<HTMLElement>(`[data-row="${CSS.escape(chosen)}"]`)
    if (!box || !item) return
    // Only inside the list's own box: the page itself stays where the reader is.
    const { offsetTop, offsetHeight } = item
    if (offsetTop < box.scrollTop) box.scrollTop = offsetTop - 4
    else if (offsetTop + offsetHeight > box.scrollTop + box.clientHeight) {
      box.scrollTop = offsetTop + offsetHeight - box.clientHeight + 4
    }
    if (focusTurn > 0) item.focus({ preventScroll: true })
  }, [chosen, focusTurn])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    props.onStep(event.key === 'ArrowDown' ? 1 : -1)
  }

  return (
    <ol
      ref={list}
      onKeyDown={onKeyDown}
      className="relative max-h-40 overflow-y-auto rounded-lg border border-line bg-surface lg:max-h-[calc(100vh-9rem)]"
    >
      {props.rows.map((row) => (
        <QueueItem
          key={row.id}
          row={row}
          chosen={row.id === chosen}
          done={props.done.includes(row.id)}
          onChoose={() => props.onChoose(row.id)}
        />
      ))}
    </ol>
  )
}

function QueueItem(props: { row: QueueRow; chosen: boolean; done: boolean; onChoose: () => void }) {
  const { row, chosen, done } = props
  const label = useLabel()
  return (
    <li className="border-b border-line last:border-b-0">
      <button
        type="button"
        data-row={row.id}
        aria-current={chosen ? 'true' : undefined}
        tabIndex={chosen ? 0 : -1}
        onClick={props.onChoose}
        className={`block w-full border-l-4 px-3 py-2 text-left outline-offset-[-3px] ${
          chosen ? 'border-accent bg-accent-soft' : 'border-transparent hover:bg-sunken'
        }`}
      >
        <span className="flex items-baseline justify-between gap-3">
          <span className={`font-semibold tabular-nums ${done ? 'text-muted' : ''}`}>
            {listedFigure(row.claim, label)}
          </span>
          {row.review !== 'unreviewed' && <span className="text-xs text-muted">{label('reviews', row.review)}</span>}
        </span>
        <span className="block truncate text-sm text-muted">
          {row.outlet?.name ?? 'Outlet not known'}
          {row.origin && `: ${row.origin.name}`}
        </span>
        {!done && row.reasons.length > 0 && (
          <span className="mt-1 flex flex-wrap gap-1">
            {row.reasons.map(({ why }) => (
              <span key={why} className="rounded-full bg-notice-soft px-2 text-xs text-notice">
                {whyLabels[why]}
              </span>
            ))}
          </span>
        )}
      </button>
    </li>
  )
}
