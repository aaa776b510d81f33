import { compare } from '@evenhand/compare'
import { readArticles, readOutletManifest } from '@evenhand/intake'
import { parseArticle } from '@evenhand/parser'
import { type Claim, Comparison, ParsedArticle } from '@evenhand/schema'
import { beforeAll, describe, expect, test } from 'vitest'

const folder = new URL('../../seeds', import.meta.url).pathname
const parsed = new Map<string, ParsedArticle>()
let comparison: Comparison

beforeAll(async () => {
  for await (const item of readArticles([folder])) {
    if (!item.ok) throw item.error
    const article = parseArticle(item.input)
    parsed.set(article.article.id.slice(0, 3), article)
  }
  comparison = compare([...parsed.values()])
})

const claimsOf = (id: string): Claim[] => parsed.get(id)?.claims ?? []
const byCount = (id: string, text: string): Claim | undefined =>
  claimsOf(id).find((claim) => claim.count.text.toLowerCase() === text)

describe('the five samples, read', () => {
  test('all five are there and follow the contract', () => {
    expect([...parsed.keys()]).toEqual(['000', '001', '002', '003', '004'])
    for (const article of parsed.values()) expect(ParsedArticle.safeParse(article).error).toBeUndefined()
    expect(Comparison.safeParse(comparison).error).toBeUndefined()
  })

  test.each([
    ['000', undefined],
    ['001', undefined],
    ['002', '2017-09-30'],
    ['003', '2017-09-30'],
    ['004', '2019-04-20'],
  ])('%s was published %s', (id, date) => {
    expect(parsed.get(id)?.article.published?.date).toBe(date)
  })

  test.each([
    ['000', 'The National', 'inferred'],
    ['001', 'Arabs Today', 'text'],
    ['002', 'Arab News', 'inferred'],
    ['003', 'The New Arab', 'inferred'],
    ['004', 'Asharq Al-Awsat', 'text'],
  ])('%s is from %s (%s)', (id, name, basis) => {
    expect(parsed.get(id)?.article.outlet).toMatchObject({ name, basis })
  })

  test('every number is a link to its words', () => {
    for (const { article, claims } of parsed.values())
      for (const claim of claims)
        for (const mention of claim.mentions) {
          expect(article.text.slice(mention.quote.start, mention.quote.end)).toContain(
            article.text.slice(mention.start, mention.end),
          )
        }
  })

  test('the murdered embassy worker of a related headline is no claim of 001', () => {
    expect(claimsOf('001').map((claim) => claim.count.text)).toEqual(['at least 58', 'scores'])
  })

  test('185 reports and 14 incidents are not people', () => {
    expect(claimsOf('002').map((claim) => claim.count.text)).toEqual([
      'at least 73',
      'dozens',
      'at least 45',
      '50',
      '735',
    ])
  })

  test('the running total stands apart from the month it follows', () => {
    expect(byCount('002', '735')).toMatchObject({ scope: 'cumulative', count: { best: 735 } })
    expect(byCount('002', '50')).toMatchObject({ scope: 'period', relation: 'additional', when: { start: '2017-08' } })
  })

  test('one figure twice in a sentence is one claim with two mentions', () => {
    expect(byCount('003', 'around 120')?.mentions).toHaveLength(2)
  })
})

describe('the five samples, compared', () => {
  const short = (id: string): string => id.slice(0, 3)

  test('copies are exactly 000-001, 000-002 and 001-002, with their passages', () => {
    expect(comparison.copies.map((copy) => `${short(copy.a)}-${short(copy.b)}`).sort()).toEqual([
      '000-001',
      '000-002',
      '001-002',
    ])
    for (const copy of comparison.copies) {
      const [a, b] = [parsed.get(short(copy.a)), parsed.get(short(copy.b))]
      expect(copy.passages.length).toBeGreaterThan(0)
      for (const passage of copy.passages) {
        expect(a?.article.text.slice(passage.a.start, passage.a.end).length).toBeGreaterThan(20)
        expect(b?.article.text.slice(passage.b.start, passage.b.end).length).toBeGreaterThan(20)
      }
    }
  })

  test('undated copies take their sibling’s date, and Thursday is 28 September 2017', () => {
    const dates = comparison.dates.map((date) => [short(date.article), date.published.date, date.published.basis])
    expect(dates.sort()).toEqual([
      ['000', '2017-09-30', 'copy'],
      ['001', '2017-09-30', 'copy'],
    ])
    const thursdays = comparison.dates.flatMap((date) => date.claims.map((claim) => claim.when.start))
    expect(new Set(thursdays)).toEqual(new Set(['2017-09-28']))
  })

  test('000, 001, 002 and 003 tell of one event; 004 is of another year', () => {
    const sukhna = comparison.events.filter((event) => event.articles.length > 1)
    expect(sukhna.map((event) => event.articles.map(short).sort())).toEqual([['000', '001', '002', '003']])
    const [event] = sukhna
    expect(event?.figures.range).toMatchObject({ low: 58, high: 120 })
    expect(event?.figures.conservative).toMatchObject({ low: 58, high: null })
    expect(event?.figures.latest).toMatchObject({ best: 120 })
    for (const other of comparison.events)
      if (other.articles.some((id) => short(id) === '004')) expect(other.articles).toHaveLength(1)
  })

  test('the coalition’s 50 and 735 are no part of that event', () => {
    const coalition = new Set(['50', '735'].map((count) => byCount('002', count)?.id))
    const event = comparison.events.find((candidate) => candidate.articles.length > 1)
    expect(event?.claims.some((claim) => coalition.has(claim))).toBe(false)
  })

  test('three origins give figures', () => {
    expect(comparison.origins.map((origin) => origin.name).sort()).toEqual([
      'Islamic State',
      'Syrian Observatory for Human Rights',
      'US-led coalition',
    ])
  })

  test('the order of the articles changes nothing', () => {
    expect(compare([...parsed.values()].reverse())).toEqual(comparison)
  })
})

test('the manifest says how each outlet is known', async () => {
  const manifest = await readOutletManifest(`${folder}/outlets.json`)
  expect(manifest.files.size).toBe(5)
})
