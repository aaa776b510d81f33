import type { Attribution, Claim } from '@evenhand/schema'
import type { Passage } from '../claims/passage.ts'
import { oneOf } from '../lexicon/one-of.ts'
import type { Token } from '../text/tokens.ts'
import type { ResolvedSource } from './resolved-source.ts'
import type { SourceRegister } from './source-register.ts'
import { sourceKind } from './source-type.ts'

export interface Ascription {
  attribution: Attribution
  kind: ResolvedSource['kind']
  /** In the sentence itself, or carried over from a neighbour. */
  own: boolean
  reason: string
}

const unclaimed = /\bno (?:\w+ )?(?:group|one|party|side|organi[sz]ation)\b[^.]{0,60}\bclaimed\b[^.]*,? but\b/i

/** A word that opens a clause of its own, which the source before it need not cover. */
const boundary = oneOf('meanwhile but')

/** To whom the text ascribes the count at token `at` of a passage; null where it speaks in its own voice. */
export function attribute(
  passages: readonly Passage[],
  register: SourceRegister,
  passage: Passage,
  at: number,
): Ascription | null {
  const own = pick(passage.sentence.tokens, register.of(passage), at)
  if (own) return make(own, true, `“${own.text}” ${own.verb}`)
  // "no group claimed the attack, but ISIS has killed dozens": another matter
  const turns = unclaimed.test(passage.text)
  return (
    fromQuotation(passages, register, passage) ??
    givenNext(passages, register, passage) ??
    (turns ? null : fromNeighbour(passages, register, passage))
  )
}

const pointsBack =
  /^(?:that|this|(?:the|these|those) (?:\w+ )?(?:figures?|toll|count|tally|numbers|deaths|casualties|information)) (?:is|was|are|were|comes?|came|has been|have been)(?: \w+)? (?:according to|by|from)\b/i

/** "12 people were killed. That is according to the mayor.": the next sentence says who gives the figure. */
function givenNext(passages: readonly Passage[], register: SourceRegister, passage: Passage): Ascription | null {
  const next = passages[passage.index + 1]
  if (passage.part === 'furniture' || !next || next.part === 'furniture' || next.line - passage.line > 1) return null
  const source = pointsBack.test(next.text) ? register.of(next).find(carriesOn) : undefined
  return source ? make(source, false, `given by “${source.text}” in the next sentence`) : null
}

function pick(tokens: readonly Token[], sources: readonly ResolvedSource[], at: number): ResolvedSource | null {
  let leading: ResolvedSource | null = null
  let trailing: ResolvedSource | null = null
  for (const source of sources) {
    const { mention } = source
    // "the death of 3 soldiers confirmed": those who are counted
    const ofDead = tokens[at - 1]?.low === 'of' && tokens[at - 2]?.word.harm?.form === 'noun'
    if (mention.from <= (ofDead ? at + 1 : at) && at < mention.to) continue
    if (mention.from > at && judgesDeed(tokens, mention)) continue
    if (mention.verb === 'according to' && mention.verbAt < at && mention.verbAt > 1) {
      // "the attacks, according to the ministry, killed 12"
      if (!crosses(tokens, mention.to, at) && at - mention.to < 14) leading ??= source
    } else if (mention.side === 'leading' && mention.verbAt < at) {
      if (!crosses(tokens, mention.verbAt, at)) leading = source
    } else if (mention.side === 'leading' && mention.verbAt > at) {
      // "... 12 people were killed and the army said five others": not ours, unless nothing else speaks
    } else if (mention.side === 'trailing' && mention.verbAt > at && !trailing) {
      if (mention.to >= tokens.length - 6 || !crosses(tokens, at, mention.from)) trailing = source
    } else if (mention.side === 'trailing' && mention.verbAt < at) {
      // "..., it said, killing 12": a closing source still covers what hangs on the clause
      const next = tokens[mention.verbAt + 1]
      if (next && (next.low === 'updating' || next.low === 'giving' || next.low === 'adding')) leading = source
      else if (!leading && participleFollows(tokens, mention.verbAt)) leading = source
    }
  }
  // "reports confirmed that ..., said the source": who passes them on
  if (leading && trailing && /^(?:\w+ )?reports?$/i.test(leading.text)) return trailing
  // "Wire: 12 killed in raid, officials say": the outlet passes it on
  const outlet = leading?.verb === ':' && /^(?:news_agency|media|state_media)$/.test(leading.type)
  const found = outlet ? (trailing ?? leading) : (leading ?? trailing)
  return (
    (found && citedBy(found, sources, at)) ??
    found ??
    sources.find(({ mention }) => speaksOfBefore(tokens, mention, at)) ??
    null
  )
}

/** "strikes that killed dozens, which the ministry said were not intended": what is said is of the deed, not of the figure. */
const judgesDeed = (tokens: readonly Token[], { from, verbAt }: ResolvedSource['mention']): boolean =>
  /^(?:which|that)$/.test(tokens[tokens[from - 1]?.word.fn === 'det' ? from - 2 : from - 1]?.low ?? '') &&
  tokens[verbAt + 1]?.word.fn === 'be' &&
  judgement.test(tokens[verbAt + 2]?.low ?? '')
const judgement =
  /^(?:not|never|un(?:intentional|justified|lawful|intended)|accidental|justified|lawful|legitimate|necessary|defensive|illegal|aimed|intended|meant)$/

/** "SANA, citing the ministry, said", "SANA put the dead at 12, quoting the ministry": whom the speaker cites is who says it. */
function citedBy(
  { mention, source }: ResolvedSource,
  sources: readonly ResolvedSource[],
  at: number,
): ResolvedSource | null {
  const next = sources.find((other) => other.mention.from > Math.max(at, mention.to))
  const cited = sources.find(
    (other) =>
      /^(?:citing|quoting|cited|quoted)$/.test(other.verb) &&
      other.mention.verbAt > mention.from &&
      (other.mention.verbAt <= Math.max(mention.to + 1, mention.verbAt + 2) ||
        (other === next && mention.side === 'leading' && mention.verbAt < at)),
  )
  return cited ? { ...cited, told: cited.told ?? source } : null
}

/** "killed 13 civilians Monday the Observatory said most of them in one district": what is said adds no figure of its own. */
function speaksOfBefore(tokens: readonly Token[], mention: ResolvedSource['mention'], at: number): boolean {
  if (mention.side !== 'leading' || mention.from <= at || tokens[mention.verbAt + 1]?.low === 'that') return false
  if (judgesDeed(tokens, mention)) return false
  const isClause = ({ low, text, word }: Token): boolean =>
    text === ';' ||
    text === '.' ||
    word.fn === 'and' ||
    word.fn === 'but' ||
    word.fn === 'subordinator' ||
    /^(?:while|whereas)$/.test(low)
  if (tokens.slice(at, mention.from).some(isClause)) return false
  return !tokens.slice(mention.verbAt + 1).some((token) => token.word.harm || token.word.number || token.kind === 'n')
}

function participleFollows(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < Math.min(tokens.length, from + 8); i++) {
    if (tokens[i]?.text === ',' && /ing$/.test(tokens[i + 1]?.low ?? '')) return true
    if (
      /^(?:updating|giving|adding|raising|bringing|putting|noting|saying|stating|explaining|stressing|indicating)$/.test(
        tokens[i]?.low ?? '',
      )
    )
      return true
  }
  return false
}

function crosses(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]
    if (token && (token.text === ';' || boundary.has(token.low))) {
      // "while" right after the verb's own clause; "said that while ..." stays inside
      if (i > from + 2) return true
    }
  }
  return false
}

/** Whether a source may cover more than its own sentence. */
const carriesOn = ({ kind }: ResolvedSource): boolean => kind !== 'deny' && kind !== 'show'

/** A sentence inside quotation marks takes the speaker named before or after the quotation. */
function fromQuotation(passages: readonly Passage[], register: SourceRegister, passage: Passage): Ascription | null {
  const { text } = passage
  const opens = /^["“]/.test(text)
  const inside = opens || openQuotes(passages, passage)
  if (!inside) return null
  const speaker = afterQuotation(passages, register, passage)
  if (speaker) return make(speaker, false, `quotation of “${speaker.text}”`)
  for (const step of opens ? [-1, 1, 2, -2] : [1, -1, 2, -2]) {
    const other = passages[passage.index + step]
    if (!other || other.part === 'furniture' || Math.abs(other.line - passage.line) > 1) continue
    const source = register.of(other).find(carriesOn)
    if (source) return make(source, false, `quotation of “${source.text}”`)
  }
  return null
}

/** The speaker named after the mark that closes the quotation, up to five sentences on. */
function afterQuotation(
  passages: readonly Passage[],
  register: SourceRegister,
  passage: Passage,
): ResolvedSource | null {
  for (let i = passage.index; i <= passage.index + 5; i++) {
    const other = passages[i]
    if (!other || other.part === 'furniture' || other.line !== passage.line) return null
    const closing = i === passage.index ? other.text.search(/[^\s]["”]/) + 1 : other.text.search(/["”]/)
    if (closing <= 0) continue
    return (
      register.of(other).find((candidate) => carriesOn(candidate) && candidate.span.start > other.start + closing) ??
      null
    )
  }
  return null
}

function openQuotes(passages: readonly Passage[], passage: Passage): boolean {
  let open = 0
  for (let i = passage.index - 1; i >= 0 && i > passage.index - 8; i--) {
    const other = passages[i]
    if (!other || other.line !== passage.line) break
    for (const mark of other.text.matchAll(/[“”"]/g)) open += mark[0] === '“' ? 1 : mark[0] === '”' ? -1 : 0
  }
  return open > 0
}

const anaphor =
  /\b(?:such (?:attack|blast|strike|bombing|incident)|the (?:clashes|attacks?|strikes?|blasts?|fighting|raids?|bombings?|assault|violence|explosions?|shelling|same|dead|wounded|injured|victims|ambush|militants?|airstrikes?|fire|shooting|onslaught)|the (?:\w+ )?(?:rocket|mortar|terrorist|air) (?:attacks?|strikes?)|the (?:death )?toll (?:included|includes|over)|also|among them|those killed|of them|of those|another|in (?:a )?similar (?:attacks?|strikes?|incidents?))\b|^(?:more|other) (?:\w+ )?(?:rockets?|shells?|bombs?|missiles?|strikes?|raids?|attacks?)\b|^there (?:were|was) no (?:\w+ )?(?:casualties|injuries|deaths|victims|fatalities)\b/i
const shift =
  /\b(?:comes?|came) (?:a|one|two|three|\d+|just|only)? ?(?:days?|weeks?|hours?|months?) after\b|\b(?:exactly|just) an? (?:day|week|month|year) after\b|\bin the same context\b|^\S+ (?:\w+ ){0,2}(?:killed|injured) \d+ (?:others )?(?:killed|injured)\b|^(?:(?:\w+ ){0,2}meanwhile|elsewhere|separately|in (?:israel|iraq|syria|lebanon)\b|on the israeli|but|earlier|last|in \d{4}|since)\b/i

const elsewhere = /\b(?:war|conflict|uprising)\b|\b(?:days?|weeks?|months?|years?) after\b/i

/** Carries the source of the sentence before over to one that plainly goes on in its voice. */
function fromNeighbour(passages: readonly Passage[], register: SourceRegister, passage: Passage): Ascription | null {
  if (passage.part === 'headline' || passage.part === 'furniture') return null
  const previous = passages[passage.index - 1]
  if (previous && previous.part !== 'headline' && previous.part !== 'furniture' && passage.line - previous.line <= 1) {
    const source = register.of(previous).findLast(carriesOn)
    if (source && anaphor.test(passage.text) && !shift.test(passage.text) && passage.text.length < 220) {
      return make(source, false, `goes on from “${source.text}” in the sentence before`)
    }
  }
  const speaker = speakerAround(passages, register, passage)
  return speaker ? make(speaker, false, `between two sentences of “${speaker.text}”`) : null
}

/** Whoever spoke in one of the two sentences before and goes on in the next: "The source added that". */
function speakerAround(
  passages: readonly Passage[],
  register: SourceRegister,
  { index, text }: Passage,
): ResolvedSource | undefined {
  const next = passages[index + 1]
  if (!next || next.part === 'furniture' || elsewhere.test(text)) return undefined
  const goesOn = register.of(next).find((source) => source.mention.from <= 2)
  const before = passages
    .slice(Math.max(0, index - 2), index)
    .filter(({ part }) => part !== 'headline' && part !== 'furniture')
  const last = before.flatMap((other) => register.of(other)).findLast(carriesOn)
  return last && goesOn?.source === last.source ? last : undefined
}

function make(source: ResolvedSource, own: boolean, reason: string): Ascription {
  const chain: Attribution['chain'] = []
  if (source.told && sourceKind(source.told))
    chain.push({
      text: source.told,
      role: sourceKind(source.told)?.type === 'news_agency' ? 'agency' : 'outlet',
      explicit: true,
    })
  chain.push({
    text: source.source,
    span: source.span,
    role: isOrigin(source.type) ? 'origin' : source.type === 'news_agency' ? 'agency' : 'outlet',
    explicit: !source.resolved && own,
  })
  return {
    attribution: {
      source: source.source,
      type: source.type,
      party: source.party,
      chain,
      verb: source.verb || null,
      span: source.span,
    },
    kind: source.kind,
    own,
    reason,
  }
}

function isOrigin(
  type: Claim['attribution'] extends infer A ? (A extends { type: infer T } ? T : never) : never,
): boolean {
  return type !== 'news_agency' && type !== 'media'
}
