import { describe, expect, it } from 'vitest'
import { compare } from '../src/index.ts'
import { buildArticle, type ClaimSketch } from './build-article.ts'

const exact = (n: number) => ({ qualifier: 'exact', low: n, best: n, high: n, term: null }) as const
const quarry = { name: 'Stone Quarry', country: 'NG', precision: 1, placeId: 'quarry' }
const base: ClaimSketch = { number: '5', when: '2018-02-01', where: quarry }
const labelOf = (...claims: Partial<ClaimSketch>[]) => {
  const text = claims.map(({ number = '5' }) => `The report tells of ${number} there.`).join('\n')
  const article = buildArticle({
    id: 'a',
    text,
    published: '2018-02-02',
    claims: claims.map((c) => ({ ...base, ...c })),
  })
  return compare([article]).events.map(({ label }) => label.split(', ')[0])[0]
}

describe('the name of an event', () => {
  it.each<[string, string]>([
    ['bodies', 'People found dead'],
    ['mutilated bodies', 'People found dead'],
    ['bodies of farm workers', 'Farm workers found dead'],
    ['human remains', 'People found dead'],
    ['others', 'People killed'],
    ['members', 'People killed'],
    ['of their own fighters', 'Fighters killed'],
    ['the other miners', 'Miners killed'],
    ['terrorists', 'Fighters killed'],
    ['martyrs', 'People killed'],
    ['members of the guild', 'Members of the guild killed'],
  ])('victims “%s”: %s', (victims, label) => {
    expect(labelOf({ victims: { text: victims.replace(/^of /, '') } })).toBe(label)
  })

  it('says what is known of victims without words for them', () => {
    expect(labelOf({ victims: { text: null } })).toBe('People killed')
    expect(labelOf({ victims: { text: 'others', category: 'civilian' } })).toBe('Civilians killed')
    expect(labelOf({ harm: 'casualties' })).toBe('People killed or injured')
  })

  it('gives one person an article, and a group before one of it', () => {
    const one = { number: 'one', count: exact(1), victims: { text: 'officer' } }
    expect(labelOf(one)).toBe('An officer killed')
    expect(labelOf(one, { victims: { text: 'miners' } })).toBe('Miners killed')
  })
})

describe('date and place of an event', () => {
  const scene = (...claims: Partial<ClaimSketch>[]) => {
    const text = claims.map(({ number }) => `Raiders killed ${number} miners.`).join('\n')
    const [event] = compare([
      buildArticle({ id: 'a', text, published: '2018-02-05', claims: claims.map((c) => ({ ...base, ...c })) }),
    ]).events
    return [event?.where?.name, event?.when?.start, event?.when?.end, event?.when?.precision]
  }
  const raiders = { by: 'raiders', victims: { text: 'miners', category: 'civilian' as const } }

  it('come from one claim where claims disagree', () => {
    const district = { name: 'Savanna Province', country: 'NG', precision: 4, placeId: 'district' }
    const week = { text: 'this week', start: '2018-01-29', end: '2018-02-04', precision: 3 }
    const text = 'Raiders killed 12 miners this week.\nRaiders killed 11 miners on Thursday.'
    const sketches = [
      { ...base, ...raiders, number: '12' },
      { ...base, ...raiders, number: '11', where: district },
    ]
    const article = buildArticle({ id: 'a', text, published: '2018-02-05', claims: sketches })
    const claims = article.claims.map((claim, index) => (index === 0 ? { ...claim, when: week } : claim))
    const events = compare([{ ...article, claims }]).events
    expect(events.map(({ when, where }) => [where?.name, when?.start, when?.precision])).toEqual([
      ['Stone Quarry', '2018-01-29', 3],
    ])
  })

  it('leave out where a part of the dead was found', () => {
    const gate = { name: 'Gate', country: 'NG', precision: 1, placeId: 'gate' }
    const wide = { ...quarry, precision: 2 }
    expect(
      scene({ ...raiders, number: '12', where: wide }, { ...raiders, number: '3', where: gate, relation: 'subset' })[0],
    ).toBe('Stone Quarry')
  })

  it('widen where the text tells of a borrowed place under another date', () => {
    const text = 'On Tuesday 7 fell.\nAt the quarry 12 fell on Thursday.\nTheir killers lost 6.'
    const span = (piece: string) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length })
    const on = (date: string, word: string) => ({ text: word, start: date, end: date, precision: 1, span: span(word) })
    const place = { ...quarry, text: 'quarry', lat: null, lon: null, span: span('quarry') }
    const article = buildArticle({
      id: 'a',
      text,
      published: '2018-02-05',
      claims: [
        { ...raiders, number: '12' },
        { number: '6', victims: { text: 'raiders' } },
      ],
    })
    const [twelve, six] = article.claims
    const claims = [
      { ...twelve, when: on('2018-02-01', 'Thursday'), where: place },
      { ...six, when: on('2018-01-30', 'Tuesday'), where: place },
    ] as typeof article.claims
    const events = compare([{ ...article, claims }]).events
    const dates = events.map(({ when }) => [when?.start, when?.end, when?.precision])
    expect(dates).toContainEqual(['2018-02-01', '2018-02-01', 1])
    expect(dates).toContainEqual(['2018-01-30', '2018-02-01', 2])
  })
})
