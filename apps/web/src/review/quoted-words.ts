import type { QuotedMention } from '@evenhand/store'
import type { Layer, Segment } from '../reader/segments.ts'

/** What is known of a mention's words, in offsets of `before`, `quote` and `after` joined. */
export function quoteLayers({ before, quote, after, start, end, furniture }: QuotedMention): Layer[] {
  const [from, to] = [before.length, before.length + quote.length]
  return [
    { start: 0, end: from, kind: 'context', id: '' },
    { start: from + start, end: from + end, kind: 'mention', id: '' },
    { start: to, end: to + after.length, kind: 'context', id: '' },
    ...furniture.map((span): Layer => ({ start: span.start, end: span.end, kind: 'furniture', id: span.kind })),
  ]
}

/** The segments with at most one empty line between paragraphs, also where furniture stands between them. */
export function evenBreaks(segments: readonly Segment[]): Segment[] {
  let open = ''
  return segments.map((segment) => {
    const even = (open + segment.text).replace(/[^\S\n]*\n\s*\n\s*/g, '\n\n')
    const text = even.slice(open.length)
    open = /\n*$/.exec(even)?.[0] ?? ''
    return { ...segment, text }
  })
}
