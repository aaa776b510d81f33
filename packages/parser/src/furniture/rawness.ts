import type { LineShape } from './line-shape.ts'

/** How raw a text is; chooses how boldly structure may act. */
export type Rawness =
  /** A whole page with its menus: most lines are short and no sentences. */
  | 'page'
  /** Extracted text with line breaks: high precision first. */
  | 'article'
  /** All line breaks lost: furniture stands inside the one line. */
  | 'scrape'

/** Judges a text by its lines that are not blank. */
export function estimateRawness(shapes: readonly LineShape[]): Rawness {
  let characters = 0
  let longest = 0
  let light = 0
  let sure = 0
  for (const shape of shapes) {
    const length = shape.end - shape.start
    characters += length
    if (length > longest) longest = length
    if (!shape.prose && shape.words <= 14) light++
    if (shape.rule?.boldness === 'always') sure++
  }
  if (shapes.length <= 4 && longest >= 300 && longest >= 0.6 * characters) return 'scrape'
  const share = light / Math.max(1, shapes.length)
  return (shapes.length >= 25 && share >= 0.5 && sure >= 4) || (shapes.length >= 12 && share >= 0.4 && sure >= 8)
    ? 'page'
    : 'article'
}
