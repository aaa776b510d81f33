import type { ReactNode } from 'react'

/** What a phone shows on request, so that the work comes first; it needs no script. */
export function FoldedOnPhone({ id, words, children }: { id: string; words: string; children: ReactNode }) {
  return (
    <>
      <input type="checkbox" id={id} className="peer sr-only sm:hidden" />
      <label
        htmlFor={id}
        className="no-print mb-2 inline-flex min-h-8 items-center rounded-md border border-line-strong px-3 text-sm peer-checked:bg-accent-soft peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent sm:hidden"
      >
        {words}
      </label>
      <div className="hidden peer-checked:block sm:block">{children}</div>
    </>
  )
}
