import { codesOf } from '../text/codes.ts'
import type { Line } from '../text/lines.ts'
import { foldKey, isApostrophe, isLetterBeyondAscii } from './fold-key.ts'
import type { Signal } from './marks.ts'
import type { LineRule } from './rule.ts'
import {
  addRulesOf,
  addRulesOfNumber,
  firstMatch,
  hashWith,
  isWorthMatching,
  longestPhrase,
  matchLine,
  type WholeLineRule,
} from './rule-index.ts'
import { captionSignals } from './structure/caption.ts'

/** Lines beyond this many code units are body text or flattened pages: only fragments are looked for. */
export const LONGEST_LINE = 460

/** Up to this many code units every rule is tried. */
const SHORT_LINE = 240

/** Patterns are written with single spaces; scraped lines have tabs, NBSP and doubled spaces. */
const anySpace = /\s+/g
const oddSpaces = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff])
const isOddSpace = (code: number): boolean =>
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x1680 && ((code >= 0x2000 && code <= 0x200a) || oddSpaces.has(code)))

const closers = new Set(['"', '”', '’', "'", ')', ']', '»'])
const stops = new Set(['.', '!', '?', '…', ':'])

function isTerminal(text: string): boolean {
  let last = text.length - 1
  for (let step = 0; step < 3 && last > 0 && closers.has(text.charAt(last)); step++) last--
  return stops.has(text.charAt(last))
}

/** What one look at a line's characters tells. */
interface Glance {
  words: number
  /** Line rules of which it holds a cue; null for a line that must be folded to tell. */
  cued: Set<LineRule> | null
  /** Other white space than single spaces. */
  odd: boolean
}

const digit = 0x30
const none: Set<LineRule> = new Set()

/** Counts the words of `codes[start..end)` and looks for cues of rules among them, folded as `foldKey` does. */
function glance(codes: Uint16Array, start: number, end: number): Glance {
  const cued = new Set<LineRule>()
  let words = 0
  let inWord = false
  let hash = 0
  let folded = 0
  let plain = true
  let odd = false
  let numbered = false
  for (let i = start; i < end; i++) {
    const code = codes[i] as number
    const lower = code >= 65 && code <= 90 ? code + 32 : code
    // most characters are letters, of which nothing else is asked
    if ((lower >= 97 && lower <= 122) || (lower >= digit && lower < digit + 10)) {
      if (!inWord) words++
      inWord = true
      if (folded === 0) numbered = lower < digit + 10
      hash = hashWith(hash, lower)
      folded++
      continue
    }
    const space = code === 32 || code === 9 || code === 160
    if (!space && !inWord) words++
    inWord = !space
    odd ||= (code === 32 && codes[i - 1] === 32 && i > start) || isOddSpace(code)
    if (isApostrophe(code)) continue
    if (hash !== 0) {
      if (numbered) addRulesOfNumber(cued)
      else addRulesOf(hash, cued)
      numbered = false
      folded++
      hash = 0
    }
    plain &&= !isLetterBeyondAscii(code)
  }
  if (hash !== 0) addRulesOf(hash, cued)
  return { words, cued: plain && folded > longestPhrase + 1 ? cued : null, odd }
}

function countWords(codes: Uint16Array, start: number, end: number): number {
  let words = 0
  let inWord = false
  for (let i = start; i < end; i++) {
    const code = codes[i] as number
    const space = code === 32 || code === 9 || code === 160
    if (!space && !inWord) words++
    inWord = !space
  }
  return words
}

/** What can be seen of a line without its neighbours. */
export class LineShape {
  /** Offsets without the white space around. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly words: number
  /** Ends like a sentence: full stop, question or exclamation mark, with or without a quote after it. */
  readonly terminal: boolean
  /** Long enough and closed like a sentence: what bodies of articles are made of. */
  readonly prose: boolean
  /** The lexicon's whole-line rule for it, whatever its boldness. */
  readonly rule: WholeLineRule | null
  private folded: string | null = null
  private captioned: readonly Signal[] | null = null

  /** `codes` are those of the whole text. */
  constructor(
    readonly line: Line,
    codes: Uint16Array,
  ) {
    const text = line.text.trim()
    const start = text.length === line.text.length ? line.start : line.start + line.text.indexOf(text)
    const end = start + text.length
    const { words, cued, odd } =
      text.length <= LONGEST_LINE
        ? glance(codes, start, end)
        : { words: countWords(codes, start, end), cued: none, odd: false }
    this.start = start
    this.end = end
    this.text = text
    this.words = words
    this.terminal = isTerminal(text)
    this.prose = words >= 25 || (words >= 11 && this.terminal)
    this.rule = null
    if (cued?.size === 0 || !mayBeFurniture(text)) return
    const spaced = odd ? text.replace(anySpace, ' ') : text
    this.rule = cued ? firstMatch(spaced, cued) : matchLine(spaced, this.key)
  }

  /** `foldKey` of the text; empty for lines too long to be furniture, and for lines of symbols only. */
  get key(): string {
    this.folded ??= mayBeFurniture(this.text) ? foldKey(this.text) : ''
    return this.folded
  }

  /** What speaks for its being a caption. */
  get caption(): readonly Signal[] {
    this.captioned ??= captionSignals(this.text)
    return this.captioned
  }
}

const mayBeFurniture = (text: string): boolean =>
  text.length <= SHORT_LINE || (text.length <= LONGEST_LINE && isWorthMatching(text.toLowerCase()))

/** Shapes of the lines that are not blank, in order. */
export function describeLines(lines: readonly Line[], text: string): LineShape[] {
  const codes = codesOf(text)
  const shapes: LineShape[] = []
  for (const line of lines) if (!line.blank) shapes.push(new LineShape(line, codes))
  return shapes
}
