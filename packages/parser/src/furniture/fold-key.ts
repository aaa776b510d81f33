const apostrophes = /['’‘`´]/g
/** The same as codes; the acute accent lies beyond plain text. */
export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60
/** May be a letter beyond ASCII; typographic punctuation is none. */
export const isLetterBeyondAscii = (code: number): boolean => code > 0xa0 && (code < 0x2000 || code >= 0x2070)
const others = /[^\p{L}\p{N}]+/gu
const otherAscii = /[^a-z0-9]+/g
/** Letters beyond ASCII; typographic punctuation, which most texts have, is none. */
const lettersBeyondAscii = /[\u00a1-\u1fff\u2070-\uffff]/
const digits = /\d+/g

/** Lower case, apostrophes dropped, all else that is no letter or digit as one space: equal for spellings of one headline. */
export function foldKey(text: string): string {
  return foldPlain(text) ?? foldAny(text)
}

const longestPlain = 512
const folded = new Uint16Array(longestPlain)

/** The same for a text without letters beyond ASCII, a character at a time; null for any other. */
function foldPlain(text: string): string | null {
  if (text.length > longestPlain) return null
  let length = 0
  let gap = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const lower = code >= 65 && code <= 90 ? code + 32 : code
    if ((lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57)) {
      if (gap && length > 0) folded[length++] = 32
      gap = false
      folded[length++] = lower
    } else if (isLetterBeyondAscii(code)) return null
    else if (!isApostrophe(code)) gap = true
  }
  return String.fromCharCode.apply(null, folded.subarray(0, length) as unknown as number[])
}

function foldAny(text: string): string {
  const lower = text.toLowerCase().replace(apostrophes, '')
  return lower.replace(lettersBeyondAscii.test(lower) ? others : otherAscii, ' ').trim()
}

/** `foldKey` with every number as `#`: equal for "48801 Read" and "5616 Read". */
export const phraseKey = (key: string): string => key.replace(digits, '#')
