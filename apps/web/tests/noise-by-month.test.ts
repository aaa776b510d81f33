import { describe, expect, test } from 'vitest'
import { axisTop, trends, whyNoTrend } from '../src/charts/noise-by-month/series.ts'

const month = (name: string, share: number | null) => ({ month: name, articles: 25, share })
const row = (
  name: string,
  months: ReturnType<typeof month>[],
  fullest: { month: string; articles: number } | null,
) => ({
  outlet: { id: name, name },
  months,
  dated: { articles: fullest?.articles ?? 0, fullest },
})

describe('trend by month', () => {
  const [first, ...others] = trends([
    row('short', [month('2017-03', 0.1)], null),
    row('long', [month('2016-11', 0.125), month('2016-12', 0.25), month('2017-02', 0)], null),
  ])

  test('needs two months; months between that have too few articles are gaps, not zero', () => {
    expect(others).toEqual([])
    expect(first?.points).toEqual([
      { month: '2016-11', share: 12.5, articles: 25 },
      { month: '2016-12', share: 25, articles: 25 },
      { month: '2017-01', share: null, articles: 0 },
      { month: '2017-02', share: 0, articles: 25 },
    ])
  })

  test.each([
    [[0.2], 1],
    [[4.9, 5], 5],
    [[12.5, 25], 30],
    [[99], 100],
    [[], 1],
  ])('an axis for %s ends at %s', (shares, top) => {
    expect(axisTop(shares.map((share) => ({ month: '2017-01', share, articles: 20 })))).toBe(top)
  })

  test.each([
    ['one full month', [row('a', [month('2017-03', 0.1)], { month: '2017-03', articles: 25 })], /so far a has one\.$/],
    [
      'thin months',
      [row('a', [], { month: '2017-03', articles: 1 }), row('b', [], { month: '2017-04', articles: 7 })],
      /has 7 articles\.$/,
    ],
    ['no dates', [row('a', [], null)], /no article of this view has a date that names its month\.$/],
  ])('without one it says why: %s', (_, rows, words) => {
    expect(whyNoTrend(rows, 20)).toMatch(words)
    expect(whyNoTrend(rows, 20)).toMatch(/at least 20 dated articles/)
  })
})
