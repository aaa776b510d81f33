'use client'

import type { ReviewAction } from '@evenhand/store'
import { type KeyAction, keyName, keyRows } from './keys.ts'

/** A decision that was just taken, as the page shows it. */
export interface Taken {
  action: ReviewAction
  /** What was decided on which claim. */
  words: string
  /** The claim stays chosen, so that what is in force now is seen. */
  stays: boolean
}

/** Says what was just decided, on which claim, and offers the way back and the way on. */
export function DecisionNote(props: { taken: Taken; keysOn: boolean; onAction: (action: KeyAction) => void }) {
  const { action, words, stays } = props.taken
  const offered: KeyAction[] = [action === 'undo' ? 'redo' : 'undo', ...(stays ? (['next'] as const) : [])]
  return (
    <div
      data-note
      className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-md bg-accent-soft px-3 py-1.5 text-sm"
    >
      <p className="min-w-0" dir="auto">
        {words}
      </p>
      {offered.map((name) => {
        const row = keyRows.find((one) => one.action === name)
        return (
          row && (
            <button
              key={name}
              type="button"
              onClick={() => props.onAction(name)}
              className="min-h-6 text-accent underline"
            >
              {row.label}
              {props.keysOn && <span className="max-sm:hidden">: {keyName(row.key)}</span>}
            </button>
          )
        )
      })}
    </div>
  )
}
