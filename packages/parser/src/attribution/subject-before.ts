import { oneOf } from '../lexicon/one-of.ts'
import type { Token } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'
import { phraseLeft } from './source-phrase.ts'
import { sourceKind } from './source-type.ts'

interface Phrase {
  from: number
  to: number
  pronoun: boolean
}

/** Words that open a clause about the subject before them. */
const relative = oneOf('which who based')
/** Words that open an adjunct between a subject and its verb. */
const adjunct = oneOf(
  'in on at with without inside from via through during after quoting citing speaking responding treating working led headed interviewed contacted reached',
)
/** Words before which a clause ends, so that a subject may follow. */
const clauseEnd = oneOf('that while but and as because although whereas meanwhile later earlier')

/** "The ministry, which keeps its own records, said": the subject stands before the relative. */
export function beforeRelative(tokens: readonly Token[], verb: number, near: Phrase | null): Phrase | null {
  // "a group which fights the army, the Observatory said": a known name that no word governs speaks for itself
  const governor = near && tokens[near.from - 1]
  if (near && governor && governor.word.fn !== 'prep' && !governor.word.verb)
    if (sourceKind(wordsBetween(tokens, near.from, near.to))?.name || tokens[near.from]?.low === 'local') return null
  for (let k = verb - 1; k > 0 && k > verb - 24; k--) {
    const token = tokens[k]
    // "a man who carried the wounded said"
    const harm = tokens[k - 1]?.word.fn === 'det' ? undefined : token?.word.harm
    if (token?.word.say || (harm && harm.form !== 'lives') || token?.text === ';') return null
    if (!relative.has(token?.low ?? '')) continue
    if (token?.low === 'based' && tokens[k + 1]?.word.fn !== 'prep') continue
    const subject = phraseLeft(tokens, tokens[k - 1]?.text === ',' ? k - 1 : k)
    // the clause of the relative has a verb of its own before the verb of saying
    if (verb - k < (token?.low === 'based' ? 3 : 4)) return null
    return subject && sourceKind(wordsBetween(tokens, subject.from, subject.to)) ? subject : null
  }
  return null
}

/**
 * "The army in its weekly survey of the front said", "the hospital, on its own page, said": the subject before
 * the adjunct, where the phrase `near` at the verb is only part of that.
 */
export function beforeAdjunct(tokens: readonly Token[], verb: number, near: Phrase | null): Phrase | null {
  if (near && tokens[near.from - 1]?.word.fn !== 'prep') return null
  // "in an attack claimed by ...", "clashes claiming 10 lives": no verb of that subject
  if (/ing$/.test(tokens[verb]?.low ?? '') || tokens[verb + 1]?.low === 'by') return null
  for (let k = verb - 1; k > 0 && k > verb - 14; k--) {
    const token = tokens[k]
    if (!token || /^[;"“”:]$/.test(token.text)) return null
    const { say, harm, verb: action, thing, number } = token.word
    // "medics treating the wounded said"
    const wounded = harm && tokens[k - 1]?.word.fn === 'det'
    if ((harm && !wounded) || number || token.kind === 'n' || (action && !thing && !token.capital)) return null
    if (say && tokens[k - 1]?.kind === 'w' && !/^(?:report|reports|statement|claim|count)$/.test(token.low)) return null
    if (!adjunct.has(token.low)) continue
    const subject = phraseLeft(tokens, tokens[k - 1]?.text === ',' ? k - 1 : k)
    if (!subject || subject.pronoun || !opensClause(tokens, subject.from)) continue
    if (sourceKind(wordsBetween(tokens, subject.from, subject.to))) return subject
  }
  return null
}

function opensClause(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  return !before || before.kind === 'p' || clauseEnd.has(before.low) || before.word.fn === 'subordinator'
}
