import { oneOf } from '../lexicon/one-of.ts'
import type { Token } from '../text/tokens.ts'
import { isAge, isDatePart } from './dates-and-ages.ts'
import type { Quantity } from './quantity.ts'
import { units } from './units.ts'

const currency = new Set(['$', '€', '£', '¥', '₪'])
/** Words whose number is a name: "Room 12", "Warrant Officer 2". */
const labels = oneOf(`
  no number article chapter resolution flight highway route page channel phase section paragraph point part
  volume version level grade top room building platform gate line district act figure photo size boeing airbus
  psalm unit brigade area zone camp officer
`)

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
  // "it will die a thousand deaths"
  if (/^(?:deaths|cuts)$/.test(tokens[quantity.to]?.low ?? '') && isProverb(tokens, quantity)) return false
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

/** "a thousand deaths", of somebody or something that dies. */
const isProverb = (tokens: readonly Token[], { from, best }: Quantity): boolean =>
  best === 1000 &&
  tokens[from]?.low === 'a' &&
  tokens.slice(Math.max(0, from - 5), from).some(({ low }) => /^(?:die|dies|died|dying|death)$/.test(low))

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

/** "a mass shooting is one in which four or more people are killed", "shoots four or more": what a word means, not what happened. */
function isThreshold(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.word.harm?.form === 's') return true
  return tokens.slice(Math.max(0, from - 14), from).some(({ low }) => defining.has(low))
}
const defining = oneOf(`
  defined defines define definition definitions tracks track tracked counts criteria threshold classified considered
  means liability offence offense crime punishable incident incidents event events any all killings shootings murders attacks
`)
