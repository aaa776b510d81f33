import type { ReactNode } from 'react'
import { plural } from '../words/day-words.ts'
import { TableBox } from './scroll-box.tsx'

/** The data of a chart as a table, in the page from the start and folded away; nothing where there are none. */
export function TableTwin({ rows, what, children }: { rows: number; what: string; children: ReactNode }) {
  if (rows === 0) return null
  return (
    <details className="mt-5 border-t border-line pt-3">
      <summary className="w-fit text-sm text-accent">The same as a table ({plural(rows, what)})</summary>
      <TableBox label="The same as a table" className="mt-3 text-sm">
        {children}
      </TableBox>
    </details>
  )
}
