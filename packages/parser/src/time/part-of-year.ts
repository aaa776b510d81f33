import type { Token } from '../text/tokens.ts'
import { type Day, yearOf } from './civil-day.ts'
import type { Read } from './time-expression.ts'

const order: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3 }
const two = (value: number): string => String(value).padStart(2, '0')

/** "the first half of 2016", "the third quarter of the year", "the first six months of this year". */
export function partOfYear(tokens: readonly Token[], i: number, published: Day | null): Read | null {
  const nth = order[tokens[i]?.low ?? '']
  if (nth === undefined) return null
  const unit = tokens[i + 1]
  const counted = tokens[i + 2]?.low === 'months' && nth === 0 ? monthsOf(unit) : 0
  const length = counted || (unit?.low === 'half' && nth < 2 ? 6 : unit?.low === 'quarter' ? 3 : 0)
  const of = counted ? i + 3 : i + 2
  if (length === 0 || !/^(?:of|in)$/.test(tokens[of]?.low ?? '')) return null
  const article = /^(?:the|this|last)$/.test(tokens[of + 1]?.low ?? '')
  const at = article ? of + 2 : of + 1
  const named = /^(?:19|20)\d{2}$/.exec(tokens[at]?.text ?? '')
  if (!named && (published === null || tokens[at]?.low !== 'year' || !article)) return null
  const back = tokens[of + 1]?.low === 'last' ? 1 : 0
  const year = named ? Number(named[0]) : yearOf(published ?? 0) - back
  const first = counted ? 1 : nth * length + 1
  return {
    from: i,
    to: at + 1,
    start: `${year}-${two(first)}`,
    end: `${year}-${two(first + length - 1)}`,
    precision: 4,
    span: true,
    coarse: true,
  }
}

function monthsOf(token: Token | undefined): number {
  const number = token?.word.number
  const count = token?.kind === 'n' ? Number(token.text) : number && 'value' in number ? number.value : 0
  return count > 0 && count < 12 ? count : 0
}
