import { furnitureKinds } from '@evenhand/schema'
import type { NoiseRow } from '@evenhand/store'
import { describe, expect, test } from 'vitest'
import { formatPercent, kindsIn, noiseBars } from '../src/charts/noise-by-outlet/series.ts'

const row = (name: string, total: number, kinds: [NoiseRow['kinds'][number]['kind'], number][]): NoiseRow => ({
  outlet: name === '' ? null : { id: name, name },
  articles: 1,
  touched: 1,
  characters: { total, furniture: kinds.reduce((sum, [, characters]) => sum + characters, 0), removed: 0 },
  words: { total, furniture: 0 },
  lines: { total, furniture: 0 },
  share: null,
  onPageShare: null,
  pages: 0,
  perArticle: { n: 1, median: null, p90: null },
  kinds: kinds.map(([kind, characters]) => ({ kind, characters, spans: 1, articles: 1 })),
  removedKinds: [],
  claimsAtRisk: 0,
  positions: { head: 0, inline: 0, tail: 0 },
  months: [],
  dated: { articles: 0, fullest: null },
})

const order = furnitureKinds.values

describe('furniture by outlet', () => {
  const bars = noiseBars(
    [
      row('clean', 1000, [['legal', 10]]),
      row('noisy', 200, [
        ['legal', 20],
        ['navigation', 80],
      ]),
      row('', 0, []),
    ],
    order,
  )

  test('largest share first, outlets without text last', () => {
    expect(bars.map((bar) => bar.name)).toEqual(['noisy', 'clean', 'Outlet not known'])
  })

  test('pieces stand in the vocabulary’s order and end where the next begins', () => {
    expect(bars[0]?.segments).toEqual([
      { kind: 'navigation', characters: 80, from: 0, to: 40 },
      { kind: 'legal', characters: 20, from: 40, to: 50 },
    ])
  })

  test('the share is that of the pieces together', () => {
    for (const bar of bars) expect(bar.segments.at(-1)?.to ?? 0).toBeCloseTo(bar.share ?? 0)
  })

  test('no text is no share', () => expect(bars[2]?.share).toBeNull())

  test('only kinds that occur are in the key', () => expect(kindsIn(bars, order)).toEqual(['navigation', 'legal']))

  test.each([
    [0, '0 %'],
    [0.04, '< 0.1 %'],
    [4.72, '4.7 %'],
    [31.6, '32 %'],
    [null, 'no text'],
  ])('%s is written %s', (percent, words) => expect(formatPercent(percent)).toBe(words))
})
