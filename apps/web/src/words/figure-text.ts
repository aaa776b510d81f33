import type { Figure } from '@evenhand/schema'
import { formatNumber } from './count-figure.ts'

/** An event's figure in words: "58 – 120", "≥ 58", "≤ 30", "~ 120", "no number". An open bound stays open. */
export function figureText({ low, best, high }: Figure): string {
  if (best !== null && low === null && high === null) return `~ ${formatNumber(best)}`
  const spread = bounds(low, high)
  if (best === null) return spread
  return low === best && high === best ? formatNumber(best) : `${formatNumber(best)} (${spread})`
}

function bounds(low: number | null, high: number | null): string {
  if (low !== null && high !== null)
    return low === high ? formatNumber(low) : `${formatNumber(low)} – ${formatNumber(high)}`
  if (low !== null) return `≥ ${formatNumber(low)}`
  return high === null ? 'no number' : `≤ ${formatNumber(high)}`
}
