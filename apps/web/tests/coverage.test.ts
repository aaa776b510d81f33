import type { Coverage } from '@evenhand/store'
import { describe, expect, test } from 'vitest'
import { coverageGrid } from '../src/charts/coverage/series.ts'

const outlet = (
  id: string | null,
  weeks: [week: string, articles: number][],
  undated = 0,
): Coverage['outlets'][number] => ({
  outlet: id === null ? null : { id, name: id },
  articles: weeks.reduce((sum, [, n]) => sum + n, undated),
  undated,
  weeks: weeks.map(([week, articles]) => ({ week, articles, claims: 0 })),
})
const coverage = (...outlets: Coverage['outlets']): Coverage => {
  const weeks = [...new Set(outlets.flatMap((one) => one.weeks.map(({ week }) => week)))].sort()
  return { outlets, first: weeks[0] ?? null, last: weeks.at(-1) ?? null, weeks: weeks.length }
}

describe('coverage by week', () => {
  const grid = coverageGrid(
    coverage(
      outlet(null, [['2017-09-25', 9]]),
      outlet('small', [['2017-09-25', 1]]),
      outlet(
        'large',
        [
          ['2017-09-25', 2],
          ['2017-10-02', 4],
          ['2019-04-15', 1],
        ],
        3,
      ),
    ),
  )

  test('the newest week comes first and a long silence says how long it is', () => {
    expect(grid.columns.map(({ kind, days, label }) => days?.start ?? `${kind} ${label}`)).toEqual([
      '2019-04-15',
      'break 18 months',
      '2017-10-02',
      '2017-09-25',
    ])
  })

  test('outlets with more articles come first, those not known last', () => {
    expect(grid.rows.map(({ name, articles, undated }) => [name, articles, undated])).toEqual([
      ['large', 10, 3],
      ['small', 1, 0],
      ['Outlet not known', 9, 0],
    ])
  })

  test('no article is no cell, and an outlet’s first is marked', () => {
    expect(
      grid.rows.map(({ cells }) => cells.map((cell) => cell && `${cell.articles}${cell.starts ? ' first' : ''}`)),
    ).toEqual([
      ['1', null, '4', '2 first'],
      [null, null, null, '1 first'],
      [null, null, null, '9 first'],
    ])
  })

  test('many weeks become months', () => {
    const many = Array.from({ length: 60 }, (_, n): [string, number] => [
      new Date(Date.UTC(2018, 0, 1 + 7 * n)).toISOString().slice(0, 10),
      1,
    ])
    const { unit, rows } = coverageGrid(coverage(outlet('weekly', many)))
    expect(unit).toBe('month')
    expect(rows[0]?.cells.reduce((sum, cell) => sum + (cell?.articles ?? 0), 0)).toBe(60)
  })
})
