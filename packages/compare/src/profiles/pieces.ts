import type { Span } from '@evenhand/schema'
import { normalForm } from './normal-form.ts'

/** A word in normal form, or a part of one that was glued to its neighbour. */
export interface Piece extends Span {
  normal: string
  /** No white space stands before it: scraping lost the break between two texts. */
  glued: boolean
}

/** Where words of two texts were glued: "outrageGMT", "standards.Discussion", "(AFP)The"; "McKay" is one name. */
const glue = /(?<=[a-z][.!?]?["”)]?|\))(?<!\bMa?c)(?=[A-Z])/

/** The pieces of a stretch of text. */
export function piecesOf(text: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = []
  for (const { 0: word, index } of text.slice(start, end).matchAll(/\S+/g)) {
    let at = start + index
    for (const [i, part] of word.split(glue).entries()) {
      pieces.push({ start: at, end: at + part.length, normal: normalForm(part), glued: i > 0 })
      at += part.length
    }
  }
  return pieces
}
