import type { Claim, Count } from '@evenhand/schema'

/** A count as it is written on a mark: sign and number, or the text's own word. */
export interface CountFigure {
  /** "≥ 58", "~120", "30–40", "scores". */
  text: string
  /** The bounds that may be drawn; null is an open or unknown bound. Words have none unless a convention gives one. */
  low: number | null
  best: number | null
  high: number | null
  /** Where the dot goes: the one number the text names; null for a range, which has two ends, and for words. */
  dot: number | null
  /** True where the text gives a word. */
  word: boolean
  /** True where `low` comes from a convention and not from the text. */
  fromConvention: boolean
}

const number = new Intl.NumberFormat('en-GB')

/** Digits with thousands separators. */
export function formatNumber(value: number): string {
  return number.format(value)
}

/** A figure's words beside others: part of another in brackets, additional ones with a plus. */
export function inRelation(text: string, relation: Claim['relation']): string {
  if (relation === 'subset') return `(${text})`
  return relation === 'additional' ? `+ ${text}` : text
}

/**
 * The sign, number and drawable bounds of a count. A word ("scores") stays a word; `numbers` is the chosen
 * convention's table (`wordNumbers[convention]`) and gives it a floor, which is flagged as such.
 */
export function countFigure(count: Count, numbers: Readonly<Record<string, number>> = {}): CountFigure {
  const { low, best, high } = count
  const plain = { low, best, high, word: false, fromConvention: false }
  switch (count.qualifier) {
    case 'exact':
      return {
        ...plain,
        dot: best ?? low,
        text: best === null && low === null ? count.text : formatNumber(best ?? low ?? 0),
      }
    case 'at_least':
      return low === null ? asWord(count, numbers) : { ...plain, dot: low, text: `≥ ${formatNumber(low)}` }
    case 'more_than':
      return low === null ? asWord(count, numbers) : { ...plain, dot: low, text: `> ${formatNumber(low - 1)}` }
    case 'at_most':
      return high === null ? asWord(count, numbers) : { ...plain, dot: high, text: `≤ ${formatNumber(high)}` }
    case 'fewer_than':
      return high === null ? asWord(count, numbers) : { ...plain, dot: high, text: `< ${formatNumber(high + 1)}` }
    case 'about': {
      const value = best ?? high ?? low
      return value === null ? asWord(count, numbers) : { ...plain, dot: value, text: `~ ${formatNumber(value)}` }
    }
    case 'range':
      return low === null || high === null
        ? asWord(count, numbers)
        : { ...plain, dot: null, text: `${formatNumber(low)}–${formatNumber(high)}` }
    case 'vague':
      return asWord(count, numbers)
  }
}

function asWord(count: Count, numbers: Readonly<Record<string, number>>): CountFigure {
  const word = count.term ?? count.text
  const floor = count.term === null ? undefined : numbers[count.term]
  return {
    text: floor === undefined ? word : `${word} ≥ ${formatNumber(floor)}`,
    low: floor ?? null,
    best: null,
    high: null,
    dot: floor ?? null,
    word: true,
    fromConvention: floor !== undefined,
  }
}
