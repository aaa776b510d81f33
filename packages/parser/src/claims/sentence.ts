import { type Cue, defineCue } from '../lexicon/cues.ts'
import { harmPhrases } from '../lexicon/harm-phrases.ts'
import type { HarmWord } from '../lexicon/harm-words.ts'
import { oneOf } from '../lexicon/one-of.ts'
import { type NounPhrase, readNounPhrase } from '../people/noun-phrase.ts'
import { lookUpPlace } from '../places/gazetteer.ts'
import { isCountable } from '../quantities/countable.ts'
import { type Quantity, readQuantity } from '../quantities/quantity.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import { wordsBetween } from '../text/words-between.ts'

/** A stretch of a sentence as the rules see it: a counted group, words of harm, or a single other token. Token indices. */
export type Item =
  | { kind: 'count'; from: number; to: number; quantity: Quantity; people: NounPhrase }
  | { kind: 'harm'; from: number; to: number; harm: HarmWord }
  | { kind: 'token'; from: number; to: number; token: Token }

export type CountItem = Extract<Item, { kind: 'count' }>
export type HarmItem = Extract<Item, { kind: 'harm' }>

/** One sentence's tokens and, read when first asked for, its items. Offsets are UTF-16. */
export class Sentence {
  private read: Item[] | null = null
  /** The cues of all its words. */
  readonly cues: number

  constructor(
    readonly start: number,
    readonly end: number,
    readonly tokens: Token[],
  ) {
    let cues = 0
    for (const token of tokens) cues |= token.cues
    this.cues = cues
  }

  /** Whether a word of one of the classes stands in it. */
  has(cue: Cue): boolean {
    return (this.cues & cue) !== 0
  }

  get items(): Item[] {
    this.read ??= readItems(this.tokens)
    return this.read
  }
}

const phrasesByFirst = new Map<string, { words: string[]; harm: HarmWord }[]>()
for (const [phrase, harm] of harmPhrases) {
  const words = phrase.split(' ')
  const first = words[0] ?? ''
  phrasesByFirst.set(first, [...(phrasesByFirst.get(first) ?? []), { words, harm }])
}
const opensPhrase = defineCue(new RegExp(`^(?:${[...phrasesByFirst.keys()].join('|')})$`))

/** The sentence at `start` to `end`, UTF-16 offsets into the article's text. */
export function readSentence(text: string, start: number, end: number): Sentence {
  return new Sentence(start, end, tokenize(text, start, end))
}

function readItems(tokens: Token[]): Item[] {
  const items: Item[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    if (!token) break
    const phrase = token.cues & opensPhrase ? harmPhraseAt(tokens, i) : null
    if (phrase) {
      items.push(phrase)
      i = phrase.to
      continue
    }
    const quantity = readQuantity(tokens, i)
    if (quantity && isCountable(tokens, quantity)) {
      const people = readNounPhrase(tokens, quantity.to, quantity.kind === 'article')
      if (counts(tokens, quantity, people) && !describesPart(items.at(-1), quantity)) {
        const to = Math.max(quantity.to, people.to)
        items.push({ kind: 'count', from: quantity.from, to, quantity, people })
        i = to
        continue
      }
    }
    const harm = token.word.harm ?? outcomeOf(tokens, i, items.at(-1))
    if (harm && !isOfCourt(tokens, i)) {
      items.push({ kind: 'harm', from: i, to: i + 1, harm })
      i++
      continue
    }
    items.push({ kind: 'token', from: i, to: i + 1, token })
    i++
  }
  return items
}

const court = oneOf(
  'charge charges case cases trial trials suspect suspects conviction convictions indictment rap inquiry investigation probe',
)

/** "face murder charges", "a kidnapping trial": the word says what the charges are about. */
const isOfCourt = (tokens: readonly Token[], at: number): boolean =>
  court.has(tokens[at + 1]?.low ?? '') &&
  /^(?:murder|manslaughter|kidnap|kidnapping|abduction|assassination|assault|execution)$/.test(tokens[at]?.low ?? '')

const fatal: HarmWord = { harm: 'killed', form: 'ed', transitive: false }

/** "Four were stabbed, one fatally.": the adverb alone says what became of the counted. */
function outcomeOf(tokens: readonly Token[], at: number, before: Item | undefined): HarmWord | null {
  if (before?.kind !== 'count' || !/^(?:fatally|mortally)$/.test(tokens[at]?.low ?? '')) return null
  const next = tokens[at + 1]
  return !next || next.kind === 'p' || next.word.fn === 'and' ? fatal : null
}

/** "one of them a child": what the part is, not one more. */
function describesPart(before: Item | undefined, { kind, from }: Quantity): boolean {
  return (
    kind === 'article' &&
    before?.kind === 'count' &&
    before.to === from &&
    before.people.partitive &&
    before.people.kind === 'none'
  )
}

function harmPhraseAt(tokens: readonly Token[], at: number): HarmItem | null {
  for (const { words, harm } of phrasesByFirst.get(tokens[at]?.low ?? '') ?? [])
    if (words.every((word, k) => tokens[at + k]?.low === word) && tokens[at + words.length]?.low !== 'savings')
      return { kind: 'harm', from: at, to: at + words.length, harm }
  return null
}

/** Whether the quantity and what it counts can be people: an article needs a singular noun for a person, a thing is none. */
function counts(tokens: readonly Token[], quantity: Quantity, people: NounPhrase): boolean {
  if (people.kind === 'thing') return false
  // "one photograph shows": a lone "one" counts only what is known to be a person
  if (
    quantity.best === 1 &&
    quantity.kind === 'number' &&
    people.kind === 'unknown' &&
    tokens[quantity.to - 1]?.low === 'one'
  )
    return false
  if (quantity.kind === 'zero') {
    if (
      quantity.to - quantity.from === 2 ||
      tokens[quantity.from]?.low === 'nobody' ||
      tokens[quantity.from]?.low === 'none'
    )
      return true
    return people.kind === 'harm' || people.kind === 'person' || people.harm !== null
  }
  if (quantity.kind !== 'article') return true
  if (isApposition(tokens, quantity, people)) return false
  if (tokens[quantity.from]?.low === 'another' && people.from === people.to) return true
  if (people.kind === 'harm')
    return (
      tokens[people.head]?.low === 'martyr' ||
      tokens[people.head]?.low === 'body' ||
      tokens[people.head]?.low === 'corpse' ||
      tokens[people.head]?.low === 'fatality'
    )
  if (people.kind !== 'person') return false
  return (
    people.head >= 0 && (tokens[people.head]?.word.person?.singular === true || isSingularDemonym(tokens[people.head]))
  )
}

/** "Ada Brown, a candidate, was killed", "his wife, a teacher, died": somebody is described, nobody counted. */
function isApposition(tokens: readonly Token[], quantity: Quantity, people: NounPhrase): boolean {
  const comma = quantity.from - 1
  const after = tokens[comma]?.text === ',' ? afterDescription(tokens, people.to) : -1
  if (after < 0) return false
  let name = comma - 1
  while ((tokens[name]?.capital && !tokens[name]?.word.fn) || isInitialStop(tokens, name)) name--
  const before = tokens[name]
  // "his wife, a teacher, died", "the mayor, a doctor, died", but not the list "the mayor, a doctor, and two guards"
  if (name >= comma - 2) {
    const person = name === comma - 1 ? name : name + 1
    const definite = before?.word.person?.singular && /^(?:det|possessive)$/.test(tokens[name - 1]?.word.fn ?? '')
    return (
      definite === true &&
      tokens[name - 1]?.low !== 'a' &&
      tokens[after]?.low === ',' &&
      (person > name || tokens[after + 1]?.word.fn !== 'and')
    )
  }
  if (before?.word.fn !== 'prep' && before?.word.fn !== 'to') return true
  if (before.low === 'to') return tokens[name - 1]?.low === 'according'
  // "in honour of Karim Haddad, a suspect who died", but "in the town of Tell Rifat, a woman who"
  return (
    /^(?:of|with|for|by)$/.test(before.low) &&
    !lookUpPlace(wordsBetween(tokens, name + 1, comma)) &&
    !areaWord.test(tokens[name - 1]?.low ?? '')
  )
}

/** Index of the comma or "who" behind "a candidate", "a politician from the ruling party"; -1 where words of another kind follow. */
function afterDescription(tokens: readonly Token[], to: number): number {
  for (let i = to; i < to + 9; i++) {
    const token = tokens[i]
    if (token?.text === ',' || token?.low === 'who') return i
    const within =
      i > to || /^(?:prep|of|for)$/.test(token?.word.fn ?? '') || /^(?:of|from|at|in|with|for)$/.test(token?.low ?? '')
    if (!token || !within || token.kind === 'p' || /^(?:be|have|modal|and|left)$/.test(token.word.fn ?? '')) return -1
    if (token.word.harm || token.word.say || (token.word.verb && !token.word.thing && !token.capital)) return -1
  }
  return -1
}

const areaWord =
  /^(?:city|town|village|hamlet|province|district|region|governorate|area|neighbou?rhood|suburbs?|outskirts|north|south|east|west|port|camp|island|state|countryside)$/

/** The stop in "Robert F. Brown", "Sen. Brown". */
const isInitialStop = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' && tokens[at - 1]?.capital === true && (tokens[at - 1]?.text.length ?? 9) <= 4

function isSingularDemonym(token: Token | undefined): boolean {
  return token?.word.demonym !== undefined && !token.word.demonym.plural && token.word.person === undefined
}
