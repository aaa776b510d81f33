import type { Figure } from '@evenhand/schema'

/** A figure's bounds in words: "58 to 120", "20 to at least 60", "at least 58", "about 120"; open ends stay open. */
export function figureWords({ low, best, high, openLow, openHigh }: Omit<Figure, 'formula'>): string {
  if (best !== null && low === null) return `about ${best}`
  if (low !== null && high !== null) return low === high ? `${low}` : `${low} to ${high}`
  if (low !== null) return openHigh === null || openHigh === low ? `at least ${low}` : `${low} to at least ${openHigh}`
  if (high !== null) return openLow === null || openLow === high ? `at most ${high}` : `at most ${openLow} to ${high}`
  if (openLow !== null && openHigh !== null) return `at most ${openLow} to at least ${openHigh}`
  return openHigh !== null ? `at least ${openHigh}` : openLow !== null ? `at most ${openLow}` : 'no number'
}
