import { describe, expect, it } from 'vitest'
import { compare } from '../src/index.ts'
import { buildArticle, type ClaimSketch } from './build-article.ts'

const base = {
  when: '2016-05-03',
  where: 'Testabad',
  by: 'islamic_state',
  source: 'SOHR',
  victims: { text: 'villagers', category: 'civilian' },
} satisfies Partial<ClaimSketch>

interface Telling extends Partial<ClaimSketch> {
  published?: string
  text?: string
}

const differencesOf = (...tellings: Telling[]) => {
  const articles = tellings.map(({ published = '2016-05-04', text = 'The attack killed #.', ...claim }, index) => {
    const number = claim.number ?? '20'
    return buildArticle({
      id: `r${index}`,
      published,
      text: text.replace('#', number),
      claims: [{ ...base, ...claim, number }],
    })
  })
  const { events } = compare(articles)
  expect(events).toHaveLength(1)
  return events[0]?.differences ?? []
}
const kindsOf = (...tellings: Telling[]) =>
  differencesOf(...tellings).map(({ reasons }) => reasons.map(({ kind }) => kind))

describe('why claims differ', () => {
  it.each<[string, string[], Telling, Telling]>([
    ['a later report', ['later_report'], { number: '20' }, { number: '26', published: '2016-05-05' }],
    ['a later report that says less', ['later_report'], { number: '20' }, { number: '17', published: '2016-05-05' }],
    [
      'a later report by the text’s own words',
      ['later_report'],
      { number: '20' },
      { number: '26', text: 'The toll rose to #.' },
    ],
    [
      'a wider period by its dates',
      ['wider_period'],
      { number: '20' },
      { number: '26', when: '2016-05-02/2016-05-04' },
    ],
    [
      'a wider period by its words',
      ['wider_period'],
      { number: '20' },
      { number: '26', text: 'The attack killed # in 24 hours of fighting.' },
    ],
    ['another date', ['other_date'], { number: '20' }, { number: '26', when: '2016-05-04' }],
    ['another date of the same figure', ['other_date'], {}, { when: '2016-05-04' }],
    [
      'a wider group by its kind',
      ['wider_group'],
      { number: '20' },
      { number: '26', victims: { text: 'people', category: 'unknown' } },
    ],
    [
      'a wider group by a further party',
      ['wider_group'],
      { number: '20', text: 'The attack killed # villagers.' },
      { number: '26', text: 'The attack killed # Hezbollah men and villagers.' },
    ],
    ['another origin', ['other_origin'], { number: '20' }, { number: '26', source: 'Iraqi police' }],
    ['a word', ['word_against_number'], { number: '20' }, { number: 'dozens' }],
    ['a floor', ['open_figure'], { number: 'at least 20' }, { number: '26' }],
    ['nothing that the texts say', [], { number: '20' }, { number: '26' }],
  ])('%s', (_, kinds, a, b) => {
    expect(kindsOf(a, b)).toEqual([kinds])
    expect(kindsOf(b, a)).toEqual([kinds])
  })

  it('is asked of neighbours in order of figure, once for each figure', () => {
    const [first, second, ...more] = differencesOf(
      { number: '31', source: 'Iraqi police' },
      { number: '20' },
      { number: '26' },
      { number: '26', source: 'Iraqi police' },
    )
    expect(more).toEqual([])
    expect([first, second].map((pair) => pair?.reasons.map(({ kind }) => kind))).toEqual([[], []])
  })

  it('is not asked of equal figures, parts or other harms', () => {
    expect(differencesOf({}, { source: 'Iraqi police' })).toEqual([])
    expect(differencesOf({}, { number: '6', relation: 'subset' })).toEqual([])
    expect(differencesOf({}, { number: '26', harm: 'injured' })).toEqual([])
  })

  it('names the claims it speaks of', () => {
    const [difference] = differencesOf({ number: '20' }, { number: '26', published: '2016-05-05' })
    expect(difference?.reasons[0]?.text).toBe('“26” is the later one (said later: 5 May 2016, after 4 May 2016)')
  })
})
