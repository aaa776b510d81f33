import { cuesOf } from '../lexicon/cues.ts'
import type { Word } from '../lexicon/lexicon.ts'
import { lookUp } from '../lexicon/lexicon.ts'
import { classOf, DIGIT, LETTER, NUMBER, SPACE, UNKNOWN, UPPER } from './characters.ts'
import { codesOf } from './codes.ts'

/** A word, number or mark. `start` and `end` are UTF-16 offsets into the article's text. */
export interface Token {
  start: number
  end: number
  text: string
  /** Lower case, apostrophes straightened, without a possessive ending. */
  low: string
  /** `w` word, `n` number in digits, `p` punctuation. */
  kind: 'w' | 'n' | 'p'
  possessive: boolean
  /** Starts with a capital letter. */
  capital: boolean
  /** What the lexicons know about it; a shared empty entry where they know nothing. */
  word: Word
  /** The classes of words that it belongs to, as bits. */
  cues: number
}

/** What a token is whatever stands around it. */
type Form = Omit<Token, 'start' | 'end'>

const pattern =
  /(\d+(?:[.,]\d+)*)(-[\p{L}]+(?:-[\p{L}]+)*|\p{L}+)?|((?:\p{Lu}\.){2,})|([\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-’'][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(--+|[^\s\p{L}\p{N}])/gu

/** Arabic names keep their article in lower case: "al-Kidra". */
const articleName = /^(?:al|el|as|ad|ar|az|ash|an|at|ez|es|er|ed|et|en|esh)-\p{Lu}/u
const acronym = /^(?:IS|ISs|IT|US|WHO|UN|AP|IN|OR|ME|AM|BE|DO|HE|WE)(?:['’]s?)?$/
const possessiveEnding = /['’]s?$|['’]S$/
const lowerCase = /\p{Ll}/u
const upperStart = /^\p{Lu}/u

/** Tokens of `text.slice(start, end)`. Hyphenated words stay whole ("US-led", "sixty-two", "6-year-old"). */
export function tokenize(text: string, start: number, end: number): Token[] {
  const allCapitals = end - start > 24 && !hasLowerCase(text, start, end)
  const tokens: Token[] = []
  return scanLatin(text, start, end, allCapitals, tokens) ? tokens : scanUnicode(text, start, end, allCapitals)
}

function hasLowerCase(text: string, start: number, end: number): boolean {
  const codes = codesOf(text)
  for (let i = start; i < end; i++) if (isLowerAscii(codes[i] as number)) return true
  return lowerCase.test(text.slice(start, end))
}

const isLowerAscii = (code: number): boolean => code >= 97 && code <= 122

/** The meaning of `pattern` for any script. */
function scanUnicode(text: string, start: number, end: number, allCapitals: boolean): Token[] {
  const codes = codesOf(text)
  const tokens: Token[] = []
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const kind = match[5] !== undefined ? 'p' : match[1] !== undefined && match[2] === undefined ? 'n' : 'w'
    const from = start + match.index
    const to = from + match[0].length
    tokens.push(placed(formAt(text, codes, from, to, kind, allCapitals), from, to))
  }
  return tokens
}

/** The same for Latin script, a character at a time; false where another script turns up. */
function scanLatin(text: string, start: number, end: number, allCapitals: boolean, tokens: Token[]): boolean {
  const codes = codesOf(text)
  for (let at = start; at < end; ) {
    const from = at
    const kind = classOf(codes[at] as number)
    if (kind & SPACE) {
      at++
      continue
    }
    if (kind & UNKNOWN) return false
    if (kind & DIGIT) {
      at = endOfNumber(codes, at, end)
      const word = endOfNumberWord(codes, at, end)
      tokens.push(placed(formAt(text, codes, from, word, word > at ? 'w' : 'n', allCapitals), from, word))
      at = word
    } else if (kind & LETTER) {
      at = kind & UPPER ? endOfInitials(codes, at, end) : at
      if (at === from) at = endOfWord(codes, at, end)
      tokens.push(placed(formAt(text, codes, from, at, 'w', allCapitals), from, at))
    } else if (kind & NUMBER) at++
    else {
      at++
      if (codes[from] === HYPHEN) while (at < end && codes[at] === HYPHEN) at++
      tokens.push(placed(formAt(text, codes, from, at, 'p', allCapitals), from, at))
    }
    // a combining mark or an astral letter would belong to the token before it
    if (at < end && classOf(codes[at] as number) & UNKNOWN) return false
  }
  return true
}

const HYPHEN = 45
const DOT = 46
const COMMA = 44
const APOSTROPHE = 39
const QUOTE = 0x2019

const classAt = (codes: Uint16Array, at: number, end: number): number => (at < end ? classOf(codes[at] as number) : 0)

function endOfNumber(codes: Uint16Array, from: number, end: number): number {
  let at = from
  for (;;) {
    while (classAt(codes, at, end) & DIGIT) at++
    const code = codes[at]
    if (at + 1 >= end || (code !== DOT && code !== COMMA) || !(classAt(codes, at + 1, end) & DIGIT)) return at
    at++
  }
}

/** "6-year-old", "3rd": the letters that hang on a number; `from` where none do. */
function endOfNumberWord(codes: Uint16Array, from: number, end: number): number {
  let at = from
  while (classAt(codes, at, end) & LETTER) at++
  if (at > from) return at
  while (at < end && codes[at] === HYPHEN && classAt(codes, at + 1, end) & LETTER) {
    at++
    while (classAt(codes, at, end) & LETTER) at++
  }
  return at
}

/** "U.S.": two capitals or more, each with its stop; `from` where there are none. */
function endOfInitials(codes: Uint16Array, from: number, end: number): number {
  let at = from
  while (classAt(codes, at, end) & UPPER && at + 1 < end && codes[at + 1] === DOT) at += 2
  return at - from >= 4 ? at : from
}

function endOfWord(codes: Uint16Array, from: number, end: number): number {
  let at = from
  for (;;) {
    while (classAt(codes, at, end) & (LETTER | NUMBER)) at++
    if (at >= end) return at
    const code = codes[at]
    if (code !== HYPHEN && code !== APOSTROPHE && code !== QUOTE) return at
    if (!(classAt(codes, at + 1, end) & (LETTER | NUMBER))) return at
    at++
  }
}

function placed(form: Form, start: number, end: number): Token {
  const { text, low, kind, possessive, capital, word, cues } = form
  return { start, end, text, low, kind, possessive, capital, word, cues }
}

/** News repeats its words: each pair of slots keeps the forms read last of those that share it, so that memory is bounded. */
const slotBits = 16
const slots = 1 << slotBits
/** Spreads hashes that differ little over all slots (Knuth's multiplicative hashing). */
const spread = 0x9e3779b1
const longestForm = 32
const forms = new Array<Form | undefined>(slots)
/** The same in sentences that are all capitals, where a capital says nothing. */
const formsInCapitals = new Array<Form | undefined>(slots)

/** The form of `text.slice(from, to)`, without cutting it out where it is known. */
function formAt(
  text: string,
  codes: Uint16Array,
  from: number,
  to: number,
  kind: Token['kind'],
  allCapitals: boolean,
): Form {
  if (to - from > longestForm) return readForm(text.slice(from, to), kind, allCapitals)
  const kept = allCapitals ? formsInCapitals : forms
  let hash = to - from
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + (codes[i] as number)) | 0
  const slot = Math.imul(hash, spread) >>> (32 - slotBits)
  const known = kept[slot]
  if (known && stands(known.text, codes, from, to)) return known
  const beside = kept[slot ^ 1]
  if (beside && stands(beside.text, codes, from, to)) return beside
  // a copy, so that what is kept does not hold the whole article
  const form = readForm(` ${text.slice(from, to)}`.slice(1), kind, allCapitals)
  kept[slot ^ 1] = known
  kept[slot] = form
  return form
}

/** Whether `word` is what stands at `from` to `to`. */
function stands(word: string, codes: Uint16Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = from; i < to; i++) if (word.charCodeAt(i - from) !== codes[i]) return false
  return true
}

function readForm(raw: string, kind: Token['kind'], allCapitals: boolean): Form {
  if (kind !== 'w')
    return { text: raw, low: raw, kind, possessive: false, capital: false, word: lookUp(raw), cues: cuesOf(raw) }
  let low = raw.toLowerCase().replaceAll('’', "'")
  const possessive = low.includes("'") && possessiveEnding.test(low)
  if (possessive) low = low.replace(possessiveEnding, '')
  // in all capitals a capital says nothing; "IS", "US", "WHO" in running text are names, not words
  const capital = !allCapitals && (upperStart.test(raw) || articleName.test(raw))
  const word = lookUp(!allCapitals && acronym.test(raw) ? '' : low)
  return { text: raw, low, kind, possessive, capital, word, cues: cuesOf(low) }
}
