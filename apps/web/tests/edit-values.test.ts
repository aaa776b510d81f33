import type { Count, Where } from '@evenhand/schema'
import { describe, expect, test } from 'vitest'
import {
  type CountInputs,
  changedFields,
  countFrom,
  countInputs,
  numberFrom,
  occursIn,
  partyFrom,
  perpetratorFrom,
  whenFrom,
  whereFrom,
} from '../src/review/edit-values.ts'

const words = { dozens: 24, scores: 40 }
const inputs = (fields: Partial<CountInputs>): CountInputs => ({
  qualifier: 'exact',
  number: null,
  upTo: null,
  term: '',
  ...fields,
})

describe('a typed number', () => {
  test.each<[string, ReturnType<typeof numberFrom>]>([
    ['58', 58],
    [' 0 ', 0],
    ['1,200', 1200],
    ['12 000', 12000],
    ['', null],
    ['seven', 'wrong'],
    ['5.5', 'wrong'],
    ['-3', 'wrong'],
    ['12,00', 'wrong'],
    ['1000000000', 'wrong'],
  ])('“%s”', (typed, number) => expect(numberFrom(typed)).toBe(number))
})

test.each([
  ['harbour  TOWN', true],
  ['harbour', true],
  ['hill town', false],
])('“%s” occurs in the text or not', (typed, there) => {
  expect(occursIn('A fire near Harbour\nTown killed two.', typed)).toBe(there)
})

describe('a count', () => {
  const table: [Partial<CountInputs>, Pick<Count, 'low' | 'best' | 'high' | 'term'>][] = [
    [
      { qualifier: 'exact', number: 58 },
      { low: 58, best: 58, high: 58, term: null },
    ],
    [
      { qualifier: 'exact', number: 0 },
      { low: 0, best: 0, high: 0, term: null },
    ],
    [
      { qualifier: 'at_least', number: 58 },
      { low: 58, best: null, high: null, term: null },
    ],
    [
      { qualifier: 'more_than', number: 100 },
      { low: 101, best: null, high: null, term: null },
    ],
    [
      { qualifier: 'at_most', number: 30 },
      { low: null, best: null, high: 30, term: null },
    ],
    [
      { qualifier: 'fewer_than', number: 30 },
      { low: null, best: null, high: 29, term: null },
    ],
    [
      { qualifier: 'about', number: 120 },
      { low: null, best: 120, high: null, term: null },
    ],
    [
      { qualifier: 'range', number: 30, upTo: 40 },
      { low: 30, best: null, high: 40, term: null },
    ],
    [
      { qualifier: 'vague', term: 'scores' },
      { low: 40, best: null, high: null, term: 'scores' },
    ],
  ]
  test.each(table)('%j has the bounds of the codebook, and comes back as it was', (fields, bounds) => {
    const count = countFrom(inputs(fields), 'as said', words)
    expect(count).toEqual({ text: 'as said', qualifier: fields.qualifier, ...bounds })
    expect(countInputs(count as Count)).toEqual(inputs(fields))
  })

  test.each<[string, Partial<CountInputs>]>([
    ['no number', {}],
    ['half a range', { qualifier: 'range', number: 3 }],
    ['fewer than none', { qualifier: 'fewer_than', number: 0 }],
    ['a word without a floor', { qualifier: 'vague', term: 'heaps' }],
  ])('with %s is none', (_, fields) => expect(countFrom(inputs(fields), '', words)).toBeNull())
})

describe('a time', () => {
  test.each([
    ['2017-09-28', '', '2017-09-28', '2017-09-28', 1],
    ['2017-09-28', '2017-09-30', '2017-09-28', '2017-09-30', 2],
    ['2017-09-24', '2017-09-30', '2017-09-24', '2017-09-30', 3],
    ['', '2017-09', '2017-09', '2017-09', 4],
    ['2014', '2017-09-30', '2014', '2017-09-30', 5],
  ])('from “%s” to “%s”', (start, end, from, to, precision) => {
    expect(whenFrom(start, end, null)).toEqual({ text: '', start: from, end: to, precision })
  })
  test('that stays the same keeps its words and span', () => {
    const now = {
      text: 'Friday',
      start: '2017-09-29',
      end: '2017-09-29',
      weekday: 5,
      precision: 1,
      span: { start: 1, end: 7 },
    }
    expect(whenFrom('2017-09-29', '2017-09-29', now)).toBe(now)
    expect(whenFrom('2017-09-28', '', now)).toEqual({
      text: 'Friday',
      start: '2017-09-28',
      end: '2017-09-28',
      precision: 1,
      span: { start: 1, end: 7 },
    })
    expect(whenFrom('', '', now)).toBeNull()
  })
  test('of which only the weekday is known stays, for no input shows it', () => {
    const now = { text: 'Thursday', start: null, end: null, weekday: 4, precision: 1, span: { start: 1, end: 9 } }
    expect(whenFrom('', '', now)).toBe(now)
    expect(whenFrom('2017-09-28', '', now)).toMatchObject({ start: '2017-09-28', end: '2017-09-28' })
  })
})

test('a place that the event knows brings its coordinates, another one stays a name', () => {
  const known: Where = {
    text: 'Sukhna',
    placeId: 'g1',
    name: 'As-Sukhnah',
    country: 'SY',
    lat: 34.9,
    lon: 38.9,
    precision: 1,
  }
  expect(whereFrom('as-sukhnah', null, [{ ...known, span: { start: 0, end: 6 } }])).toEqual(known)
  expect(whereFrom('Elsewhere', known, [known])).toMatchObject({
    name: 'Elsewhere',
    placeId: null,
    lat: null,
    country: 'SY',
  })
  expect(whereFrom(' ', known, [])).toBeNull()
})

test('only fields that differ are sent', () => {
  const now = { scope: 'incident', relation: 'total' } as Parameters<typeof changedFields>[0]
  expect(changedFields(now, { scope: 'period', relation: 'total' })).toEqual({ scope: 'period' })
})

describe('a party', () => {
  const known = { islamic_state: 'Islamic State', 'hill-guard': 'hill-guard' }
  test.each([
    ['Islamic State', 'islamic_state'],
    [' islamic state ', 'islamic_state'],
    ['islamic_state', 'islamic_state'],
    ['hill-guard', 'hill-guard'],
    ['Valley Watch', 'valley_watch'],
    ['', null],
    ['–', null],
  ])('“%s” is %s', (words, id) => expect(partyFrom(words, known)).toBe(id))

  test('a perpetrator has words and a party, and is nobody without both', () => {
    const now = { text: 'Daesh', party: 'islamic_state', status: 'stated' } as const
    const from = (text: string, party: string) => perpetratorFrom({ text, party, status: 'alleged' }, now, known)
    expect(from('the gunmen', 'Islamic State')).toEqual({
      text: 'the gunmen',
      party: 'islamic_state',
      status: 'alleged',
    })
    expect(from('', 'Islamic State')).toEqual({ text: 'Islamic State', party: 'islamic_state', status: 'alleged' })
    expect(from('the gunmen', '')).toEqual({ text: 'the gunmen', party: null, status: 'alleged' })
    expect(from('', '')).toBeNull()
    const same = perpetratorFrom({ text: 'Daesh', party: 'Islamic State', status: 'stated' }, now, known)
    expect(JSON.stringify(same)).toBe(JSON.stringify(now))
  })
})
