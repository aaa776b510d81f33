import type { Token } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'
import { isKnownName, isNameEnd, isPluralOwner, nameBefore } from './name-phrase.ts'
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
export const opensSource =
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

const isAside = ({ low, word }: Token): boolean =>
  word.fn === 'adverb' || /^(?:however|for|its|their|part|in|turn|too|response)$/.test(low)

const smallInName = /^(?:de|del|da|do|dos|du|la|el|al|bin|ibn|von|van|der|y|e)$/

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
      (fn === 'adverb' && !isNameEnd(tokens, i)) ||
      fn === 'have' ||
      fn === 'do' ||
      fn === 'not' ||
      /^(?:first|however|didnt|doesnt|hasnt|havent)$/.test(token.low) ||
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
      // "the ministry, meanwhile, reported"
      const aside = tokens.slice(Math.max(0, i - 5), i).findLastIndex(({ text }) => text === ',')
      const open = Math.max(0, i - 5) + aside
      if (aside >= 0 && tokens.slice(open + 1, i).every(isAside)) {
        i = open - 1
        continue
      }
      while (k >= 0 && k > i - 16 && tokens[k]?.text !== ',' && !tokens[k]?.word.say) k--
      if (k > 0 && tokens[k]?.text === ',' && i - k > 1) {
        const name = phraseLeft(tokens, k)
        const clause =
          /^(?:which|who|based|in|on|speaking|responding|briefing|writing|reached|contacted|interviewed)$/.test(
            tokens[k + 1]?.low ?? '',
          )
        if (
          name &&
          (tokens[name.to - 1]?.capital ||
            tokens[k + 1]?.capital ||
            (clause && sourceKind(wordsBetween(tokens, name.from, name.to))))
        )
          return { from: name.from, to: clause ? name.to : i, pronoun: false }
        // "a body close to the state, the Rights Commission, said"
        const apposed =
          !clause && tokens[k + 1]?.word.fn === 'det' && tokens[i - 1]?.capital ? phraseLeft(tokens, i) : null
        if (apposed?.from === k + 1) return apposed
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
      // "Event & Data Project"
      if (token.text === '&' && tokens[k - 1]?.capital && tokens[k + 1]?.capital) continue
      if (isPluralOwner(tokens, k)) continue
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
    // "Rescue 1122 said", "Channel 12 said"
    if (token.kind === 'n' && k === i && k > 0 && tokens[k - 1]?.capital && !tokens[k - 1]?.word.month) continue
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
      // "sources close to the government said"
      if (before?.low === 'to' && role?.low === 'close') {
        k -= 2
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
    if (/^(?:without|against)$/.test(token.low) && token.capital && tokens[k - 1]?.capital) continue
    if (fn === 'prep') {
      const before = tokens[k - 1]
      // "officials from the ministry", "reports from the scene"
      const origin =
        token.low === 'from' && (before?.word.person !== undefined || /^(?:reports|sources)$/.test(before?.low ?? ''))
      if (!origin && !/^(?:of|for|in|at)$/.test(token.low)) break
      if (before?.kind !== 'w' || (before.word.fn && !trackingVerb.test(before.low))) break
      // "Ada Brown of Hill County"
      if (/^(?:of|for)$/.test(token.low) && before.capital && tokens[k + 1]?.capital) continue
      const named =
        origin ||
        before.word.person !== undefined ||
        trackingVerb.test(before.low) ||
        /^(?:ministry|department|observatory|network|center|centre|spokesman|spokeswoman|spokesperson|head|director|chief|council|union|media|office|committee|committees|force|forces|source|sources|people|house|army|bank|university|hospital|organization|organisation|commission|group|panel|team|board|body|chairman|faction|society|coalition|federation|alliance|collective|unit)$/.test(
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
    if (fn && fn !== 'other' && !isNameEnd(tokens, k)) break
    const right = tokens[k + 1]
    if (token.word.say && k !== i) break
    // "Al-Noor Martyrs Hospital"
    if (token.low === 'martyrs' && token.capital && right?.capital) continue
    if (token.word.harm || (token.word.verb && !token.word.thing && !token.word.person && !token.capital)) break
    // "commander of the 9th Brigade"
    if (token.word.number && !/^\d+(?:st|nd|rd|th)$/.test(token.low)) break
    if (token.word.weekday || (token.word.month && token.capital)) break
    // "the army | refuted militants claims": the verb of the clause before
    if (k < i && !token.capital && /[^e]ed$/.test(token.low) && tokens[k - 1]?.capital && !adjective.test(token.low))
      break
    // "the coalition fighting Daesh militants said": what stands before the participle is the subject
    if (k > 0 && k < i && trackingVerb.test(token.low)) continue
    // "activists in rural Idlib said"
    if (k > 0 && k < i && !token.capital && right?.capital && /^(?:in|at|of|for)$/.test(tokens[k - 1]?.low ?? ''))
      continue
    // "Norte de Santander"
    const inName = (other: Token | undefined): boolean => !!other && (other.capital || smallInName.test(other.low))
    if (k < i && smallInName.test(token.low) && inName(right) && inName(tokens[k - 1])) continue
    // a plural noun left of a capital starts another phrase: "fighters | Syrian activists said"
    if (k < i && right?.capital && !token.capital && token.word.person && !token.word.person.singular) break
    if (
      k < i &&
      !token.capital &&
      right?.capital &&
      !direction.test(token.low) &&
      token.low !== 'state' &&
      !/^\d+(?:st|nd|rd|th)$/.test(token.low) &&
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
