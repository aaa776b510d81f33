const capitalised = "(?:\\p{Lu}[\\p{L}.'’-]+\\s+){0,4}"
/** A name holds no more words than this before its last one. */
const mostWords = 4
const partOfName = /[\p{L}.'’-]/u
const space = /\s/
const isLetter = /\p{L}/u

/**
 * Where a text names someone by a surname, with up to four capitalised words before it: what a global pattern would
 * find, looked for around the surname only.
 */
export function* nameMentions(text: string, surname: string): Generator<{ name: string; index: number }> {
  const pattern = new RegExp(`${capitalised}${escapeForPattern(surname)}(?![\\p{L}])`, 'uy')
  let from = 0
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, Math.max(at + 1, from))) {
    if (isLetter.test(text.charAt(at + surname.length))) continue
    for (let start = namesFrom(text, at, from); start <= at; start++) {
      if (start < at && isSmall(text.charCodeAt(start))) continue
      pattern.lastIndex = start
      const name = pattern.exec(text)?.[0]
      if (name === undefined) continue
      from = start + name.length
      yield { name, index: start }
      break
    }
  }
}

/** The first place at which a name that runs up to `at` may start, not before `floor`. */
function namesFrom(text: string, at: number, floor: number): number {
  let start = at
  let words = 0
  let inGap = false
  for (; start > floor; start--) {
    const character = text.charAt(start - 1)
    const gap = !isSmall(text.charCodeAt(start - 1)) && space.test(character)
    if (gap && !inGap && ++words > mostWords) break
    if (!gap && !isSmall(text.charCodeAt(start - 1)) && !partOfName.test(character)) break
    inGap = gap
  }
  return start
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** The pattern that matches a text letter for letter. */
export const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
