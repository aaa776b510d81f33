import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCharacters, measureNoise, noiseTally } from '../src/index.ts'
import { buildArticle } from './build-article.ts'

describe('noise of a text', () => {
  const text = 'Title\n\nTwo words\nShare this\nEnd'
  const span = (words: string, kind: 'share_promo' | 'navigation') => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, kind, rule: 'test' }
  }

  it('counts characters without white space, and whole words and lines', () => {
    expect(measureNoise(text, [span('Share this', 'share_promo')])).toEqual({
      characters: 25,
      furnitureCharacters: 9,
      words: 6,
      furnitureWords: 2,
      lines: 4,
      furnitureLines: 1,
      kinds: [{ kind: 'share_promo', characters: 9, spans: 1 }],
    })
  })

  it('counts a character under two spans once, for the later one', () => {
    const measure = measureNoise(text, [span('Share this', 'share_promo'), span('this', 'navigation')])
    expect(measure.furnitureCharacters).toBe(9)
    expect(measure.kinds.map(({ kind, characters }) => [kind, characters])).toEqual([
      ['share_promo', 5],
      ['navigation', 4],
    ])
  })

  it('never finds more furniture than text, and kinds that add up', () => {
    const kind = fc.constantFrom('legal' as const, 'related' as const)
    const spans = fc.array(fc.tuple(fc.nat(80), fc.nat(80), kind))
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é'), maxLength: 60 }), spans, (any, list) => {
        const furniture = list.map(([a, b, kind]) => ({
          start: Math.min(a, b),
          end: Math.max(a, b),
          kind,
          rule: 'test',
        }))
        const m = measureNoise(any, furniture)
        expect(m.characters).toBe(countCharacters(any))
        expect(m.furnitureCharacters).toBeLessThanOrEqual(m.characters)
        expect(m.furnitureWords).toBeLessThanOrEqual(m.words)
        expect(m.furnitureLines).toBeLessThanOrEqual(m.lines)
        expect(m.kinds.reduce((sum, { characters }) => sum + characters, 0)).toBe(m.furnitureCharacters)
      }),
    )
  })
})

describe('the noise of outlets', () => {
  const body = 'The council met on Friday and spoke about the bridge until the evening came.'
  const articles = [
    buildArticle({
      id: 'b',
      outlet: 'Post',
      published: '2017-05-01',
      title: 'Bridge',
      text: `Home\nBridge\n${body} [tap 1] ${body}\nShare this\n9 killed elsewhere`,
      furniture: ['Home', '[tap 1]', 'Share this', '9 killed elsewhere'],
      claims: [{ number: '9', part: 'furniture' }],
    }),
    buildArticle({ id: 'a', outlet: 'Post', text: `${body} [tap 22]`, furniture: ['[tap 22]'] }),
    buildArticle({ id: 'c', text: body, claims: [] }),
  ]
  const report = (list: typeof articles) => {
    const tally = noiseTally()
    for (const each of list) tally.add(each)
    return tally.report()
  }

  it('tells place, fragments with an example, figures at risk; unknown outlets come last', () => {
    const [post, unknown] = report(articles)
    expect(post).toMatchObject({
      outlet: { id: 'post', name: 'Post' },
      articles: 2,
      touched: 2,
      characters: { furniture: 4 + 6 + 9 + 16 + 7, removed: 0 },
      positions: { head: 4, inline: 6, tail: 9 + 16 + 7 },
      perArticle: { n: 2 },
      claimsAtRisk: 1,
      pages: 0,
      onPageShare: null,
      months: [],
    })
    expect(post?.fragments[0]).toEqual({
      text: '[tap #]',
      kind: 'related',
      articles: 2,
      characters: 13,
      example: { articleId: 'a', text: '[tap 22]' },
    })
    expect(unknown).toMatchObject({ outlet: null, articles: 1, touched: 0, share: 0 })
  })

  it('keeps what page extraction removed apart from what was left in', () => {
    const page = { ...articles[2], removed: [{ text: 'Menu bar', kind: null, step: 's', reason: 'r' }] }
    const [row] = report([page as (typeof articles)[number]])
    expect(row).toMatchObject({
      share: 0,
      pages: 1,
      characters: { removed: 7 },
      removedKinds: [{ kind: null, pieces: 1 }],
    })
    expect(row?.onPageShare).toBeCloseTo(7 / (7 + countCharacters(body)))
  })

  it('does not depend on the order, nor on an article that comes twice', () => {
    expect(report([...articles, ...articles].reverse())).toEqual(report(articles))
  })

  it('tells a month from twenty articles on', () => {
    const dated = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        buildArticle({ id: `d${i}`, outlet: 'Post', published: `2017-06-0${1 + (i % 9)}`, text: `${body} ${i}` }),
      )
    expect(report(dated(19))[0]?.months).toEqual([])
    expect(report(dated(20))[0]?.months).toEqual([{ month: '2017-06', articles: 20, share: 0 }])
  })
})
