import { describe, expect, it } from 'vitest'
import { compare } from '../src/index.ts'
import { buildArticle, type ClaimSketch } from './build-article.ts'

const aleppo = { name: 'Aleppo', country: 'SY', lat: 36.2, lon: 37.16, placeId: 'aleppo' }
const base: ClaimSketch = {
  number: '31',
  when: '2016-05-03',
  where: aleppo,
  by: 'syrian_government',
  victims: { text: 'shoppers', category: 'civilian' },
}
const kyiv = { name: 'Kyiv', country: 'UA', lat: 50.45, lon: 30.52, placeId: 'kyiv' }
const square = { name: 'Independence Square', country: 'UA', lat: 50.451, lon: 30.523, placeId: 'square' }
const report = (id: string, claim: Partial<ClaimSketch>, published = '2016-05-04') => {
  const number = claim.number ?? '31'
  return buildArticle({
    id,
    published,
    text: `Report ${id} says ${number} fell.`,
    claims: [{ ...base, ...claim, number }],
  })
}
const together = (a: Partial<ClaimSketch>, b: Partial<ClaimSketch>, publishedB?: string) =>
  compare([report('a', a), report('b', b, publishedB)]).events.some(({ articles }) => articles.length === 2)

describe('one event', () => {
  it.each<[string, Partial<ClaimSketch>, Partial<ClaimSketch>]>([
    ['the same figure, day and place', {}, {}],
    ['another figure of the same order', {}, { number: 'at least 28' }],
    ['another spelling of the place', { where: 'Sukhna' }, { where: 'al-Sukhnah' }],
    ['a place close by', {}, { where: { name: 'Kafr Test', country: 'SY', lat: 36.25, lon: 37.2 } }],
    [
      'a square of the town, and only a word for the dead',
      { when: undefined, number: 'dozens', where: kyiv, by: undefined },
      { when: '2016-05-03', number: 'dozens', where: square, by: undefined },
    ],
    ['another transcription of a village', { where: 'Hassajik', by: undefined }, { where: 'Hassadjek', by: undefined }],
    ['no date but a publication date that fits', {}, { when: undefined }],
    ['the night between two days', {}, { when: '2016-05-04' }],
  ])('%s', (_, a, b) => {
    expect(together(a, b)).toBe(true)
  })
})

describe('two events', () => {
  it.each<[string, Partial<ClaimSketch>, Partial<ClaimSketch>]>([
    ['years apart', {}, { when: '2018-05-03' }],
    ['a week apart', {}, { when: '2016-05-10' }],
    ['another country', {}, { where: { name: 'Mosul', country: 'IQ', lat: 36.34, lon: 43.13 } }],
    ['another city', {}, { where: { name: 'Damascus', country: 'SY', lat: 33.5, lon: 36.3 } }],
    ['a running total', {}, { scope: 'cumulative' }],
    ['a background event', {}, { scope: 'background' }],
    [
      'the next day’s attack with the same toll in another village',
      { where: 'Testabad', number: '6' },
      { where: 'Otherabad', number: '6', when: '2016-05-04' },
    ],
    ['the next day’s attack with another toll', {}, { when: '2016-05-04', number: '4', by: 'islamic_state' }],
    [
      'nothing but the day in common',
      { where: undefined, by: undefined },
      { where: undefined, by: undefined, number: '2' },
    ],
  ])('%s', (_, a, b) => {
    expect(together(a, b)).toBe(false)
  })

  it('a report in print before the day that the other tells of, but for one figure at one place', () => {
    const dayAfter = { when: '2016-05-04' }
    const early = (claim: Partial<ClaimSketch>) =>
      compare([report('a', claim, '2016-05-03'), report('b', dayAfter)]).events.some(
        ({ articles }) => articles.length === 2,
      )
    const late = { number: 'at least 28' }
    expect([early(late), together(late, dayAfter)]).toEqual([false, true])
    expect(early({})).toBe(true)
  })

  it('as many children among tolls far apart', () => {
    const told = (id: string, toll: string, children: string) => {
      const plain = { ...base, by: undefined, where: { name: 'Aleppo', country: 'SY', precision: 6 } }
      const part = { number: children, relation: 'subset' as const, victims: { text: 'children' } }
      const text = `In all ${toll} fell.\nAmong them were ${children} of them.`
      return buildArticle({
        id,
        published: '2016-05-04',
        text,
        claims: [
          { ...plain, number: toll },
          { ...plain, ...part },
        ],
      })
    }
    const joined = (tollB: string) =>
      compare([told('a', '51', '4'), told('b', tollB, '4 ')]).events.some(({ articles }) => articles.length === 2)
    expect([joined('51 '), joined('6')]).toEqual([true, false])
  })

  it('two named villages and two named killers, though a third report names neither killer', () => {
    const victims = { text: 'villagers', category: 'civilian' as const }
    const told = { number: '31', where: 'Testabad', victims }
    const named = report('a', { ...told, by: 'russia' })
    const silent = report('b', { ...told, by: undefined })
    const other = (by: string) => report('c', { ...told, where: 'Otherabad', by })
    const sizes = (by: string) =>
      compare([named, silent, other(by)])
        .events.map(({ articles }) => articles.length)
        .sort()
    expect([sizes('us_led_coalition'), sizes('syrian_government')]).toEqual([[1, 2], [3]])
  })

  it('undated articles of other years', () => {
    expect(together({ when: undefined }, { when: undefined }, '2018-05-04')).toBe(false)
  })
})

it('two incidents of one article become one where others tell them as one at the same place and time', () => {
  const x = buildArticle({
    id: 'x',
    published: '2016-05-04',
    text: 'Shells killed 31 in Aleppo.\nThe attack on Aleppo killed 52.',
    claims: [
      { ...base, number: '31' },
      {
        ...base,
        number: '52',
        by: 'islamic_state',
        victims: { category: 'combatant_state', party: 'iraqi_government' },
      },
    ],
  })
  expect(compare([x]).events).toHaveLength(2)
  const { events } = compare([x, report('a', {}), report('b', { number: '52', by: undefined, victims: {} })])
  expect(events.map(({ articles }) => articles)).toEqual([['a', 'b', 'x']])
})

it('a repeated headline hints at where a village lies that no gazetteer knows', () => {
  const shrine = (published: string, ...claims: ClaimSketch[]) =>
    buildArticle({
      id: `shrine-${claims.length}`,
      published,
      title: 'Bomb kills pilgrims',
      text: 'Bomb hits a bus of pilgrims near the old gate, six dead and 22 hurt. Six died in Aleppo; 22 were hurt.',
      claims,
    })
  const count = { qualifier: 'exact', low: 6, best: 6, high: 6, term: null } as const
  const known = { number: 'six', count, when: '2016-05-03', victims: { text: 'pilgrims' } }
  const told = shrine('2016-05-03', { ...known, where: aleppo })
  const village = { ...known, where: 'al-Testa' }
  const headline = { ...known, number: 'Six', where: aleppo, part: 'furniture' as const }
  const joined = (...claims: ClaimSketch[]) => {
    const copy = shrine('2016-05-03', ...claims)
    copy.article = { ...copy.article, id: 'other', key: 'other', text: 'Bus of pilgrims hit. Six dead.', title: null }
    return compare([told, copy]).events.length === 1
  }
  expect([joined(village), joined(village, headline)]).toEqual([false, true])
})

it('a background claim stands beside the event that it recalls, and keeps its article out of it', () => {
  const recalls = buildArticle({
    id: 'b',
    published: '2016-05-05',
    text: 'Bombs killed 12 on Thursday, two days after 31 died.',
    claims: [
      { ...base, number: '12', when: '2016-05-04' },
      { ...base, number: '31', scope: 'background' },
    ],
  })
  const { events } = compare([report('a', {}), recalls])
  const first = events.find(({ articles }) => articles.includes('a'))
  expect(first?.articles).toEqual(['a'])
  const recalled = recalls.claims.find(({ scope }) => scope === 'background')
  expect(first?.context).toEqual([recalled?.id])
})

it('one article can hold several events', () => {
  const two = buildArticle({
    id: 'two',
    published: '2016-05-04',
    text: 'In Aleppo 31 died and in Damascus 7 died.',
    claims: [
      { ...base, number: '31' },
      { ...base, number: '7', where: { name: 'Damascus', country: 'SY', lat: 33.5, lon: 36.3, placeId: 'damascus' } },
    ],
  })
  expect(compare([two]).events.map(({ claims }) => claims.length)).toEqual([1, 1])
})

it.each<[string, Partial<ClaimSketch>]>([
  ['accidents', { violent: false }],
  ['figures in furniture', { part: 'furniture' }],
])('%s make no event', (_, claim) => {
  expect(compare([report('a', claim)]).events).toEqual([])
})

describe('an event’s label', () => {
  it.each<[string, string, string]>([
    ['MARKET TRADERS', 'Mourners buried the market traders.', 'Market traders killed, Aleppo, 3 May 2016'],
    ['Regime Forces', 'Several regime forces fell, and forces withdrew.', 'Regime forces killed, Aleppo, 3 May 2016'],
    ['SYRIAN TROOPS', 'The troops were Syrian.', 'Syrian troops killed, Aleppo, 3 May 2016'],
    ['IS fighters', 'It is known that fighters fled.', 'IS fighters killed, Aleppo, 3 May 2016'],
    ['allied Kurdish Fighters', 'The Kurdish men were fighters.', 'Allied Kurdish fighters killed, Aleppo, 3 May 2016'],
  ])('%s', (victims, sentence, label) => {
    const text = `31 ${victims} fell. ${sentence}`
    const claim = { ...base, victims: { text: victims, category: 'combatant' as const } }
    const { events } = compare([buildArticle({ id: 'a', published: '2016-05-04', text, claims: [claim] })])
    expect(events.map((event) => event.label)).toEqual([label])
  })
})
