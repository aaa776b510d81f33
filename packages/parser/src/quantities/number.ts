import type { Token } from '../text/tokens.ts'
import type { Quantity } from './quantity.ts'

/** A number or quantity word without its qualifier. Token index `to` is exclusive. */
export interface Base {
  to: number
  value: number | null
  term: string | null
  floor: number | null
  kind: Quantity['kind']
  /** "a dozen", "a hundred": a round figure. */
  round: boolean
}

const digits = /^\d{1,3}(?:,\d{3})+$|^\d{1,3}(?:\.\d{3})+$|^\d+$/
const spaced = /^\d{3}$/

/** The number, quantity word, article or zero that stands at token `at`, without its qualifier; null where none does. */
export function readBase(tokens: readonly Token[], at: number): Base | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'n') return readDigits(tokens, at, token)
  if (token.kind === 'p') return token.text === '[' ? readBracketed(tokens, at) : null
  const { low, word } = token
  if (low === 'a' || low === 'an' || low === 'half' || low === 'one') {
    const phrase = readArticlePhrase(tokens, at)
    if (phrase) return phrase
    if (low === 'half') return null
    if (low === 'one') return readWords(tokens, at)
    return { to: at + 1, value: 1, term: null, floor: null, kind: 'article', round: false }
  }
  if (low === 'not') return readNotOne(tokens, at)
  if (low === 'another') {
    const next = readBase(tokens, at + 1)
    if (next && next.kind !== 'article') return null
    return { to: at + 1, value: 1, term: null, floor: null, kind: 'article', round: false }
  }
  if (low === 'without') {
    const to = tokens[at + 1]?.low === 'any' ? at + 2 : at + 1
    const noun = /^(?:human|civilian)$/.test(tokens[to]?.low ?? '') ? to + 1 : to
    return tokens[noun]?.word.harm?.form === 'noun'
      ? { to, value: 0, term: null, floor: null, kind: 'zero', round: false }
      : null
  }
  // "none of them died", "none killed", "but killing none"
  const verb = tokens[at - 1]?.word.harm
  if (
    low === 'none' &&
    (tokens[at + 1]?.low === 'of' ||
      tokens[at + 1]?.word.harm?.form === 'ed' ||
      (verb?.transitive && verb.form === 'ing'))
  )
    return { to: at + 1, value: 0, term: null, floor: null, kind: 'zero', round: false }
  if (low === 'no' || low === 'zero' || low === 'nobody') {
    if (low === 'no' && tokens[at + 1]?.low === 'one')
      return { to: at + 2, value: 0, term: null, floor: null, kind: 'zero', round: false }
    return { to: at + 1, value: 0, term: null, floor: null, kind: 'zero', round: false }
  }
  if (low.endsWith('-plus')) {
    const value = Number(low.slice(0, -5).replaceAll(',', ''))
    if (Number.isFinite(value)) return { to: at + 1, value, term: null, floor: null, kind: 'number', round: false }
  }
  if (low === 'dozen' && /^(?:some|about|around|roughly|nearly|almost)$/.test(tokens[at - 1]?.low ?? ''))
    return { to: at + 1, value: 12, term: null, floor: null, kind: 'number', round: true }
  if (!word.number) return readHyphenated(tokens, at)
  if (word.number.kind === 'vague') return readVague(tokens, at)
  return readWords(tokens, at)
}

/** "not one soldier", "not a single person", "not even one": none. */
function readNotOne(tokens: readonly Token[], at: number): Base | null {
  const i = tokens[at + 1]?.low === 'even' ? at + 2 : at + 1
  const single = tokens[i]?.low === 'a' && tokens[i + 1]?.low === 'single'
  if (!single && tokens[i]?.low !== 'one') return null
  const to = single ? i + 2 : i + 1
  // "he was not one of the soldiers killed"
  if (tokens[to]?.low === 'of' && tokens[at - 1]?.word.fn === 'be') return null
  return /^(?:but|or|,)$/.test(tokens[to]?.low ?? '') || tokens[to]?.word.number
    ? null
    : { to, value: 0, term: null, floor: null, kind: 'zero', round: false }
}

/** "at least [9] persons": what an editor put in. */
function readBracketed(tokens: readonly Token[], at: number): Base | null {
  const next = tokens[at + 1]
  if (tokens[at + 2]?.text !== ']' || !(next?.kind === 'n' || next?.word.number)) return null
  const base = readBase(tokens, at + 1)
  return base?.kind === 'number' && base.to === at + 2 ? { ...base, to: at + 3 } : null
}

function readDigits(tokens: readonly Token[], at: number, token: Token): Base | null {
  let text = token.text
  let to = at + 1
  // "300 000": thousands set apart by a single space
  while (to < at + 4 && /^\d{1,3}(?: \d{3})*$/.test(text)) {
    const next = tokens[to]
    if (next?.kind !== 'n' || !spaced.test(next.text) || next.start !== (tokens[to - 1]?.end ?? 0) + 1) break
    if (next.text === '000' || text.length <= 3) {
      if (next.text !== '000') break
      text += ` ${next.text}`
      to++
    } else break
  }
  // "1 500 people": a first group of one or two figures, before people
  const group = tokens[to]
  if (
    to === at + 1 &&
    /^[1-9]\d?$/.test(text) &&
    group?.kind === 'n' &&
    spaced.test(group.text) &&
    group.start === token.end + 1 &&
    tokens[to + 1]?.word.person &&
    !tokens[at - 1]?.word.month &&
    !tokens[at - 1]?.word.harm
  ) {
    text += ` ${group.text}`
    to++
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
    if (tokens[word]?.low === 'dozen')
      return { to: word + 1, value: 6, term: null, floor: null, kind: 'number', round: true }
    return fractionOf(tokens, at + 1, 2)
  }
  if (tokens[at + 1]?.low === 'quarter' || tokens[at + 1]?.low === 'half')
    return fractionOf(tokens, tokens[at + 2]?.low === 'of' ? at + 3 : at + 2, tokens[at + 1]?.low === 'half' ? 2 : 4)
  i = at + 1
  const next = tokens[i]
  const number = next?.word.number
  // "a confirmed 33 militants", "a record 120 people"
  if (next && /^(?:confirmed|reported|record|staggering|further|total)$/.test(next.low)) {
    const stated = readBase(tokens, i + 1)
    return stated?.kind === 'number' ? stated : null
  }
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
  // "a couple dozen"
  if (number.kind === 'vague' && number.term === 'couple' && tokens[i + 1]?.word.number?.kind === 'dozen')
    return { to: i + 2, value: 24, term: null, floor: null, kind: 'number', round: true }
  if (number.kind === 'vague') return readVague(tokens, i)
  return null
}

/** "half a million", "a quarter of a million": the article and scale word at `at`, divided. */
function fractionOf(tokens: readonly Token[], at: number, divisor: number): Base | null {
  const scale = tokens[at + 1]?.word.number
  if (tokens[at]?.low !== 'a' || scale?.kind !== 'scale' || scale.value < 1e6) return null
  return { to: at + 2, value: scale.value / divisor, term: null, floor: null, kind: 'number', round: true }
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

/** "more than hundred": the scale word at `at`, whose article is left out. */
export const bareScale = (tokens: readonly Token[], at: number): Base | null =>
  tokens[at]?.word.number?.kind === 'scale' ? readWords(tokens, at, 1) : null

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

function readHyphenated(tokens: readonly Token[], at: number): Base | null {
  const low = tokens[at]?.low ?? ''
  const value = hyphenValue(low)
  if (value !== null) return { to: at + 1, value, term: null, floor: null, kind: 'number', round: false }
  // "12k dead"
  const thousands = /^(\d{1,3})k$/.exec(low)?.[1]
  if (thousands !== undefined && tokens[at + 1]?.word.harm)
    return { to: at + 1, value: Number(thousands) * 1000, term: null, floor: null, kind: 'number', round: true }
  // "two-dozen", "half-dozen"
  const dozens = /^(half|[a-z]+)-dozen$/.exec(low)?.[1]
  const count = dozens === 'half' ? 0.5 : dozens === undefined ? undefined : units[dozens]
  return count === undefined
    ? null
    : { to: at + 1, value: count * 12, term: null, floor: null, kind: 'number', round: true }
}
