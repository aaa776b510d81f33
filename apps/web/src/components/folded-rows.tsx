import type { ReactNode } from 'react'
import { plural } from '../words/day-words.ts'

const shown = 4

/** A table of which a phone shows the first rows, and the rest on request; it needs no script. */
export function FoldedRows(props: { id: string; rows: number; what: string; children: ReactNode }) {
  const { id, rows, what, children } = props
  if (rows <= shown) return children
  return (
    <>
      <input type="checkbox" id={id} className="peer sr-only sm:hidden" />
      <div className="max-sm:[&_tbody>tr:nth-child(n+5)]:hidden max-sm:peer-checked:[&_tbody>tr:nth-child(n+5)]:grid">
        {children}
      </div>
      <label
        htmlFor={id}
        className="no-print inline-flex min-h-8 items-center rounded-md border border-line-strong px-3 text-sm peer-checked:bg-accent-soft peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent sm:hidden"
      >
        Show all {plural(rows, what)}
      </label>
    </>
  )
}
