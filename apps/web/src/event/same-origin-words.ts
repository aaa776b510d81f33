import type { Difference } from '@evenhand/schema'
import type { ClaimRow } from '@evenhand/store'
import { formatDay } from '../words/day-words.ts'

type Row = Pick<ClaimRow, 'origin' | 'said'>

/** Of two figures that one origin gives without saying which is the later one: that, and what the dates say; else null. */
export function sameOriginWords(a: Row | undefined, b: Row | undefined, reasons: Difference['reasons']): string | null {
  if (!a?.origin || a.origin.id !== b?.origin?.id || reasons.some(({ kind }) => kind === 'later_report')) return null
  const [x, y] = [a.said?.date.slice(0, 10), b.said?.date.slice(0, 10)]
  const open = 'which figure is later is not stated'
  if (x === undefined || y === undefined) return `Same origin (${a.origin.name}), not both dated; ${open}.`
  return x === y
    ? `Same origin (${a.origin.name}), published the same day, ${formatDay(x)}; ${open}.`
    : `Same origin (${a.origin.name}); ${open}.`
}
