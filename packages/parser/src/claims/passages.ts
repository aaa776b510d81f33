import type { Furniture, Span } from '@evenhand/schema'
import type { Line } from '../text/lines.ts'
import { splitSentences } from '../text/sentences.ts'
import { Passage } from './passage.ts'

/** How many characters of one article are read for claims. */
export const readingLimit = 400_000

/**
 * Cuts the text into sentences that never cross a paragraph or the edge of furniture, each with its part of the article.
 * Offsets are UTF-16 code units.
 */
export function cutPassages(
  text: string,
  lines: readonly Line[],
  furniture: readonly Furniture[],
  title: Span | null,
): Passage[] {
  const passages: Passage[] = []
  let next = 0
  let bodyLines = 0
  let index = 0
  for (const line of lines) {
    if (line.blank) continue
    if (line.start >= readingLimit) break
    index++
    while (next < furniture.length && (furniture[next]?.end ?? 0) <= line.start) next++
    const spans: Span[] = []
    for (let i = next; i < furniture.length; i++) {
      const span = furniture[i]
      if (!span || span.start >= line.end) break
      spans.push(span)
    }
    if (title && title.start < line.end && title.end > line.start) spans.push(title)
    const cuts = cutsOf(line, spans)
    let isBody = false
    for (let i = 0; i + 1 < cuts.length; i++) {
      const start = cuts[i] ?? 0
      const end = cuts[i + 1] ?? 0
      const marked = spans.some((span) => span !== title && span.start <= start && span.end >= end)
      const headline = title !== null && title.start <= start && title.end >= end
      const part = marked ? 'furniture' : headline ? 'headline' : bodyLines === 0 ? 'lead' : 'body'
      if (part === 'lead' || part === 'body') isBody = true
      for (const span of splitSentences(text, start, end))
        passages.push(new Passage(passages.length, span.start, span.end, index, part, text))
    }
    if (isBody) bodyLines++
  }
  return passages
}

/** The edges of spans inside a line, with the line's own, in order. */
function cutsOf({ start, end }: Span, spans: readonly Span[]): number[] {
  if (spans.length === 0) return [start, end]
  const edges = new Set([start, end])
  for (const span of spans) {
    edges.add(Math.max(span.start, start))
    edges.add(Math.min(span.end, end))
  }
  return [...edges].sort((a, b) => a - b)
}
