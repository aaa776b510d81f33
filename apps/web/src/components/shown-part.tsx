import Link from 'next/link'
import type { ReactNode } from 'react'
import { formatNumber } from '../words/count-figure.ts'
import { formatInterval, plural } from '../words/day-words.ts'

/** Claims of a chart, from the latest on: those drawn, and how many there are in all. */
export interface Part {
  rows: readonly unknown[]
  total: number
  limit: number
  offset: number
}

/** "1–200 of 1,234 claims", or nothing where all are drawn. */
export function partWords({ rows, total, offset }: Part): string {
  if (rows.length >= total) return ''
  if (rows.length === 0) return `none this far back, of ${plural(total, 'claim')}`
  const which =
    offset === 0
      ? `the latest ${formatNumber(rows.length)}`
      : `${formatNumber(offset + 1)} to ${formatNumber(offset + rows.length)}, counted from the latest,`
  return `${which} of ${plural(total, 'claim')}`
}

/** Where not all claims fit into a chart: which are drawn, and ways to the others. Draws nothing where all are. */
export function ShownPart(props: {
  part: Part
  /** The days of the claims that are drawn, in any order. */
  days: readonly string[]
  /** The address of a part, by its number from 1. */
  link: (number: number) => string
  /** Other ways to the claims that are not drawn. */
  children?: ReactNode
}) {
  const { part, days, link } = props
  const { rows, total, limit, offset } = part
  if (rows.length >= total) return null
  const number = Math.floor(offset / limit) + 1
  const last = Math.ceil(total / limit)
  const [first, end] = [days.toSorted()[0], days.toSorted().at(-1)]
  const span = first === undefined || end === undefined ? '' : ` (${formatInterval(first, end)})`
  return (
    <nav aria-label="Parts of the chart" className="mb-3 rounded-md bg-notice-soft p-2 text-sm text-notice">
      <p>
        Drawn: {partWords(part)}
        {span}.
      </p>
      <p className="flex flex-wrap gap-x-5">
        {number < last && (
          <Link href={link(number + 1)} className="inline-flex min-h-7 items-center">
            ← Earlier claims
          </Link>
        )}
        {number > 1 && (
          <Link href={link(Math.min(number - 1, last))} className="inline-flex min-h-7 items-center">
            Later claims →
          </Link>
        )}
        {props.children}
      </p>
    </nav>
  )
}
