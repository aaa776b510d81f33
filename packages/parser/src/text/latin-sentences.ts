import { codesOf } from './codes.ts'

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
// a line end inside a paragraph is a space
give(BLANK, /[\n\r]/)
// versions of Unicode differ about the semicolon; a soft hyphen is skipped over
give(BEYOND, /[\u0085\u00ad;]/)

/** Which of them end no sentence and say nothing about the end of another. */
const passed = Uint8Array.from(table, (value) => (value < STOP || (value > TERMINAL && value < BEYOND) ? 1 : 0))

function breakValue(code: number): number {
  if (code < 0x100) return table[code] as number
  if (code >= 0x2018 && code <= 0x201f) return CLOSE
  return code === 0x2013 || code === 0x2014 ? CONTINUE : code === 0x2026 || code === 0x2022 ? OTHER : BEYOND
}

/**
 * Where the sentences of `text.slice(start, end)` end by UAX #29 (rules SB6 to SB11), `end` last: what `Intl.Segmenter`
 * gives, at a fraction of its cost; line ends count as spaces. Offsets into the text. Null for a line whose breaks turn
 * on characters beyond Latin script.
 */
export function latinBreaks(text: string, start: number, end: number): number[] | null {
  const codes = codesOf(text)
  const breaks: number[] = []
  for (let at = start; at < end; ) {
    const code = codes[at] as number
    if (passed[code] === 1) {
      at++
      continue
    }
    const value = breakValue(code)
    if (value === STOP || value === TERMINAL) {
      const before = at > start ? breakValue(codes[at - 1] as number) : OTHER
      const next = afterStop(codes, at, end, value === STOP, before)
      if (next === null) return null
      if (next < 0) breaks.push(-next)
      at = Math.abs(next)
    } else if (value === BEYOND && code !== SEMICOLON) return null
    else at++
  }
  if (breaks.at(-1) !== end && end > start) breaks.push(end)
  return breaks
}

const SEMICOLON = 59

/**
 * What follows the stop or mark at `at`: minus the end of the sentence where it ends, the place to read on from where it
 * goes on, null where the table cannot tell. `before` is the value before the stop.
 */
function afterStop(codes: Uint16Array, at: number, end: number, isStop: boolean, before: number): number | null {
  let next = at + 1
  const valueAt = (place: number): number => breakValue(codes[place] as number)
  const value = next < end ? valueAt(next) : OTHER
  if (isStop && value === FIGURE) return next
  if (isStop && value === CAPITAL && (before === CAPITAL || before === LOWER)) return next
  while (next < end && valueAt(next) === CLOSE) next++
  while (next < end && valueAt(next) === BLANK) next++
  if (next >= end) return -end
  const follows = valueAt(next)
  if (follows === BEYOND) return null
  if (follows === CONTINUE || follows === STOP || follows === TERMINAL) return next
  if (isStop && lowerFollows(codes, next, end)) return next
  return -next
}

/** SB8: a lower-case letter comes before any other letter or end of sentence. */
function lowerFollows(codes: Uint16Array, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const value = breakValue(codes[at] as number)
    if (value === LOWER) return true
    if (value === CAPITAL || value === STOP || value === TERMINAL) return false
  }
  return false
}
