import type { DivergencePoint } from '@evenhand/store'
import { describe, expect, test } from 'vitest'
import { divergenceChart } from '../src/charts/divergence/series.ts'
import { middleWords, ratioWords } from '../src/words/ratio-words.ts'

const point = (ratio: number, n: number, harm: DivergencePoint['harm'] = 'killed'): DivergencePoint => ({
  id: `${harm} ${n} ${ratio}`,
  articleId: 'a',
  harm,
  ratio,
  count: { text: String(n), qualifier: 'exact', low: n, best: n, high: n, term: null },
  victims: { text: 'guards', category: 'unknown' },
  event: null,
  said: null,
  superseded: false,
  quote: '',
})
const chartOf = (points: DivergencePoint[], median = 1) =>
  divergenceChart(
    {
      rows: points,
      harms: [...new Set(points.map(({ harm }) => harm))].map((harm) => ({ harm, n: points.length, median })),
    },
    3,
  )

describe('figures beside other claims', () => {
  test('a half and a double stand equally far from the others, which stand in the middle', () => {
    const [lane] = chartOf([point(0.5, 1), point(2, 2), point(1, 3)]).lanes
    const [half, same, double] = lane?.dots.map(({ x }) => x) ?? []
    expect(same).toBe(50)
    expect((same ?? 0) - (half ?? 0)).toBeCloseTo((double ?? 0) - (same ?? 0))
  })

  test('harms have lanes of their own on one scale', () => {
    const { lanes } = chartOf([point(4, 1), point(4, 1, 'injured')])
    expect(lanes.map(({ harm }) => harm)).toEqual(['killed', 'injured'])
    expect(lanes[0]?.dots[0]?.x).toBe(lanes[1]?.dots[0]?.x)
  })

  test('a middle is drawn from three claims on', () => {
    expect(chartOf([point(1, 1), point(1, 2)]).lanes[0]?.medianX).toBeNull()
    expect(chartOf([point(1, 1), point(1, 2), point(2, 3)]).lanes[0]?.medianX).toBe(50)
  })

  test('zero is no multiple and has a place of its own', () => {
    const { ticks, lanes } = chartOf([point(0, 1), point(0.5, 2)])
    expect(ticks.map(({ text }) => text)).toEqual(['zero', 'half', 'the same', 'twice'])
    const [zero, half] = lanes[0]?.dots ?? []
    expect(zero?.x).toBeLessThan((half?.x ?? 0) - 5)
  })

  test.each([
    [[1], ['half', 'the same', 'twice']],
    [[3.9], ['÷ 4', 'half', 'the same', 'twice', '× 4']],
    [[40], ['÷ 64', '÷ 16', '÷ 4', 'the same', '× 4', '× 16', '× 64']],
  ])('the scale reaches as far as %j on both sides', (ratios, texts) => {
    const { ticks, lanes } = chartOf(ratios.map((ratio) => point(ratio, 1)))
    expect(ticks.map(({ text }) => text)).toEqual(texts)
    for (const { x } of lanes[0]?.dots ?? []) expect(x).toBeLessThanOrEqual(95)
  })

  test('equal ones are piled, and a high pile says how many it holds', () => {
    const [lane] = chartOf(Array.from({ length: 20 }, (_, n) => point(1, n))).lanes
    expect(lane?.dots.map(({ level }) => level)).toEqual(Array.from({ length: 20 }, (_, n) => n))
    expect(lane).toMatchObject({ levels: 20, heaps: [{ x: 50, n: 20, row: 0 }] })
  })

  test('numbers of high piles that stand close do not run into each other', () => {
    const pile = (ratio: number) => Array.from({ length: 16 }, (_, n) => point(ratio, n))
    const [lane] = chartOf([...pile(0.25), ...pile(1), ...pile(1.1), ...pile(4)]).lanes
    expect(lane?.heaps.map(({ row }) => row)).toEqual([0, 0, 1, 0])
  })
})

test.each([
  [0, 'zero'],
  [1, 'as the others'],
  [1.004, 'as the others'],
  [1.26, '26 % above'],
  [0.9, '10 % below'],
  [2, '2 times the others'],
  [0.5, '0.5 times the others'],
  [0.04, '0.04 times the others'],
  [13.6, '14 times the others'],
])('the ratio %s is told as %s', (ratio, words) => expect(ratioWords(ratio)).toBe(words))

test.each([
  [{ n: 0, median: null }, 'none to compare'],
  [{ n: 2, median: 3 }, 'too few'],
  [{ n: 3, median: 3 }, '3 times the others'],
])('the middle of %j is told as %s', (middle, words) => expect(middleWords(middle)).toBe(words))
