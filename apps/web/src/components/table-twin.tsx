import type { ReactNode } from 'react'
import { formatNumber } from '../words/count-figure.ts'
import { plural } from '../words/day-words.ts'
import { TableBox } from './scroll-box.tsx'

/**
 * The data of a chart as a table, in the page from the start and folded away; nothing where there are none. `of` tells of
 * a chart that draws a part how many there are in all.
 */
export function TableTwin(props: { rows: number; of?: number; what: string; children: ReactNode }) {
  const { rows, of = rows, what, children } = props
  if (rows === 0) return null
  return (
    <details className="mt-5 border-t border-line pt-3">
      <summary className="w-fit text-sm text-accent">
        The same as a table ({rows < of && `${formatNumber(rows)} of `}
        {plural(of, what)})
      </summary>
      <TableBox label="The same as a table" className="mt-3 text-sm">
        {children}
      </TableBox>
    </details>
  )
}
