import { beforeAll, describe, expect, it } from 'vitest'
import { geonamesPlaces, readGeonamesRow } from '../src/gazetteer.ts'
import { addPlaces, foldPlace, type KnownPlace, lookUpPlace, parseArticle } from '../src/index.ts'
import { lookUp } from '../src/lexicon/lexicon.ts'

const all = [...geonamesPlaces()].map(({ place }) => place)
const lookUpRow = (name: string, country: string) =>
  all.find((place) => foldPlace(place.name) === foldPlace(name) && place.country === country)
const where = (text: string) => parseArticle({ text }).claims[0]?.where

describe('a row', () => {
  const aleppo = { id: 'gn-170063', name: 'Aleppo', country: 'SY', lat: 36.2, lon: 37.16, precision: 1 } as const
  it.each<[row: string, place: KnownPlace]>([
    ['TSY9qkgr803n7zAleppo', { ...aleppo, kind: 'plain' }],
    ['ASY9qkgr803n7zAleppo', { ...aleppo, kind: 'ambiguous' }],
    ['tSY9qkgr803n7zAleppo', { ...aleppo, kind: 'ambiguous', lesser: true }],
    ['PSY9qkgr809|Aleppo', { ...aleppo, id: 'gn-SY-09', precision: 4, kind: 'plain' }],
    ['pSY9qkgr809|Aleppo', { ...aleppo, id: 'gn-SY-09', precision: 4, kind: 'ambiguous', lesser: true }],
    ['CLRLiberia', { id: 'LR', name: 'Liberia', country: 'LR', lat: null, lon: null, precision: 6, kind: 'plain' }],
  ])('%s', (row, place) => {
    expect(readGeonamesRow(row)).toEqual(place)
  })
})

describe('the generated rows', () => {
  it('are places on earth with an id, a name and a country', () => {
    for (const { id, name, country, lat, lon, precision } of all) {
      expect(id).toMatch(precision === 6 ? /^[A-Z]{2}$/ : /^gn-(?:\d+|[A-Z]{2}-[\w.]+)$/)
      expect(name.trim()).not.toBe('')
      expect(country).toMatch(/^[A-Z]{2}$/)
      if (precision === 6) continue
      expect(Math.abs(lat ?? 99)).toBeLessThanOrEqual(90)
      expect(Math.abs(lon ?? 999)).toBeLessThanOrEqual(180)
    }
    expect(all.length).toBeGreaterThan(30_000)
  })
  it('have one row for each town and province', () => {
    const ids = all.filter(({ precision }) => precision < 6).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
  it.each([
    ['Al Ḩasakah', 'SY', 36.5, 40.75],
    ['Houston', 'US', 29.76, -95.36],
    ['Sydney', 'AU', -33.87, 151.21],
    ['Suva', 'FJ', -18.14, 178.44],
  ])('%s, %s stands at %d, %d', (name, country, lat, lon) => {
    const found = all.find((place) => place.name === name && place.country === country)
    expect(found?.lat).toBeCloseTo(lat, 1)
    expect(found?.lon).toBeCloseTo(lon, 1)
  })
  it.each(['Of', 'March', 'May', 'As', 'Man', 'Most', 'Same', 'Police', 'Ali', 'Young', 'Obama', 'Clinton'])(
    '“%s” is left out',
    (name) => {
      const key = foldPlace(name)
      expect(all.filter((place) => foldPlace(place.name) === key)).toEqual([])
    },
  )
  it('no grammatical word is a place', () => {
    const { name } = all.find(({ name }) => {
      const { fn, number, month, weekday } = lookUp(name.toLowerCase())
      return fn ?? number ?? month ?? weekday
    }) ?? { name: null }
    expect(name).toBeNull()
  })
  it.each([
    ['Reading', 'GB'],
    ['Split', 'HR'],
    ['Mobile', 'US'],
    ['Victoria', 'CA'],
    ['Austin', 'US'],
  ])('“%s” needs a word of place', (name, country) => {
    expect(lookUpRow(name, country)).toMatchObject({ kind: 'ambiguous' })
  })
  it.each([
    ['Qardaha', 'SY'], // few inhabitants
    ['Charlottesville', 'US'],
  ])('“%s” is too small for its bare name', (name, country) => {
    expect(lookUpRow(name, country)).toMatchObject({ kind: 'ambiguous', lesser: true })
  })
})

describe('with the gazetteer', () => {
  beforeAll(() => addPlaces(geonamesPlaces()))

  it.each([
    ['A bomb killed 12 people in Houston.', 'gn-4699066', 1],
    ['A bomb killed 12 people in Florida.', 'gn-US-FL', 4],
    ['A bomb killed 12 people in Liberia.', 'LR', 6],
    ['The Syrian army killed 12 people in al-Qaryatayn.', 'gn-173361', 1],
    ['A bomb killed 12 people in Aleppo.', 'sy-aleppo', 1], // the hand list keeps its places
  ])('%s → %s', (text, placeId, precision) => {
    expect(where(text)).toMatchObject({ placeId, precision })
  })
  it.each([
    ['A bomb killed 12 people in Tripoli. The Lebanese army sealed the road.', 'LB'],
    ['A bomb killed 12 people in Tripoli. The Libyan army sealed the road.', 'LY'],
    ['A bomb killed 12 people in Birmingham. Alabama and Georgia mourned with Mississippi.', 'US'],
    ['A bomb killed 12 people in Paris, and Texas and Ohio mourned.', 'FR'],
  ])('of namesakes, the one in the country the article speaks of: %s → %s', (text, country) => {
    expect(where(text)?.country).toBe(country)
  })
  it('a lesser town in a country that the article never names keeps its words and gets no coordinates', () => {
    expect(where('A bomb killed 12 people in Sukulu.')).toMatchObject({ text: 'Sukulu', placeId: null, lat: null })
    expect(lookUpPlace('Harasta')?.country).toBe('SY')
    expect(where('A bomb killed 12 people in Harasta.')).toMatchObject({ placeId: null, lat: null })
    expect(where('A Syrian bomb killed 12 people in Harasta.')?.placeId).toBe('gn-169897')
  })
  it('lookUpPlace prefers the given country', () => {
    expect(lookUpPlace('Valencia', 'ES')?.country).toBe('ES')
    expect(lookUpPlace('Valencia', 'VE')?.country).toBe('VE')
    expect(lookUpPlace('Valencia', 'SY')).toEqual(lookUpPlace('Valencia'))
  })
  it('parses the same twice', () => {
    const text = 'A bomb killed 12 people in Valencia. The Spanish police counted nine injured in Sagunto.'
    expect(parseArticle({ text })).toEqual(parseArticle({ text }))
  })
})
