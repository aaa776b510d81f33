import { windowGap, windowLength } from './claim-window.ts'
import type { Incident } from './incident.ts'

const publications = 'publication dates agree'

export interface DateScore {
  score: number
  reason?: string
  /** Stated days that follow each other without touching. */
  apart: boolean
  undated: boolean
  /** One was printed before the day that the other tells of. */
  before: boolean
  /** Only publication dates speak for it. */
  said: boolean
}

/**
 * How well the dates of two incidents agree; null where they exclude one event. Stated days may lie one day apart:
 * reports of one night disagree on its date.
 */
export function scoreDates(x: Incident, y: Incident): DateScore | null {
  const { window: a, period } = x
  const { window: b } = y
  if (!a || !b) return { score: 0, apart: false, undated: true, before: false, said: false }
  const gap = windowGap(a, b)
  const before = isBefore(x, y) || isBefore(y, x)
  const of = (score: number, reason?: string): DateScore => ({
    score,
    reason,
    apart: false,
    undated: false,
    before,
    said: reason === publications,
  })
  if (period) {
    const ratio = windowLength(a) / windowLength(b)
    return gap === 0 && ratio > 0.5 && ratio < 2 ? of(2, 'same period') : null
  }
  if (gap > 1) return null
  if (a.basis === 'stated' && b.basis === 'stated') {
    if (gap === 1) return { score: 0, apart: true, undated: false, before, said: false }
    const precise = windowLength(a) <= 3 && windowLength(b) <= 3
    return precise ? of(2, 'same date') : of(0.75, 'dates overlap')
  }
  return of(a.basis === b.basis ? 0.75 : 1, publications)
}

/** Whether an article was printed before the first day that the other one states. */
export function isBefore({ printed }: Pick<Incident, 'printed'>, { window }: Pick<Incident, 'window'>): boolean {
  return printed !== null && window?.basis === 'stated' && printed < window.first
}
