'use client'

import { type KeyAction, keyName, keyRows } from './keys.ts'

/** Buttons for everything that a key does with the chosen claim. */
export function ActionBar(props: {
  /** What cannot be done with this claim, and why. */
  barred: Partial<Record<KeyAction, string>>
  pending: boolean
  onAction: (action: KeyAction) => void
}) {
  const rows = keyRows.filter(({ writes }) => writes)
  return (
    <div
      role="toolbar"
      aria-label="Decisions"
      aria-busy={props.pending}
      className="no-print sticky bottom-0 z-10 -mx-4 mt-4 flex flex-wrap gap-2 border-y border-line bg-surface px-4 py-3 sm:-mx-6 sm:px-6 lg:static"
    >
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
            className={`flex min-h-9 items-center gap-2 rounded-md border px-3 text-sm aria-disabled:opacity-55 ${
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
  )
}
