import { describe, expect, test } from 'vitest'
import * as schema from '../src/index.ts'
import {
  ArticleInput,
  Count,
  EvenhandError,
  errorCodes,
  PartialDate,
  Span,
  type Vocabulary,
  wordNumbers,
} from '../src/index.ts'

const isVocabulary = (value: unknown): value is Vocabulary<string> =>
  typeof value === 'object' && value !== null && 'terms' in value
const vocabularies: [string, Vocabulary<string>][] = Object.entries(schema as Record<string, unknown>).flatMap(
  ([name, value]) => (isVocabulary(value) ? [[name, value]] : []),
)

describe('vocabularies', () => {
  test('there are some', () => {
    expect(vocabularies.length).toBeGreaterThan(15)
  })

  test.each(vocabularies)(
    '%s: every value has a label and one sentence of definition',
    (_, { terms, values, schema: values$ }) => {
      expect(Object.keys(terms)).toEqual(values)
      for (const [value, term] of Object.entries(terms)) {
        expect(values$.safeParse(value).success).toBe(true)
        expect(value).toMatch(/^[a-z]+(?:_[a-z]+)*$/)
        expect(term.label).toMatch(/^\p{L}/u)
        expect(term.definition).toMatch(/^\p{Lu}.*\.$/u)
      }
      expect(values$.safeParse('no such value').success).toBe(false)
    },
  )
})

describe('shapes', () => {
  test.each([
    [{ start: 0, end: 0 }, true],
    [{ start: 3, end: 2 }, false],
    [{ start: -1, end: 2 }, false],
    [{ start: 0.5, end: 2 }, false],
  ])('span %j: %s', (span, ok) => {
    expect(Span.safeParse(span).success).toBe(ok)
  })

  test.each([
    ['2017-09-30', true],
    ['2017-09', true],
    ['2017', true],
    ['30 September 2017', false],
    ['2017-9-3', false],
  ])('date %s: %s', (date, ok) => {
    expect(PartialDate.safeParse(date).success).toBe(ok)
  })

  test('an article needs no field at all, null fields count as absent, unknown ones are ignored', () => {
    expect(ArticleInput.parse({ text: 'x', title: null, colour: 'red' })).toEqual({ text: 'x', title: null })
  })

  test('an open bound is null, never a negative or a fraction', () => {
    const count = { text: 'at least 58', qualifier: 'at_least', low: 58, best: null, high: null, term: null }
    expect(Count.safeParse(count).success).toBe(true)
    expect(Count.safeParse({ ...count, low: -1 }).success).toBe(false)
    expect(Count.safeParse({ ...count, best: 58.5 }).success).toBe(false)
  })
})

describe('numbers for words', () => {
  test('none gives no number, and the literal plural is at least twice its unit', () => {
    expect(wordNumbers.none).toEqual({})
    expect(wordNumbers.literal_plural).toMatchObject({
      tens: 20,
      dozens: 24,
      scores: 40,
      hundreds: 200,
      thousands: 2000,
    })
    expect(wordNumbers.acled).toMatchObject({ dozens: 12, hundreds: 100 })
    expect(wordNumbers.acled.scores).toBeUndefined()
  })
})

describe('errors', () => {
  test('every code comes with what to do', () => {
    for (const advice of Object.values(errorCodes)) expect(advice.length).toBeGreaterThan(10)
  })

  test('an error says what, where and what to do', () => {
    const error = new EvenhandError('not_json', 'This is no JSON.', { where: 'a.jsonl:3' })
    expect(error).toMatchObject({
      code: 'not_json',
      message: 'This is no JSON.',
      where: 'a.jsonl:3',
      advice: errorCodes.not_json,
    })
    expect(new EvenhandError('internal', 'x', { advice: 'Try again.' }).advice).toBe('Try again.')
  })
})
