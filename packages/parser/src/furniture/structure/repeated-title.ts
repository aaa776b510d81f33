const wordsOf = (key: string): string[] => key.split(' ')

/** Share of words that two folded headlines have in common (Jaccard). */
export function wordOverlap(a: string, b: string): number {
  const left = new Set(wordsOf(a))
  const right = new Set(wordsOf(b))
  let shared = 0
  for (const word of left) if (right.has(word)) shared++
  return shared / (left.size + right.size - shared)
}

/** True where two folded lines are one headline: equal, or nearly so in at least four words. */
export function sameHeadline(a: string, b: string): boolean {
  if (a === b) return a.length > 0
  if (a.length < 18 || b.length < 18 || Math.abs(a.length - b.length) > 40) return false
  return wordOverlap(a, b) >= 0.8
}

const isWordCode = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)

/**
 * Where the words of `key` (a folded headline) end when they are read in `text` from `position` on, letter case,
 * punctuation and apostrophes aside; -1 where other words stand there. Linear in the headline's length.
 */
export function endOfKeyAt(text: string, position: number, key: string): number {
  let cursor = position
  let at = 0
  while (at < key.length) {
    if (cursor >= text.length || cursor - position > 3 * key.length + 40) return -1
    const character = text.charAt(cursor)
    const wanted = key.charAt(at)
    const lower = character.toLowerCase()
    if (lower === wanted && wanted !== ' ') {
      at++
      cursor++
    } else if (wanted === ' ') {
      if (character === "'" || character === '’' || character === '‘' || character === '`') cursor++
      else if (isWordCode(character)) return -1
      else {
        while (cursor < text.length && !isWordCode(text.charAt(cursor)) && cursor - position < 3 * key.length + 40)
          cursor++
        at++
      }
    } else if (isWordCode(character)) return -1
    else if (at === 0 && !/["“”‘’'([]/.test(character)) return -1
    else if (at === 0 || character === "'" || character === '’' || character === '‘' || character === '´') cursor++
    else return -1
  }
  return cursor < text.length && isWordCode(text.charAt(cursor)) ? -1 : cursor
}
