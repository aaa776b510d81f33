import type { LineShape } from '../line-shape.ts'
import { type Marks, markLine, markPart } from '../marks.ts'

const headlineLike = (shape: LineShape): boolean =>
  !shape.prose && shape.words <= 24 && shape.text.length <= 200 && !/[.;,]$/.test(shape.text)

/** "Markets:The odds of a slump rise": a label and another article's headline that lost the space between them. */
const gluedLabel = /^(?!.{0,34}\d:\d\d\b)['‘“]?[\p{L}\d][\p{L}\d'’ -]{2,32}['’”]?:['‘“]?[\p{Lu}\d][^:.!?]{18,130}$/u

/** The label ends within so many code units, and the whole is no longer than that. */
const longestLabel = 40
const longestGlued = 180

function isGlued(text: string): boolean {
  if (text.length > longestGlued) return false
  const colon = text.indexOf(':')
  return colon > 0 && colon < longestLabel && gluedLabel.test(text)
}

/**
 * Marks the headlines that follow a heading such as "Most read" or another article's stamp, up to the next prose line.
 * In the middle of extracted text a single line after a heading may be a subhead and stays.
 */
export function markRelatedLists(
  marks: Marks,
  shapes: readonly LineShape[],
  text: string,
  lastProse: number,
  bold: boolean,
): void {
  let open: 'heading' | 'stamp' | null = null
  for (let index = 0; index < shapes.length; index++) {
    const shape = shapes[index]
    if (!shape) continue
    const mark = marks.whole[index]
    if (mark) {
      if (mark.kind === 'related')
        open = mark.signals.includes('stamp')
          ? 'stamp'
          : mark.rule === 'related.heading' ||
              mark.rule === 'related.more-from' ||
              (mark.rule === 'related.listed' && open)
            ? 'heading'
            : open
      else if (mark.kind === 'navigation' || mark.kind === 'legal' || mark.kind === 'comments') open = null
      continue
    }
    if (isGlued(shape.text)) {
      markLine(marks, index, shape, 'related', 'related.glued-label', ['glue', 'headline_shape'])
      continue
    }
    if (!open) continue
    const closing = marks.parts[index]?.find((part) => part.kind === 'legal')
    if (closing && closing.start > shape.start && open === 'stamp') {
      markPart(marks, index, text, shape.start, closing.start, 'related', 'related.listed', ['stamp', 'glue'])
      open = null
      continue
    }
    if (!headlineLike(shape)) {
      open = null
      continue
    }
    if (bold && shape.words < 4) continue
    const next = shapes[index + 1]
    const inList =
      index > lastProse ||
      bold ||
      (next !== undefined && (marks.whole[index + 1]?.kind === 'related' || headlineLike(next)))
    if (inList) markLine(marks, index, shape, 'related', 'related.listed', [open, 'headline_shape'])
    else open = null
  }
}
