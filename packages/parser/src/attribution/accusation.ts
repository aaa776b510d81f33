import { oneOf } from '../lexicon/one-of.ts'
import type { Token } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'
import type { SourceMention } from './find-sources.ts'
import { phraseLeft } from './source-phrase.ts'

export const accuses = oneOf('accused accuses accusing accuse')
const deed = oneOf(`
  killing murdering massacring executing slaughtering wounding injuring kidnapping abducting shooting bombing shelling
  attacking targeting launching carrying conducting committing perpetrating staging firing dropping hitting striking
`)

/** "Activists accused the army of launching an attack that killed 213": who accuses says it, and claims it. */
export function accuser(tokens: readonly Token[], i: number): SourceMention | null {
  const verb = tokens[i]
  if (!verb || !accuses.has(verb.low) || tokens[i - 1]?.word.fn === 'be' || tokens[i - 1]?.low === 'been') return null
  const at = tokens.findIndex(({ low }, k) => k > i + 1 && k < i + 16 && deed.has(low) && tokens[k - 1]?.low === 'of')
  const subject = at < 0 ? null : phraseLeft(tokens, i)
  if (!subject) return null
  const { from, to, pronoun } = subject
  return {
    from,
    to,
    text: wordsBetween(tokens, from, to),
    verb: verb.text,
    verbAt: at,
    kind: 'claim',
    side: 'leading',
    pronoun,
    told: null,
  }
}
