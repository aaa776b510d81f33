import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { learnProfile, learnProfiles } from '../src/index.ts'
import { type ArticleSketch, buildArticle } from './build-article.ts'

const syllables = 'ba ke li mo nu par sed tin vor wex yal zum'.split(' ')

/** Prose that no two articles share. */
function prose(seed: number, sentences = 3): string {
  let state = seed * 7919 + 17
  const word = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return [state >>> 8, state >>> 14, state >>> 20].map((n) => syllables[n % syllables.length]).join('')
  }
  return Array.from({ length: sentences }, () => `The ${Array.from({ length: 12 }, word).join(' ')}.`).join(' ')
}

const article = (i: number, text: string, more: Partial<ArticleSketch> = {}) =>
  buildArticle({ id: `a${i}`, text, outlet: 'Evening Voice', published: `2017-0${1 + (i % 9)}-11`, ...more })
const many = (count: number, textOf: (i: number) => string, more: (i: number) => Partial<ArticleSketch> = () => ({})) =>
  Array.from({ length: count }, (_, i) => article(i, textOf(i), more(i)))
const learned = (articles: ReturnType<typeof many>) =>
  learnProfile(articles).fragments.map(({ place, text }) => [place, text])

describe('what recurs in one outlet’s texts', () => {
  it('is told with its frequency, first and last day, as a proposal', () => {
    const articles = many(6, (i) => `${prose(i)}\n\n${prose(i + 100)}\n\nEvening Voice No. ${i}, all day long`)
    expect(learnProfile(articles)).toEqual({
      outlet: 'evening-voice',
      learnedFrom: 6,
      fragments: [
        {
          text: 'evening voice no. #, all day long',
          place: 'line',
          kind: 'navigation',
          frequency: 6,
          firstSeen: '2017-01-11',
          lastSeen: '2017-06-11',
          status: 'proposed',
        },
      ],
    })
  })

  it.each<[what: string, textOf: (i: number) => string, expected: string[][]]>([
    ['an opening that is set off', (i) => `Voice desk ${i} | ${prose(i)}`, [['prefix', 'voice desk # |']]],
    ['no opening words of sentences', (i) => `The council of ${prose(i)}`, []],
    [
      'a closing line glued to the text',
      (i) => `${prose(i)} Sent from the Voice ${i}`,
      [['suffix', 'sent from the voice #']],
    ],
    ['no closing words of sentences', (i) => `${prose(i)} And ${syllables[i]} told the Evening Voice`, []],
    [
      'what is glued to varying words',
      (i) => `${prose(i)} ${syllables[i]}ed Today On Evening Voice${syllables[i]?.toUpperCase()} ${prose(i + 50)}`,
      [['middle', 'today on evening voice']],
    ],
    [
      'no words in the middle that nothing confirms',
      (i) => `${prose(i)} the old northern customs house ${prose(i + 50)}`,
      [],
    ],
    ['no section labels', (i) => `${prose(i)}\n${i % 3 ? '' : 'What happens next?'}\n${prose(i + 50)}`, []],
    ['no recycled background', (i) => `${prose(i)}\n${i % 4 ? prose(i + 70) : prose(999)}\n${prose(i + 50)}`, []],
    [
      'placeholders that repeat within articles',
      (i) => [1, 2, 3].map((k) => prose(i * 9 + k)).join(i % 4 ? '\n' : '\nPicture\n'),
      [['line', 'picture']],
    ],
  ])('%s', (_, textOf, expected) => {
    expect(learned(many(12, textOf))).toEqual(expected)
  })

  it('takes a fragment that the parser marked, with its kind', () => {
    const articles = many(
      8,
      (i) => `${prose(i)} [tap to see more] ${prose(i + 50)}`,
      () => ({ furniture: ['[tap to see more]'] }),
    )
    expect(learnProfile(articles).fragments).toMatchObject([
      { place: 'middle', text: '[tap to see more]', kind: 'related' },
    ])
  })

  it('never takes a sentence that a claim rests on', () => {
    const toll = 'At least 40 people were killed in the siege.'
    const textOf = (i: number) => `${toll}\n${prose(i)}\n${prose(i + 50)}`
    expect(learned(many(8, textOf))).toEqual([['line', 'at least # people were killed in the siege.']])
    expect(learned(many(8, textOf, (i) => (i === 5 ? { claims: [{ number: 'At least 40' }] } : {})))).toEqual([])
  })

  it('counts versions of one article once', () => {
    const articles = many(8, (i) => `${prose(i < 4 ? 1 : i, 8)}\n${prose(i + 50, 1)}`)
    expect(learnProfile(articles).learnedFrom).toBe(5)
    expect(learned(articles)).toEqual([])
  })

  it('asks for more texts the more there are', () => {
    const stray = (i: number) => `${i < 2 ? 'Voice of the valley\n' : ''}${prose(i)}\n${prose(i + 1000)}`
    expect([learned(many(50, stray)).length, learned(many(51, stray)).length]).toEqual([1, 0])
    expect(learnProfile(many(51, stray), { least: 2 }).fragments).toHaveLength(1)
  })
})

it('learns the same in any order', () => {
  const articles = many(14, (i) => `Voice desk ${i} | ${prose(i % 11, 4)}\nRead on, and on\n${prose(i + 50)}`)
  const expected = learnProfile(articles)
  const orders = fc.shuffledSubarray(articles, { minLength: articles.length })
  fc.assert(
    fc.property(orders, (order) => {
      expect(learnProfile(order)).toEqual(expected)
    }),
    { numRuns: 30 },
  )
})

it('learns each outlet by itself, and nothing from articles without one', () => {
  const text = (i: number) => `${prose(i)}\n${prose(i + 100)}\nPrinted at dawn`
  const articles = [
    ...many(3, text, (i) => ({ id: `x${i}`, outlet: 'Zulu Post' })),
    ...many(
      3,
      (i) => text(i + 10),
      (i) => ({ id: `y${i}`, outlet: 'Alpha Post' }),
    ),
    ...many(
      3,
      (i) => text(i + 20),
      (i) => ({ id: `z${i}`, outlet: undefined }),
    ),
  ]
  expect(learnProfiles(articles).map(({ outlet, learnedFrom }) => [outlet, learnedFrom])).toEqual([
    ['alpha-post', 3],
    ['zulu-post', 3],
  ])
  expect(learnProfiles([])).toEqual([])
})
