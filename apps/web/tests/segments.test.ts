import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Layer, segmentsOf, textWithout } from '../src/reader/segments.ts'

const layer = (start: number, end: number, id = 'x', kind: Layer['kind'] = 'mention'): Layer => ({
  start,
  end,
  id,
  kind,
})

describe('segments', () => {
  test.each([
    ['nothing marked', [], ['abcdef']],
    ['one inside', [layer(2, 4)], ['ab', 'cd', 'ef']],
    ['nested', [layer(1, 5), layer(2, 3)], ['a', 'b', 'c', 'de', 'f']],
    ['overlapping', [layer(0, 3), layer(2, 5)], ['ab', 'c', 'de', 'f']],
    ['the same twice', [layer(1, 2, 'x'), layer(1, 2, 'y')], ['a', 'b', 'cdef']],
    ['beyond the end', [layer(4, 99)], ['abcd', 'ef']],
    ['empty', [layer(3, 3)], ['abcdef']],
  ])('%s', (_, layers, texts) => {
    expect(segmentsOf('abcdef', layers).map((segment) => segment.text)).toEqual(texts)
  })

  test('an empty text has none', () => expect(segmentsOf('', [layer(0, 1)])).toEqual([]))

  const anyLayers = fc.array(
    fc.record({ start: fc.nat(60), length: fc.nat(30) }).map(({ start, length }) => layer(start, start + length)),
    { maxLength: 12 },
  )

  test('joined they are the text, letter for letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), anyLayers, (text, layers) => {
        expect(
          segmentsOf(text, layers)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  test('each layer covers exactly its own words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), anyLayers, (text, layers) => {
        const named = layers.map((given, index) => ({ ...given, id: String(index) }))
        const segments = segmentsOf(text, named)
        for (const { start, end, id } of named) {
          const covered = segments.filter((segment) => segment.layers.some((own) => own.id === id))
          expect(covered.map((segment) => segment.text).join('')).toBe(text.slice(start, end))
        }
      }),
    )
  })
})

describe('text without furniture', () => {
  test.each([
    ['a whole line goes with its line', 'Title\n2 min read\nBody', [[6, 16]], 'Title\n\nBody'],
    ['a part of a line', 'Body text. Read more', [[10, 20]], 'Body text.'],
    ['nothing', 'Body', [], 'Body'],
    ['everything', 'Menu', [[0, 4]], ''],
  ])('%s', (_, text, stretches, expected) => {
    expect(
      textWithout(
        text,
        stretches.map(([start = 0, end = 0]) => ({ start, end })),
      ),
    ).toBe(expected)
  })
})
