import type { FragmentAction, FragmentRow } from '@evenhand/store'
import { formatInterval, plural } from '../words/day-words.ts'

/** A decision as it is announced and listed. */
export const actionWords: Record<FragmentAction, string> = {
  accept: 'Accepted',
  reject: 'Rejected',
  undo: 'Taken back',
}

/** A fragment in a few words, by which it is announced: its example's own spelling where there is one. */
export function fragmentName({ text, example }: Pick<FragmentRow, 'text' | 'example'>): string {
  const words = (example?.words ?? text).replace(/\s+/g, ' ')
  return `“${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`
}

/** "38 of 50 texts". */
export const frequencyWords = ({ frequency, texts }: Pick<FragmentRow, 'frequency' | 'texts'>): string =>
  `${frequency.toLocaleString('en-GB')} of ${plural(texts, 'text')}`

/** The days of the first and the last dated text that it stands in. */
export function seenWords({ firstSeen, lastSeen }: Pick<FragmentRow, 'firstSeen' | 'lastSeen'>): string {
  if (firstSeen === null && lastSeen === null) return 'no dated text'
  return `seen ${formatInterval(firstSeen, lastSeen)}`
}
