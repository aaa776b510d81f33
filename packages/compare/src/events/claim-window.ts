import type { Claim, Published } from '@evenhand/schema'
import { daySpan } from '../dates/day.ts'

/** Days (numbers) in which a harm happened. `said` windows are guessed from the publication date: news looks back a few days. */
export interface Window {
  first: number
  last: number
  basis: 'stated' | 'said'
}

/** How far an undated report of one incident looks back. */
const lookBack = 3

export function claimWindow(claim: Pick<Claim, 'when'>, published: Published | null): Window | null {
  const { when } = claim
  if (when?.start) {
    const first = daySpan(when.start).first
    return { first, last: Math.max(first, daySpan(when.end ?? when.start).last), basis: 'stated' }
  }
  if (!published || published.date.length < 10) return null
  const { first } = daySpan(published.date)
  return { first: first - lookBack, last: first, basis: 'said' }
}

/** Days between two windows; 0 where they touch. */
export function windowGap(a: Window, b: Window): number {
  return Math.max(0, a.first - b.last, b.first - a.last)
}

export function windowLength({ first, last }: Window): number {
  return last - first + 1
}
