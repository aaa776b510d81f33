import type { Claim } from '@evenhand/schema'
import { defineCue } from '../lexicon/cues.ts'
import { oneOf } from '../lexicon/one-of.ts'
import type { Token } from '../text/tokens.ts'
import { type Base, bareScale, readBase } from './number.ts'

export type Qualifier = Claim['count']['qualifier']

/** A quantity in a sentence: token indices `from` (first token, qualifier included) to `to` (exclusive). */
export interface Quantity {
  from: number
  to: number
  qualifier: Qualifier
  low: number | null
  best: number | null
  high: number | null
  /** The quantity word ("dozens") where there is no number. */
  term: string | null
  /** What kind of expression it is; an `article` counts one person only before a singular noun for a person. */
  kind: 'number' | 'vague' | 'article' | 'zero'
}

type Bound = { qualifier: Exclude<Qualifier, 'exact' | 'range' | 'vague'>; near?: true }

/** Words before a number that change what it says; longest first. Each is a list of tokens. */
const prefixes: readonly (readonly [words: readonly string[], bound: Bound])[] = (
  [
    ['at least at', { qualifier: 'at_least' }],
    ['at the very least', { qualifier: 'at_least' }],
    ['no fewer than', { qualifier: 'at_least' }],
    ['no less than', { qualifier: 'at_least' }],
    ['not less than', { qualifier: 'at_least' }],
    ['not fewer than', { qualifier: 'at_least' }],
    ['a minimum of', { qualifier: 'at_least' }],
    ['a maximum of', { qualifier: 'at_most' }],
    ['no more than', { qualifier: 'at_most' }],
    ['not more than', { qualifier: 'at_most' }],
    ['as many as', { qualifier: 'at_most' }],
    ['as high as', { qualifier: 'at_most' }],
    ['at least', { qualifier: 'at_least' }],
    ['least', { qualifier: 'at_least' }],
    ['at most', { qualifier: 'at_most' }],
    ['up to', { qualifier: 'at_most' }],
    ['more than', { qualifier: 'more_than' }],
    ['well over', { qualifier: 'more_than' }],
    ['just over', { qualifier: 'more_than' }],
    ['upwards of', { qualifier: 'more_than' }],
    ['upward of', { qualifier: 'more_than' }],
    ['in excess of', { qualifier: 'more_than' }],
    ['fewer than', { qualifier: 'fewer_than' }],
    ['less than', { qualifier: 'fewer_than' }],
    ['just under', { qualifier: 'about', near: true }],
    ['close to', { qualifier: 'about', near: true }],
    ['an estimated at least', { qualifier: 'at_least' }],
    ['an estimated', { qualifier: 'about' }],
    ['some', { qualifier: 'about' }],
    ['over', { qualifier: 'more_than' }],
    ['exceeding', { qualifier: 'more_than' }],
    ['under', { qualifier: 'fewer_than' }],
    ['around', { qualifier: 'about' }],
    ['about', { qualifier: 'about' }],
    ['roughly', { qualifier: 'about' }],
    ['approximately', { qualifier: 'about' }],
    ['approx', { qualifier: 'about' }],
    ['estimated', { qualifier: 'about' }],
    ['nearly', { qualifier: 'about', near: true }],
    ['almost', { qualifier: 'about', near: true }],
    ['minimum', { qualifier: 'at_least' }],
  ] satisfies [string, Bound][]
).map(([phrase, bound]) => [phrase.split(' '), bound])

/** Words after a number that change what it says. */
const suffixes: readonly (readonly [words: readonly string[], qualifier: 'at_least' | 'about' | 'at_most'])[] = [
  [['or', 'more'], 'at_least'],
  [['and', 'rising'], 'at_least'],
  [['and', 'counting'], 'at_least'],
  [['or', 'so'], 'about'],
  [['or', 'fewer'], 'at_most'],
  [['or', 'less'], 'at_most'],
]

const byFirst = new Map<string, (readonly [readonly string[], Bound])[]>()
for (const [words, bound] of prefixes) {
  const first = words[0] ?? ''
  byFirst.set(first, [...(byFirst.get(first) ?? []), [words, bound]])
}

const rising = oneOf('risen rose rises rise rising increased climbed jumped went up grew grown raised revised')

const matches = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => tokens[at + i]?.low === word)

/** Words besides numbers with which a quantity can start. */
const opening = [
  ...byFirst.keys(),
  ...['between', 'from', 'a', 'an', 'half', 'one', 'another', 'without', 'none', 'no', 'zero', 'nobody'],
]
const opener = defineCue(new RegExp(`^(?:${opening.join('|')}|\\d+k)$|-`))

const mayOpen = ({ kind, text, word, cues }: Token): boolean =>
  kind === 'n' || (kind === 'w' ? word.number !== undefined || (cues & opener) !== 0 : text === '[')

/** The quantity that starts at token `at` (its qualifier first), or null. */
export function readQuantity(tokens: readonly Token[], at: number): Quantity | null {
  const token = tokens[at]
  if (!token || !mayOpen(token)) return null
  for (const [words, bound] of byFirst.get(token.low) ?? []) {
    if (!matches(tokens, at, words)) continue
    const base = readBase(tokens, at + words.length) ?? bareScale(tokens, at + words.length)
    if (base && base.kind !== 'article' && base.kind !== 'zero') return qualified(tokens, at, base, bound)
  }
  if (token.low === 'between' || (token.low === 'from' && !rising.has(tokens[at - 1]?.low ?? ''))) {
    const range = readRange(tokens, at)
    if (range) return range
  }
  const base = readBase(tokens, at)
  return base ? qualified(tokens, at, base, null) : null
}

function qualified(tokens: readonly Token[], from: number, base: Base, bound: Bound | null): Quantity {
  const { value, term, kind } = base
  let { to } = base
  const make = (qualifier: Qualifier, low: number | null, best: number | null, high: number | null): Quantity => ({
    from,
    to,
    qualifier,
    low,
    best,
    high,
    term,
    kind,
  })
  if (kind === 'zero') return make('exact', 0, 0, 0)
  if (value === null) {
    const floor = base.floor ?? 0
    if (bound?.qualifier === 'at_least') return make('at_least', floor, null, null)
    if (bound?.qualifier === 'at_most') return make('at_most', null, null, null)
    return make('vague', floor, null, null)
  }
  // "rose by six to 42": by how much, and to what
  const change =
    tokens[from - 1]?.low === 'from' || (tokens[from - 1]?.low === 'by' && rising.has(tokens[from - 2]?.low ?? ''))
  if (!bound && kind === 'number' && !change) {
    const range = rangeEnd(tokens, to)
    if (range && range.value > value) {
      to = range.to
      return make('range', value, null, range.value)
    }
  }
  let qualifier: Qualifier =
    bound?.qualifier ?? (isPassed(tokens, from) ? 'more_than' : base.round || isGuess(tokens, from) ? 'about' : 'exact')
  if (!bound)
    for (const [words, suffix] of suffixes)
      if (matches(tokens, to, words)) {
        to += words.length
        qualifier = suffix
      }
  if (!bound && tokens[to]?.low === 'plus' && tokens[to - 1]?.kind === 'n') {
    to += 1
    qualifier = 'more_than'
  } else if (!bound && tokens[to - 1]?.low.endsWith('-plus')) qualifier = 'more_than'
  else if (!bound && tokens[to]?.text === '+' && tokens[to]?.start === tokens[to - 1]?.end) {
    to += 1
    qualifier = 'more_than'
  }
  switch (qualifier) {
    case 'at_least':
      return make('at_least', value, null, null)
    case 'more_than':
      return make('more_than', value + 1, null, null)
    case 'at_most':
      return make('at_most', null, null, value)
    case 'fewer_than':
      return make('fewer_than', null, null, value - 1)
    case 'about':
      return make('about', null, value, bound?.near ? value : null)
    default:
      return make('exact', value, value, value)
  }
}

/** "perhaps 700": the text does not know. */
const isGuess = (tokens: readonly Token[], from: number): boolean =>
  /^(?:perhaps|possibly|maybe)$/.test(tokens[from - 1]?.low ?? '')

/** "the toll passed 300", "surged past 700": a mark that the figure has left behind. */
function isPassed(tokens: readonly Token[], from: number): boolean {
  const low = tokens[from - 1]?.low ?? ''
  if (low === 'past') return /(?:ed|ing|s|rose|risen|gone|went|shot|grew)$/.test(tokens[from - 2]?.low ?? '')
  return /^(?:passed|topped|tops|topping|exceeded|exceeds|surpassed|surpasses|surpassing)$/.test(low)
}

/** "30-40", "30 to 40", "two or three": the upper figure after the lower one. */
function rangeEnd(tokens: readonly Token[], at: number): { to: number; value: number } | null {
  const joint = tokens[at]
  if (!joint) return null
  const isJoint = joint.text === '-' || joint.text === '–' || joint.low === 'to' || joint.low === 'or'
  if (!isJoint) return null
  const next = tokens[at + 1]
  if (joint.low === 'to' && next?.kind !== 'n' && !next?.word.number) return null
  const base = readBase(tokens, at + 1)
  return base && base.value !== null && base.kind === 'number' ? { to: base.to, value: base.value } : null
}

function readRange(tokens: readonly Token[], at: number): Quantity | null {
  const low = readBase(tokens, at + 1)
  if (!low || low.value === null || low.kind !== 'number') return null
  const joint = tokens[low.to]?.low
  if (tokens[at]?.low === 'between' ? joint !== 'and' : joint !== 'to') return null
  const high = readBase(tokens, low.to + 1)
  if (!high || high.value === null || high.value <= low.value) return null
  return {
    from: at,
    to: high.to,
    qualifier: 'range',
    low: low.value,
    best: null,
    high: high.value,
    term: null,
    kind: 'number',
  }
}
