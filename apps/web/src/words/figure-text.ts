import type { Figure } from '@evenhand/schema'
import { formatNumber } from './count-figure.ts'

/** An event's figure in words: "58 – 120", "20 to ≥ 60", "≥ 58", "≤ 30", "~ 120", "no number". An open bound stays open. */
export function figureText(figure: Figure): string {
  const { low, best, high } = figure
  if (best !== null && low === null && high === null) return `~ ${formatNumber(best)}`
  const spread = bounds(figure)
  if (best === null) return spread
  return low === best && high === best ? formatNumber(best) : `${formatNumber(best)} (${spread})`
}

function bounds({ low, high, openLow, openHigh }: Figure): string {
  if (low !== null && high !== null)
    return low === high ? formatNumber(low) : `${formatNumber(low)} – ${formatNumber(high)}`
  const bottom = low === null ? openEnd('≤', openLow) : formatNumber(low)
  const top = high === null ? openEnd('≥', openHigh) : formatNumber(high)
  // One claim, or several with one bound: "at least 58".
  if (low !== null) return openHigh === null || openHigh === low ? `≥ ${bottom}` : `${bottom} to ${top}`
  if (high !== null) return openLow === null || openLow === high ? `≤ ${top}` : `${bottom} to ${top}`
  return [bottom, top].filter(Boolean).join(' to ') || 'no number'
}

const openEnd = (sign: string, value: number | null) => (value === null ? '' : `${sign} ${formatNumber(value)}`)
