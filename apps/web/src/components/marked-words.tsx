import type { FoundWords } from '@evenhand/store'
import { segmentsOf } from '../reader/segments.ts'

/** A piece of an article with the searched words marked. */
export function MarkedWords({ found: { text, marks } }: { found: FoundWords }) {
  const layers = marks.map(({ start, end }) => ({ start, end, kind: 'mention' as const, id: '' }))
  return segmentsOf(text, layers).map((segment) =>
    segment.layers.length > 0 ? (
      <mark key={segment.start}>{segment.text}</mark>
    ) : (
      <span key={segment.start}>{segment.text}</span>
    ),
  )
}
