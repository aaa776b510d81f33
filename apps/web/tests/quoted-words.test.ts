import { describe, expect, test } from 'vitest'
import { segmentsOf } from '../src/reader/segments.ts'
import { evenBreaks, quoteLayers } from '../src/review/quoted-words.ts'

const before = 'Two boats. [Photo desk]\n\n\n'
const quote = 'Three sailors drowned.'
const after = ' \n \n\nThe port closed.'
const mention = { at: 0, part: 'body' as const, before, quote, after, start: 0, end: 5 }
const furniture = [{ start: 11, end: 23, kind: 'caption_credit' as const }]

describe('a quoted sentence', () => {
  const segments = segmentsOf(before + quote + after, quoteLayers({ ...mention, furniture }))

  test('is cut where its number, the words around it and furniture begin and end', () => {
    expect(segments.map(({ text, layers }) => [text, layers.map(({ kind }) => kind).sort()])).toEqual([
      ['Two boats. ', ['context']],
      ['[Photo desk]', ['context', 'furniture']],
      ['\n\n\n', ['context']],
      ['Three', ['mention']],
      [' sailors drowned.', []],
      [after, ['context']],
    ])
  })

  test('keeps its paragraphs, with one empty line between them', () => {
    expect(evenBreaks(segments).map(({ text }) => text)).toEqual([
      'Two boats. ',
      '[Photo desk]',
      '\n\n',
      'Three',
      ' sailors drowned.',
      '\n\nThe port closed.',
    ])
    const cut = segmentsOf('One.\n\n\n\nTwo.\nThree.', [{ start: 5, end: 7, kind: 'furniture', id: '' }])
    expect(
      evenBreaks(cut)
        .map(({ text }) => text)
        .join(''),
    ).toBe('One.\n\nTwo.\nThree.')
  })
})
