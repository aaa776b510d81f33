import type { MatrixCell, OutletEventMatrix } from '@evenhand/store'
import { describe, expect, test } from 'vitest'
import { figureNote, matrixEvents, matrixRows } from '../src/charts/outlet-event-matrix/series.ts'
import { count, monitor } from './claim-point.ts'

const event = (id: string) => ({ id, label: id, when: null, where: null, articles: 1, origins: 1 })
const outlet = (id: string, articles: number) => ({ id, name: id, basis: 'given' as const, articles })
const claim = (id: string, fields: Partial<MatrixCell['claims'][number]> = {}): MatrixCell['claims'][number] => ({
  id,
  articleId: 'article',
  harm: 'killed',
  count: count('at_least', 58, null, null),
  origin: monitor,
  relation: 'total',
  superseded: false,
  review: 'unreviewed',
  quote: '',
  ...fields,
})

const matrix: OutletEventMatrix = {
  events: [event('first'), event('second')],
  outlets: [outlet('quiet', 9), outlet('broad', 2)],
  cells: [
    { outletId: 'broad', eventId: 'first', claims: [claim('a'), claim('b'), claim('c', { harm: 'injured' })] },
    {
      outletId: 'broad',
      eventId: 'second',
      claims: [claim('d', { superseded: true }), claim('e', { count: count('about', null, 120, null) })],
    },
    { outletId: 'quiet', eventId: 'second', claims: [claim('f', { origin: null })] },
  ],
  totals: { events: 2, outlets: 2 },
  outside: { noEvent: 0 },
}

describe('outlets by event', () => {
  const rows = matrixRows(matrix, {})

  test('outlets that cover more events come first', () => {
    expect(rows.map((row) => row.outlet.id)).toEqual(['broad', 'quiet'])
  })

  test('the same figure from the same origin is one entry that says how often', () => {
    expect(rows[0]?.cells[0]?.map((figure) => [figure.text, figure.harm, figure.repeats])).toEqual([
      ['≥ 58', 'killed', 1],
      ['≥ 58', 'injured', 0],
    ])
  })

  test('superseded figures stay, after the current ones', () => {
    expect(rows[0]?.cells[1]?.map((figure) => [figure.text, figure.superseded])).toEqual([
      ['~ 120', false],
      ['≥ 58', true],
    ])
  })

  test('an edited figure says so, also where another claim repeats it', () => {
    const cells = [{ outletId: 'quiet', eventId: 'first', claims: [claim('i'), claim('j', { review: 'edited' })] }]
    const [row] = matrixRows({ ...matrix, cells }, {})
    expect(row?.cells[0]?.map(figureNote)).toEqual(['The Monitor · edited · said 2 times'])
    expect(rows[0]?.cells[1]?.map(figureNote)).toEqual(['The Monitor', 'The Monitor · superseded'])
  })

  test('a part of another figure and one on top of it do not look like totals', () => {
    const claims = [claim('g', { relation: 'subset' }), claim('h', { relation: 'additional' })]
    const cells = [{ outletId: 'quiet', eventId: 'first', claims }]
    const [row] = matrixRows({ ...matrix, cells }, {})
    expect(row?.cells[0]?.map((figure) => figure.text)).toEqual(['(≥ 58)', '+ ≥ 58'])
  })

  test('totals come before parts, also superseded ones, and killed before injured', () => {
    const claims = [
      claim('k', { relation: 'subset' }),
      claim('l', { harm: 'injured' }),
      claim('m', { count: count('exact', 60, 60, 60), superseded: true }),
      claim('n', { count: count('exact', 73, 73, 73) }),
    ]
    const [row] = matrixRows({ ...matrix, cells: [{ outletId: 'quiet', eventId: 'first', claims }] }, {})
    expect(row?.cells[0]?.map(({ text, harm }) => `${text} ${harm}`)).toEqual([
      '73 killed',
      '≥ 58 injured',
      '60 killed',
      '(≥ 58) killed',
    ])
  })

  test('articles of unknown outlets have a row, the last, however many events they cover', () => {
    const unknown = { id: null, name: null, basis: null, articles: 50 }
    const cells = matrix.events.map((one) => ({ outletId: null, eventId: one.id, claims: [claim(`u-${one.id}`)] }))
    const all = matrixRows({ ...matrix, outlets: [unknown, ...matrix.outlets], cells: [...cells, ...matrix.cells] }, {})
    expect(all.map((row) => row.outlet.id)).toEqual(['broad', 'quiet', null])
    expect(all.at(-1)?.cells.map((cell) => cell.length)).toEqual([1, 1])
  })

  test('the newest event comes first, one without a date last', () => {
    const dated = (id: string, start: string | null) => ({
      ...event(id),
      when: start === null ? null : { start, end: start },
    })
    const events = [dated('old', '2017-09-28'), dated('none', null), dated('new', '2019-04-18')]
    expect(matrixEvents({ ...matrix, events }).map(({ id }) => id)).toEqual(['new', 'old', 'none'])
  })

  test('silence is an empty cell, not a zero', () => {
    expect(rows[1]?.cells[0]).toEqual([])
  })
})
