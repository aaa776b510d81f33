import type { Line } from './lines.ts'
import { splitLines } from './lines.ts'

const endsSentence = /[.!?:;"”’')\]]\s*$/

/**
 * The lines of a text, in which the lines that a hard wrap made of one paragraph are one: newswire and e-mail are
 * wrapped at a fixed column, so that sentences run over line ends. Offsets are UTF-16 code units.
 */
export function splitParagraphs(text: string): Line[] {
  const lines = splitLines(text)
  if (!isWrapped(lines)) return lines
  const joined: { start: number; end: number; blank: boolean }[] = []
  for (const line of lines) {
    const open = joined.at(-1)
    // an indented line opens a paragraph
    if (open && !open.blank && !line.blank && !/^(?:\t| {2,})/.test(line.text)) open.end = line.end
    else joined.push({ start: line.start, end: line.end, blank: line.blank })
  }
  return joined.map(({ start, end, blank }, index) => ({ index, start, end, blank, text: text.slice(start, end) }))
}

/** Most lines that have a next one are of a column's length and end in mid-sentence. */
function isWrapped(lines: readonly Line[]): boolean {
  let pairs = 0
  let cut = 0
  for (let i = 0; i + 1 < lines.length && pairs < 400; i++) {
    const line = lines[i]
    const next = lines[i + 1]
    if (!line || !next || line.blank || next.blank) continue
    pairs += 1
    const { length } = line.text
    if (length >= 45 && length <= 100 && !endsSentence.test(line.text)) cut += 1
  }
  return pairs >= 3 && cut >= pairs * 0.6
}
