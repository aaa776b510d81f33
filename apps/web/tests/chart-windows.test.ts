import { describe, expect, test } from 'vitest'
import { type SeriesOptions, timePanels } from '../src/charts/claims-over-time/series.ts'
import { marksWithin, openingSlot, rowsOf, sightWords } from '../src/charts/claims-over-time/windows.ts'
import { claimPoint, group, monitor, said } from './claim-point.ts'

const plain: SeriesOptions = { clock: 'said', scale: 'linear', conventionNumbers: {} }
const other = { id: 'other', name: 'Another', type: 'monitor', party: null } as const

function panelOf(...claims: { origin: typeof monitor | typeof group | typeof other; days: (string | null)[] }[]) {
  const rows = claims.flatMap(({ origin, days }) =>
    days.map((day) => claimPoint({ origin, said: day === null ? null : said(day) })),
  )
  const [panel] = timePanels(rows, plain)
  if (!panel) throw new Error('no panel')
  return panel
}

describe('the part of a wide chart that is seen first', () => {
  test('is the one in which most lanes have claims', () => {
    const panel = panelOf(
      { origin: monitor, days: ['2024-03-01', '2024-06-01', '2024-06-02', '2024-06-03'] },
      { origin: group, days: ['2024-03-01'] },
    )
    expect(openingSlot(panel, 3)).toBe(0)
  })

  test('of several such parts it is the latest, and no slot of it is left empty', () => {
    const panel = panelOf(
      { origin: monitor, days: ['2024-03-01', '2024-06-01', '2024-06-02', '2024-06-03', null, null] },
      { origin: group, days: ['2024-03-01', '2024-06-02'] },
    )
    const from = openingSlot(panel, 2)
    expect(sightWords(panel, { from, to: from + 2 })).toBe('3 of 8 claims in sight, 2–3 Jun 2024')
  })

  test('is the end of a single lane', () => {
    const panel = panelOf({ origin: monitor, days: ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'] })
    expect(openingSlot(panel, 2)).toBe(2)
  })

  test('claims without a date do not make it', () => {
    const panel = panelOf(
      { origin: monitor, days: ['2024-03-01', '2024-03-02', null] },
      { origin: group, days: [null] },
      { origin: other, days: [null] },
    )
    expect(openingSlot(panel, 1)).toBe(1)
  })

  test('a chart that fits its box starts at its beginning', () => {
    expect(openingSlot(panelOf({ origin: monitor, days: ['2024-03-01', '2024-03-02'] }), 5)).toBe(0)
  })
})

test('what is in sight is told with its days, and says when claims have none', () => {
  const panel = panelOf({ origin: monitor, days: ['2024-03-01', '2024-03-02', null] })
  expect(sightWords(panel, { from: 0, to: 2 })).toBe('2 of 3 claims in sight, 1–2 Mar 2024')
  expect(sightWords(panel, { from: 1, to: 3 })).toBe('2 of 3 claims in sight, 2 Mar 2024 and without a date')
  expect(sightWords(panel, { from: 2, to: 3 })).toBe('1 of 3 claims in sight, without a date')
})

test.each([1, 2, 3, 7, 100])('rows of %i slots for paper hold every mark once', (room) => {
  const panel = panelOf(
    { origin: monitor, days: ['2024-03-01', '2024-03-01', '2024-03-03', '2024-03-04', '2024-09-04', null] },
    { origin: group, days: ['2024-03-02', '2024-03-02', '2024-03-02', '2024-09-04'] },
  )
  const rows = rowsOf(panel, room)
  expect(rows[0]?.from).toBe(0)
  expect(rows.at(-1)?.to).toBe(panel.slots)
  rows.slice(1).forEach((row, at) => {
    expect(row.from).toBe(rows[at]?.to)
  })
  for (const { from, to } of rows) expect(to - from).toBeLessThanOrEqual(room)
  const held = rows.flatMap((row) => marksWithin(panel, row)).map(({ claim }) => claim.id)
  expect(held.toSorted()).toEqual(panel.lanes.flatMap(({ marks }) => marks.map(({ claim }) => claim.id)).toSorted())
})
