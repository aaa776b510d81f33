import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../src/canonical-json.ts'
import { databaseText, isUnstorable } from '../src/database-text.ts'
import { dayRange, daysBetween } from '../src/day-range.ts'
import { fold } from '../src/fold.ts'

describe('the days of a partial date', () => {
  it.each([
    ['2017-09-30', '2017-09-30', '2017-09-30'],
    ['2017-09', '2017-09-01', '2017-09-30'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2017', '2017-01-01', '2017-12-31'],
    ['2017-09-30T23:30:00-05:00', '2017-09-30', '2017-09-30'],
  ])('%s is %s to %s', (date, start, end) => {
    expect(dayRange(date)).toEqual({ start, end })
  })

  it.each(['2017-02-31', '2017-13', '0000', 'Friday', '', null, undefined])('%s names no days', (date) => {
    expect(dayRange(date)).toBeNull()
  })

  it.each([
    ['2017-08', '2017-09-02', '2017-08-01', '2017-09-02'],
    ['2017-08-05', null, '2017-08-05', '2017-08-05'],
    [null, '2017', '2017-01-01', '2017-12-31'],
    ['2017-08-05', '2017-08-01', '2017-08-05', '2017-08-05'],
  ])('%s to %s is %s to %s', (from, to, start, end) => {
    expect(daysBetween(from, to)).toEqual({ start, end })
  })
})

describe('text for the database', () => {
  it('keeps length and offsets whatever the text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(3), (text, n) => {
        const any = `${text}${['\0', '\ud83d', '\udc00', '😀'][n]}`
        const stored = databaseText(any)
        expect(stored).toHaveLength(any.length)
        expect(isUnstorable(stored)).toBe(false)
        expect(stored === any).toBe(!isUnstorable(any))
      }),
    )
  })
})

it.each([
  ['Al-Ḥasakah  CITY', 'al-hasakah city'],
  ['Ärla', 'arla'],
  ['مُدُن', 'مدن'],
])('folds %s to %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

it('writes equal values as equal JSON, whatever the order of their keys', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: undefined })).toBe(canonicalJson({ b: [{ c: 2, d: 1 }] }))
})
