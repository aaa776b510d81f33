import { attackNoun } from '../claims/attack-owner.ts'
import type { Sentence } from '../claims/sentence.ts'
import { defineCue } from '../lexicon/cues.ts'
import { oneOf } from '../lexicon/one-of.ts'
import type { Token } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'
import { accuser, accuses } from './accusation.ts'
import { citedSource, citingWords } from './cited-source.ts'
import { footage, footageSource } from './footage.ts'
import { leadingLabel, trailingLabel } from './headline-label.ts'
import { deniesOther } from './other-denial.ts'
import { phraseLeft, phraseRight } from './source-phrase.ts'
import { sourceKind } from './source-type.ts'
import { beforeAdjunct, beforeRelative } from './subject-before.ts'
import { givesToll, giving } from './toll-giver.ts'

const closingWord = oneOf(`
  on in at a the an over late early told statement news conference telephone phone by interview its his twitter website
  afp reuters cnn ap press reporters journalists media tv morning evening afternoon night of agency to associated
  saying from him them her earlier email according condition anonymity reporter correspondent
`)
const witnessing = oneOf('saw witnessed')
const nounToo = oneOf(`
  report reports claim claims estimate estimates count counts tells say states notes reporting confirmed put puts
  documented stated estimated alleged declared reported believe believes recorded
`)

/** Words of a sentence that ascribe a statement to someone. Token indices. */
export interface SourceMention {
  from: number
  to: number
  text: string
  /** The verb of saying, or "according to". */
  verb: string
  verbAt: number
  /** `show` is whose pictures are described: it covers its own sentence alone. */
  kind: 'say' | 'claim' | 'deny' | 'put' | 'show'
  /** Where the statement stands: right of a leading source, left of a trailing one. */
  side: 'leading' | 'trailing'
  /** "it", "he", "its director": refers to a source named before. */
  pronoun: boolean
  /** To whom it was told ("told Reuters"). */
  told: string | null
}

/** Words other than verbs of saying at which a mention is looked for. */
const opensMention = defineCue(
  new RegExp(`^(?:${['according', ...citingWords, ...footage, ...accuses, ...giving, ...witnessing].join('|')})$`),
)

/** All source mentions of a sentence, in order. */
export function findSources(sentence: Sentence): SourceMention[] {
  const { tokens } = sentence
  const found: SourceMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !(token.word.say || token.cues & opensMention)) continue
    if (token.low === 'according' && tokens[i + 1]?.low === 'to') {
      const from = compiledBy(tokens, i + 2)
      const to = phraseRight(tokens, from)
      if (to > from) {
        const text = wordsBetween(tokens, from, to)
        // "according to" leads when the sentence opens with it
        found.push({
          from,
          to,
          text,
          verb: 'according to',
          verbAt: i,
          kind: 'say',
          side: i <= 1 ? 'leading' : 'trailing',
          pronoun: false,
          told: null,
        })
        i = to - 1
        continue
      }
    }
    const cited = citedSource(tokens, i)
    if (cited) {
      found.push(cited)
      i = cited.to - 1
      continue
    }
    const seen = footageSource(tokens, i) ?? accuser(tokens, i)
    if (seen) {
      found.push(seen)
      continue
    }
    const say = token.word.say ?? (givesToll(tokens, i) ? 'put' : reporterSaw(tokens, i) ? 'say' : undefined)
    if (!say || token.kind !== 'w' || isNoun(tokens, i)) continue
    if (say === 'put' && !figureFollows(tokens, i)) continue
    if (token.low.startsWith('point') && tokens[i + 1]?.low !== 'out') continue
    if (say === 'deny' && deniesOther(wordsBetween(tokens, i + 1, Math.min(tokens.length, i + 12)))) continue
    if (say === 'claim' && claimsDeed(tokens, i)) continue
    if (say === 'claim' && tokens[i + 1]?.low === 'the' && /^li(?:fe|ves)$/.test(tokens[i + 2]?.low ?? '')) continue
    // "rocket shells claim nine civilians"
    if (say === 'claim' && ((tokens[i - 1]?.cues ?? 0) & attackNoun) !== 0) continue
    // "claims 6 martyrs", "claimed 12 lives" state harm, not speech
    if (
      say === 'claim' &&
      (tokens[i + 1]?.word.number || tokens[i + 1]?.kind === 'n') &&
      tokens.slice(i + 2, i + 6).some((next) => next.word.harm?.form === 'lives' || next.low.startsWith('martyr'))
    )
      continue
    const mention = readMention(tokens, i, say)
    if (mention) found.push(mention)
  }
  const leading = leadingLabel(tokens)
  if (leading && found.every((mention) => mention.from >= leading.to)) found.unshift(leading)
  const trailing = trailingLabel(tokens)
  if (trailing && found.every((mention) => mention.to <= trailing.from || mention.from >= trailing.to))
    found.push(trailing)
  return found
}

/** "claimed responsibility", "claimed the bombing, which ...": the deed, not a statement about it. */
function claimsDeed(tokens: readonly Token[], i: number): boolean {
  if (/^(?:responsibility|credit|victory|lives)$/.test(tokens[i + 1]?.low ?? '')) return true
  const bare = ((tokens[i + 1]?.cues ?? 0) & attackNoun) !== 0
  if (!bare && !/^(?:the|its|this|that|an?)$|day['’]?s$/.test(tokens[i + 1]?.low ?? '')) return false
  const at = [i + 1, i + 2, i + 3].find((k) => ((tokens[k]?.cues ?? 0) & attackNoun) !== 0)
  const after = at === undefined ? undefined : tokens[at + 1]
  return at !== undefined && (after === undefined || after.kind === 'p' || after.word.fn === 'relative')
}

function readMention(tokens: Token[], i: number, kind: SourceMention['kind']): SourceMention | null {
  const verb = tokens[i]?.text ?? ''
  const near = phraseLeft(tokens, i)
  const outer =
    near?.pronoun && near.to - near.from === 1
      ? null
      : (beforeRelative(tokens, i, near) ?? beforeAdjunct(tokens, i, near))
  const left = outer ?? near
  // "no official has confirmed"
  if (left && /^(?:no|nobody|none|neither)$/.test(tokens[left.from]?.low ?? '')) return null
  const told = toldTo(tokens, i)
  // one literal for all, so that all mentions have one shape
  const mention = (
    { from, to, pronoun = false }: { from: number; to: number; pronoun?: boolean },
    side: SourceMention['side'],
    text = wordsBetween(tokens, from, to),
  ): SourceMention => ({ from, to, text, verb, verbAt: i, kind, side, pronoun, told })
  // "was quoted as saying", "are reported killed": nobody speaks
  const before = tokens[i - 1]
  if (before?.word.fn === 'be' && kind !== 'put' && tokens[i]?.low !== 'saying') return null
  if (before?.low === 'as' && tokens[i]?.low === 'saying') {
    for (let k = i - 2; k >= 0 && k > i - 14; k--)
      if (tokens[k]?.low === 'quoted' || tokens[k]?.low === 'cited') {
        const passive = tokens[k - 1]?.word.fn === 'be'
        if (passive) {
          const subject = phraseLeft(tokens, k - 1)
          return subject && mention(subject, 'leading')
        }
        return mention({ from: k + 1, to: i - 1 }, 'leading')
      }
  }
  // "..., the mayor said, adding that": who said the first adds the second
  if (/^(?:adding|noting|stressing|indicating|explaining)$/.test(tokens[i]?.low ?? '')) {
    const said = tokens.slice(Math.max(0, i - 5), i).findLastIndex(({ word }) => word.say)
    const speaker = said < 0 ? null : phraseLeft(tokens, Math.max(0, i - 5) + said)
    if (speaker) return mention(speaker, 'leading')
  }
  const participle = /ing$/.test(tokens[i]?.low ?? '')
  if (
    participle &&
    (!left ||
      /\b(?:statement|message|video|report|attacks?|responsibility)$/i.test(wordsBetween(tokens, left.from, left.to)))
  ) {
    const main = mainSubject(tokens, i)
    return main && mention(main, 'leading')
  }
  // "The group claimed responsibility and said ...": who did the first does the second
  if (before?.word.fn === 'and') {
    const main = mainSubject(tokens, i)
    const text = main ? wordsBetween(tokens, main.from, main.to) : ''
    if (main && sourceKind(text)) return mention(main, 'leading', text)
  }
  const inverted = invertedSpeaker(tokens, i)
  if (inverted) return mention(inverted, 'trailing')
  if (left) {
    // a statement after the verb, unless the verb closes the clause ("..., it said.")
    const next = tokens[i + 1]
    const closes = closesClause(tokens, i)
    const trails = closes || !(next || left.from === 0)
    return mention(left, trails ? 'trailing' : 'leading')
  }
  if (
    tokens[i]?.low === 'said' ||
    tokens[i]?.low === 'says' ||
    tokens[i]?.low === 'added' ||
    tokens[i]?.low === 'reported'
  ) {
    const to = phraseRight(tokens, i + 1)
    if (to > i + 1) return mention({ from: i + 1, to }, 'trailing')
  }
  return null
}

const compiled =
  /^(?:figures|data|numbers|statistics|estimates|tally|count|report|reports|statement|statements|information|list|lists|records)$/

/** "according to figures compiled by the ministry": the ministry. */
function compiledBy(tokens: readonly Token[], at: number): number {
  for (let i = at; i < Math.min(tokens.length, at + 7); i++) {
    const low = tokens[i]?.low ?? ''
    if (tokens[i]?.kind === 'p') return at
    if ((low === 'by' || low === 'from') && i > at)
      return compiled.test(tokens[at]?.low ?? '') || compiled.test(tokens[at + 1]?.low ?? '') ? i + 1 : at
  }
  return at
}

/** "..., said the Observatory." closes the sentence: the speaker stands after the verb, whatever stands before it. */
function invertedSpeaker(tokens: readonly Token[], verb: number): { from: number; to: number } | null {
  if (tokens[verb]?.low !== 'said' || verb < 3) return null
  const to = phraseRight(tokens, verb + 1)
  if (to <= verb + 1) return null
  const rest = tokens.slice(to).filter((token) => token.kind === 'w')
  return rest.length === 0 ? { from: verb + 1, to } : null
}

/** For "X put out a statement claiming ...", "X claimed the attack, saying ...": the subject of the sentence's first verb. */
function mainSubject(tokens: readonly Token[], before: number): { from: number; to: number; pronoun: boolean } | null {
  // "X said it killed 61; Y denied that, saying": of the last clause
  const clause = tokens.findLastIndex(({ text }, k) => k < before && text === ';')
  for (let k = clause + 2; k < before; k++) {
    const token = tokens[k]
    if (!token || token.capital || /ing$/.test(token.low)) continue
    const { say, verb, thing, fn } = token.word
    if ((verb && !thing) || say || fn === 'have' || fn === 'be') {
      const subject = phraseLeft(tokens, k)
      if (subject) return subject
    }
  }
  return null
}

/** "An AFP photographer at the hospital saw": a journalist bears witness. */
const reporterSaw = (tokens: readonly Token[], i: number): boolean =>
  witnessing.has(tokens[i]?.low ?? '') && tokens.slice(Math.max(0, i - 9), i).some(({ low }) => journalist.has(low))
const journalist = oneOf(
  'photographer journalist reporter correspondent photographers journalists reporters correspondents',
)

const whereSaid = oneOf('on in at from via to')

/** Nothing but a time or "told X", "in a statement" follows up to the end or the next mark. */
function closesClause(tokens: readonly Token[], verb: number): boolean {
  // "said on Telegram", "said in San Salvador": where it was said
  let where = false
  for (let i = verb + 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    where = token.capital && (where || whereSaid.has(tokens[i - 1]?.low ?? ''))
    if (where) continue
    // 'said, "...' opens what is said
    if (/^["“‘']$/.test(token.text)) return false
    // "a monitor said bringing to 45 ...": a scrape lost the comma
    if (
      /ing$/.test(token.low) &&
      !token.word.fn &&
      !token.word.thing &&
      tokens[i - 1]?.word.fn !== 'det' &&
      !/^(?:nothing|saying|morning|evening)$/.test(token.low)
    )
      return true
    if (token.kind === 'p') return !(token.text === ',' && /^["“‘]$/.test(tokens[i + 1]?.text ?? ''))
    if (token.word.weekday || token.word.month || token.kind === 'n' || token.word.fn === 'adverb') continue
    if (/^(?:days|weeks|hours|months)$/.test(token.low) && tokens[i + 1]?.low === 'after') return true
    if (closingWord.has(token.low)) {
      if (token.low === 'saying') return false
      continue
    }
    if (token.capital && tokens[verb]?.low === 'told') continue
    if (
      token.word.fn === 'subordinator' ||
      token.low === 'updating' ||
      token.low === 'giving' ||
      token.low === 'citing' ||
      token.low === 'quoting'
    )
      return true
    return false
  }
  return true
}

function toldTo(tokens: readonly Token[], i: number): string | null {
  const low = tokens[i]?.low
  let at = low === 'told' || low === 'tells' ? i + 1 : -1
  if (at < 0)
    for (let k = i + 1; k < Math.min(tokens.length, i + 4); k++)
      if (tokens[k]?.low === 'to' && tokens[k + 1]?.capital) at = k + 1
  if (at < 0 || !tokens[at]) return null
  if (tokens[at]?.low === 'the') at++
  let to = at
  while (tokens[to]?.capital && !tokens[to]?.word.weekday && to < at + 4) to++
  return to > at ? wordsBetween(tokens, at, to) : null
}

/** "report", "claim", "count" as nouns. */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const low = tokens[i]?.low ?? ''
  if (!nounToo.has(low)) return false
  const before = tokens[i - 1]
  const after = tokens[i + 1]
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

function figureFollows(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + 9); k++) {
    const low = tokens[k]?.low ?? ''
    if (/^(?:toll|figure|number|total|count|death|casualty|casualties|deaths|dead|losses|fatalities|tally)$/.test(low))
      return true
  }
  return false
}
