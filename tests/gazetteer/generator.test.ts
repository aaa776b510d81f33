import { readGeonamesRow } from '@evenhand/parser/gazetteer'
import { describe, expect, test } from 'vitest'
import { type Chosen, choosePlaces, type OtherSense } from '../../scripts/gazetteer/choose-places.ts'
import { formatRow } from '../../scripts/gazetteer/format-rows.ts'
import type { Town } from '../../scripts/gazetteer/geonames-town.ts'
import { missingCountries } from '../../scripts/gazetteer/missing-countries.ts'
import { namesInNews } from '../../scripts/gazetteer/names-in-news.ts'

const lower = (name: string) => name.toLowerCase()
const town = (name: string, country: string, population: number, more: Partial<Town> = {}): Town => ({
  id: 1,
  name,
  country,
  division: `${country}.01`,
  feature: 'PPL',
  population,
  lat: 10,
  lon: 20,
  ...more,
})

describe('a written row is read as the place it was', () => {
  const place: Chosen = {
    id: 11_111_111,
    name: 'Vellmere',
    country: 'XX',
    precision: 1,
    population: 1,
    lat: 0,
    lon: 0,
    ambiguous: false,
    lesser: false,
  }
  test.each<[Partial<Chosen>, object]>([
    [
      { lat: -90, lon: -180 },
      { lat: -90, lon: -180 },
    ],
    [
      { lat: 90, lon: 180 },
      { lat: 90, lon: 180 },
    ],
    [
      { lat: -0.014, lon: 0.016 },
      { lat: -0.01, lon: 0.02 },
    ],
    [{ id: 1 }, { id: 'gn-1', precision: 1 }],
    [{ ambiguous: true }, { kind: 'ambiguous', name: 'Vellmere' }],
    [
      { ambiguous: true, lesser: true },
      { kind: 'ambiguous', lesser: true },
    ],
    [
      { id: 'XX.A7', precision: 4 },
      { id: 'gn-XX-A7', precision: 4, kind: 'plain', name: 'Vellmere' },
    ],
    [
      { id: 'XX', precision: 6 },
      { id: 'XX', precision: 6, lat: null, lon: null },
    ],
    [{ name: '’Aïn Bar, Old Town' }, { name: '’Aïn Bar, Old Town' }],
  ])('%o → %o', (given, read) => {
    expect(readGeonamesRow(formatRow({ ...place, ...given }))).toMatchObject(read)
  })
})

describe('which places are taken', () => {
  const senses: Record<string, OtherSense> = { of: 'grammar', split: 'word', ali: 'given-name', central: 'word' }
  const choose = (towns: Town[], divisions: { code: string; name: string }[] = []) =>
    choosePlaces({ countries: [], towns, divisions }, lower, (key) => senses[key] ?? null).chosen.map(
      ({ name, precision, ambiguous, lesser }) =>
        `${name} ${precision}${ambiguous ? ' ambiguous' : ''}${lesser ? ' lesser' : ''}`,
    )
  test.each<[string, Town, string[]]>([
    ['a large town stands for itself', town('Vellmere', 'FR', 200_000), ['Vellmere 1']],
    ['a small one needs its country', town('Vellmere', 'FR', 20_000), ['Vellmere 1 ambiguous lesser']],
    ['a village of a country at peace', town('Vellmere', 'FR', 5_000), []],
    ['one of a country at war', town('Vellmere', 'SY', 5_000), ['Vellmere 1 ambiguous lesser']],
    [
      'a seat at war, population unknown',
      town('Vellmere', 'SY', 0, { feature: 'PPLA3' }),
      ['Vellmere 1 ambiguous lesser'],
    ],
    ['a seat at peace', town('Vellmere', 'FR', 0, { feature: 'PPLA3' }), []],
    ['part of a town', town('Vellmere', 'FR', 200_000, { feature: 'PPLX' }), []],
    ['a town gone', town('Vellmere', 'FR', 200_000, { feature: 'PPLH' }), []],
    ['a grammatical word, however large', town('Of', 'TR', 9_000_000), []],
    ['two letters', town('Ui', 'TR', 9_000_000), []],
    ['a word', town('Split', 'HR', 140_000), []],
    ['a word of a large town', town('Split', 'HR', 160_000), ['Split 1 ambiguous']],
    ['a given name', town('Ali', 'SY', 40_000), []],
  ])('%s', (_, given, chosen) => {
    expect(choose([given])).toEqual(chosen)
  })
  test('provinces without their word, not where the capital has the name, never a word', () => {
    const towns = [
      town('Vellmere', 'FR', 600_000, { feature: 'PPLA' }),
      town('Brask', 'FR', 600_000, { division: 'FR.02', lat: 40 }),
      town('Ostam', 'FR', 300_000, { division: 'FR.02', lat: 10 }),
      town('Nolle', 'FR', 500_000, { division: 'FR.03' }),
    ]
    const divisions = [
      { code: 'FR.01', name: 'Vellmere Province' },
      { code: 'FR.02', name: 'Tarn Governorate' },
      { code: 'FR.03', name: 'Central Region' },
    ]
    expect(choose(towns, divisions)).toEqual(['Tarn 4 ambiguous lesser', 'Vellmere 1', 'Brask 1', 'Nolle 1', 'Ostam 1'])
    const { chosen } = choosePlaces({ countries: [], towns, divisions }, lower, () => null)
    expect(chosen.find(({ name }) => name === 'Tarn')).toMatchObject({ id: 'FR.02', lat: 30, lon: 20 })
  })
})

test('words and persons of running text, learned from how they stand', () => {
  const texts = [
    'The march began at noon. A second march followed. People met in March.',
    'President Dorrun said no. Mr Dorrun said so again. Dorrun told them.',
    'A bomb went off in Hallos. Another near Hallos. Mayor Hallos was there.',
  ]
  const { words, persons } = namesInNews(texts, lower)
  expect(words).toContain('march')
  expect(persons).toContain('dorrun')
  expect([...words, ...persons]).not.toContain('hallos')
})

test('countries that the parser knows already are not named again', () => {
  const names = missingCountries(['SY', 'LR', 'TT', 'LC', 'HK']).map(({ code, name }) => `${code} ${name}`)
  expect(names).toEqual(
    expect.arrayContaining(['LR Liberia', 'TT Trinidad and Tobago', 'LC Saint Lucia', 'HK Hong Kong']),
  )
  expect(names.join()).not.toMatch(/SY|SAR/)
})
