import { Comparison } from '@evenhand/schema'
import { describe, expect, it } from 'vitest'
import { compare, figureWords } from '../src/index.ts'
import { seedArticles } from './seed-articles.ts'

const comparison = compare(seedArticles)
const textOf = new Map(seedArticles.map(({ article }) => [article.id, article.text]))
const claimOf = new Map(
  seedArticles.flatMap(({ article, claims }) => claims.map((claim) => [claim.id, { article: article.id, claim }])),
)
const told = (claim: string) => `${claimOf.get(claim)?.article} ${claimOf.get(claim)?.claim.count.text}`
const eventOf = (wanted: string) => {
  const event = comparison.events.find(({ claims }) => claims.some((claim) => told(claim) === wanted))
  if (!event) throw new Error(`no event holds ${wanted}`)
  return event
}
const sukhna = eventOf('002 at least 73')

it('keeps the contract', () => {
  expect(Comparison.parse(comparison)).toEqual(comparison)
})

describe('copy lineage of the seeds', () => {
  it('joins exactly the three prints of one agency text', () => {
    expect(comparison.copies.map(({ a, b }) => [a, b])).toEqual([
      ['000', '001'],
      ['000', '002'],
      ['001', '002'],
    ])
  })

  it('finds a verbatim run of more than 35 words in each', () => {
    for (const { a, passages } of comparison.copies) {
      const lengths = passages.map(
        (passage) => textOf.get(a)?.slice(passage.a.start, passage.a.end).split(/\s+/).length ?? 0,
      )
      expect(Math.max(...lengths)).toBeGreaterThan(35)
    }
  })

  it.each([
    ['000', '001', 'common_source', 'inferred', 'Alarabiya'],
    ['000', '002', 'unknown', 'inferred', 'AFP'],
    ['001', '002', 'common_source', 'inferred', 'Alarabiya'],
  ])('%s and %s: %s, %s, credit %s', (a, b, direction, basis, credit) => {
    const edge = comparison.copies.find((copy) => copy.a === a && copy.b === b)
    expect(edge).toMatchObject({ direction, basis, credit })
    expect(edge?.reason).toContain('words are the same')
    expect(edge?.reason).not.toMatch(/\b00\d\b/)
  })
})

describe('dates of the seeds', () => {
  it('come from the dated copy, and the weekday from them', () => {
    expect(
      comparison.dates.map(({ article, from, published }) => [article, from, published.date, published.basis]),
    ).toEqual([
      ['000', '002', '2017-09-30', 'copy'],
      ['001', '002', '2017-09-30', 'copy'],
    ])
    for (const { claims } of comparison.dates) {
      expect(claims.map(({ when }) => when.start)).toEqual(['2017-09-28', '2017-09-28'])
    }
  })
})

describe('origins of the seeds', () => {
  it('are three', () => {
    expect(comparison.origins.map(({ id, party }) => [id, party])).toEqual([
      ['islamic-state', 'islamic_state'],
      ['syrian-observatory-for-human-rights', null],
      ['us-led-coalition', 'us_led_coalition'],
    ])
  })

  it('reach the unattributed 58 of seed 000 through the copied words, as an inference', () => {
    const links = comparison.origins.flatMap((origin) => origin.links.map((link) => ({ ...link, origin: origin.id })))
    expect(links.filter(({ claim }) => told(claim) === '000 at least 58')).toMatchObject([
      {
        origin: 'syrian-observatory-for-human-rights',
        basis: 'inferred',
        reason: expect.stringContaining('Arabs Today'),
      },
    ])
    expect(links.some(({ claim }) => told(claim) === '003 scores')).toBe(false)
  })

  it('says for each claim where its origin stands, running totals included', () => {
    const relations = (id: string) =>
      Object.fromEntries(
        comparison.origins
          .filter((origin) => origin.id === id)
          .flatMap((origin) => origin.links.map(({ claim, relation }) => [told(claim), relation])),
      )
    expect(relations('us-led-coalition')).toEqual({ '002 50': 'party_inflicting', '002 735': 'party_inflicting' })
    expect(new Set(Object.values(relations('islamic-state')))).toEqual(new Set(['party_inflicting']))
    expect(new Set(Object.values(relations('syrian-observatory-for-human-rights')))).toEqual(new Set(['non_party']))
  })
})

describe('events of the seeds', () => {
  it('has one attack told by four articles', () => {
    expect(sukhna.articles).toEqual(['000', '001', '002', '003'])
    expect(sukhna.claims.map(told).sort()).toEqual([
      '000 at least 58',
      '000 scores',
      '001 at least 58',
      '001 scores',
      '002 at least 45',
      '002 at least 73',
      '002 dozens',
      '003 Around 120',
      '003 scores',
    ])
    expect(sukhna.when?.start).toBe('2017-09-28')
    expect(sukhna.origins).toEqual(['islamic-state', 'syrian-observatory-for-human-rights'])
    expect(sukhna.reasons.length).toBeGreaterThan(3)
  })

  it('keeps the coalition’s figures apart: a period of its own with the running total beside it', () => {
    const period = eventOf('002 50')
    expect(period.claims.map(told)).toEqual(['002 50'])
    expect(period.context.map(told)).toEqual(['002 735'])
  })

  it('keeps another year’s attack at the same place apart', () => {
    for (const claim of ['004 At least 60', '004 eight', '004 20', '004 Dozens'])
      expect(eventOf(claim).articles).toEqual(['004'])
    expect(eventOf('004 eight').id).not.toBe(eventOf('004 At least 60').id)
  })

  it('gives the four answers of the four rules, other side’s dead and words left out', () => {
    const { range, conservative, latest, ged } = sukhna.figures
    expect(range).toMatchObject({ low: 58, best: null, high: 120 })
    expect(conservative).toMatchObject({ low: 58, best: null, high: null })
    expect(latest).toMatchObject({ low: null, best: 120, high: null })
    expect(ged).toMatchObject({ low: 58, best: 58, high: 120 })
    expect(figureWords(range)).toBe('at least 58 to about 120')
    expect(range.formula).toContain('4 current claims: “at least 58” (2 claims), “at least 73”, “Around 120”')
    expect(range.formula).toContain('“scores”')
    expect(range.formula).toContain('1 claim about other victims left out')
  })

  it('takes the group’s own “scores” and “dozens” for one claim in two wordings', () => {
    const group = sukhna.sameClaims.filter(({ origin }) => origin === 'islamic-state')
    expect(group.map(({ claims, wordings }) => [claims.map(told).sort(), wordings])).toEqual([
      [
        ['000 scores', '001 scores', '002 dozens'],
        ['dozens', 'scores'],
      ],
    ])
    expect(sukhna.sameClaims).toHaveLength(2)
  })

  it('names articles by their outlets where it gives reasons', () => {
    const reasons = [
      ...comparison.copies.map(({ reason }) => reason),
      ...comparison.origins.flatMap(({ links }) => links.map(({ reason }) => reason)),
    ].join('\n')
    expect(reasons).toContain('The National prints a photo of AFP')
    expect(reasons).toContain('The same words in Arabs Today are ascribed to')
    expect(reasons).not.toMatch(/\b00\d_?/)
  })

  it('gives reasons that speak of the claims they name', () => {
    for (const { a, b, reason } of sukhna.reasons) {
      const figure = /same figure \((\d+) /.exec(reason)?.[1]
      for (const claim of figure ? [a, b] : []) expect(told(claim)).toContain(figure)
    }
  })

  it('says why its figures differ', () => {
    const kinds = Object.fromEntries(
      sukhna.differences.map(({ a, b, reasons }) => [`${told(a)} < ${told(b)}`, reasons.map(({ kind }) => kind)]),
    )
    expect(kinds).toMatchObject({
      '002 at least 73 < 003 Around 120': ['wider_period', 'other_date', 'open_figure'],
      '000 at least 58 < 000 scores': ['word_against_number', 'other_origin'],
    })
  })

  it('says where each origin stands', () => {
    const relation = (wanted: string) => sukhna.sides.find(({ claim }) => told(claim) === wanted)?.relation
    expect(relation('002 dozens')).toBe('party_inflicting')
    expect(relation('002 at least 73')).toBe('non_party')
    expect(relation('003 scores')).toBe('unknown')
  })
})
