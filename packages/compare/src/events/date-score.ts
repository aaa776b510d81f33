import { windowGap, windowLength } from './claim-window.ts'
import type { Incident } from './incident.ts'

export interface DateScore {
  score: number
  reason?: string
  /** Stated days that follow each other without touching. */
  apart: boolean
  undated: boolean
}

/**
 * How well the dates of two incidents agree; null where they exclude one event. Stated days may lie one day apart:
 * reports of one night disagree on its date.
 */
export function scoreDates({ window: a, period }: Incident, { window: b }: Incident): DateScore | null {
  if (!a || !b) return { score: 0, apart: false, undated: true }
  const gap = windowGap(a, b)
  const of = (score: number, reason?: string): DateScore => ({ score, reason, apart: false, undated: false })
  if (period) {
    const ratio = windowLength(a) / windowLength(b)
    return gap === 0 && ratio > 0.5 && ratio < 2 ? of(2, 'same period') : null
  }
  if (gap > 1) return null
  if (a.basis === 'stated' && b.basis === 'stated') {
    if (gap === 1) return { score: 0, apart: true, undated: false }
    const precise = windowLength(a) <= 3 && windowLength(b) <= 3
    return precise ? of(2, 'same date') : of(0.75, 'dates overlap')
  }
  return of(a.basis === b.basis ? 0.75 : 1, 'publication dates agree')
}
