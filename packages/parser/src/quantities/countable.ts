import { oneOf } from '../lexicon/one-of.ts'
import type { Token } from '../text/tokens.ts'
import { shortYear } from '../time/short-year.ts'
import type { Quantity } from './quantity.ts'

const currency = new Set(['$', '€', '£', '¥', '₪'])
const labels = new Set([
  'no',
  'number',
  'article',
  'chapter',
  'resolution',
  'flight',
  'highway',
  'route',
  'page',
  'channel',
  'phase',
  'section',
  'paragraph',
  'point',
  'part',
  'volume',
  'version',
  'level',
  'grade',
  'top',
  'room',
  'building',
  'platform',
  'gate',
  'line',
  'district',
  'act',
  'act',
  'figure',
  'photo',
  'size',
  'boeing',
  'airbus',
  'psalm',
  'unit',
  'brigade',
  'area',
  'zone',
  'camp',
  // "Warrant Officer 2"
  'officer',
])
const units = new Set([
  '%',
  'percent',
  'per',
  'pct',
  'km',
  'kilometre',
  'kilometres',
  'kilometer',
  'kilometers',
  'mile',
  'miles',
  'metre',
  'metres',
  'meter',
  'meters',
  'feet',
  'foot',
  'ft',
  'inch',
  'inches',
  'yards',
  'am',
  'pm',
  'a.m',
  'p.m',
  'gmt',
  'utc',
  'est',
  'edt',
  'et',
  'o’clock',
  "o'clock",
  'year',
  'years',
  'month',
  'months',
  'week',
  'weeks',
  'day',
  'days',
  'hour',
  'hours',
  'minute',
  'minutes',
  'min',
  'mins',
  'second',
  'seconds',
  'decade',
  'decades',
  'century',
  'centuries',
  'kg',
  'kilo',
  'kilos',
  'kilogram',
  'kilograms',
  'ton',
  'tons',
  'tonnes',
  'pounds',
  'litres',
  'degrees',
  'million-dollar',
  'billion',
  'trillion',
  'euros',
  'dollars',
  'th',
  'st',
  'nd',
  'rd',
  'rupees',
  'pesos',
  'shekels',
  'baht',
  'mm',
  'caliber',
  'calibre',
])

/** False for numbers that are dates, times, ages, money, measures, labels or parts of names. */
export function isCountable(tokens: readonly Token[], quantity: Quantity): boolean {
  // "so few executions": little, not a number
  if (quantity.term === 'few' && tokens[quantity.from]?.low === 'few') return false
  // "they fled in their hundreds": how, not whom
  if (
    quantity.kind === 'vague' &&
    tokens[quantity.from - 1]?.word.fn === 'possessive' &&
    tokens[quantity.from - 2]?.low === 'in'
  )
    return false
  if (isSecondGuess(tokens, quantity.from) || isRound(tokens, quantity)) return false
  // "died in World War One"
  if (tokens[quantity.from - 1]?.low === 'war' && tokens[quantity.from - 2]?.low === 'world') return false
  // "one opened here, and another to open there"
  if (tokens[quantity.from]?.low === 'another' && tokens[quantity.to]?.low === 'to') return false
  if (quantity.kind === 'article' || quantity.kind === 'zero' || quantity.kind === 'vague') return true
  const first = tokens[quantity.from]
  const last = tokens[quantity.to - 1]
  const before = tokens[quantity.from - 1]
  const after = tokens[quantity.to]
  if (!first || !last) return false
  if (
    before &&
    (currency.has(before.text) ||
      before.low === 'us$' ||
      (labels.has(before.low) && (before.capital || /^(?:no|number|resolution|page|flight|figure)$/.test(before.low))))
  )
    return false
  if (
    before &&
    (before.text === '-' || before.text === '/' || before.text === ':' || before.text === '#' || before.text === '.') &&
    before.end === first.start
  )
    return false
  // "At 12 the dead were buried"
  const opensClause = tokens[quantity.from - 2]?.kind !== 'w'
  if (opensClause && before?.low === 'at' && after?.low === 'the' && last.kind === 'n') return false
  // "one of every three", "every 12 hours"
  if (before?.low === 'every') return false
  // "never more than 100 in a year"
  if (before?.low === 'never' || (before?.low === 'than' && tokens[quantity.from - 3]?.low === 'never')) return false
  // "one by one", "two by two"
  // "Channel 7's tower"
  if (after?.start === last.end && /^['’]$/.test(after.text)) return false
  // "(RADIO CADENA 1) --": the name of a station in a dateline
  const dateline = /^(?:--+|[–—-])$/.test(tokens[quantity.to + 1]?.text ?? '')
  if (after?.text === ')' && dateline && before?.kind === 'w' && last.kind === 'n') return false
  // "about 16,000 or so short of the number of those who died"
  const beyond = after?.low === 'or' && tokens[quantity.to + 1]?.low === 'so' ? quantity.to + 2 : quantity.to
  if (/^(?:short|shy)$/.test(tokens[beyond]?.low ?? '') && tokens[beyond + 1]?.low === 'of') return false
  if (last.low === 'more' && isThreshold(tokens, quantity.from)) return false
  // "seven, not six, were hurt"
  if (before?.low === 'not' && quantity.qualifier === 'exact') return false
  if (after?.low === 'by' && tokens[quantity.to + 1]?.low === last.low) return false
  if (before?.low === 'by' && tokens[quantity.from - 2]?.low === first.low) return false
  if (after && (units.has(after.low) || after.text === '%')) return false
  // "8 p.m."
  if (
    after &&
    /^[ap]$/.test(after.low) &&
    tokens[quantity.to + 1]?.text === '.' &&
    tokens[quantity.to + 2]?.low === 'm'
  )
    return false
  if (
    after?.start === last.end &&
    (after.text === '/' || after.text === ':' || after.text === '°' || after.text === '-' || after.text === '.') &&
    /\d/.test(tokens[quantity.to + 1]?.text ?? '') &&
    tokens[quantity.to + 1]?.start === after.end
  )
    return false
  if (last.kind === 'n' && isDatePart(tokens, quantity, before, after)) return false
  if (isAge(tokens, quantity, before, after)) return false
  if (after?.text === '-' && after.start === last.end) return false
  // "an increase of 11,000 over the year before"
  if (isChange(tokens, quantity.from)) return false
  // "12 out of 20", "an average of 30 deaths"
  if (before?.low === 'of' && /^(?:out|average)$/.test(tokens[quantity.from - 2]?.low ?? '')) return false
  if (after?.low === 'in' && tokens[quantity.to + 1]?.word.number && quantity.low !== null && quantity.low < 10)
    return false
  if (after?.low === 'in' && isRatio(tokens, quantity.from, quantity.to + 1)) return false
  const whole = before?.low === 'or' && tokens[quantity.from - 3]?.low === 'in' ? quantity.from - 2 : quantity.from
  if (tokens[whole - 1]?.low === 'in' && isRatio(tokens, whole - 2, whole)) return false
  return true
}

/** "fired one shot", "one shot per trigger pull": a round, not somebody shot. */
const isRound = (tokens: readonly Token[], { from, to, best }: Quantity): boolean =>
  best === 1 &&
  tokens[to]?.low === 'shot' &&
  (/^(?:fire[ds]?|firing|heard)$/.test(tokens[from - 1]?.low ?? '') || /^(?:per|rang)$/.test(tokens[to + 1]?.low ?? ''))

/** "hundreds, if not thousands, of people", "twelve, possibly 13": a doubt about the figure before. */
function isSecondGuess(tokens: readonly Token[], from: number): boolean {
  let i = from - 1
  if (/^(?:perhaps|possibly|maybe)$/.test(tokens[i]?.low ?? '')) i--
  else if (tokens[i]?.low === 'not' && tokens[i - 1]?.low === 'if') i -= 2
  else if (tokens[i]?.low === 'or' && tokens[i - 1]?.text === '(') i--
  else return false
  if (tokens[i]?.low === 'and' || tokens[i]?.low === 'or') i--
  if (!/^[,(–—-]$/.test(tokens[i]?.text ?? '')) return false
  const before = tokens[i - 1]
  return before?.kind === 'n' || before?.word.number !== undefined
}

/** "a rise of 11,000", "an increase of more than 11,000": by how much a figure changed. */
function isChange(tokens: readonly Token[], from: number): boolean {
  let of = from - 1
  while (
    of > from - 4 &&
    /^(?:more|less|than|about|around|nearly|almost|over|some|at|least)$/.test(tokens[of]?.low ?? '')
  )
    of--
  return (
    tokens[of]?.low === 'of' && /^(?:increase|rise|jump|decrease|decline|drop|fall)$/.test(tokens[of - 1]?.low ?? '')
  )
}

/** "1 in 4 women", "one in 10,000 chance": a share, with no people counted. */
function isRatio(tokens: readonly Token[], part: number, whole: number): boolean {
  const first = tokens[part]
  if (
    !first ||
    !(/^\d$/.test(first.text) || first.word.number) ||
    !(tokens[whole]?.kind === 'n' || tokens[whole]?.word.number)
  )
    return false
  for (const token of tokens.slice(whole + 1, whole + 5)) {
    if (token.word.person || token.word.demonym || /^(?:chance|chances|odds|of)$/.test(token.low)) return true
    if (token.word.thing || token.word.fn === 'prep' || (token.kind === 'p' && token.text !== ',')) return false
  }
  return false
}

/** "24 March", "March 24, 2017", "in 2013", "2012-10-19". */
function isDatePart(
  tokens: readonly Token[],
  quantity: Quantity,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const value = quantity.best ?? quantity.low ?? quantity.high ?? 0
  const text = tokens[quantity.to - 1]?.text ?? ''
  const isMonth = (token: Token | undefined): boolean =>
    token?.word.month !== undefined &&
    (token.capital || !/^(?:may|march|mar)$/.test(token.low) || allCapitals.test(token.text))
  // "last December more than 30": a bound opens a figure
  const bare = quantity.qualifier === 'exact' || quantity.qualifier === 'range'
  if (value >= 1 && value <= 31) {
    if ((bare && isMonth(before)) || (before?.text === '.' && isMonth(tokens[quantity.from - 2]))) return true
    const year = tokens[quantity.to + 1]
    if (
      isMonth(after) &&
      (after?.low !== 'may' ||
        year?.kind === 'n' ||
        year?.kind === 'p' ||
        before?.low === 'on' ||
        before?.low === 'since')
    )
      return true
  }
  // "3 AUG 89 (Agency)"
  if (
    isMonth(before) &&
    shortYear(tokens, quantity.to - 1) !== null &&
    /^\d{1,2}$/.test(tokens[quantity.from - 2]?.text ?? '')
  )
    return true
  if (value >= 1900 && value <= 2099 && text.length === 4) {
    if (isMonth(before) || (before?.text === ',' && /^\d{1,2}$/.test(tokens[quantity.from - 2]?.text ?? '')))
      return true
    const previous = tokens[quantity.from - 2]
    if (before?.kind === 'n' && (isMonth(previous) || isMonth(tokens[quantity.from - 2]))) return true
    const person =
      after?.word.person ||
      (after?.word.harm !== undefined && after.word.harm.form !== 'noun') ||
      after?.word.demonym ||
      after?.low === 'of'
    const dated =
      before !== undefined &&
      /^(?:in|of|since|until|till|by|from|during|late|early|mid|the|and|to|after|before|around|summer|winter|spring|autumn|fall|between|through)$/.test(
        before.low,
      )
    if (dated && !(person && /^(?:to|of|and|the|from|by|after|around)$/.test(before.low))) return true
    if (!person) return true
  }
  return false
}

/** "three girls, aged one, two and seven": back over bare numbers to "aged". */
function inListOfAges(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i > from - 10; i--) {
    const token = tokens[i]
    if (!token) return false
    if (/^(?:aged|ages)$/.test(token.low)) return true
    if (token.text !== ',' && token.word.fn !== 'and' && token.kind !== 'n' && !token.word.number) return false
  }
  return false
}

const allCapitals = /^\p{Lu}{2,}$/u

/** "Smith, 23, was", "aged 12", "between 7 and 12 years old", "12 years". */
function isAge(
  tokens: readonly Token[],
  quantity: Quantity,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  if (before && /^(?:aged|age|ages)$/.test(before.low)) return true
  if (before && inListOfAges(tokens, quantity.from)) return true
  // "Smith Jr., 23,"
  const name = tokens[quantity.from - (tokens[quantity.from - 2]?.text === '.' ? 3 : 2)]
  const bare = quantity.qualifier === 'exact' && quantity.to - quantity.from === 1 && (quantity.best ?? 0) < 110
  if (
    bare &&
    before?.text === ',' &&
    /^(?:,|—|–|-|--|\)|\.)$/.test(after?.text ?? ',') &&
    (name?.capital === true || name?.word.person?.singular === true || allCapitals.test(name?.text ?? '')) &&
    tokens[quantity.from]?.kind === 'n'
  )
    return true
  // "a boy of 12"
  if (bare && before?.low === 'of' && name?.word.person?.singular && after?.word.person === undefined) return true
  if (bare && before && /^(?:was|is|turned)$/.test(before.low) && /^(?:who|he|she)$/.test(name?.low ?? '')) return true
  if (quantity.qualifier === 'range' && before && /^(?:aged|age|ages)$/.test(before.low)) return true
  if (after?.low === 'and' && tokens[quantity.to + 1]?.kind === 'n' && units.has(tokens[quantity.to + 2]?.low ?? ''))
    return true
  return false
}

/** "a mass shooting is one in which four or more people are killed", "shoots four or more": what a word means, not what happened. */
function isThreshold(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.word.harm?.form === 's') return true
  return tokens.slice(Math.max(0, from - 14), from).some(({ low }) => defining.has(low))
}
const defining = oneOf(`
  defined defines define definition definitions tracks track tracked counts criteria threshold classified considered
  means liability offence offense crime punishable incident incidents event events any all killings shootings murders attacks
`)
