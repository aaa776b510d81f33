import type { Claim } from '@evenhand/schema'
import type { Token } from '../text/tokens.ts'

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

interface Base {
  to: number
  value: number | null
  term: string | null
  floor: number | null
  kind: Quantity['kind']
  /** "a dozen", "a hundred": a round figure. */
  round: boolean
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

const matches = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => tokens[at + i]?.low === word)

/** The quantity that starts at token `at` (its qualifier first), or null. */
export function readQuantity(tokens: readonly Token[], at: number): Quantity | null {
  const token = tokens[at]
  if (!token) return null
  for (const [words, bound] of byFirst.get(token.low) ?? []) {
    if (!matches(tokens, at, words)) continue
    const base = readBase(tokens, at + words.length)
    if (base && base.kind !== 'article' && base.kind !== 'zero') return qualified(tokens, at, base, bound)
  }
  if (token.low === 'between' || token.low === 'from') {
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
  if (!bound && kind === 'number') {
    const range = rangeEnd(tokens, to)
    if (range && range.value > value) {
      to = range.to
      return make('range', value, null, range.value)
    }
  }
  let qualifier: Qualifier = bound?.qualifier ?? (base.round ? 'about' : 'exact')
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

const digits = /^\d{1,3}(?:,\d{3})+$|^\d{1,3}(?:\.\d{3})+$|^\d+$/
const spaced = /^\d{3}$/

function readBase(tokens: readonly Token[], at: number): Base | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'n') return readDigits(tokens, at, token)
  if (token.kind === 'p') return null
  const { low, word } = token
  if (low === 'a' || low === 'an' || low === 'half' || low === 'one') {
    const phrase = readArticlePhrase(tokens, at)
    if (phrase) return phrase
    if (low === 'half') return null
    if (low === 'one') return readWords(tokens, at)
    return { to: at + 1, value: 1, term: null, floor: null, kind: 'article', round: false }
  }
  if (low === 'another') {
    const next = readBase(tokens, at + 1)
    if (next && next.kind !== 'article') return null
    return { to: at + 1, value: 1, term: null, floor: null, kind: 'article', round: false }
  }
  if (low === 'without') {
    const to = tokens[at + 1]?.low === 'any' ? at + 2 : at + 1
    return tokens[to]?.word.harm?.form === 'noun'
      ? { to, value: 0, term: null, floor: null, kind: 'zero', round: false }
      : null
  }
  if (low === 'no' || low === 'zero' || low === 'nobody') {
    if (low === 'no' && tokens[at + 1]?.low === 'one')
      return { to: at + 2, value: 0, term: null, floor: null, kind: 'zero', round: false }
    return { to: at + 1, value: 0, term: null, floor: null, kind: 'zero', round: false }
  }
  if (low.endsWith('-plus')) {
    const value = Number(low.slice(0, -5).replaceAll(',', ''))
    if (Number.isFinite(value)) return { to: at + 1, value, term: null, floor: null, kind: 'number', round: false }
  }
  if (!word.number) return readHyphenated(token, at)
  if (word.number.kind === 'vague') return readVague(tokens, at)
  return readWords(tokens, at)
}

function readDigits(tokens: readonly Token[], at: number, token: Token): Base | null {
  let text = token.text
  let to = at + 1
  // "300 000": thousands set apart by a single space
  while (/^\d{1,3}(?: \d{3})*$/.test(text)) {
    const next = tokens[to]
    if (next?.kind !== 'n' || !spaced.test(next.text) || next.start !== (tokens[to - 1]?.end ?? 0) + 1) break
    if (next.text === '000' || text.length <= 3) {
      if (next.text !== '000') break
      text += ` ${next.text}`
      to++
    } else break
  }
  const decimal = /^\d+\.\d{1,2}$/.test(text)
  const scaleWord = tokens[to]?.word.number
  if (scaleWord?.kind === 'scale' && (decimal || /^\d{1,3}$/.test(text))) {
    const value = Math.round(Number(text) * scaleWord.value)
    return Number.isSafeInteger(value)
      ? { to: to + 1, value, term: null, floor: null, kind: 'number', round: false }
      : null
  }
  if (scaleWord?.kind === 'dozen')
    return { to: to + 1, value: Number(text) * 12, term: null, floor: null, kind: 'number', round: true }
  const plain = text.replaceAll(' ', '')
  if (decimal || !digits.test(plain)) return null
  const value = Number(plain.replace(/[.,]/g, ''))
  if (!Number.isSafeInteger(value)) return null
  return { to, value, term: null, floor: null, kind: value === 0 ? 'zero' : 'number', round: false }
}

/** "a dozen", "half a dozen", "a few", "a couple", "a hundred", "a handful of", "a single". */
function readArticlePhrase(tokens: readonly Token[], at: number): Base | null {
  let i = at
  let half = false
  if (tokens[i]?.low === 'half') {
    half = true
    i++
    if (tokens[i]?.low !== 'a') i--
    i++
    if (tokens[i]?.low === 'a') i++
    const word = tokens[i - 1]?.low === 'dozen' ? i - 1 : i
    return tokens[word]?.low === 'dozen'
      ? { to: word + 1, value: 6, term: null, floor: null, kind: 'number', round: true }
      : null
  }
  i = at + 1
  const next = tokens[i]
  const number = next?.word.number
  if (!next || !number) {
    if (next?.low === 'single') return { to: i + 1, value: 1, term: null, floor: null, kind: 'article', round: false }
    if (next?.low === 'half-dozen') return { to: i + 1, value: 6, term: null, floor: null, kind: 'number', round: true }
    return null
  }
  if (tokens[at]?.low === 'one' && number.kind !== 'scale' && number.kind !== 'dozen') return null
  if (number.kind === 'dozen') {
    if (half) return null
    return { to: i + 1, value: 12, term: null, floor: null, kind: 'number', round: true }
  }
  if (number.kind === 'scale') return readWords(tokens, i, 1, tokens[at]?.low !== 'one')
  if (number.kind === 'vague') {
    const vague = readVague(tokens, i)
    return vague
  }
  return null
}

function readVague(tokens: readonly Token[], at: number): Base | null {
  const number = tokens[at]?.word.number
  if (number?.kind !== 'vague') return null
  const next = tokens[at + 1]?.word.number
  if (number.term === 'several' || number.term === 'few') {
    if (next?.kind === 'dozen')
      return { to: at + 2, value: null, term: `${number.term} dozen`, floor: 36, kind: 'vague', round: false }
    if (next?.kind === 'scale')
      return {
        to: at + 2,
        value: null,
        term: `${number.term} ${tokens[at + 1]?.low}`,
        floor: 3 * next.value,
        kind: 'vague',
        round: false,
      }
  }
  if (tokens[at + 1]?.low === 'of') {
    const scaleWord = tokens[at + 2]?.word.number
    if (scaleWord?.kind === 'vague' && scaleWord.floor >= 2000) {
      const factor = number.term === 'tens' ? 10 : number.term === 'hundreds' ? 100 : number.term === 'scores' ? 20 : 0
      if (factor)
        return {
          to: at + 3,
          value: null,
          term: `${number.term} of ${scaleWord.term}`,
          floor: factor * scaleWord.floor,
          kind: 'vague',
          round: false,
        }
    }
  }
  return { to: at + 1, value: null, term: number.term, floor: number.floor, kind: 'vague', round: false }
}

/** "sixty-two", "sixty two", "two hundred and ten", "two dozen", "three thousand five hundred". */
function readWords(tokens: readonly Token[], at: number, start = 0, round = false): Base | null {
  let total = 0
  let current = start
  let i = at
  let isRound = round
  for (; i < tokens.length; i++) {
    const number = tokens[i]?.word.number
    if (number?.kind === 'unit' || number?.kind === 'teen' || number?.kind === 'ten') {
      const last = current % 100
      const fits =
        current === 0 || (last === 0 && current >= 100) || (number.kind === 'unit' && last >= 20 && last % 10 === 0)
      if (!fits) break
      current += number.value
      if (round) isRound = false
    } else if (number?.kind === 'scale') {
      if (current === 0) break
      current *= number.value
      if (number.value >= 1000) {
        total += current
        current = 0
      }
    } else if (number?.kind === 'dozen') {
      if (current === 0) break
      current *= 12
      isRound = true
      i++
      break
    } else {
      const hyphenated = tokens[i] && !number ? hyphenValue(tokens[i]?.low ?? '') : null
      if (hyphenated !== null && (current === 0 || current % 100 === 0)) current += hyphenated
      else if (tokens[i]?.low === 'and' && current >= 100 && current % 100 === 0 && smallNumber(tokens[i + 1])) continue
      else break
    }
  }
  const value = total + current
  if (i === at) return null
  return { to: i, value, term: null, floor: null, kind: value === 0 ? 'zero' : 'number', round: isRound }
}

function smallNumber(token: Token | undefined): boolean {
  const kind = token?.word.number?.kind
  return (
    kind === 'unit' || kind === 'teen' || kind === 'ten' || (token !== undefined && hyphenValue(token.low) !== null)
  )
}

const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const units: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
}

function hyphenValue(low: string): number | null {
  const at = low.indexOf('-')
  if (at < 0) return null
  const ten = tens[low.slice(0, at)]
  const unit = units[low.slice(at + 1)]
  return ten !== undefined && unit !== undefined ? ten + unit : null
}

function readHyphenated(token: Token, at: number): Base | null {
  const value = hyphenValue(token.low)
  return value === null ? null : { to: at + 1, value, term: null, floor: null, kind: 'number', round: false }
}
