import { describe, expect, test } from 'vitest'
import { openingWords } from '../src/article-opening.ts'

describe('the words that name an article without a headline', () => {
  const text = '🖨 Print Share this page Floods closed the coast road. More inside.'
  const of = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]

  test.each([
    ['no furniture', [], text],
    ['furniture first', [of('🖨 Print'), of('Share this page')], 'Floods closed the coast road. More inside.'],
    ['furniture between', [of('🖨 Print Share this page'), of('coast road.')], 'Floods closed the   More inside.'],
    ['overlapping', [of('🖨 Print Share'), of('Share this page')], 'Floods closed the coast road. More inside.'],
    ['nothing but furniture', [[0, text.length]], text],
  ] as [string, [number, number][], string][])('%s', (_, furniture, words) => {
    expect(openingWords({ text, furniture }).replace(/\s+/g, ' ')).toBe(words.replace(/\s+/g, ' '))
  })

  test('are no more than a name needs', () => {
    expect(openingWords({ text: 'x'.repeat(2000), furniture: [] })).toHaveLength(200)
  })
})
