import type { ReactNode } from 'react'

/** Filters that a phone shows on request, so that the work comes first; it needs no script. `set`: whether some are in force. */
export function FoldedOnPhone({ set, children }: { set: boolean; children: ReactNode }) {
  return (
    <>
      <input type="checkbox" id="show-filters" className="peer sr-only sm:hidden" />
      <label
        htmlFor="show-filters"
        className="no-print mb-4 inline-flex min-h-8 items-center rounded-md border border-line-strong px-3 text-sm peer-checked:bg-accent-soft peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent sm:hidden"
      >
        {set ? 'Show filters (some are set)' : 'Show filters'}
      </label>
      <div className="hidden peer-checked:block sm:block">{children}</div>
    </>
  )
}
