import type { Token } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'
import { sourceKind } from './source-type.ts'

/** The tokens spell a well-known source that has an article inside its name. */
export const isKnownName = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]?.capital === true &&
  tokens[to - 1]?.capital === true &&
  to - from === 3 &&
  sourceKind(wordsBetween(tokens, from, to))?.name === wordsBetween(tokens, from, to)

/** "Valley Now", "USA Today" */
export const isNameEnd = (tokens: readonly Token[], i: number): boolean =>
  /^(?:now|today)$/.test(tokens[i]?.low ?? '') && tokens[i]?.capital === true && tokens[i - 1]?.capital === true

/** "The Valley Media Center an activist collective said": the name, where a scrape lost the commas round what it is. */
export function nameBefore(
  tokens: readonly Token[],
  article: number,
): { from: number; to: number; pronoun: boolean } | null {
  const to = bracketStart(tokens, article)
  let from = to
  while (from > 0) {
    const token = tokens[from - 1]
    // "Center for Policy Research": small words inside a name
    const inside = /^(?:of|for|and|on)$/.test(token?.low ?? '') && tokens[from]?.capital && tokens[from - 2]?.capital
    if (!inside && !(token?.capital && token.kind === 'w' && !token.word.weekday && token.word.fn !== 'det')) break
    from--
  }
  if (to - from < 2 || tokens[from - 1]?.word.fn === 'prep') return null
  return sourceKind(wordsBetween(tokens, from, to)) ? { from, to, pronoun: false } : null
}

/** "The Valley Media Center (VMC) | an activist": where the bracket before `at` opens; `at` where none closes. */
function bracketStart(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.text !== ')') return at
  for (let k = at - 2; k > 0 && k > at - 6; k--) if (tokens[k]?.text === '(') return k
  return at
}

/** "the doctors' union", "the rebels' spokesman": the mark of a plural owner. */
export const isPluralOwner = (tokens: readonly Token[], i: number): boolean =>
  /^['’]$/.test(tokens[i]?.text ?? '') &&
  tokens[i - 1]?.end === tokens[i]?.start &&
  /s$/.test(tokens[i - 1]?.low ?? '') &&
  !tokens[i + 1]?.capital &&
  sourceKind(tokens[i + 1]?.text ?? '') !== null
