import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/index.ts'
import { cpuCost } from './cpu-cost.ts'

/** Units that are repeated to a text that nobody would write. */
const units: readonly (readonly [name: string, unit: string])[] = [
  ['digits', '7'],
  ['digits set apart', '7 '],
  ['thousands', '000 '],
  ['digits and commas', '1,'],
  ['number words', 'hundred '],
  ['hyphenated number words', 'twenty-'],
  ['“and” after numbers', 'two hundred and '],
  ['verbs of harm', 'killed '],
  ['verbs with counts', 'killed 5 '],
  ['counts of people', '5 soldiers '],
  ['counts joined by “and”', '5 soldiers and '],
  ['counts joined by commas', '5 men, '],
  ['parts of parts', '5 dead including '],
  ['tolls', 'the toll of '],
  ['articles', 'a '],
  ['one letter and a stop', 'a. '],
  ['line breaks', '\n'],
  ['CRLF', '\r\n'],
  ['spaces', ' '],
  ['no-break spaces', '\u00a0'],
  ['one endless word', 'a'],
  ['one endless capital', 'A'],
  ['hyphens', 'a-'],
  ['apostrophes', "a'"],
  ['unclosed quotes', '“'],
  ['straight quotes', '"'],
  ['unclosed brackets', '('],
  ['unclosed brackets with words', '(killed '],
  ['commas', ','],
  ['full stops', '.'],
  ['colons', 'a: '],
  ['verbs of saying', 'said '],
  ['sources', 'police said '],
  ['sources by commas', 'police, '],
  ['“according to”', 'according to '],
  ['places', 'in Aleppo '],
  ['capital words', 'Aleppo '],
  ['weekdays', 'on Monday '],
  ['dates', '12 June '],
  ['parties', 'ISIS '],
  ['right-to-left text', 'قتل '],
  ['right-to-left marks', '\u202e'],
  ['Chinese', '死'],
  ['emoji', '😀'],
  ['combining marks', 'e\u0301\u0301'],
  ['lone surrogates', '\ud83d'],
  ['sentences', 'A bomb killed 5 people in Aleppo on Monday, police said. '],
  ['sentences of one person', 'A soldier was killed. '],
  ['sentences with parts', 'A bomb killed 5 people. Two of them were women. '],
  ['sentences with roles', 'The monitor said 5 people died. '],
  ['named sources', 'Karim Daoud said 5 people died. '],
  ['lines of claims', 'A bomb killed 5 people, it said.\n'],
  ['quoted claims', '“5 people were killed. '],
  ['glued sentences', 'they were killed.The '],
  ['tags', '<p>'],
]

/** Every text opens with a claim, so that no stage may skip the line. */
const sized = (unit: string, size: number): string =>
  `12 people were killed ${unit.repeat(Math.ceil(size / unit.length)).slice(0, size)}`

const cost = (text: string): number => cpuCost(() => parseArticle({ text, language: 'en' }))

/** Under this many milliseconds a measurement says more about the machine than about the parser. */
const noise = 4

/**
 * How much dearer four times the text is, at worst, from 2,000 characters up to where one parse takes a while: a square
 * hides in small texts behind what every parse costs.
 */
function growth(unit: string): number {
  let worst = 0
  let small = cost(sized(unit, 2_000))
  for (let size = 8_000; size <= 128_000 && small < 100 && worst < 8; size *= 4) {
    let large = cost(sized(unit, size))
    if (small >= noise) {
      // a busy machine may be to blame: measure again
      if (large / small >= 8 && large / small < 24) {
        small = Math.max(small, cost(sized(unit, size / 4)))
        large = Math.min(large, cost(sized(unit, size)))
      }
      worst = Math.max(worst, large / small)
    }
    small = large
  }
  return worst
}

// Growth, not time: linear cost gives 4, quadratic cost 16
describe('four times the text costs less than eight times as much', () => {
  cost(sized('A bomb killed 5 people in Aleppo on Monday, police said. ', 20_000))

  it.each(units)('%s', { timeout: 60_000 }, (_name, unit) => {
    expect(growth(unit)).toBeLessThan(8)
  })
})

describe('no depth of nesting throws', () => {
  it.each(['killed 5 ', '5 dead including ', '5 soldiers and ', '(killed ', '“killed '])(
    '%s',
    { timeout: 60_000 },
    (unit) => {
      expect(parseArticle({ text: sized(unit, 40_000), language: 'en' }).warnings).toEqual([])
    },
  )
})

describe('a text of one megabyte', () => {
  it.each([
    ['one endless line', 'a '],
    ['lines', 'The road is long and the night is cold.\n'],
    ['one endless number', '7'],
  ])('of %s is read as far as the limit, with a warning', { timeout: 60_000 }, (_name, unit) => {
    const { warnings } = parseArticle({ text: sized(unit, 1_000_000), language: 'en' })
    expect(warnings.map(({ code }) => code)).toContain('text_truncated')
  })
})
