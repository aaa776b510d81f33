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
import { findingWords, finds, inquiry } from './inquiry.ts'
import { figureFollows, isNoun } from './noun-too.ts'
import { deniesOther } from './other-denial.ts'
import { phraseRight } from './phrase-right.ts'
import { phraseLeft } from './source-phrase.ts'
import { sourceKind } from './source-type.ts'
import { beforeAdjunct, beforeRelative } from './subject-before.ts'
import { givesToll, giving } from './toll-giver.ts'

const closingWord = oneOf(`
  on in at during a the an over late early told statement news conference telephone phone by interview its his twitter website
  afp reuters cnn ap press reporters journalists media tv morning evening afternoon night of agency to associated
  saying from him them her earlier email according condition anonymity reporter correspondent
`)
const witnessing = oneOf('saw witnessed')
const dismissing = oneOf('dismiss dismisses dismissed refute refutes refuted')
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
  new RegExp(
    `^(?:${['according', 'per', ...dismissing, ...findingWords, ...citingWords, ...footage, ...accuses, ...giving, ...witnessing].join('|')})$`,
  ),
)

/** All source mentions of a sentence, in order. */
export function findSources(sentence: Sentence): SourceMention[] {
  const { tokens } = sentence
  const found: SourceMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !(token.word.say || token.cues & opensMention)) continue
    const asPer = isPer(tokens, i)
    if (asPer || (token.low === 'according' && tokens[i + 1]?.low === 'to')) {
      const from = asPer ? i + 1 : compiledBy(tokens, i + 2)
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
    const say =
      token.word.say ??
      (dismisses(tokens, i)
        ? 'deny'
        : givesToll(tokens, i)
          ? 'put'
          : reporterSaw(tokens, i) || finds(tokens, i)
            ? 'say'
            : undefined)
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

/** "Per the ministry, 12 died", "as per police" */
const isPer = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.low === 'per' &&
  (i === 0 || /^(?:as|,)$/.test(tokens[i - 1]?.low ?? '')) &&
  !/^(?:cent|day|week|month|year|capita|hour|a|an)$/.test(tokens[i + 1]?.low ?? '')

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
  // "neither confirmed nor denied", "did not confirm"
  const refused = tokens
    .slice(Math.max(0, i - 3), i)
    .some(({ low, word }) => word.fn === 'not' || /^n(?:either|or)$/.test(low))
  if (refused && kind === 'say') return null
  // "said it could not confirm that"
  const unsure = tokens.findIndex(({ word }, k) => k > i && k < i + 6 && word.fn === 'not')
  if (unsure > 0 && tokens.slice(unsure, unsure + 4).some(({ low }) => /^(?:confirm|verify)$/.test(low))) return null
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
  // "the court was told that"
  const listener = before?.word.fn === 'be' && tokens[i]?.low === 'told' && inquiry.has(tokens[i - 2]?.low ?? '')
  const heard = listener ? phraseLeft(tokens, i - 1) : null
  if (heard) return mention(heard, 'leading')
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
  if (before?.word.fn === 'and' || before?.low === 'but') {
    const main = mainSubject(tokens, i, clauseStart(tokens, i - 1))
    const text = main ? wordsBetween(tokens, main.from, main.to) : ''
    if (main && sourceKind(text)) return mention(main, 'leading', text)
  }
  // "The chief said the bomber wore a uniform.": who opens the sentence speaks
  const opens =
    left && opensSentence(tokens, left.from) && sourceKind(wordsBetween(tokens, left.from, left.to)) !== null
  const inverted = opens ? null : invertedSpeaker(tokens, i)
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

/** Where the clause of the verb at `at` begins: after a semicolon, "while" or "but". */
function clauseStart(tokens: readonly Token[], at: number): number {
  for (let k = at - 1; k > 0; k--)
    if (tokens[k]?.text === ';' || /^(?:while|but|whereas)$/.test(tokens[k]?.low ?? '')) return k
  return 0
}

const compiled =
  /^(?:figures|toll|data|numbers|statistics|estimates|tally|count|report|reports|statement|statements|information|list|lists|records)$/

/** "according to figures compiled by the ministry": the ministry. */
function compiledBy(tokens: readonly Token[], at: number): number {
  for (let i = at; i < Math.min(tokens.length, at + 7); i++) {
    const low = tokens[i]?.low ?? ''
    if (tokens[i]?.kind === 'p') return at
    if ((low === 'by' || low === 'from') && i > at)
      return [at, at + 1, at + 2].some((k) => compiled.test(tokens[k]?.low ?? '')) ? i + 1 : at
  }
  return at
}

/** Nothing that tells of harm stands before. */
const opensSentence = (tokens: readonly Token[], from: number): boolean =>
  !tokens.slice(0, from).some(({ kind, word }) => kind === 'n' || word.harm || word.number || word.say)

/** "..., said the Observatory." closes the sentence: the speaker stands after the verb, whatever stands before it. */
function invertedSpeaker(tokens: readonly Token[], verb: number): { from: number; to: number } | null {
  if (tokens[verb]?.low !== 'said' || verb < 3) return null
  const to = phraseRight(tokens, verb + 1)
  if (to <= verb + 1) return null
  const rest = tokens.slice(to).filter((token) => token.kind === 'w')
  return rest.length === 0 ? { from: verb + 1, to } : null
}

/** For "X put out a statement claiming ...", "X claimed the attack, saying ...": the subject of the sentence's first verb. */
function mainSubject(
  tokens: readonly Token[],
  before: number,
  from = 0,
): { from: number; to: number; pronoun: boolean } | null {
  // "X said it killed 61; Y denied that, saying": of the last clause
  const clause = tokens.findLastIndex(({ text }, k) => k < before && text === ';')
  for (let k = Math.max(from, clause + 1) + 1; k < before; k++) {
    const token = tokens[k]
    if (!token || token.capital || /ing$/.test(token.low)) continue
    const { say, verb, thing, fn } = token.word
    if ((verb && !thing) || say || fn === 'have' || fn === 'be' || fn === 'do') {
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

/** "dismissed as false the claim that" */
const dismisses = (tokens: readonly Token[], i: number): boolean =>
  dismissing.has(tokens[i]?.low ?? '') &&
  tokens
    .slice(i + 1, i + 6)
    .some(({ low }) => /^(?:claims?|reports?|allegations?|accusations?|figures?|toll)$/.test(low))

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
    // "say as many as 12 people died"
    if (
      token.low === 'as' &&
      /^(?:many|few|false|baseless|untrue|unfounded|fabricated|propaganda|lies)$/.test(tokens[i + 1]?.low ?? '')
    )
      return false
    // "said in a statement: "
    if (token.text === ':') return false
    if (token.kind === 'p') return !(token.text === ',' && /^["“‘]$/.test(tokens[i + 1]?.text ?? ''))
    if (token.word.weekday || token.word.month || token.kind === 'n' || token.word.fn === 'adverb') continue
    if (/^(?:days|weeks|hours|months)$/.test(token.low) && tokens[i + 1]?.low === 'after') return true
    // "as the UN reported last week"
    if (
      /^(?:last|this|past)$/.test(token.low) &&
      /^(?:week|month|year|summer|winter)$/.test(tokens[i + 1]?.low ?? '')
    ) {
      i++
      continue
    }
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
