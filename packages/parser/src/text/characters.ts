/** What the tokeniser asks of a character; bits of `classOf`. */
export const LETTER = 1
export const NUMBER = 2
export const UPPER = 4
export const SPACE = 8
export const DIGIT = 16
/** A character beyond the table: only a Unicode pattern can tell. */
export const UNKNOWN = 32

/** Latin script with its supplements; no combining mark stands below this. */
const latin = 0x250

const table = new Uint8Array(1 << 16).fill(UNKNOWN)
for (let code = 0; code < latin; code++) {
  const character = String.fromCharCode(code)
  table[code] =
    (/\p{L}/u.test(character) ? LETTER : 0) |
    (/\p{N}/u.test(character) ? NUMBER : 0) |
    (/\p{Lu}/u.test(character) ? UPPER : 0) |
    (/\s/.test(character) ? SPACE : 0) |
    (/\d/.test(character) ? DIGIT : 0)
}
// dashes, quotation marks and the ellipsis are marks as in ASCII
table.fill(0, 0x2010, 0x2028)

/** Class bits of a UTF-16 code unit; 0 for a mark. */
export const classOf = (code: number): number => table[code] as number

/** True for a text without a small letter that has a capital: "ALEPPO", "Á-2", but also "1970". */
export function isUpperCase(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 97 && code <= 122) return false
  }
  return text === text.toUpperCase()
}
