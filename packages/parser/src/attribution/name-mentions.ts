/** A name holds no more words than this before its last one. */
const mostWords = 4
const capitalised = /\p{Lu}[\p{L}.'’-]+[ \u00a0]+/uy
const partOfName = /[\p{L}.'’-]/u
const space = /[ \u00a0]/
const isLetter = /\p{L}/u

/** Where a text names someone by a surname, with up to four capitalised words before it; without overlaps, in order. */
export function* nameMentions(text: string, surname: string): Generator<{ name: string; index: number }> {
  let from = 0
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, Math.max(at + 1, from))) {
    if (!endsWord(text, at + surname.length)) continue
    for (let start = namesFrom(text, at, from); start <= at; start++) {
      if (start < at && isSmall(text.charCodeAt(start))) continue
      const end = endOfName(text, start, surname)
      if (end < 0) continue
      from = end
      yield { name: text.slice(start, end), index: start }
      break
    }
  }
}

/** The end of the longest name that starts at `start` and closes with the surname; -1 where none does. */
function endOfName(text: string, start: number, surname: string): number {
  let end = -1
  let at = start
  for (let words = 0; words <= mostWords; words++) {
    if (text.startsWith(surname, at) && endsWord(text, at + surname.length)) end = at + surname.length
    capitalised.lastIndex = at
    if (!capitalised.test(text)) break
    at = capitalised.lastIndex
  }
  return end
}

function endsWord(text: string, at: number): boolean {
  const next = text.codePointAt(at)
  return next === undefined || !isLetter.test(String.fromCodePoint(next))
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
