import type { Token } from '../text/tokens.ts'

/** Verbs of what follows an attack: their day is not the day on which people came to harm. */
const aftermath = new Set(
  'visited visits visiting visit condemned condemns condemning blamed blames blaming accused accuses accusing vowed vows vowing pledged pledges called urged urges appealed voted votes signed unveiled presented honored honoured mourned mourn mourning buried bury burying convicted charged charges sentenced indicted pleaded testified resigned arrived met meets apologized apologised apologises apologizes demanded demands rejected rejects spoke speaks speaking tweeted posted published releases released launched-a-probe investigated opened-a-probe praised thanked marked commemorated commemorate denounced denounces identified named ruled announced hailed welcomed paid attended vetoed debated discussed proposed ordered asked asks warned threatened threatens cancelled canceled returned reopened resumed'.split(
    ' ',
  ),
)
const passes =
  /^(?:statement|a|an|news|conference|reporters|interview|late|early|him|them|journalists|media|message|outlet|telephone|responsibility)$/

/**
 * The time stands beside a verb of saying or of an aftermath: "said Friday", "told CNN on Monday", "visited the wounded
 * on Monday", "on Monday visited".
 */
export function isSpeech(tokens: readonly Token[], from: number, to: number): boolean {
  if (datesAttack(tokens, from, to)) return false
  const after = tokens[to]
  if (/^(?:video|footage|photo|picture|speech|interview|statement|message)$/.test(tokens[from - 1]?.low ?? ''))
    return true
  if (after?.word.say !== undefined && !isInverted(tokens, to)) return true
  if (after !== undefined && aftermath.has(after.low)) return true
  let nouns = false
  for (let i = from - 1, steps = 0; i >= 0 && steps < 12; i--, steps++) {
    const token = tokens[i]
    if (!token) break
    // "said on Friday 12 people were killed": still the time of saying
    if (token.word.say && token.word.say !== 'claim') return !nouns
    if (nouns ? ceremony.test(token.low) : aftermath.has(token.low)) return true
    if (/^claim(?:ed|s|ing)?$/.test(token.low)) return tokens[i + 1]?.low === 'responsibility'
    if (token.kind === 'p' || token.kind === 'n' || token.word.harm || token.word.number) return false
    if (passesOver(token)) continue
    // "visited the site on Tuesday": an object that is no attack
    if (token.low === 'that' || token.word.verb || attackNoun.test(token.low)) return false
    nouns = true
  }
  return false
}

/** "accused in the April 15 blasts": the day is a part of the attack's name. */
export function datesAttack(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.word.fn !== 'det') return false
  for (let i = to; i < to + 4; i++) {
    const token = tokens[i]
    if (token?.kind !== 'w' || token.word.fn) return false
    if (attackNoun.test(token.low)) return true
  }
  return false
}

/** Verbs whose object may stand before their day. */
const ceremony = /^(?:visit(?:s|ed|ing)?|attended|charged|convicted|sentenced|presented|honou?red|voted|signed|passed)$/
const attackNoun =
  /(?:attack|bomb|strike|raid|blast|explosi|shoot|massacre|assault|killing|murder|clash|shell|fight|offensive|violence|incident|crash)/
const passing = new Set(['prep', 'det', 'possessive', 'adverb'])
/** Words that may stand between a verb of saying and its time: "told CNN in an interview on". */
const passesOver = ({ low, word, capital }: Token): boolean =>
  low !== 'that' && (low === 'to' || passing.has(word.fn ?? '') || capital || passes.test(low))

/** "in three days said the governor": the verb of saying has its speaker behind it, the time belongs to what was said. */
const isInverted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.word.fn === 'det' || tokens[at + 1]?.capital === true

const superlative =
  /^(?:deadliest|worst|biggest|largest|bloodiest|highest|heaviest|first|longest|most|lowest|fiercest|single-deadliest)$/

/** "the deadliest since 2019", "the deadliest month this year": compares, dates nothing. */
export function isComparison(tokens: readonly Token[], from: number): boolean {
  const since = lastOf(tokens, 'since', from)
  if (since < 0 && !/^(?:this|in)$/.test(tokens[from]?.low ?? '') && tokens[from - 1]?.low !== 'in') return false
  const until = since < 0 ? from : since
  for (let i = until - 1; i >= 0 && i > until - (since < 0 ? 7 : 16); i--) {
    if (superlative.test(tokens[i]?.low ?? ''))
      return since >= 0 || !tokens.slice(i, from).some(({ word }) => word.harm)
    if (tokens[i]?.kind === 'p') return false
  }
  return false
}

/** Index of the last such word in the twenty before `from`; -1 where a mark or figure stands between. */
function lastOf(tokens: readonly Token[], word: string, from: number): number {
  for (let i = from - 1; i >= 0 && i > from - 22; i--) {
    if (tokens[i]?.low === word) return i
    if (endsSearch(tokens[i])) return -1
  }
  return -1
}

/** "since March 2011"; "since the war began in March 2011". */
export const isSince = (tokens: readonly Token[], from: number): boolean => lastOf(tokens, 'since', from) >= 0

/** "which broke out in 2011", "an offensive that began on 3 June". */
export function isBeginning(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i > from - 12; i--) {
    if (
      /^(?:erupted|began|begun|started|broke|beginning|start|outbreak|launched|triggered|sparked|degenerated|plunged)$/.test(
        tokens[i]?.low ?? '',
      )
    )
      return true
    if (endsSearch(tokens[i])) return false
  }
  return false
}

const endsSearch = (token: Token | undefined): boolean =>
  token === undefined ||
  (token.kind === 'p' && token.text !== '-') ||
  token.kind === 'n' ||
  token.word.harm !== undefined ||
  token.word.number !== undefined
