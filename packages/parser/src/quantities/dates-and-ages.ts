import type { Token } from '../text/tokens.ts'
import { shortYear } from '../time/short-year.ts'
import type { Quantity } from './quantity.ts'
import { units } from './units.ts'

/** "24 March", "March 24, 2017", "in 2013", "2012-10-19". */
export function isDatePart(
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
export function isAge(
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
