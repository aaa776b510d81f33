import { oneOf } from '../lexicon/one-of.ts'
import type { Token } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'
import type { SourceMention } from './find-sources.ts'
import { phraseRight } from './phrase-right.ts'
import { sourceKind } from './source-type.ts'

const cite = oneOf('citing quoting')
const cited = oneOf('cited quoted')
const stated = oneOf('reported confirmed recorded documented counted announced verified')
const issued = oneOf('issued released published compiled prepared produced')
const document = oneOf('report reports study statement figures data statistics tally count survey document')
const given = oneOf('provided given released issued supplied communicated came come comes')
const figure = oneOf('figure figures toll tolls number numbers count counts tally data statistics total information')
/** Every word at which `citedSource` can find one. */
export const citingWords: readonly string[] = [...cite, ...cited, ...stated, ...issued, ...given]
const shows = oneOf('showed shows show said says say found finds revealed reveals put puts indicated indicates')

/** "citing a military source that 28 were killed", "..., quoting the ministry", "12 deaths recorded by the ministry", "a report issued by the network showed that": whom the text cites. */
export function citedSource(tokens: readonly Token[], i: number): SourceMention | null {
  const verb = tokens[i]
  if (!verb) return null
  const issuing = issued.has(verb.low) && document.has(tokens[i - 1]?.low ?? '')
  const gave = given.has(verb.low) && tokens.slice(Math.max(0, i - 9), i).some(({ low }) => figure.has(low))
  const asked = verb.low === 'confirmed' && tokens[i + 1]?.low === 'with'
  const came = gave && /^comes?$|^came$/.test(verb.low) && tokens[i + 1]?.low === 'from'
  const passive = asked || came || (tokens[i + 1]?.low === 'by' && (issuing || gave || stated.has(verb.low)))
  const whoCited = cited.has(verb.low) && /^(?:which|who)$/.test(tokens[i - 1]?.low ?? '')
  if (/^(?:without|not|never)$/.test(tokens[i - 1]?.low ?? '')) return null
  if (!(passive || whoCited || cite.has(verb.low))) return null
  const from = passive ? i + 2 : i + 1
  const showing = issuing ? tokens.slice(from, from + 12).findIndex(({ low }) => shows.has(low)) : 0
  if (showing < 0) return null
  const to = issuing ? from + showing : phraseRight(tokens, from)
  const text = wordsBetween(tokens, from, to)
  if (to <= from || (passive && !sourceKind(text))) return null
  const leading =
    issuing ||
    (i === 1 && tokens[0]?.low === 'as') ||
    (gave && i < 7) ||
    tokens[to]?.low === 'that' ||
    tokens[to]?.low === 'as'
  return {
    from,
    to,
    text,
    verb: verb.text,
    verbAt: i,
    kind: 'say',
    side: leading ? 'leading' : 'trailing',
    pronoun: false,
    told: null,
  }
}
