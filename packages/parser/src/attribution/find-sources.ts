import type { Sentence } from '../claims/sentence.ts'
import type { Token } from '../text/tokens.ts'
import { sourceKind } from './source-type.ts'

/** Words of a sentence that ascribe a statement to someone. Token indices. */
export interface SourceMention {
  from: number
  to: number
  text: string
  /** The verb of saying, or "according to". */
  verb: string
  verbAt: number
  kind: 'say' | 'claim' | 'deny' | 'put'
  /** Where the statement stands: right of a leading source, left of a trailing one. */
  side: 'leading' | 'trailing'
  /** "it", "he", "its director": refers to a source named before. */
  pronoun: boolean
  /** To whom it was told ("told Reuters"). */
  told: string | null
}

const neverSubject =
  /^(?:which|that|who|there|this|these|those|what|attack|attacks|bombing|blast|explosion|strike|strikes|raid|raids)$/

/** All source mentions of a sentence, in order. */
export function findSources(sentence: Sentence): SourceMention[] {
  const { tokens } = sentence
  const found: SourceMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    if (token.low === 'according' && tokens[i + 1]?.low === 'to') {
      const from = compiledBy(tokens, i + 2)
      const to = phraseRight(tokens, from)
      if (to > from) {
        const text = textOf(tokens, from, to)
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
    const { say } = token.word
    if (!say || token.kind !== 'w' || isNoun(tokens, i)) continue
    if (say === 'put' && !figureFollows(tokens, i)) continue
    if (
      say === 'claim' &&
      /^(?:responsibility|credit|victory|the|its|their|asylum|lives)$/.test(tokens[i + 1]?.low ?? '') &&
      !/^(?:army|military|group|attack)$/.test(tokens[i + 2]?.low ?? '-')
    ) {
      if (/^(?:responsibility|credit|victory|lives)$/.test(tokens[i + 1]?.low ?? '')) continue
    }
    if (say === 'claim' && tokens[i + 1]?.low === 'the' && tokens[i + 2]?.low === 'lives') continue
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
  const trailing = trailingLabel(tokens)
  if (trailing && found.every((mention) => mention.to <= trailing.from)) found.push(trailing)
  return found
}

function readMention(tokens: Token[], i: number, kind: SourceMention['kind']): SourceMention | null {
  const verb = tokens[i]?.text ?? ''
  const left = phraseLeft(tokens, i)
  const base = { verb, verbAt: i, kind, told: toldTo(tokens, i) }
  // "was quoted as saying", "are reported killed": nobody speaks
  const before = tokens[i - 1]
  if (before?.word.fn === 'be' && kind !== 'put' && tokens[i]?.low !== 'saying') return null
  if (before?.low === 'as' && tokens[i]?.low === 'saying') {
    for (let k = i - 2; k >= 0 && k > i - 14; k--)
      if (tokens[k]?.low === 'quoted' || tokens[k]?.low === 'cited') {
        const passive = tokens[k - 1]?.word.fn === 'be'
        if (passive) {
          const subject = phraseLeft(tokens, k - 1)
          return subject
            ? { ...base, ...subject, text: textOf(tokens, subject.from, subject.to), side: 'leading' }
            : null
        }
        return { ...base, from: k + 1, to: i - 1, text: textOf(tokens, k + 1, i - 1), side: 'leading', pronoun: false }
      }
  }
  const participle = /ing$/.test(tokens[i]?.low ?? '')
  if (
    participle &&
    (!left ||
      /\b(?:statement|message|video|report|attacks?|responsibility)$/i.test(textOf(tokens, left.from, left.to)) ||
      (left.from === 0 && false))
  ) {
    const main = mainSubject(tokens, i)
    return main ? { ...base, ...main, text: textOf(tokens, main.from, main.to), side: 'leading' } : null
  }
  if (left) {
    const text = textOf(tokens, left.from, left.to)
    // a statement after the verb, unless the verb closes the clause ("..., it said.")
    const next = tokens[i + 1]
    const closes = closesClause(tokens, i)
    return {
      ...base,
      from: left.from,
      to: left.to,
      text,
      side:
        closes && left.from > 2 ? 'trailing' : next || left.from === 0 ? (closes ? 'trailing' : 'leading') : 'trailing',
      pronoun: left.pronoun,
    }
  }
  if (
    tokens[i]?.low === 'said' ||
    tokens[i]?.low === 'says' ||
    tokens[i]?.low === 'added' ||
    tokens[i]?.low === 'reported'
  ) {
    const to = phraseRight(tokens, i + 1)
    if (to > i + 1)
      return { ...base, from: i + 1, to, text: textOf(tokens, i + 1, to), side: 'trailing', pronoun: false }
  }
  return null
}

/** "according to figures compiled by the ministry": the ministry. */
function compiledBy(tokens: readonly Token[], at: number): number {
  for (let i = at; i < Math.min(tokens.length, at + 7); i++) {
    const low = tokens[i]?.low ?? ''
    if (tokens[i]?.kind === 'p') return at
    if ((low === 'by' || low === 'from') && i > at)
      return /^(?:figures|data|numbers|statistics|estimates|tally|count|report|reports|statement|statements|information|list|lists|records)$/.test(
        tokens[at]?.low ?? '',
      ) || /^(?:figures|data|tally|count|report|statement|list)$/.test(tokens[at + 1]?.low ?? '')
        ? i + 1
        : at
  }
  return at
}

/** For "X put out a statement claiming ...", "X claimed the attack, saying ...": the subject of the sentence's first verb. */
function mainSubject(tokens: readonly Token[], before: number): { from: number; to: number; pronoun: boolean } | null {
  for (let k = 1; k < before; k++) {
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

/** Nothing but a time or "told X", "in a statement" follows up to the end or the next mark. */
function closesClause(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    // 'said, "...' opens what is said
    if (/^["“‘']$/.test(token.text)) return false
    if (token.kind === 'p') return !(token.text === ',' && /^["“‘]$/.test(tokens[i + 1]?.text ?? ''))
    if (token.word.weekday || token.word.month || token.kind === 'n' || token.word.fn === 'adverb') continue
    if (/^(?:days|weeks|hours|months)$/.test(token.low) && tokens[i + 1]?.low === 'after') return true
    if (
      /^(?:on|in|at|a|the|an|late|early|told|statement|news|conference|telephone|phone|by|interview|its|his|twitter|website|afp|reuters|cnn|ap|press|reporters|journalists|media|tv|morning|evening|afternoon|night|of|agency|to|associated|saying|from|him|them|her|earlier|email)$/.test(
        token.low,
      )
    ) {
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
  return to > at ? textOf(tokens, at, to) : null
}

/** "report", "claim", "count" as nouns. */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const low = tokens[i]?.low ?? ''
  if (
    !/^(?:report|reports|claim|claims|estimate|estimates|count|counts|tells|say|states|notes|reporting|confirmed|put|puts|documented|stated|estimated|alleged|declared|reported|believe|believes|recorded|report|reports)$/.test(
      low,
    )
  )
    return false
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
    if ((before.low === 'media' || before.low === 'news') && low !== 'reports') return false
    return true
  }
  if (/^(?:alleged|confirmed|estimated|reported|declared|documented|recorded)$/.test(low) && before.word.fn === 'be')
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
    if (/^(?:toll|figure|number|total|count|death|casualty|deaths|dead|tally)$/.test(low)) return true
  }
  return false
}

/** The noun phrase that ends before the verb at `verb`: its subject. */
function phraseLeft(tokens: readonly Token[], verb: number): { from: number; to: number; pronoun: boolean } | null {
  let i = verb - 1
  while (i >= 0) {
    const token = tokens[i]
    if (!token) return null
    const { fn } = token.word
    if (
      fn === 'adverb' ||
      fn === 'have' ||
      token.low === 'who' ||
      token.low === 'which' ||
      token.word.weekday ||
      (fn === 'prep' && token.low === 'on' && tokens[i + 1]?.word.weekday) ||
      token.low === 'both'
    )
      i--
    else if (token.text === ',' && i === verb - 1) {
      // "Ashraf al-Kidra, a health official, said"
      let k = i - 1
      while (k >= 0 && k > i - 16 && tokens[k]?.text !== ',' && !tokens[k]?.word.say) k--
      if (k > 0 && tokens[k]?.text === ',' && i - k > 1) {
        const name = phraseLeft(tokens, k)
        if (name && (tokens[name.to - 1]?.capital || tokens[k + 1]?.capital))
          return { from: name.from, to: i, pronoun: false }
      }
      return null
    } else break
  }
  const last = tokens[i]
  if (!last) return null
  if (last.word.fn === 'pronoun') {
    if (!/^(?:it|he|she|they)$/.test(last.low)) return null
    return { from: i, to: i + 1, pronoun: true }
  }
  const to = i + 1
  let from = to
  let pronoun = false
  for (let k = i; k >= 0 && to - k < 18; k--) {
    const token = tokens[k]
    if (!token) break
    const { fn } = token.word
    if (token.kind === 'p') {
      // initials and abbreviations, brackets round an acronym
      if (
        (token.text === '.' && tokens[k - 1]?.capital && (tokens[k - 1]?.text.length ?? 9) <= 5) ||
        token.text === ')' ||
        token.text === '('
      ) {
        if (token.text !== '.' || (tokens[k + 1]?.capital ?? false)) {
          continue
        }
      }
      break
    }
    if (token.kind === 'n') break
    if (fn === 'det' || token.low === 'a' || token.low === 'an') {
      from = k
      const before = tokens[k - 1]
      const role = tokens[k - 2]
      if (
        before &&
        /^(?:of|for|at|from)$/.test(before.low) &&
        role &&
        (role.word.person !== undefined ||
          /^(?:spokesman|spokeswoman|spokesperson|head|director|chief|service|ministry|department|source|sources|official)$/.test(
            role.low,
          ))
      ) {
        k--
        continue
      }
      if (before?.word.fn === 'and' && role && sourceKind(role.text)) {
        k--
        continue
      }
      break
    }
    if (fn === 'possessive') {
      from = k
      pronoun = token.low === 'its' || token.low === 'his' || token.low === 'their' || token.low === 'her'
      break
    }
    if (fn === 'prep') {
      if (!/^(?:of|for|in|at)$/.test(token.low)) break
      const before = tokens[k - 1]
      if (before?.kind !== 'w' || before.word.fn) break
      const named =
        before.word.person !== undefined ||
        /^(?:ministry|department|observatory|network|center|centre|spokesman|spokeswoman|spokesperson|head|director|chief|council|union|media|office|committee|committees|force|forces|source|sources|people|house|army|bank|university|hospital|organization|organisation|commission|group)$/.test(
          before.low,
        )
      if (!named) break
      continue
    }
    if (fn === 'and') {
      const before = tokens[k - 1]
      if (before && (before.capital || sourceKind(before.text))) continue
      break
    }
    if (fn && fn !== 'other') break
    if (token.word.say && k !== i) break
    if (token.word.harm || (token.word.verb && !token.word.thing && !token.capital)) break
    if (token.word.number) break
    if (token.word.weekday || (token.word.month && token.capital)) break
    const right = tokens[k + 1]
    // "the coalition fighting Daesh militants said": what stands before the participle is the subject
    if (
      k > 0 &&
      k < i &&
      /^(?:fighting|backing|operating|monitoring|battling|representing|treating|leading|covering|tracking|commanding)$/.test(
        token.low,
      )
    )
      continue
    // "activists in rural Idlib said"
    if (k > 0 && k < i && !token.capital && right?.capital && /^(?:in|at|of|for)$/.test(tokens[k - 1]?.low ?? ''))
      continue
    // a plural noun left of a capital starts another phrase: "fighters | Syrian activists said"
    if (k < i && right?.capital && !token.capital && token.word.person && !token.word.person.singular) break
    if (
      k < i &&
      !token.capital &&
      right?.capital &&
      !sourceKind(token.text) &&
      !token.word.person &&
      !token.low.includes('-')
    )
      break
    from = k
  }
  if (from >= to) return null
  const text = textOf(tokens, from, to)
  if (neverSubject.test(last.low)) return null
  const bare = from === to - 1 && !last.capital
  if (bare && !sourceKind(text)) return null
  const hasName = tokens.slice(from, to).some((token) => token.capital)
  if (!sourceKind(text) && !hasName && !pronoun) return null
  return { from, to, pronoun }
}

/** End of the noun phrase that starts at `at`, right of "said" or "according to". */
function phraseRight(tokens: readonly Token[], at: number): number {
  let i = at
  const first = tokens[at]
  if (first?.kind !== 'w') return at
  if (
    first.word.weekday ||
    first.word.month ||
    first.word.fn === 'pronoun' ||
    first.low === 'that' ||
    first.word.fn === 'there'
  )
    return at
  if (first.word.fn && first.word.fn !== 'det' && first.word.fn !== 'possessive' && first.word.fn !== 'other') return at
  let seen = false
  for (; i < tokens.length && i - at < 22; i++) {
    const token = tokens[i]
    if (!token) break
    const { fn } = token.word
    if (token.kind === 'p') {
      if (token.text === '(' || token.text === ')') continue
      if (token.text === '.' && tokens[i - 1]?.capital && tokens[i + 1]?.capital) continue
      // an apposition: "Ashraf al-Kidra, a health official"
      const next = tokens[i + 1]
      if (
        token.text === ',' &&
        next &&
        (next.low === 'a' ||
          next.low === 'an' ||
          next.low === 'the' ||
          next.word.person?.singular ||
          /^(?:director|head|spokesman|spokeswoman|chief)$/.test(next.low))
      )
        continue
      break
    }
    if (token.kind === 'n') break
    if (fn === 'det' || fn === 'possessive') {
      const before = tokens[i - 1]
      if (i === at || before?.word.fn === 'prep' || before?.text === ',' || before?.word.fn === 'and') continue
      break
    }
    if (token.low === 'a' || token.low === 'an') continue
    if (fn === 'prep') {
      if (/^(?:of|for|at)$/.test(token.low) || (token.low === 'in' && tokens[i + 1]?.capital)) continue
      break
    }
    if (fn === 'and') {
      if (tokens[i + 1]?.capital || sourceKind(tokens[i + 1]?.text ?? '') || tokens[i + 1]?.low === 'the') continue
      break
    }
    if (fn && fn !== 'other' && fn !== 'adverb') break
    if (token.word.say || token.word.harm || (token.word.verb && !token.word.thing && !token.capital)) break
    if (token.word.weekday) break
    seen = true
  }
  while (
    i > at &&
    (tokens[i - 1]?.kind === 'p' ||
      tokens[i - 1]?.word.fn === 'prep' ||
      tokens[i - 1]?.word.fn === 'det' ||
      tokens[i - 1]?.word.fn === 'and')
  ) {
    if (tokens[i - 1]?.text === ')') break
    i--
  }
  if (!seen || i <= at) return at
  const text = textOf(tokens, at, i)
  const hasName = tokens.slice(at, i).some((token) => token.capital)
  return sourceKind(text) || hasName ? i : at
}

/** A headline's closing label: "kills 30 fighters: Monitor", "... in Syria Monitor" where the colon is lost. */
function trailingLabel(tokens: readonly Token[]): SourceMention | null {
  const n = tokens.length
  for (let length = 1; length <= 4 && length < n - 2; length++) {
    const mark = tokens[n - length - 1]
    if (mark?.text !== ':' && mark?.text !== '-' && mark?.text !== '–') continue
    const text = textOf(tokens, n - length, n)
    if (!tokens[n - length]?.capital || !sourceKind(text)) return null
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
  const last = tokens[n - 1]
  if (
    last &&
    n > 4 &&
    last.capital &&
    /^(?:monitor|observatory|ngo|officials|watchdog)$/.test(last.low) &&
    tokens[n - 2]?.word.fn === undefined
  ) {
    return {
      from: n - 1,
      to: n,
      text: last.text,
      verb: '',
      verbAt: n - 1,
      kind: 'say',
      side: 'trailing',
      pronoun: false,
      told: null,
    }
  }
  return null
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  let end = -1
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token) continue
    text += end >= 0 && token.start > end ? ` ${token.text}` : token.text
    end = token.end
  }
  return text
}
