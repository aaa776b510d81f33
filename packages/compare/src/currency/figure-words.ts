import type { Count, Figure } from '@evenhand/schema'

/** One end of a figure as claims put it: 58 with `at_least` is "at least 58", without a qualifier it is plainly 58. */
export interface FigureEnd {
  value: number
  qualifier: Count['qualifier'] | null
}

type Bounds = Omit<Figure, 'formula'>

/** The ends of a figure, lower first: two of a spread, one of a single figure, none of one without a number. */
export function figureEnds({ low, best, high, openLow, openHigh, lowQualifier, highQualifier }: Bounds): FigureEnd[] {
  const bottom = end(low ?? openLow, lowQualifier ?? (low === null ? 'at_most' : null))
  const top = end(high ?? openHigh, highQualifier ?? (high === null ? 'at_least' : null))
  if (bottom && top) return bottom.value === top.value ? [high === null ? top : bottom] : [bottom, top]
  if (bottom) return [{ ...bottom, qualifier: lowQualifier ?? 'at_least' }]
  if (top) return [{ ...top, qualifier: highQualifier ?? 'at_most' }]
  return best === null ? [] : [{ value: best, qualifier: 'about' }]
}

const end = (value: number | null, qualifier: FigureEnd['qualifier']): FigureEnd | null =>
  value === null ? null : { value, qualifier }

/** A figure's bounds in words: "58 to 120", "20 to at least 60", "at least 58 to about 120"; open ends stay open. */
export function figureWords(figure: Bounds): string {
  return figureEnds(figure).map(endWords).join(' to ') || 'no number'
}

function endWords({ value, qualifier }: FigureEnd): string {
  switch (qualifier) {
    case 'at_least':
      return `at least ${value}`
    case 'more_than':
      return `more than ${value - 1}`
    case 'at_most':
      return `at most ${value}`
    case 'fewer_than':
      return `fewer than ${value + 1}`
    case 'about':
      return `about ${value}`
    default:
      return `${value}`
  }
}
