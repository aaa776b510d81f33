import type { Word } from '../lexicon/lexicon.ts'
import { lookUp } from '../lexicon/lexicon.ts'

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
}

const pattern =
  /(\d+(?:[.,]\d+)*)(-[\p{L}]+(?:-[\p{L}]+)*|\p{L}+)?|((?:\p{Lu}\.){2,})|([\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-’'][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(--+|[^\s\p{L}\p{N}])/gu

/** Arabic names keep their article in lower case: "al-Kidra". */
const articleName = /^(?:al|el|as|ad|ar|az|ash|an|at|ez|es|er|ed|et|en|esh)-\p{Lu}/u
const acronym = /^(?:IS|ISs|IT|US|WHO|UN|AP|IN|OR|ME|AM|BE|DO|HE|WE)(?:['’]s?)?$/
const possessiveEnding = /['’]s?$|['’]S$/

/** Tokens of `text.slice(start, end)`. Hyphenated words stay whole ("US-led", "sixty-two", "6-year-old"). */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  const slice = text.slice(start, end)
  const allCapitals = slice.length > 24 && !/\p{Ll}/u.test(slice)
  for (const match of slice.matchAll(pattern)) {
    const from = start + match.index
    const raw = match[0]
    const isNumber = match[1] !== undefined && match[2] === undefined
    const isMark = match[5] !== undefined
    let low = isMark || isNumber ? raw : raw.toLowerCase()
    let possessive = false
    if (!isMark && !isNumber && (low.includes('’') || low.includes("'"))) {
      low = low.replaceAll('’', "'")
      if (possessiveEnding.test(low)) {
        possessive = true
        low = low.replace(possessiveEnding, '')
      }
    }
    const code = raw.charCodeAt(0)
    tokens.push({
      start: from,
      end: from + raw.length,
      text: raw,
      low,
      kind: isNumber ? 'n' : isMark ? 'p' : 'w',
      possessive,
      // in all capitals a capital says nothing
      capital:
        !allCapitals &&
        !isMark &&
        !isNumber &&
        ((code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(raw)) ||
          (code === 97 || code === 101 ? articleName.test(raw) : false)),
      // "IS", "US", "WHO" in running text are names, not words
      word: !allCapitals && acronym.test(raw) ? lookUp('') : lookUp(low),
    })
  }
  return tokens
}
