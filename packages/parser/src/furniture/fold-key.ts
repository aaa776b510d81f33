const apostrophes = /['’‘`´]/g
const others = /[^\p{L}\p{N}]+/gu
const otherAscii = /[^a-z0-9]+/g
/** Letters beyond ASCII; typographic punctuation, which most texts have, is none. */
const lettersBeyondAscii = /[\u00a1-\u1fff\u2070-\uffff]/
const digits = /\d+/g

/** Lower case, apostrophes dropped, all else that is no letter or digit as one space: equal for spellings of one headline. */
export function foldKey(text: string): string {
  const lower = text.toLowerCase().replace(apostrophes, '')
  return lower.replace(lettersBeyondAscii.test(lower) ? others : otherAscii, ' ').trim()
}

/** `foldKey` with every number as `#`: equal for "48801 Read" and "5616 Read". */
export const phraseKey = (key: string): string => key.replace(digits, '#')
