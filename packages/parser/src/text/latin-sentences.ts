/** Sentence_Break values of UAX #29 that Latin text has. */
const OTHER = 0
const LOWER = 1
const CAPITAL = 2
const FIGURE = 3
const STOP = 4
const TERMINAL = 5
const CLOSE = 6
const BLANK = 7
const CONTINUE = 8
/** Paragraph separators, and characters whose value this table does not hold. */
const BEYOND = 9

const table = new Uint8Array(0x100).fill(OTHER)
const give = (value: number, pattern: RegExp): void => {
  for (let code = 0; code < table.length; code++) if (pattern.test(String.fromCharCode(code))) table[code] = value
}
give(LOWER, /[\p{Ll}ªº]/u)
give(CAPITAL, /\p{Lu}/u)
give(FIGURE, /\d/)
give(STOP, /\./)
give(TERMINAL, /[!?]/)
give(CLOSE, /["'()[\]{}«»]/)
give(BLANK, /[\t\v\f \u00a0]/)
give(CONTINUE, /[,:-]/)
// versions of Unicode differ about the semicolon; a soft hyphen is skipped over
give(BEYOND, /[\n\r\u0085\u00ad;]/)

function breakValue(code: number): number {
  if (code < 0x100) return table[code] as number
  if (code >= 0x2018 && code <= 0x201f) return CLOSE
  return code === 0x2013 || code === 0x2014 ? CONTINUE : code === 0x2026 || code === 0x2022 ? OTHER : BEYOND
}

/**
 * Where sentences of one line end by UAX #29 (rules SB6 to SB11), the line's own end last: what `Intl.Segmenter` gives,
 * at a fraction of its cost. Null for a line whose breaks turn on characters beyond Latin script.
 */
export function latinBreaks(line: string): number[] | null {
  const breaks: number[] = []
  const end = line.length
  let before = OTHER
  for (let at = 0; at < end; ) {
    const value = breakValue(line.charCodeAt(at))
    if (value === STOP || value === TERMINAL) {
      const next = afterStop(line, at, value === STOP, before)
      if (next === null) return null
      if (next < 0) breaks.push(-next)
      at = Math.abs(next)
    } else if (value === BEYOND && line[at] !== ';') return null
    else at++
    before = value
  }
  if (breaks.at(-1) !== end && end > 0) breaks.push(end)
  return breaks
}

/**
 * What follows the stop or mark at `at`: minus the end of the sentence where it ends, the place to read on from where it
 * goes on, null where the table cannot tell. `before` is the value before the stop.
 */
function afterStop(line: string, at: number, isStop: boolean, before: number): number | null {
  const end = line.length
  let next = at + 1
  const value = next < end ? breakValue(line.charCodeAt(next)) : OTHER
  if (isStop && value === FIGURE) return next
  if (isStop && value === CAPITAL && (before === CAPITAL || before === LOWER)) return next
  while (next < end && breakValue(line.charCodeAt(next)) === CLOSE) next++
  while (next < end && breakValue(line.charCodeAt(next)) === BLANK) next++
  if (next >= end) return -end
  const follows = breakValue(line.charCodeAt(next))
  if (follows === BEYOND) return null
  if (follows === CONTINUE || follows === STOP || follows === TERMINAL) return next
  if (isStop && lowerFollows(line, next)) return next
  return -next
}

/** SB8: a lower-case letter comes before any other letter or end of sentence. */
function lowerFollows(line: string, from: number): boolean {
  for (let at = from; at < line.length; at++) {
    const value = breakValue(line.charCodeAt(at))
    if (value === LOWER) return true
    if (value === CAPITAL || value === STOP || value === TERMINAL) return false
  }
  return false
}
