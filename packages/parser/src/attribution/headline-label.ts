import { defineCue } from '../lexicon/cues.ts'
import type { Token } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'
import type { SourceMention } from './find-sources.ts'

import { sourceKind } from './source-type.ts'

/** A headline's closing label: "kills 30 fighters: Monitor", "... in Syria Monitor" where the colon is lost. */
export function trailingLabel(tokens: readonly Token[]): SourceMention | null {
  const n = tokens.length
  for (let length = 1; length <= 4 && length < n - 2; length++) {
    const mark = tokens[n - length - 1]
    if (mark?.text !== ':' && mark?.text !== '-' && mark?.text !== '–') continue
    const text = wordsBetween(tokens, n - length, n)
    if (!tokens[n - length]?.capital || !sourceKind(text)) break
    return {
      from: n - length,
      to: n,
      text,
      verb: mark.text,
      verbAt: n - length - 1,
      kind: 'say',
      side: 'trailing',
      pronoun: false,
      told: null,
    }
  }
  return headlineLabel(tokens)
}

const label = defineCue(
  /^(?:monitor|monitors|observatory|ngo|watchdog|activists|officials|opposition|reports|report|governor|ministry|army|police|sources?)$/,
)

/** "... in Aleppo Monitor group Reuters Monday 21 Apr", "... air base: monitor Jane Doe": the label that closes a headline, run on into its byline or stamp. */
function headlineLabel(tokens: readonly Token[]): SourceMention | null {
  for (let i = 4; i < Math.min(tokens.length, 30); i++) {
    const [token, before] = [tokens[i], tokens[i - 1]]
    if (!token || !before || !(token.cues & label)) continue
    const marked = /^(?:[:–—-])$/.test(before.text)
    const clause = before.word.fn !== undefined && before.word.fn !== 'adverb'
    if (!marked && (!token.capital || before.kind !== 'w' || clause || before.word.demonym)) continue
    const to = tokens[i + 1]?.low === 'group' || tokens[i + 1]?.low === 'say' ? i + 2 : i + 1
    const next = tokens[to]
    const stamped =
      !next ||
      next.kind === 'n' ||
      next.word.weekday !== undefined ||
      next.word.month !== undefined ||
      sourceKind(next.text)?.type === 'news_agency'
    if (!stamped && !(marked && next.capital)) continue
    const text = wordsBetween(tokens, i, to)
    if (!sourceKind(text)) continue
    return {
      from: i,
      to,
      text,
      verb: marked ? before.text : '',
      verbAt: i - 1,
      kind: 'say',
      side: 'trailing',
      pronoun: false,
      told: null,
    }
  }
  return null
}
