/** One line of a text. Offsets are UTF-16 code units into the whole text; `end` excludes the line break. */
export interface Line {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** Nothing but white space (NBSP and BOM included). */
  readonly blank: boolean
}

const CR = 13
const LF = 10

/** Splits at LF, CR and CRLF. An empty text has one blank line; `text.slice(line.start, line.end) === line.text`. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  const push = (end: number): void => {
    const content = text.slice(start, end)
    lines.push({ index: lines.length, start, end, text: content, blank: content.trim() === '' })
  }
  let lf = text.indexOf('\n')
  let cr = text.indexOf('\r')
  while (lf >= 0 || cr >= 0) {
    const at = lf < 0 ? cr : cr < 0 ? lf : Math.min(lf, cr)
    push(at)
    start = at + (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1)
    if (lf >= 0 && lf < start) lf = text.indexOf('\n', start)
    if (cr >= 0 && cr < start) cr = text.indexOf('\r', start)
  }
  push(text.length)
  return lines
}
