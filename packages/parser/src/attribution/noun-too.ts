import { oneOf } from '../lexicon/one-of.ts'
import type { Token } from '../text/tokens.ts'

const nounToo = oneOf(`
  report reports claim claims estimate estimates count counts tells say states notes reporting confirmed put puts
  documented stated estimated alleged declared reported believe believes recorded
`)

/** "report", "claim", "count" as nouns. */
export function isNoun(tokens: readonly Token[], i: number): boolean {
  const low = tokens[i]?.low ?? ''
  if (!nounToo.has(low)) return false
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  // "unconfirmed reports say"
  if (low === 'reports' && after?.word.say) return true
  // "denied reports that"
  if (before?.word.say === 'deny' && /^(?:reports|claims)$/.test(low)) return true
  if (!before)
    return (
      low === 'reports' ||
      low === 'report' ||
      low === 'claims' ||
      low === 'estimates' ||
      low === 'alleged' ||
      low === 'reported' ||
      low === 'estimated'
    )
  if (
    before.word.fn === 'det' ||
    before.word.fn === 'possessive' ||
    before.possessive ||
    before.kind === 'n' ||
    before.word.number
  )
    return true
  if (
    before.low === 'a' ||
    before.low === 'an' ||
    before.low === 'no' ||
    before.low === 'of' ||
    before.low === 'first' ||
    before.low === 'initial' ||
    before.low === 'media' ||
    before.low === 'news'
  ) {
    if ((before.low === 'media' || before.low === 'news') && (low !== 'reports' || after?.low === 'that')) return false
    // "BBC News reports that 12 died"
    if (before.low === 'news' && before.capital && tokens[i - 2]?.capital) return false
    return true
  }
  if (/^(?:alleged|confirmed|estimated|reported|declared|documented|recorded)$/.test(low) && before.word.fn === 'be')
    return true
  // "his reiterated claim", "an unconfirmed report"
  const outer = tokens[i - 2]
  if (
    /^(?:claim|report|estimate|count)$/.test(low) &&
    /(?:ed|al|ous|ive|ent|able|ial|er|est)$/.test(before.low) &&
    (/^(?:det|possessive)$/.test(outer?.word.fn ?? '') || outer?.possessive || /^an?$/.test(outer?.low ?? ''))
  )
    return true
  if (low === 'states' && (before.low === 'united' || before.low === 'member')) return true
  return (
    (low === 'reports' || low === 'claims') &&
    (after?.low === 'of' || after?.low === 'that') &&
    before.word.fn !== undefined
  )
}

/** "put the death toll at 12": a verb of giving takes a figure. */
export function figureFollows(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + 9); k++) {
    const low = tokens[k]?.low ?? ''
    if (/^(?:toll|figure|number|total|count|death|casualty|casualties|deaths|dead|losses|fatalities|tally)$/.test(low))
      return true
  }
  return false
}
