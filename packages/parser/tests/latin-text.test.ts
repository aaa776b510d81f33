import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { latinBreaks as breaksOf } from '../src/text/latin-sentences.ts'
import { tokenize } from '../src/text/tokens.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const segmentBreaks = (line: string): number[] =>
  Array.from(segmenter.segment(line), ({ segment, index }) => index + segment.length)

const latinBreaks = (text: string): number[] | null => breaksOf(text, 0, text.length)

const characters = [...'aaAA11..!?  \'"()[]{},-:;“”‘’«»–—…•\u00a0\t\u0000éÉßªº²½µ¿¡„']
const line = fc.array(fc.constantFrom(...characters), { maxLength: 16 }).map((parts) => parts.join(''))

describe('sentence breaks in Latin script', () => {
  it('are those of Intl.Segmenter', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(latinBreaks(text) ?? segmentBreaks(text)).toEqual(segmentBreaks(text))
      }),
      { numRuns: 5000 },
    )
  })

  it.each([
    ['Ten died. The army fled. ', [10, 25]],
    ['He left at 5.30 p.m. sharp. “Why?” she asked.', [28, 35, 45]],
    ['Ten died... and more', [20]],
    ['', []],
  ])('of “%s”', (text, breaks) => expect(latinBreaks(text)).toEqual(breaks))

  it.each(['Stop.; He', 'Погибли десять.', 'one\u2028two'])('are left to the segmenter in “%s”', (text) =>
    expect(latinBreaks(text)).toBeNull(),
  )
})

describe('tokens', () => {
  /** A letter of another script at the end sends the whole text through the Unicode pattern. */
  const throughPattern = (text: string) => tokenize(`${text} ب`, 0, text.length + 2).slice(0, -1)

  it('are the same by table and by pattern', () => {
    const letters = [...characters, 'U', '.', 'S', '.', "'s", '’s', '--', ' ']
    const words = fc.array(fc.constantFrom(...letters), { maxLength: 11 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(words, (text) => {
        expect(tokenize(text, 0, text.length)).toEqual(throughPattern(text))
      }),
      { numRuns: 5000 },
    )
  })
})
