import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCharacters, measureNoise } from '../src/index.ts'

describe('noise of a text', () => {
  const text = 'Title\n\nTwo words\nShare this\nEnd'
  const span = (words: string, kind: 'share_promo' | 'navigation') => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, kind, rule: 'test' }
  }

  it('counts characters without white space, and whole words and lines', () => {
    expect(measureNoise(text, [span('Share this', 'share_promo')])).toEqual({
      characters: 25,
      furnitureCharacters: 9,
      words: 6,
      furnitureWords: 2,
      lines: 4,
      furnitureLines: 1,
      kinds: [{ kind: 'share_promo', characters: 9, spans: 1 }],
    })
  })

  it('counts a character under two spans once, for the later one', () => {
    const measure = measureNoise(text, [span('Share this', 'share_promo'), span('this', 'navigation')])
    expect(measure.furnitureCharacters).toBe(9)
    expect(measure.kinds.map(({ kind, characters }) => [kind, characters])).toEqual([
      ['share_promo', 5],
      ['navigation', 4],
    ])
  })

  it('never finds more furniture than text, and kinds that add up', () => {
    const kind = fc.constantFrom('legal' as const, 'related' as const)
    const spans = fc.array(fc.tuple(fc.nat(80), fc.nat(80), kind))
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é'), maxLength: 60 }), spans, (any, list) => {
        const furniture = list.map(([a, b, kind]) => ({
          start: Math.min(a, b),
          end: Math.max(a, b),
          kind,
          rule: 'test',
        }))
        const m = measureNoise(any, furniture)
        expect(m.characters).toBe(countCharacters(any))
        expect(m.furnitureCharacters).toBeLessThanOrEqual(m.characters)
        expect(m.furnitureWords).toBeLessThanOrEqual(m.words)
        expect(m.furnitureLines).toBeLessThanOrEqual(m.lines)
        expect(m.kinds.reduce((sum, { characters }) => sum + characters, 0)).toBe(m.furnitureCharacters)
      }),
    )
  })
})
