import type { Token } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'
import { sourceKind } from './source-type.ts'

const neverSubject =
  /^(?:which|that|who|there|this|these|those|what|attack|attacks|bombing|blast|explosion|strike|strikes|raid|raids|planes?|warplanes?|jets?|aircraft|helicopters?|airport|base)$/

const trackingVerb =
  /^(?:fighting|backing|operating|monitoring|battling|representing|treating|leading|covering|tracking|commanding|documenting|following|running|working|helping)$/

const direction = /^(?:central|rural|nearby|(?:north|south|east|west)\w*)$/

/** Words in -ed that stand before a noun: "the Syrian armed forces". */
const adjective =
  /-|^(?:armed|allied|united|unnamed|trusted|informed|mixed|combined|affiliated|aligned|joint|red|retired)$/

/** Words that open a source of their own, whatever a scrape without commas puts before them. */
const opensSource =
  /^(?:local|opposition|medical|military|medics|trusted|informed|well-informed|several|unnamed|state-run|state-owned|pro-government|anti-government|senior|security|unverified|unconfirmed|initial|preliminary|civil)$/
/** Left-over words of the clause before, which belong to no source. */
const noSource = /^(?:that|others?|many|more|some|most|meantime|result|hours|days|related|tags|however|then|thus)$/

const plural = ({ word }: Token): boolean => word.person !== undefined && !word.person.singular

/** Where the source really opens in tokens `from..to`: "Turkey | local sources", "children | opposition activists". */
function openOf(tokens: readonly Token[], from: number, to: number): number {
  let open = from
  while (open < to - 1 && noSource.test(tokens[open]?.low ?? '')) open++
  for (let k = to - 1; k > open; k--) {
    const before = tokens[k - 1]
    if (before?.kind !== 'w' || before.word.fn || before.possessive || /^(?:an?|and)$/.test(before.low)) continue
    const token = tokens[k]
    if (!token || token.capital) continue
    const groups = plural(token) && plural(before) && !before.capital
    const state = token.low === 'state' && /^(?:media|television|tv|radio|news)$/.test(tokens[k + 1]?.low ?? '')
    if (!groups && !state && !opensSource.test(token.low)) continue
    if (groups) return k
    if (k === to - 1) continue
    // "in Eastern Ghouta | Syrian state TV reported"
    if (state && before.word.demonym && tokens[k - 2]?.capital) return k - 1
    if (
      opensSource.test(before.low) ||
      before.word.demonym ||
      (!before.capital && sourceKind(before.text)) ||
      /(?:ed|al|ing|ly|-.*)$/.test(before.low)
    )
      continue
    return k
  }
  return open
}

/** The tokens spell a well-known source that has an article inside its name. */
const isKnownName = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]?.capital === true &&
  tokens[to - 1]?.capital === true &&
  to - from === 3 &&
  sourceKind(wordsBetween(tokens, from, to))?.name === wordsBetween(tokens, from, to)

/** "the army last night said", "the minister this morning told" */
const isPartOfDay = (tokens: readonly Token[], i: number): boolean =>
  (/^(?:night|week|month|year|morning|evening|afternoon)$/.test(tokens[i]?.low ?? '') &&
    /^(?:last|this|late)$/.test(tokens[i - 1]?.low ?? '')) ||
  (/^(?:last|this|late)$/.test(tokens[i]?.low ?? '') &&
    /^(?:night|week|month|year|morning|evening|afternoon)$/.test(tokens[i + 1]?.low ?? ''))

/** The noun phrase that ends before the verb at `verb`: its subject. */
export function phraseLeft(
  tokens: readonly Token[],
  verb: number,
): { from: number; to: number; pronoun: boolean } | null {
  let i = verb - 1
  while (i >= 0) {
    const token = tokens[i]
    if (!token) return null
    const { fn } = token.word
    if (
      fn === 'adverb' ||
      fn === 'have' ||
      fn === 'do' ||
      fn === 'not' ||
      /^(?:however|didnt|doesnt|hasnt|havent)$/.test(token.low) ||
      (token.low === 'who' && !token.capital) ||
      token.low === 'which' ||
      token.word.weekday ||
      isPartOfDay(tokens, i) ||
      (fn === 'prep' && token.low === 'on' && tokens[i + 1]?.word.weekday) ||
      token.low === 'both'
    )
      i--
    else if (token.text === ',') {
      // "Ashraf al-Kidra, a health official, said"
      let k = i - 1
      while (k >= 0 && k > i - 16 && tokens[k]?.text !== ',' && !tokens[k]?.word.say) k--
      if (k > 0 && tokens[k]?.text === ',' && i - k > 1) {
        const name = phraseLeft(tokens, k)
        const clause = /^(?:which|who|based|in|on)$/.test(tokens[k + 1]?.low ?? '')
        if (
          name &&
          (tokens[name.to - 1]?.capital ||
            tokens[k + 1]?.capital ||
            (clause && sourceKind(wordsBetween(tokens, name.from, name.to))))
        )
          return { from: name.from, to: clause ? name.to : i, pronoun: false }
      }
      return null
    } else if (token.low === 'anonymity') {
      // "an activist who spoke on condition of anonymity told"
      let k = i
      while (k > 0 && i - k < 12 && tokens[k]?.low !== 'who') k--
      if (tokens[k]?.low !== 'who') break
      i = k - 1
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
      // "Save the Children"
      if (isKnownName(tokens, k - 1, to)) return { from: k - 1, to, pronoun: false }
      const named = token.low === 'the' ? null : nameBefore(tokens, k)
      if (named) return named
      from = k
      const before = tokens[k - 1]
      const role = tokens[k - 2]
      if (
        before &&
        /^(?:of|for|at|from|in)$/.test(before.low) &&
        role &&
        (role.word.person !== undefined ||
          (before.low !== 'in' && role.capital) ||
          (role.capital && sourceKind(wordsBetween(tokens, Math.max(0, k - 3), k - 1)) !== null) ||
          trackingVerb.test(role.low) ||
          sourceKind(role.text) !== null ||
          /^(?:spokesman|spokeswoman|spokesperson|head|director|chief|service|ministry|department|source|sources|official)$/.test(
            role.low,
          ))
      ) {
        k--
        continue
      }
      // "a group tracking the violence said"
      if (before && trackingVerb.test(before.low)) {
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
    // "Doctors Without Borders"
    if (token.low === 'without' && token.capital && tokens[k - 1]?.capital) continue
    if (fn === 'prep') {
      if (!/^(?:of|for|in|at)$/.test(token.low)) break
      const before = tokens[k - 1]
      if (before?.kind !== 'w' || (before.word.fn && !trackingVerb.test(before.low))) break
      // "Ada Brown of Hill County"
      if (token.low === 'of' && before.capital && tokens[k + 1]?.capital) continue
      const named =
        before.word.person !== undefined ||
        trackingVerb.test(before.low) ||
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
    // "the Committee to Protect Journalists"
    if (fn === 'to' && tokens[k - 1]?.capital && tokens[k + 1]?.capital) continue
    if (fn && fn !== 'other') break
    if (token.word.say && k !== i) break
    if (token.word.harm || (token.word.verb && !token.word.thing && !token.word.person && !token.capital)) break
    if (token.word.number) break
    if (token.word.weekday || (token.word.month && token.capital)) break
    // "the army | refuted militants claims": the verb of the clause before
    if (k < i && !token.capital && /[^e]ed$/.test(token.low) && tokens[k - 1]?.capital && !adjective.test(token.low))
      break
    const right = tokens[k + 1]
    // "the coalition fighting Daesh militants said": what stands before the participle is the subject
    if (k > 0 && k < i && trackingVerb.test(token.low)) continue
    // "activists in rural Idlib said"
    if (k > 0 && k < i && !token.capital && right?.capital && /^(?:in|at|of|for)$/.test(tokens[k - 1]?.low ?? ''))
      continue
    // a plural noun left of a capital starts another phrase: "fighters | Syrian activists said"
    if (k < i && right?.capital && !token.capital && token.word.person && !token.word.person.singular) break
    if (
      k < i &&
      !token.capital &&
      right?.capital &&
      !direction.test(token.low) &&
      token.low !== 'state' &&
      !sourceKind(token.text) &&
      !token.word.person &&
      !token.low.includes('-')
    )
      break
    from = k
  }
  from = openOf(tokens, from, to)
  if (from >= to) return null
  const text = wordsBetween(tokens, from, to)
  if ((neverSubject.test(last.low) && last.text !== 'WHO') || (from === to - 1 && last.word.fn === 'det')) return null
  const bare = from === to - 1 && !last.capital
  if (bare && !sourceKind(text)) return null
  const hasName = tokens.slice(from, to).some((token) => token.capital)
  if (!sourceKind(text) && !hasName && !pronoun) return null
  return { from, to, pronoun }
}

/** "The Valley Media Center an activist collective said": the name, where a scrape lost the commas round what it is. */
function nameBefore(tokens: readonly Token[], article: number): { from: number; to: number; pronoun: boolean } | null {
  const to = bracketStart(tokens, article)
  let from = to
  while (from > 0) {
    const token = tokens[from - 1]
    // "Center for Policy Research": small words inside a name
    const inside = /^(?:of|for|and|on)$/.test(token?.low ?? '') && tokens[from]?.capital && tokens[from - 2]?.capital
    if (!inside && !(token?.capital && token.kind === 'w' && !token.word.weekday && token.word.fn !== 'det')) break
    from--
  }
  if (to - from < 2 || tokens[from - 1]?.word.fn === 'prep') return null
  return sourceKind(wordsBetween(tokens, from, to)) ? { from, to, pronoun: false } : null
}

/** "The Valley Media Center (VMC) | an activist": where the bracket before `at` opens; `at` where none closes. */
function bracketStart(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.text !== ')') return at
  for (let k = at - 2; k > 0 && k > at - 6; k--) if (tokens[k]?.text === '(') return k
  return at
}

/** "according to officials, the offensive | has left": what stands before such a verb is its subject. */
const opensPredicate = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:be|have|modal|left|relative)$/.test(token.word.fn ?? '') ||
    token.low === 'that' ||
    (token.word.harm?.transitive === true && /^(?:ed|past|s)$/.test(token.word.harm.form)) ||
    (token.word.verb === true && !token.word.thing && !token.word.say))

/** End of the noun phrase that starts at `at`, right of "said" or "according to". */
export function phraseRight(tokens: readonly Token[], at: number): number {
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
  let apposition = -1
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
      ) {
        apposition = i
        continue
      }
      break
    }
    if (token.kind === 'n' || (token.word.number && i > at) || /^(?:earlier|citing|quoting)$/.test(token.low)) break
    // "according to media reports | Kurdish fighters killed"
    const before = tokens[i - 1]
    if (i > at && token.capital && before && !before.capital && /[^s]s$/.test(before.low) && sourceKind(before.text))
      break
    // "according to the agency | more than 35 people"
    if (/^(?:more|less|fewer)$/.test(token.low) && tokens[i + 1]?.low === 'than') break
    if (fn === 'det' || fn === 'possessive') {
      const before = tokens[i - 1]
      if (isKnownName(tokens, at, i + 2)) continue
      if (i === at || before?.word.fn === 'prep' || before?.text === ',' || before?.word.fn === 'and') continue
      break
    }
    if (token.low === 'a' || token.low === 'an') continue
    if (fn === 'prep') {
      if (token.low === 'at' && /^(?:least|most)$/.test(tokens[i + 1]?.low ?? '')) break
      const name = tokens[i + 1]?.low === 'the' ? tokens[i + 2] : tokens[i + 1]
      if (/^(?:of|for|at)$/.test(token.low) || (token.low === 'in' && name?.capital)) continue
      break
    }
    if (fn === 'and') {
      if (tokens[i + 1]?.capital || sourceKind(tokens[i + 1]?.text ?? '') || tokens[i + 1]?.low === 'the') continue
      break
    }
    if (fn === 'to' && tokens[i - 1]?.capital && tokens[i + 1]?.capital) continue
    if (fn && fn !== 'other' && fn !== 'adverb') break
    if (
      (token.word.say && !/^reports?$/.test(token.low)) ||
      token.word.harm ||
      (token.word.verb && !token.word.thing && !token.word.person && !token.capital)
    )
      break
    if (token.word.weekday) break
    // "said the source stressing that ..."
    if (i > at && /ing$/.test(token.low) && tokens[i + 1]?.low === 'that') break
    seen = true
  }
  if (apposition > 0 && opensPredicate(tokens[i])) i = apposition
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
  const text = wordsBetween(tokens, at, i)
  const hasName = tokens.slice(at, i).some((token) => token.capital)
  return sourceKind(text) || hasName ? i : at
}
