import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markFurniture } from '../../src/furniture/mark-furniture.ts'
import { readMetadata } from '../../src/metadata/read-metadata.ts'
import { splitLines } from '../../src/text/lines.ts'
import { cpuCost } from '../cpu-cost.ts'

const read = (text: string) => {
  const lines = splitLines(text)
  const reading = markFurniture(text, lines)
  readMetadata({ text }, text, lines, reading)
  return reading
}

const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\r\n',
      '\n',
      '\r',
      '\u00a0',
      '\ufeff',
      '😀',
      '(RELATED: ',
      ')',
      '© 2019 ',
      'GMT 21:35 2018 Tuesday ,23 January',
      'Most Read',
      'By Jane Roe',
      '4 May 2018',
      '(Reuters)',
      'Source: AFP',
      '12 killed. ',
      'A man walks. ',
    ),
  ),
  { maxLength: 40 },
)

describe('any text', () => {
  it('gives sorted spans without overlap, inside the text, free of outer white space, the same every time', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('')
        const { furniture, evidence } = read(text)
        let last = 0
        for (const span of furniture) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(span.start, span.end).trim()).not.toBe('')
          last = span.end
        }
        expect(evidence.every((item) => item.signals.length > 0)).toBe(true)
        expect(read(text).furniture).toEqual(furniture)
      }),
      { numRuns: 300 },
    )
  })
})

describe('hostile text costs linear time', () => {
  const units: [name: string, unit: string][] = [
    ['one endless word', 'a'],
    ['capital and dot', 'A.'],
    ['capital words', 'Aa '],
    ['sentence ends', '. A'],
    ['open brackets', '(Reuters '],
    ['credits', 'A man walks on May 3 2018. (Reuters Photo) '],
    ['related links', '(RELATED: x y z) '],
    ['tags', '<p '],
    ['source lines', '. Source Aa and agencies '],
    ['slashes', '. A/'],
    ['footers', 'Careers About Us '],
    ['dates', '4 May 2018 '],
    ['stamp labels', 'Published on '],
    ['menu lines', 'World\n'],
    ['headings', 'Most Read\nStorm closes the northern port\n'],
    ['stamps of others', 'GMT 21:35 2018 Tuesday ,23 January\n'],
    ['white space', ' \t'],
    ['line breaks', '\r\n'],
    ['rights lines', '© 2019 Evening Voice\n'],
    ['glued junctions', 'aB'],
    ['newsletter words', 'sign up newsletter inbox subscribe '],
  ]
  const cost = (text: string): number => cpuCost(() => read(text), 5)

  it.each(units)('%s', (_name, unit) => {
    const sized = (size: number): string => unit.repeat(Math.ceil(size / unit.length))
    read(sized(5_000))
    const small = cost(sized(20_000))
    const large = cost(sized(160_000))
    // Eight times the text: quadratic growth would be 64 times the time
    expect(large).toBeLessThan(Math.max(40, small * 24))
  })
})
