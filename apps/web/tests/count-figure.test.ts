import { type Figure, wordNumbers } from '@evenhand/schema'
import { describe, expect, test } from 'vitest'
import { countFigure } from '../src/words/count-figure.ts'
import { figureText } from '../src/words/figure-text.ts'
import { count } from './claim-point.ts'

describe('a count as it is written on a mark', () => {
  test.each([
    ['exact', count('exact', 58, 58, 58), '58', 58],
    ['an explicit zero', count('exact', 0, 0, 0), '0', 0],
    ['at least', count('at_least', 58, null, null), '≥ 58', 58],
    ['more than 100 is low 101', count('more_than', 101, null, null), '> 100', 101],
    ['up to', count('at_most', null, null, 30), '≤ 30', 30],
    ['fewer than 30 is high 29', count('fewer_than', null, null, 29), '< 30', 29],
    ['about', count('about', null, 120, null), '~ 120', 120],
    ['nearly 100', count('about', null, 100, 100), '~ 100', 100],
    ['a range has no middle', count('range', 30, null, 40), '30–40', null],
    ['a word stays a word', count('vague', 40, null, null, 'scores'), 'scores', null],
    ['thousands are separated', count('exact', 12500, 12500, 12500), '12,500', 12500],
  ])('%s', (_, given, text, dot) => {
    expect(countFigure(given)).toMatchObject({ text, dot })
  })

  test('a word has no bound to draw, though the count carries its literal plural', () => {
    expect(countFigure(count('vague', 40, null, null, 'scores'))).toMatchObject({ low: null, word: true })
  })

  test('a chosen convention gives a word its floor and says so', () => {
    const figure = countFigure(count('vague', 24, null, null, 'dozens'), wordNumbers.acled)
    expect(figure).toMatchObject({ text: 'dozens ≥ 12', low: 12, dot: 12, high: null, fromConvention: true })
  })

  test('a word that the convention does not know stays a word', () => {
    expect(countFigure(count('vague', 40, null, null, 'scores'), wordNumbers.acled)).toMatchObject({
      text: 'scores',
      dot: null,
    })
  })
})

describe('an event’s figure in words', () => {
  const unknown = {
    low: null,
    best: null,
    high: null,
    openLow: null,
    openHigh: null,
    lowQualifier: null,
    highQualifier: null,
  }
  test.each([
    [{ low: 58, best: null, high: 120 }, '58 – 120'],
    [{ low: 58, best: 58, high: 58 }, '58'],
    [{ low: 58, best: null, high: 120, lowQualifier: 'at_least', highQualifier: 'about' }, '≥ 58 to ~ 120'],
    [{ low: 58, best: 58, high: 120, lowQualifier: 'at_least', highQualifier: 'about' }, '≥ 58 (≥ 58 to ~ 120)'],
    [{ low: 58, best: 58, high: 58, lowQualifier: 'at_least', highQualifier: 'at_least' }, '≥ 58'],
    [{ low: 31, best: null, high: null, openHigh: 31, lowQualifier: 'more_than', highQualifier: 'more_than' }, '> 30'],
    [{ low: 58, best: null, high: null }, '≥ 58'],
    [{ low: null, best: null, high: 30 }, '≤ 30'],
    [{ low: null, best: null, high: null }, 'no number'],
    [{ low: 58, best: 58, high: 120 }, '58 (58 – 120)'],
    [{ low: null, best: 120, high: null }, '~ 120'],
    [{ low: 20, best: null, high: null, openHigh: 60 }, '20 to ≥ 60'],
    [{ low: 58, best: null, high: null, openHigh: 58 }, '≥ 58'],
    [{ low: null, best: null, high: 41, openLow: 30 }, '≤ 30 to 41'],
    [{ low: null, best: null, high: 30, openLow: 30 }, '≤ 30'],
    [{ low: null, best: null, high: null, openLow: 30, openHigh: 1200 }, '≤ 30 to ≥ 1,200'],
  ] as [Partial<Figure>, string][])('%j is %s', (figure, text) => {
    expect(figureText({ ...unknown, ...figure, formula: '' })).toBe(text)
  })
})
