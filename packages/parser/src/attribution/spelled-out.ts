/** Initials that stand alone: "LPP". */
export const acronym = /^\p{Lu}{2,7}$/u

/** The name that a text spells out before its initials in brackets: "the Lawyers for Public Peace (LPP)"; null where it has none. */
export function spelledOut(text: string, initials: string): string | null {
  const at = text.indexOf(`(${initials})`)
  if (at < 0) return null
  const words = text
    .slice(Math.max(0, at - 120), at)
    .trimEnd()
    .split(/\s+/)
  const letters = [...initials]
  // from the right, each letter of the initials opens a word; small words may stand between
  let from = words.length
  let next = letters.length - 1
  while (from > 0 && next >= 0) {
    const word = words[from - 1] ?? ''
    const opens = word.split('-').map((part) => part.charAt(0).toUpperCase())
    if (/[.!?,;:]$/.test(word)) return null
    if (opens.at(-1) === letters[next]) next -= opens.length > 1 && opens[0] === letters[next - 1] ? 2 : 1
    else if (!/^(?:of|for|the|and|to|in|on|de|&)$/i.test(word)) return null
    from--
  }
  const name = words.slice(from).join(' ')
  return next < 0 && /^\p{Lu}/u.test(name) ? name : null
}
