import { sourceKind } from '../attribution/source-type.ts'
import type { HarmWord } from '../lexicon/harm-words.ts'
import { oneOf } from '../lexicon/one-of.ts'
import { readQuantity } from '../quantities/quantity.ts'
import type { Token } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'

/** What a quantity counts. Token indices; `to` is exclusive. An empty phrase (`from === to`) is elliptic ("22 wounded"). */
export interface NounPhrase {
  from: number
  to: number
  /** Index of the head noun, or -1. */
  head: number
  kind: 'person' | 'thing' | 'harm' | 'unknown' | 'none'
  /** The harm noun that heads the phrase ("50 deaths"). */
  harm: HarmWord | null
  /** "of them", "of the dead": the quantity is a part of a group named before. */
  partitive: boolean
  /** "another", "more", "others". */
  additional: boolean
  other: boolean
  /** The word of harm that stands before the noun ("80 wounded persons"). */
  modifier: HarmWord | null
}

const stopWords = oneOf(`
  last early late next past yesterday taken many most some all each both half monitor observatory afp
  reuters ngo that which who whom whose said says
`)
const nameParticles = new Set(['al', 'el', 'bin', 'ibn', 'abu', 'de', 'von', 'van', 'der'])
/** Forms in -ed and -ing that stand before a noun rather than end the phrase. */
const modifier = oneOf(`
  suspected alleged armed allied masked unarmed unidentified displaced hooded uniformed besieged trapped captured
  kidnapped wounded injured retired accused bearded blindfolded related affiliated trained linked backed wanted
  united unnamed elected visiting working fleeing fighting serving leading ruling sleeping praying protesting
  opposing advancing elderly married red hundred sacred disabled handicapped unconfirmed presumed innocent reported
  confirmed mutilated charred decomposed handcuffed burned burnt severed dismembered beheaded bullet-riddled
  executed combined mixed hired drugged drafted enlisted registered detained missing dead slain murdered killed
`)

const nounLikeAdverb = oneOf('elderly only family friendly early')

/** Reads the noun phrase that a quantity counts, from token `at`. */
export function readNounPhrase(tokens: readonly Token[], at: number, article: boolean): NounPhrase {
  const phrase = readPhrase(tokens, at, article)
  const nobody = phrase.kind === 'thing' || phrase.kind === 'unknown'
  // "the toll rises to 42 interior ministry says": who says it
  if (nobody && tokens[phrase.to]?.word.say && sourceKind(wordsBetween(tokens, phrase.from, phrase.to)))
    return { ...phrase, to: phrase.from, head: -1, kind: 'none' }
  // "wounding dozens more | State TV reported": a scrape lost the comma
  if (!phrase.additional || !nobody || !tokens[phrase.from]?.capital) return phrase
  return closed(phrase, phrase.from, phrase.from, -1, 'none')
}

/** The phrase with its ends, head and kind. It stays one object, as the engine gives every spread copy a shape of its own. */
function closed(
  phrase: NounPhrase,
  from: number,
  to: number,
  head: number,
  kind: NounPhrase['kind'],
  harm: HarmWord | null = phrase.harm,
): NounPhrase {
  phrase.from = from
  phrase.to = to
  phrase.head = head
  phrase.kind = kind
  phrase.harm = harm
  return phrase
}

function readPhrase(tokens: readonly Token[], at: number, article: boolean): NounPhrase {
  let i = at
  let owned = false
  const phrase: NounPhrase = {
    from: at,
    to: at,
    head: -1,
    kind: 'none',
    harm: null,
    partitive: false,
    additional: false,
    other: false,
    modifier: null,
  }
  const skipOther = (): void => {
    for (let token = tokens[i]; token; token = tokens[i]) {
      if (token.low === 'more' || token.low === 'further' || token.low === 'additional' || token.low === 'extra')
        phrase.additional = true
      else if (token.low === 'other' || token.low === 'others') phrase.other = true
      else break
      i++
      if (token.low === 'others') break
    }
  }
  skipOther()
  // "14 others | local activists have reported": the noun is left out
  if (tokens[i - 1]?.low === 'others' && i > at) return closed(phrase, i, i, -1, 'none')
  // "nearly 50" rebels: quotation marks round the number alone
  if (/^["”’']$/.test(tokens[i]?.text ?? '') && tokens[i + 1]?.kind === 'w') i++
  // "nine out of 12 people": the people of the second number
  if (tokens[i]?.low === 'out' && tokens[i + 1]?.low === 'of') {
    const all = readQuantity(tokens, tokens[i + 2]?.word.fn === 'det' ? i + 3 : i + 2)
    if (all) {
      const people = readPhrase(tokens, all.to, article)
      people.partitive = true
      return people
    }
  }
  if (tokens[i]?.low === 'of') {
    const next = tokens[i + 1]
    if (
      next?.low === 'them' ||
      next?.low === 'whom' ||
      next?.low === 'which' ||
      next?.low === 'those' ||
      next?.low === 'these'
    ) {
      phrase.partitive = true
      i += 2
      const harm = tokens[i]?.word.harm
      if (
        next.low === 'those' &&
        harm &&
        (harm.form === 'ed' || harm.form === 'participle' || harm.form === 'adjective')
      ) {
        phrase.harm = harm
        i++
      }
      return closed(phrase, at, i, -1, 'none')
    }
    i++
    const determiner = tokens[i]
    // "two of 12 hostages"
    if (determiner?.kind === 'n' && readQuantity(tokens, i)) {
      phrase.partitive = true
      return closed(phrase, i, i, -1, 'none')
    }
    if (determiner?.word.fn === 'det' || determiner?.word.fn === 'possessive') {
      i++
      owned = determiner.word.fn === 'possessive'
      // "five of their number", "two of their own": the owner names the people
      if (owned && /^(?:number|own)$/.test(tokens[i]?.low ?? '') && endsAt(tokens[i + 1]))
        return closed(phrase, i + 1, i + 1, -1, 'none')
      // "five of the 12 people killed"
      const owner = tokens[i]?.possessive ? i + 1 : i
      const group = readQuantity(tokens, owner)
      // "one of the three main towns" counts no people
      const things = group !== null && readPhrase(tokens, group.to, article).kind === 'thing'
      if (group) {
        phrase.partitive = true
        return closed(phrase, owner, owner, -1, things ? 'thing' : 'none')
      }
      if (determiner.low === 'the') {
        const harm = tokens[i]?.word.harm
        const after = tokens[i + 1]
        const dies = after?.word.harm?.harm === 'killed' && !after.word.harm.transitive
        const endsHere = !after || after.kind === 'p' || after.word.fn !== undefined || after.word.verb || dies
        if (harm && (harm.form === 'ed' || harm.form === 'adjective' || harm.form === 'noun') && endsHere) {
          phrase.partitive = true
          return closed(phrase, i, i + 1, -1, 'none', harm)
        }
        phrase.partitive = tokens[i]?.low === 'victims' || tokens[i]?.low === 'dead' || tokens[i]?.low === 'wounded'
      }
    }
    skipOther()
  }
  const from = i
  let head = -1
  let end = i
  for (; i < tokens.length && i - from < 12; i++) {
    const bracket = bracketEnd(tokens, i)
    if (bracket > 0 && i > from) {
      i = bracket
      continue
    }
    const token = tokens[i]
    if (!token || !continuesPhrase(tokens, i, from) || opensAnother(tokens, i, from)) break
    end = i + 1
    // "43 deaths linked to", "10 bodies yet to be named": a plural noun of harm closes the phrase
    if (token.word.harm && isHead(token.word.harm) && /s$/.test(token.low)) break
    if (i === from && token.word.harm && !isHead(token.word.harm)) phrase.modifier = token.word.harm
    if ((token.word.person && !isLesser(tokens, i)) || token.word.demonym) head = i
    else if (token.word.thing && head < i) head = i
    if (token.possessive && i > from) head = -1
  }
  if (end === from) {
    // "hundreds of badly injured civilians"
    const graded = /^(?:badly|seriously|severely|critically|gravely|slightly|lightly)$/.test(tokens[from]?.low ?? '')
    if (graded && tokens[from + 1]?.word.harm?.harm === 'injured') return readPhrase(tokens, from + 1, article)
    const harm = tokens[from]?.word.harm
    if (harm && isHead(harm)) return closed(phrase, from, from + 1, from, 'harm', harm)
    return closed(phrase, from, from, -1, 'none')
  }
  // "44 victims' bodies", "1,900 Palestinian lives", "20 civilian casualties": a harm noun closes the phrase
  const close = tokens[end]
  if (close?.word.harm && isHead(close.word.harm) && !(close.word.harm.form === 'adjective')) {
    return closed(phrase, from, end + 1, end, 'harm', close.word.harm)
  }
  const last = tokens[end - 1]
  if (last?.word.harm && isHead(last.word.harm)) return closed(phrase, from, end, end - 1, 'harm', last.word.harm)
  if (head >= 0) {
    const noun = tokens[head]
    // what follows the head is not part of it unless it is a name or a compound
    let to = head + 1
    if (noun?.word.demonym && !noun.word.person && !noun.word.demonym.plural && end > head + 1) {
      const unknownHead = end - 1
      return closed(phrase, from, end, unknownHead, guess(tokens[unknownHead], article))
    }
    const kind = noun?.word.person || noun?.word.demonym ? 'person' : 'thing'
    if (kind === 'person') to = extendCoordination(tokens, extendMembers(tokens, head, to))
    return closed(phrase, from, to, head, kind)
  }
  // "Hizballah and pro-Damascus fighters": two names share one noun
  const joint = tokens[end]
  if (tokens[end - 1]?.kind === 'w' && (joint?.word.fn === 'and' || joint?.word.fn === 'or')) {
    const to = extendCoordination(tokens, end)
    if (to > end) return closed(phrase, from, to, to - 1, 'person')
  }
  const kind = guess(tokens[end - 1], article)
  // "five of his entourage"
  return closed(phrase, from, end, end - 1, owned && kind === 'unknown' ? 'person' : kind)
}

/** A mark, a verb or a function word: no noun follows. */
const endsAt = (token: Token | undefined): boolean =>
  token?.kind !== 'w' || token.word.fn !== undefined || token.word.verb === true || token.word.harm !== undefined

/** "a minor event": small, not young. */
function isLesser(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (tokens[i]?.low !== 'minor' || next?.kind !== 'w' || next.capital) return false
  const { fn, harm, verb, person, say } = next.word
  return !fn && !harm && !verb && !person && !say
}

/** "20 Islamic State (IS) fighters": the mark that closes the short name within the phrase; -1 where none stands at `open`. */
function bracketEnd(tokens: readonly Token[], open: number): number {
  if (!/^[([]$/.test(tokens[open]?.text ?? '') || !tokens[open - 1]?.capital || !tokens[open + 1]?.capital) return -1
  for (let close = open + 2; close < open + 7; close++)
    if (/^[)\]]$/.test(tokens[close]?.text ?? '')) return tokens[close + 1]?.word.person ? close : -1
  return -1
}

/** "-ers", "-men", "-ists": an unknown plural that looks like people. */
function guess(token: Token | undefined, article: boolean): NounPhrase['kind'] {
  if (!token) return 'none'
  if (
    token.low.length > 5 &&
    /(?:men|women|ists|eers|iers|soldiers|fighters|workers|makers|keepers|holders|goers|ents?|ants)$/.test(token.low)
  ) {
    if (/(?:ents?|ants)$/.test(token.low))
      return /(?:combat|milit|insurg|resid|stud|inhabit|occup|migr|pati|serv|particip|descend|assail|adoles|oppon|presid|superintend|attend|account|consult|assist|merch|depend)/.test(
        token.low,
      )
        ? 'person'
        : 'unknown'
    return article ? 'unknown' : 'person'
  }
  return 'unknown'
}

function isHead(harm: HarmWord): boolean {
  return harm.form === 'noun' || harm.form === 'body' || harm.form === 'lives'
}

function continuesPhrase(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i]
  if (!token) return false
  const { word, low } = token
  // "Red Cross workers": no verb
  if (low === 'cross' && token.capital && tokens[i - 1]?.low === 'red') return true
  if (token.kind === 'p')
    return (token.text === '(' || token.text === ')' || token.text === '“' || token.text === '"') && false
  if (token.kind === 'n') return false
  // "a Reuters cameraman"
  const employer =
    i === from && token.capital && /^(?:afp|reuters)$/.test(low) && tokens[i + 1]?.word.person !== undefined
  if ((stopWords.has(low) && !employer) || low === 'a' || low === 'an') return false
  if (word.person) return true
  if (word.harm) {
    if (isHead(word.harm)) return true
    // "wounded soldiers", "dead protesters": a participle before a noun for people
    const next = tokens[i + 1]
    return (
      i === from &&
      modifier.has(low) &&
      next !== undefined &&
      (next.word.person !== undefined ||
        next.word.demonym !== undefined ||
        (next.word.harm !== undefined && isHead(next.word.harm)))
    )
  }
  if (word.weekday || (word.month && token.capital)) return false
  if (word.fn) return false
  // "12 alleged militants"
  if (low === 'alleged') return i === from && tokens[i + 1]?.word.person !== undefined
  if (word.say || word.verb) return word.thing === true
  if (word.number) return false
  if (nameParticles.has(low)) return true
  if (token.capital) return true
  if (/ed$|ing$/.test(low) && !modifier.has(low) && !low.includes('-') && low.length > 4) return false
  if (/ly$/.test(low) && !nounLikeAdverb.has(low)) return false
  return true
}

/** "ten civilians | SANA reported", "two women | activist groups said", "dozens of students | hostage": a plural noun for people ends the phrase. */
function opensAnother(tokens: readonly Token[], i: number, from: number): boolean {
  const [token, before] = [tokens[i], tokens[i - 1]]
  if (i === from || !token || !before?.word.person || before.word.person.singular || before.capital) return false
  // "twelve rebels | face execution"
  if (/^(?:face|await|risk|fear|mourn)$/.test(token.low)) return true
  // "a police officer", "a crew member": one phrase
  const another = token.word.person?.singular === true && /(?:[^s]s|men|children|people)$/.test(before.low)
  // "12 patients | activists said"
  const speakers =
    /[^s]s$/.test(before.low) && /^(?:activists|officials|medics|doctors|residents|witnesses|monitors)$/.test(token.low)
  return token.capital || another || speakers || /^(?:hostages?|captives?|prisoners?)$/.test(token.low)
}

/** "members of the security forces", "members of one family": whose members they are. */
function extendMembers(tokens: readonly Token[], head: number, to: number): number {
  // "a mother of three"
  const parent = /^(?:mothers?|fathers?|parents?)$/.test(tokens[head]?.low ?? '')
  if (parent && tokens[to]?.low === 'of' && tokens[to + 1]?.word.number) return to + 2
  if (
    !/^(?:members?|leaders?|commanders?|elements|officers?|soldiers?|fighters?|employees?|staff|supporters|followers)$/.test(
      tokens[head]?.low ?? '',
    )
  )
    return to
  if (tokens[to]?.low !== 'of') return to
  let end = to + 1
  if (
    tokens[end]?.word.fn === 'det' ||
    tokens[end]?.word.fn === 'possessive' ||
    tokens[end]?.low === 'a' ||
    tokens[end]?.low === 'one'
  )
    end++
  const from = end
  const inName = (at: number): boolean =>
    tokens[at]?.low === 'of' && tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true
  while (end < tokens.length && end - from < 7 && (continuesPhrase(tokens, end, from) || inName(end))) end++
  return end > from ? end : to
}

/** "police, soldiers and civilians": one noun for people between a comma and "and". */
function opensList(tokens: readonly Token[], comma: number): boolean {
  const [noun, and, last] = tokens.slice(comma + 1, comma + 4)
  return (
    noun?.word.person?.singular === false &&
    and?.word.fn === 'and' &&
    last?.word.person?.singular === false &&
    !tokens[comma + 4]?.word.verb
  )
}

/** "troops and militia", "women and children": another noun for people without a number of its own. */
function extendCoordination(tokens: readonly Token[], to: number): number {
  let end = to
  for (let round = 0; round < 3; round++) {
    const joint = tokens[end]
    if (!joint) return end
    let i = end
    if (joint.word.fn === 'and' || joint.word.fn === 'or') i++
    else if (joint.text === ',' && (round > 0 || opensList(tokens, end))) i++
    else return end
    if (tokens[i]?.word.fn === 'det' || tokens[i]?.word.fn === 'possessive') return end
    let noun = -1
    for (let k = i; k < tokens.length && k - i < 4; k++) {
      const token = tokens[k]
      if (token?.kind !== 'w' || !continuesPhrase(tokens, k, i) || readQuantity(tokens, k)) break
      if (token.word.person) noun = k
      if (token.possessive) break
    }
    if (noun < 0) return end
    const after = tokens[noun + 1]
    // "... and gunmen attacked": the second noun is a subject of its own
    if (after?.word.verb && !after.word.thing) return end
    end = noun + 1
  }
  return end
}
