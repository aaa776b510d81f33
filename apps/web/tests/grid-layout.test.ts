import { describe, expect, test } from 'vitest'
import { coverageImage } from '../src/charts/coverage/coverage-grid.ts'
import { coverageGrid } from '../src/charts/coverage/series.ts'
import { gridLayout } from '../src/charts/download/grid-layout.ts'

const grid = {
  columns: [
    { lines: ['Outlet'], width: 100 },
    { lines: ['An event with a rather long name', '2 Mar 2024'], width: 120 },
  ],
  rows: [
    [{ lines: [{ text: 'Gazette' }] }, { lines: [{ text: '≥ 10 killed' }, { text: 'The Monitor', muted: true }] }],
    [{ lines: [{ text: 'Courier' }] }, { lines: [], shade: 0.5, framed: true }],
  ],
}

describe('a table as an image', () => {
  const layout = gridLayout(grid)

  test('holds every word once, in its own column and row', () => {
    const words = layout.texts.map(({ text }) => text).join(' ')
    expect(words).toBe('Outlet An event with a rather long name 2 Mar 2024 Gazette ≥ 10 killed The Monitor Courier')
    for (const { x, y } of layout.texts) {
      expect(x).toBeLessThan(layout.width)
      expect(y).toBeLessThan(layout.height)
    }
    const [head, first, second] = layout.rules as [number, number, number]
    const heightOf = (text: string) => layout.texts.find((placed) => placed.text === text)?.y ?? Number.NaN
    expect(heightOf('Outlet')).toBeLessThan(head)
    expect(heightOf('Gazette')).toBeGreaterThan(head)
    expect(heightOf('The Monitor')).toBeLessThan(first)
    expect(heightOf('Courier')).toBeGreaterThan(first)
    expect(heightOf('Courier')).toBeLessThan(second)
  })

  test('long words go on below; no line is wider than its column', () => {
    const lines = layout.texts.filter(({ x, look }) => look === 'head' && x >= 100)
    expect(lines.length).toBeGreaterThan(2)
    for (const { text } of lines) expect(text.length * 7).toBeLessThanOrEqual(120)
  })

  test('tints only cells that have one', () => {
    expect(layout.rects).toHaveLength(1)
    expect(layout.rects[0]).toMatchObject({ x: 103, width: 114, shade: 0.5, framed: true })
  })
})

test('coverage: one column for each week, a gap that says so, and nothing where nothing is stored', () => {
  const weeks = [
    { week: '2024-03-04', articles: 3, claims: 5 },
    { week: '2024-06-03', articles: 1, claims: 0 },
  ]
  const outlet = { outlet: { id: 'gazette', name: 'Gazette' }, articles: 6, undated: 2, weeks }
  const { columns, rows } = coverageGrid({ outlets: [outlet], first: '2024-03-04', last: '2024-06-03', weeks: 2 })
  const image = coverageImage(columns, rows)
  expect(image.rows[0]?.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual(['Gazette', '1', '3', '2'])
  expect(image.columns.some(({ lines }) => lines.includes('without articles'))).toBe(true)
  expect(image.columns).toHaveLength(columns.length + 2)
})
