import { type FigureEnd, figureEnds } from '@evenhand/compare'
import type { Figure } from '@evenhand/schema'
import { formatNumber } from './count-figure.ts'

/** An event's figure: "58 – 120", "≥ 58 to ~ 120", "20 to ≥ 60", "≤ 30", "no number". An open bound stays open. */
export function figureText(figure: Figure): string {
  const ends = figureEnds(figure)
  const [low, high] = ends.map(endText)
  if (low === undefined) return 'no number'
  if (high === undefined) return low
  const plain = ends.every(({ qualifier }) => qualifier === null)
  const spread = `${low} ${plain ? '–' : 'to'} ${high}`
  if (figure.best === null) return spread
  return `${figure.best === figure.low ? low : formatNumber(figure.best)} (${spread})`
}

function endText({ value, qualifier }: FigureEnd): string {
  switch (qualifier) {
    case 'at_least':
      return `≥ ${formatNumber(value)}`
    case 'more_than':
      return `> ${formatNumber(value - 1)}`
    case 'at_most':
      return `≤ ${formatNumber(value)}`
    case 'fewer_than':
      return `< ${formatNumber(value + 1)}`
    case 'about':
      return `~ ${formatNumber(value)}`
    default:
      return formatNumber(value)
  }
}
