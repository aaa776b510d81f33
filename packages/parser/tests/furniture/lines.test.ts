import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLines } from '../../src/text/lines.ts'

describe('splitLines', () => {
  it.each([
    ['', ['']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb\rc\n', ['a', 'b', 'c', '']],
    ['\n\r', ['', '', '']],
  ])('splits %j', (text, expected) => {
    expect(splitLines(text).map((line) => line.text)).toEqual(expected)
  })
  it('knows NBSP and BOM as blank', () => {
    expect(splitLines('\u00a0\ufeff\t').map((line) => line.blank)).toEqual([true])
  })
  it('keeps offsets', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\r', '\n', 'x', '😀', ' ')), (parts) => {
        const text = parts.join('')
        for (const line of splitLines(text)) expect(text.slice(line.start, line.end)).toBe(line.text)
      }),
    )
  })
})
