import type { Line } from '../text/lines.ts'
import { foldKey } from './fold-key.ts'
import { isWorthMatching, matchLine, type WholeLineRule } from './rule-index.ts'

/** What can be seen of a line without its neighbours. */
export interface LineShape {
  readonly line: Line
  /** Offsets without the white space around. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly words: number
  /** Ends like a sentence: full stop, question or exclamation mark, with or without a quote after it. */
  readonly terminal: boolean
  /** Long enough and closed like a sentence: what bodies of articles are made of. */
  readonly prose: boolean
  /** `foldKey` of the text; empty for lines too long to be furniture, and for lines of symbols only. */
  readonly key: string
  /** The lexicon's whole-line rule for it, whatever its boldness. */
  readonly rule: WholeLineRule | null
}

/** Lines beyond this many code units are body text or flattened pages: only fragments are looked for. */
export const LONGEST_LINE = 460

/** Up to this many code units every rule is tried. */
const SHORT_LINE = 240

// Patterns are written with single spaces; scraped lines have tabs, NBSP and doubled spaces.
const oddSpace = /\s\s|[^\S ]/
const anySpace = /\s+/g

const closers = new Set(['"', '”', '’', "'", ')', ']', '»'])
const stops = new Set(['.', '!', '?', '…', ':'])

function isTerminal(text: string): boolean {
  let last = text.length - 1
  for (let step = 0; step < 3 && last > 0 && closers.has(text.charAt(last)); step++) last--
  return stops.has(text.charAt(last))
}

function countWords(text: string): number {
  let words = 0
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const space = code === 32 || code === 9 || code === 160
    if (!space && !inWord) words++
    inWord = !space
  }
  return words
}

/** Shapes of the lines that are not blank, in order. */
export function describeLines(lines: readonly Line[]): LineShape[] {
  const shapes: LineShape[] = []
  for (const line of lines) {
    if (line.blank) continue
    const text = line.text.trim()
    const start = line.start + line.text.indexOf(text)
    const words = countWords(text)
    const terminal = isTerminal(text)
    const short = text.length <= SHORT_LINE || (text.length <= LONGEST_LINE && isWorthMatching(text.toLowerCase()))
    const key = short ? foldKey(text) : ''
    shapes.push({
      line,
      start,
      end: start + text.length,
      text,
      words,
      terminal,
      prose: words >= 25 || (words >= 11 && terminal),
      key,
      rule: short ? matchLine(oddSpace.test(text) ? text.replace(anySpace, ' ') : text, key) : null,
    })
  }
  return shapes
}
