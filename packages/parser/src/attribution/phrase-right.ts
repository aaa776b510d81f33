import type { Token } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'
import { isKnownName, isPluralOwner } from './name-phrase.ts'
import { opensSource } from './source-phrase.ts'
import { sourceKind } from './source-type.ts'

/** "according to officials, the offensive | has left": what stands before such a verb is its subject. */
const opensPredicate = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:be|have|modal|left|relative)$/.test(token.word.fn ?? '') ||
    token.low === 'that' ||
    (token.word.harm?.transitive === true && /^(?:ed|past|s)$/.test(token.word.harm.form)) ||
    (token.word.verb === true && !token.word.thing && !token.word.say))

/** End of the noun phrase that starts at `at`, right of "said" or "according to". */
export function phraseRight(tokens: readonly Token[], at: number): number {
  let i = at
  const first = tokens[at]
  if (first?.kind !== 'w') return at
  if (
    first.word.weekday ||
    first.word.month ||
    first.word.fn === 'pronoun' ||
    first.low === 'that' ||
    first.word.fn === 'there'
  )
    return at
  if (first.word.fn && first.word.fn !== 'det' && first.word.fn !== 'possessive' && first.word.fn !== 'other') return at
  let seen = false
  let apposition = -1
  for (; i < tokens.length && i - at < 22; i++) {
    const token = tokens[i]
    if (!token) break
    const { fn } = token.word
    if (token.kind === 'p') {
      if (token.text === '(' || token.text === ')' || isPluralOwner(tokens, i)) continue
      if (token.text === '.' && tokens[i - 1]?.capital && tokens[i + 1]?.capital) continue
      // an apposition: "Ashraf al-Kidra, a health official"
      const next = tokens[i + 1]
      if (
        token.text === ',' &&
        next &&
        (next.low === 'a' ||
          next.low === 'an' ||
          next.low === 'the' ||
          next.word.person?.singular ||
          /^(?:director|head|spokesman|spokeswoman|chief)$/.test(next.low))
      ) {
        apposition = i
        continue
      }
      break
    }
    if (token.kind === 'n' || (token.word.number && i > at) || /^(?:earlier|citing|quoting)$/.test(token.low)) break
    // "according to media reports | Kurdish fighters killed"
    const before = tokens[i - 1]
    if (i > at && token.capital && before && !before.capital && /[^s]s$/.test(before.low) && sourceKind(before.text))
      break
    // "according to the agency | more than 35 people"
    if (/^(?:more|less|fewer)$/.test(token.low) && tokens[i + 1]?.low === 'than') break
    if (fn === 'det' || fn === 'possessive') {
      const before = tokens[i - 1]
      if (isKnownName(tokens, at, i + 2)) continue
      if (i === at || before?.word.fn === 'prep' || before?.text === ',' || before?.word.fn === 'and') continue
      break
    }
    if (token.low === 'a' || token.low === 'an') continue
    if (fn === 'prep') {
      if (token.low === 'at' && /^(?:least|most)$/.test(tokens[i + 1]?.low ?? '')) break
      const name = tokens[i + 1]?.low === 'the' ? tokens[i + 2] : tokens[i + 1]
      if (/^(?:of|for|at)$/.test(token.low) || (token.low === 'in' && name?.capital)) continue
      break
    }
    if (fn === 'and') {
      const [next, second] = [tokens[i + 1], tokens[i + 2]]
      // "medics and local residents"
      const described = opensSource.test(next?.low ?? '') && second && !second.capital && sourceKind(second.text)
      if (next?.capital || sourceKind(next?.text ?? '') || next?.low === 'the' || described) continue
      break
    }
    if (fn === 'to' && tokens[i - 1]?.capital && tokens[i + 1]?.capital) continue
    if (fn && fn !== 'other' && fn !== 'adverb') break
    if (
      (token.word.say && !/^reports?$/.test(token.low)) ||
      token.word.harm ||
      (token.word.verb && !token.word.thing && !token.word.person && !token.capital)
    )
      break
    if (token.word.weekday) break
    // "said the source stressing that ..."
    if (i > at && /ing$/.test(token.low) && tokens[i + 1]?.low === 'that') break
    seen = true
  }
  if (apposition > 0 && opensPredicate(tokens[i])) i = apposition
  while (
    i > at &&
    (tokens[i - 1]?.kind === 'p' ||
      tokens[i - 1]?.word.fn === 'prep' ||
      tokens[i - 1]?.word.fn === 'det' ||
      tokens[i - 1]?.word.fn === 'and')
  ) {
    if (tokens[i - 1]?.text === ')') break
    i--
  }
  if (!seen || i <= at) return at
  const text = wordsBetween(tokens, at, i)
  const hasName = tokens.slice(at, i).some((token) => token.capital)
  return sourceKind(text) || hasName ? i : at
}
