import { oneOf } from '../lexicon/one-of.ts'
import type { Token } from '../text/tokens.ts'

const finding = oneOf(
  'found finds heard hears ruled rules showed shows show shown suggests suggested suggest indicate lists listed alleges',
)
/** Every word at which `finds` can find one. */
export const findingWords: readonly string[] = [
  ...finding,
  ...oneOf('learned gathered fear fears feared spoke spoken speaks talked'),
]
export const inquiry = oneOf(`
  report reports account accounts testimony testimonies evidence interviews inquiry inquest investigation probe tribunal court commission review study data figures statistics tally
  count records survey analysis documents database jury judge trial hearing panel justice estimate estimates
`)

const ofLaw = oneOf('cannot can must may should')

/** "The inquest heard that 12 died", "UN figures showed that ...": verbs that say only of those who look into it. */
export function finds(tokens: readonly Token[], i: number): boolean {
  // "Sumra News has learned that"
  if (tokens[i]?.low === 'learned' && tokens[i + 1]?.low === 'that' && tokens[i - 1]?.word.fn === 'have')
    return tokens[i - 2]?.capital === true
  if (tokens[i]?.low === 'gathered' && tokens[i + 1]?.low === 'that') return tokens[i - 1]?.capital === true
  const [next, before] = [tokens[i + 1], tokens[i - 1]]
  // "the mayor fears that", "the mayor spoke of 12 dead"
  if (/^(?:fear|fears|feared)$/.test(tokens[i]?.low ?? ''))
    return next?.low === 'that' && before !== undefined && !/^(?:be|pronoun|to)$/.test(before.word.fn ?? '')
  if (/^(?:spoke|spoken|speaks|talked)$/.test(tokens[i]?.low ?? ''))
    return next?.low === 'of' && tokens.slice(i + 2, i + 5).some(({ kind, word }) => kind === 'n' || word.number)
  if (!finding.has(tokens[i]?.low ?? '')) return false
  // "the court ruled that the parents of a boy shot by police cannot sue": of the law, not of the deed
  if (/^rule[ds]$/.test(tokens[i]?.low ?? '') && tokens.slice(i + 1).some(({ low }) => ofLaw.has(low))) return false
  for (let k = i - 1; k >= 0 && k > i - 8; k--) {
    const token = tokens[k]
    if (token?.kind !== 'w' || /^(?:be|relative|pronoun)$/.test(token.word.fn ?? '')) return false
    if (inquiry.has(token.low)) return true
  }
  return false
}
