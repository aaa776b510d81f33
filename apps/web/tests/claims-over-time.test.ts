import { victimCategories, wordNumbers } from '@evenhand/schema'
import { describe, expect, test } from 'vitest'
import { countScale, fittingKind } from '../src/charts/claims-over-time/count-scale.ts'
import { fittingSlots } from '../src/charts/claims-over-time/scrolling.tsx'
import { type SeriesOptions, timePanels } from '../src/charts/claims-over-time/series.ts'
import { claimPoint, count, group, happened, said } from './claim-point.ts'

const plain: SeriesOptions = { clock: 'said', scale: 'linear', conventionNumbers: {} }
const draw = (rows: ReturnType<typeof claimPoint>[], options: Partial<SeriesOptions> = {}) =>
  timePanels(rows, { ...plain, ...options })
const only = <Item>(items: readonly Item[]): Item => {
  expect(items).toHaveLength(1)
  return items[0] as Item
}

describe('the fitting scale', () => {
  test.each([
    ['figures near one another', [58, 73, 120, 8], 'linear'],
    ['one that is far above the others', [3, 5, 8, 12000], 'log'],
    ['a single figure', [40000], 'linear'],
    ['no figure', [], 'linear'],
    ['zeros and one figure', [0, 0, 9], 'linear'],
  ] as const)('for %s', (_, counts, kind) => expect(fittingKind(counts)).toBe(kind))

  test('a logarithmic one keeps zero at the bottom and its ticks apart', () => {
    const scale = countScale(12000, 'log')
    expect(scale.fraction(0)).toBe(0)
    expect(scale.ticks).toEqual([0, 10, 100, 1000, 10000, 100000])
  })
})

describe('slots of a chart that scrolls', () => {
  const margins = { left: 44, right: 12, slotAtLeast: 72 }
  test.each([
    ['many on a phone', 20, 326, { count: 3, width: 94 }],
    ['as many as fit', 3, 326, { count: 3, width: 72 }],
    ['as many as fit but for the margin', 4, 340, { count: 4, width: 71 }],
    ['a box narrower than a slot', 9, 90, { count: 1, width: 72 }],
  ])('%s', (_, slots, box, fit) => expect(fittingSlots(slots, box, margins)).toEqual(fit))
})

describe('letters for victims', () => {
  const victims = (category: 'civilian' | 'combatant_state' | 'combatant_nonstate') => ({
    victims: { text: 'people', category, party: null },
  })

  test('stand for each category where a panel has several, and the key names those of most claims first', () => {
    const [panel] = draw([
      claimPoint(victims('combatant_nonstate')),
      claimPoint(victims('combatant_state')),
      claimPoint(victims('combatant_state')),
    ])
    expect([...(panel?.letters ?? [])]).toEqual([
      ['combatant_state', 'S'],
      ['combatant_nonstate', 'N'],
    ])
    const letters = panel?.lanes.flatMap((lane) =>
      lane.marks.map(({ claim, letter }) => [claim.victims.category, letter]),
    )
    expect(new Set(letters?.map(([category, letter]) => `${category} ${letter}`))).toEqual(
      new Set(['combatant_state S', 'combatant_nonstate N']),
    )
  })

  test('are absent where all claims count the same kind', () => {
    const [panel] = draw([claimPoint(), claimPoint()])
    expect(panel?.letters.size).toBe(0)
    expect(panel?.lanes[0]?.marks.map(({ letter }) => letter)).toEqual([null, null])
  })

  test('are different for each category', () => {
    const panel = only(draw(victimCategories.values.map((category) => claimPoint(victims(category as 'civilian')))))
    expect(new Set(panel.letters.values()).size).toBe(victimCategories.values.length)
  })
})

describe('panels', () => {
  test('no claims, no panel', () => expect(draw([])).toEqual([]))

  test('killed, injured and casualties never share a panel', () => {
    const panels = draw([claimPoint({ harm: 'injured' }), claimPoint(), claimPoint({ harm: 'casualties' })])
    expect(panels.map((panel) => panel.harm)).toEqual(['killed', 'casualties', 'injured'])
  })

  test('running totals and recalled events stand apart from incidents', () => {
    const panels = draw([
      claimPoint({ scope: 'cumulative' }),
      claimPoint({ scope: 'background' }),
      claimPoint(),
      claimPoint({ scope: 'period' }),
    ])
    expect(panels.map((panel) => [panel.kind, panel.claims])).toEqual([
      ['incidents', 2],
      ['totals', 1],
      ['recalled', 1],
    ])
  })

  test('every claim is drawn once', () => {
    const rows = Array.from({ length: 60 }, (_, n) =>
      claimPoint({ said: n % 3 === 0 ? null : said(`2024-03-${String((n % 9) + 1).padStart(2, '0')}`) }),
    )
    const marks = draw(rows).flatMap((panel) => panel.lanes.flatMap((lane) => lane.marks.map((mark) => mark.claim.id)))
    expect(marks.toSorted()).toEqual(rows.map((row) => row.id).toSorted())
  })
})

describe('lanes', () => {
  test('one for each origin, most claims first, no source named last', () => {
    const panel = only(
      draw([
        claimPoint({ origin: null }),
        claimPoint({ origin: null }),
        claimPoint({ origin: null }),
        claimPoint({ origin: group }),
        claimPoint(),
        claimPoint(),
      ]),
    )
    expect(panel.lanes.map((lane) => lane.origin?.name ?? 'none')).toEqual(['The Monitor', 'The Group', 'none'])
  })

  test('a lane of words only has no count scale', () => {
    const panel = only(draw([claimPoint({ count: count('vague', 40, null, null, 'scores') })]))
    expect(only(panel.lanes)).toMatchObject({ band: null })
  })

  test('marks never stand in the same place', () => {
    const panel = only(
      draw(Array.from({ length: 40 }, (_, n) => claimPoint({ count: count('at_least', 50 + (n % 4), null, null) }))),
    )
    const places = only(panel.lanes).marks.map((mark) => `${mark.x} ${mark.y}`)
    expect(new Set(places).size).toBe(places.length)
  })

  test('figures about different victims never stand above one another', () => {
    const panel = only(
      draw([
        claimPoint({ count: count('exact', 10, 10, 10) }),
        claimPoint({ count: count('exact', 90, 90, 90) }),
        claimPoint({
          count: count('exact', 50, 50, 50),
          victims: { text: 'children', category: 'civilian', party: null },
        }),
      ]),
    )
    const [children, low, high] = only(panel.lanes).marks.toSorted(
      (a, b) => Number(a.claim.victims.category !== 'civilian') - Number(b.claim.victims.category !== 'civilian'),
    )
    expect(low?.x).toBe(high?.x)
    expect(children?.x).not.toBe(low?.x)
  })
})

describe('marks', () => {
  test.each([
    ['at least: open top', count('at_least', 58, null, null), 'up', false],
    ['more than: open top', count('more_than', 101, null, null), 'up', false],
    ['up to: open bottom', count('at_most', null, null, 30), 'down', false],
    ['fewer than: open bottom', count('fewer_than', null, null, 29), 'down', false],
    ['about: hollow', count('about', null, 120, null), null, true],
    ['exact: a plain dot', count('exact', 20, 20, 20), null, false],
    ['a word: no bound', count('vague', 40, null, null, 'scores'), null, false],
  ])('%s', (_, given, open, hollow) => {
    expect(only(only(only(draw([claimPoint({ count: given })])).lanes).marks)).toMatchObject({ open, hollow })
  })

  test('a stated range has two ends and no dot', () => {
    const mark = only(only(only(draw([claimPoint({ count: count('range', 30, null, 40) })])).lanes).marks)
    expect(mark.figure.dot).toBeNull()
    expect(mark.range?.low).toBeGreaterThan(mark.range?.high ?? 0)
  })

  test('a word gets a place on the scale only under a convention, with an open top', () => {
    const words = [claimPoint({ count: count('vague', 24, null, null, 'dozens') })]
    const mark = only(only(only(draw(words, { conventionNumbers: wordNumbers.acled })).lanes).marks)
    expect(mark).toMatchObject({ open: 'up', figure: { text: 'dozens ≥ 12' } })
  })

  test.each([
    ['party_inflicting', 'square'],
    ['party_suffering', 'square'],
    ['non_party', 'circle'],
    ['unknown', 'diamond'],
  ] as const)('an origin that is %s is a %s', (originRelation, shape) => {
    expect(only(only(only(draw([claimPoint({ originRelation })])).lanes).marks).shape).toBe(shape)
  })

  test('revisions of one origin for one event are joined by steps', () => {
    const rows = [
      claimPoint({ count: count('at_least', 58, null, null), superseded: true }),
      claimPoint({ count: count('at_least', 73, null, null), said: said('2024-03-02') }),
      claimPoint({ count: count('exact', 5, 5, 5), eventId: 'other', said: said('2024-03-02') }),
    ]
    expect(only(only(only(draw(rows)).lanes).steps)).toHaveLength(2)
  })

  test('figures that no later one replaced are not joined', () => {
    const rows = [claimPoint(), claimPoint({ count: count('at_least', 73, null, null), said: said('2024-03-02') })]
    expect(only(only(draw(rows)).lanes).steps).toEqual([])
  })

  test('claims without a source are never joined', () => {
    const rows = [
      claimPoint({ origin: null, superseded: true }),
      claimPoint({ origin: null, count: count('exact', 90, 90, 90) }),
    ]
    expect(only(only(draw(rows)).lanes).steps).toEqual([])
  })
})

describe('time axis', () => {
  const kinds = (rows: ReturnType<typeof claimPoint>[], options: Partial<SeriesOptions> = {}) =>
    only(draw(rows, options)).columns.map((column) => `${column.kind}: ${column.label}`)

  test('a short gap is drawn as empty days', () => {
    expect(kinds([claimPoint(), claimPoint({ said: said('2024-03-03') })])).toEqual([
      'time: 1 Mar',
      'empty: 2 Mar',
      'time: 3 Mar',
    ])
  })

  test('a long silence is cut and says how long it is', () => {
    expect(kinds([claimPoint({ said: said('2017-09-30') }), claimPoint({ said: said('2019-04-20') })])).toEqual([
      'time: 30 Sep',
      'break: 19 months',
      'time: 20 Apr',
    ])
  })

  test('claims without a date stand in a gutter at the end', () => {
    const panel = only(draw([claimPoint({ said: null }), claimPoint()]))
    expect(panel.columns.map((column) => column.kind)).toEqual(['time', 'undated'])
    expect(panel.undated).toBe(1)
  })

  test('a lone weekday is no date on the clock of the harm', () => {
    const weekday = { start: null, end: null, weekday: 4, precision: 1, basis: 'text' } as const
    expect(kinds([claimPoint({ happened: weekday })], { clock: 'happened' })).toEqual(['undated: no date'])
  })

  test('the two clocks place a claim differently', () => {
    const rows = [claimPoint({ happened: happened('2024-02-20') })]
    expect(kinds(rows, { clock: 'happened' })).toEqual(['time: 20 Feb'])
  })

  test('a month has a column of its own beside days', () => {
    const rows = [
      claimPoint({ happened: happened('2024-02-01', '2024-02-29') }),
      claimPoint({ happened: happened('2024-03-01') }),
    ]
    expect(kinds(rows, { clock: 'happened' })).toEqual(['time: Feb', 'time: 1 Mar'])
  })

  test('a running total stands at its end', () => {
    const rows = [claimPoint({ scope: 'cumulative', happened: happened('2014-01-01', '2017-09-30') })]
    expect(kinds(rows, { clock: 'happened' })).toEqual(['time: 30 Sep'])
  })

  test.each([
    [40, 1, 'day'],
    [100, 3, 'week'],
    [400, 20, 'month'],
  ])('%i dates %i days apart are drawn by %s', (dates, apart, unit) => {
    const start = Date.parse('2010-01-01T00:00:00Z')
    const rows = Array.from({ length: dates }, (_, n) =>
      claimPoint({ said: said(new Date(start + n * apart * 86_400_000).toISOString().slice(0, 10)) }),
    )
    expect(only(draw(rows)).unit).toBe(unit)
  })

  test('columns follow one another without overlap', () => {
    const rows = Array.from({ length: 200 }, (_, n) =>
      claimPoint({ said: said(`20${String(10 + (n % 12))}-0${(n % 9) + 1}-1${n % 10}`) }),
    )
    const panel = only(draw(rows))
    let edge = 0
    for (const column of panel.columns) {
      expect(column.x).toBeCloseTo(edge)
      edge += column.width
    }
    expect(panel.slots).toBeCloseTo(edge)
  })
})

describe('count scale', () => {
  test.each(['linear', 'log'] as const)('%s: zero is at the bottom, the largest count below the top', (kind) => {
    for (const largest of [0, 1, 7, 58, 120, 735, 20000]) {
      const scale = countScale(largest, kind)
      expect(scale.fraction(0)).toBe(0)
      expect(scale.fraction(scale.max)).toBeCloseTo(1)
      expect(scale.max).toBeGreaterThan(largest)
      expect(scale.ticks[0]).toBe(0)
    }
  })
})
