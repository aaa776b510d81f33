import { oneOf } from '../lexicon/one-of.ts'
import type { Token } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'
import type { SourceMention } from './find-sources.ts'
import { phraseRight } from './phrase-right.ts'
import { phraseLeft } from './source-phrase.ts'
import { sourceKind } from './source-type.ts'

export const footage = oneOf('video videos footage clip clips recording recordings images pictures photos photographs')
const publishing =
  /^(?:released|posted|published|broadcast|aired|issued|distributed|circulated|uploaded|shared|showed|shows)$/

/** "ISIS released a video that shows ...", "footage aired by the channel showing ...", "the group's video showed ...": whose pictures they are. */
export function footageSource(tokens: readonly Token[], i: number): SourceMention | null {
  const noun = tokens[i]
  if (!noun?.word.thing || !footage.has(noun.low)) return null
  const shows = showing(tokens, i)
  if (shows < 0) return null
  const owner = publishedBy(tokens, i, shows) ?? publisher(tokens, i) ?? owning(tokens, i)
  if (!owner) return null
  const { from, to, pronoun } = owner
  return {
    from,
    to,
    text: wordsBetween(tokens, from, to),
    verb: tokens[shows]?.text ?? '',
    verbAt: shows,
    kind: 'show',
    side: 'leading',
    pronoun,
    told: null,
  }
}

interface Owner {
  from: number
  to: number
  pronoun: boolean
}

/** The word after which stands what is seen; -1 where the sentence does not say. */
function showing(tokens: readonly Token[], i: number): number {
  if (tokens[i + 1]?.low === 'of') return i + 1
  for (let k = i + 1; k < Math.min(tokens.length, i + 16); k++)
    if (/^(?:show|shows|showed|showing|shown)$/.test(tokens[k]?.low ?? '')) return k
  return -1
}

/** "footage released by the group" */
function publishedBy(tokens: readonly Token[], i: number, shows: number): Owner | null {
  for (let k = i + 1; k < shows && k < i + 5; k++) {
    if (!publishing.test(tokens[k]?.low ?? '') || tokens[k + 1]?.low !== 'by') continue
    const to = Math.min(phraseRight(tokens, k + 2), shows)
    return to > k + 2 ? { from: k + 2, to, pronoun: false } : null
  }
  return null
}

/** "the group has released a new video" */
function publisher(tokens: readonly Token[], i: number): Owner | null {
  for (let k = i - 1; k > 0 && k > i - 7; k--) {
    const token = tokens[k]
    if (!token || token.kind === 'p') return null
    if (publishing.test(token.low)) return phraseLeft(tokens, k)
  }
  return null
}

/** "the ISIS video", "the group's footage" */
function owning(tokens: readonly Token[], i: number): Owner | null {
  const name = tokens[i - 1]
  if (!name?.capital && !name?.possessive) return null
  let from = i - 1
  while (tokens[from - 1]?.capital && !tokens[from - 1]?.word.fn) from--
  return sourceKind(wordsBetween(tokens, from, i)) ? { from, to: i, pronoun: false } : null
}
