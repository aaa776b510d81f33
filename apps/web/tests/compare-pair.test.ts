import type { ArticleDetail, CopyRow } from '@evenhand/store'
import { describe, expect, test } from 'vitest'
import { commonOrigins, comparedSegments, sharedText } from '../src/compare/pair.ts'
import { group, monitor } from './claim-point.ts'
import { claimRow } from './claim-row.ts'
import { parsedArticle } from './parsed-article.ts'

const text = {
  a: 'Share this. The river rose at night. Roads closed.',
  b: 'Roads closed. Late on Monday the river rose at night.',
}

function detail(id: 'a' | 'b', fields: Partial<ArticleDetail> = {}): ArticleDetail {
  return {
    article: { ...parsedArticle(id).article, key: `k-${id}`, text: text[id] },
    said: null,
    publishedResolved: null,
    furniture: [],
    removed: [],
    claims: [],
    copies: [],
    warnings: [],
    noise: { characters: 1, furniture: 0, removed: 0, share: 0 },
    parserVersion: '0',
    addedAt: '',
    updatedAt: '',
    ...fields,
  }
}

const span = (side: 'a' | 'b', words: string) => {
  const start = text[side].indexOf(words)
  return { start, end: start + words.length }
}

const copy: CopyRow = {
  other: { id: 'b', key: 'k-b', title: null, opening: null, url: null, outlet: null, said: null },
  share: { own: 0.8, other: 0.6 },
  passages: [
    { own: span('a', 'Roads closed.'), other: span('b', 'Roads closed.') },
    { own: span('a', 'river rose at night.'), other: span('b', 'river rose at night.') },
  ],
  direction: 'from_other',
  credit: null,
  basis: 'stated',
  reason: 'it says so',
}

describe('two articles', () => {
  const [a, b] = [
    detail('a', { copies: [copy], furniture: [{ ...span('a', 'Share this.'), kind: 'share_promo', rule: 'r' }] }),
    detail('b'),
  ]
  const shared = sharedText(a, b)

  test('passages are numbered in the order of the first text, with the words of both', () => {
    expect(shared?.passages.map(({ number, text: words }) => [number, words])).toEqual([
      [1, 'river rose at night.'],
      [2, 'Roads closed.'],
    ])
    for (const passage of shared?.passages ?? [])
      expect(text.a.slice(passage.a.start, passage.a.end)).toBe(text.b.slice(passage.b.start, passage.b.end))
  })

  test.each([
    ['from_other', 'b_to_a'],
    ['to_other', 'a_to_b'],
    ['common_source', 'common_source'],
    ['unknown', 'unknown'],
  ] as const)('%s, seen from the first, is %s', (own, direction) => {
    expect(sharedText(detail('a', { copies: [{ ...copy, direction: own }] }), b)?.direction).toBe(direction)
  })

  test('without shared text there is none', () => expect(sharedText(b, a)).toBeNull())

  test.each(['a', 'b'] as const)('text %s stays as it is, with every passage and the furniture in it', (side) => {
    const segments = comparedSegments(side === 'a' ? a : b, shared?.passages ?? [], side)
    expect(segments.map((segment) => segment.text).join('')).toBe(text[side])
    const marked = (id: string) =>
      segments.filter(({ layers }) => layers.some((layer) => layer.kind === 'passage' && layer.id === id))
    expect(
      marked('1')
        .map((segment) => segment.text)
        .join(''),
    ).toBe('river rose at night.')
    expect(
      marked('2')
        .map((segment) => segment.text)
        .join(''),
    ).toBe('Roads closed.')
    const furniture = segments.filter(({ layers }) => layers.some(({ kind }) => kind === 'furniture'))
    expect(furniture.map((segment) => segment.text)).toEqual(side === 'a' ? ['Share this.'] : [])
  })

  test('an origin is behind both only where figures of both rest on it', () => {
    const [one, two, three] = [claimRow('1'), claimRow('2'), claimRow('3', {}, group)]
    const found = commonOrigins({ claims: [one, three] }, { claims: [two, claimRow('4', {}, null)] })
    expect(
      found.map(({ id, a: left, b: right }) => [id, left.map((row) => row.id), right.map((row) => row.id)]),
    ).toEqual([[monitor.id, ['1'], ['2']]])
  })
})
