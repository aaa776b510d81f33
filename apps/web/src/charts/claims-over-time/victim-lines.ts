import { wrapWords } from '../../words/wrap-words.ts'

/** Victims' words in two lines of `length` letters, cut between words where even that is too little. */
export function victimLines(text: string, length: number): string[] {
  const [first = '', second, ...more] = wrapWords(text, length)
  if (second === undefined) return [cut(first, length)]
  const last = more.length === 0 ? cut(second, length) : `${withoutLast(second, length)}…`
  return [cut(first, length), last]
}

/** A word that is longer than the line has nowhere to break. */
const cut = (word: string, length: number) =>
  word.length <= length ? word : `${word.slice(0, Math.max(1, length - 1))}…`

/** The words of a line that leave room for a sign. */
function withoutLast(line: string, length: number): string {
  if (line.length < length) return line
  const words = line.split(' ')
  return words.length > 1 ? words.slice(0, -1).join(' ') : line.slice(0, Math.max(1, length - 1))
}
