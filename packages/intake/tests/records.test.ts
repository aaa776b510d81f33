import { describe, expect, test } from 'vitest'
import { readFieldMap, toArticleInput } from '../src/index.ts'

describe('records of other tools', () => {
  const article = { text: 'Words.', title: 'A', url: 'https://example.org/a', published: '2017-09-30T10:00:00' }
  test.each<[tool: string, record: Record<string, unknown>, expected: Record<string, unknown>]>([
    [
      'news-please',
      {
        maintext: 'Words.',
        text: null,
        title: 'A',
        date_publish: '2017-09-30 10:00:00',
        source_domain: 'example.org',
        url: 'https://example.org/a',
        authors: ['B'],
        date_download: '2017-10-01 08:00:00',
      },
      { ...article, outlet: 'example.org', authors: ['B'], retrieved: '2017-10-01 08:00:00' },
    ],
    [
      'newspaper, Article-Bias-Prediction',
      {
        content_original: 'Words.',
        content: 'words',
        source: 'Example Times',
        source_url: 'example.org',
        date: '2017-09-30',
        title: 'A',
        ID: 'x7',
      },
      { id: 'x7', text: 'Words.', outlet: 'Example Times', published: '2017-09-30', title: 'A' },
    ],
    [
      'FA-KES',
      { unit_id: 1914, article_title: 'A', article_content: 'Words.', source: 'etilaf', date: '4/5/2016' },
      { id: '1914', text: 'Words.', title: 'A', outlet: 'etilaf', published: '4/5/2016' },
    ],
    [
      'milliseconds',
      { body: 'Words.', publish_date: 1506765600000 },
      { text: 'Words.', published: '2017-09-30T10:00:00.000Z' },
    ],
    [
      'our own name wins',
      { text: 'Words.', body: 'Other words.', outlet: 'Own', source: 'Other' },
      { text: 'Words.', outlet: 'Own' },
    ],
    [
      'a field of another shape is passed over',
      { text: 'Words.', source: { id: null }, date: ['x'] },
      { text: 'Words.' },
    ],
  ])('%s', (_, record, expected) => {
    const { html: ___, ...input } = toArticleInput(record, 'x')
    expect(Object.fromEntries(Object.entries(input).filter(([, value]) => value != null))).toEqual(expected)
  })

  test('a map says which field holds what', () => {
    const map = readFieldMap('text = Body, published=Day')
    expect(toArticleInput({ Body: 'Words.', text: 'not these', Day: '2017-09-30' }, 'x', map)).toMatchObject({
      text: 'Words.',
      published: '2017-09-30',
    })
  })

  test.each(['words=Body', 'text', 'text='])('a map %j names no field', (text) => {
    expect(() => readFieldMap(text)).toThrow(/maps no field/)
  })

  test('a record without a text says what it has', () => {
    expect(() => toArticleInput({ title: 'A', abstract: 'b' }, 'x')).toThrow(/it has title, abstract/)
  })
})
