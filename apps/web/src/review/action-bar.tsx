'use client'

import type { ReactNode } from 'react'
import { type KeyAction, keyName, keyRows } from './keys.ts'

/** With the queue folded away a phone goes from claim to claim by buttons. */
const isStep = (action: KeyAction): boolean => action === 'next' || action === 'previous'

/**
 * Buttons for everything that a key does with the chosen claim. On a phone they come last of the panel, at the screen's
 * foot all the while, so that they keep no place empty between the sentence and what is below it.
 */
export function ActionBar(props: {
  /** What cannot be done with this claim, and why. */
  barred: Partial<Record<KeyAction, string>>
  pending: boolean
  onAction: (action: KeyAction) => void
  /** What stands above the buttons. */
  children?: ReactNode
}) {
  const rows = keyRows.filter(({ writes, action }) => writes || isStep(action))
  return (
    <div className="no-print sticky bottom-0 z-10 order-last -mx-4 mt-4 -mb-4 space-y-2 rounded-b-lg border-y border-line bg-surface px-4 py-2 sm:-mx-6 sm:mb-0 sm:rounded-none sm:py-2.5 sm:px-6">
      {props.children}
      <div role="toolbar" aria-label="Decisions" aria-busy={props.pending} className="flex flex-wrap gap-1.5 sm:gap-2">
        {rows.map(({ action, key, label, about }) => {
          const why = props.barred[action]
          return (
            <button
              key={action}
              type="button"
              aria-disabled={why !== undefined || props.pending}
              aria-keyshortcuts={keyName(key)}
              title={why ?? about}
              onClick={() => props.onAction(action)}
              className={`flex min-h-9 items-center gap-2 rounded-md border px-2 text-sm aria-disabled:opacity-55 sm:px-3 ${
                isStep(action) ? 'sm:hidden' : ''
              } ${
                action === 'accept'
                  ? 'border-accent bg-accent font-medium text-on-accent'
                  : 'border-line-strong bg-surface hover:bg-sunken'
              }`}
            >
              {label}
              <span
                aria-hidden="true"
                className="hidden rounded-sm border border-current px-1 text-xs opacity-80 sm:inline"
              >
                {keyName(key)}
              </span>
            </button>
          )
        })}
      </div>
    </div>
  )
}
