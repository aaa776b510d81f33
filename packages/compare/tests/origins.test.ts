import type { OriginEntry } from '@evenhand/schema'
import { describe, expect, it } from 'vitest'
import { compare } from '../src/index.ts'
import { type ArticleSketch, buildArticle, type ClaimSketch } from './build-article.ts'

const originsOf = (claim: Partial<ClaimSketch>, additions: OriginEntry[] = []) =>
  compare([buildArticle({ id: 'a', text: 'At the market 12 died.', claims: [{ number: '12', ...claim }] })], {
    origins: additions,
  }).origins.map(({ id }) => id)

describe('who a source is', () => {
  it.each([
    ['Syrian Observatory for Human Rights', 'syrian-observatory-for-human-rights'],
    ['SOHR', 'syrian-observatory-for-human-rights'],
    ['the Observatory', 'syrian-observatory-for-human-rights'],
    ['المرصد السوري لحقوق الإنسان', 'syrian-observatory-for-human-rights'],
    ['Syria Civil Defence', 'white-helmets'],
    ['U.S.-led coalition', 'us-led-coalition'],
    ['state news agency SANA', 'sana'],
    ['UNICEF', 'unicef'],
    ['Amaq', 'islamic-state'],
    ['Gaza’s Health Ministry', 'health-ministry-ps'],
    ['Russias defense ministry', 'defence-ministry-ru'],
    ['the Afghan Interior Ministry', 'interior-ministry-af'],
    ['Bakery Owners’ League', 'bakery-owners-league'],
  ])('%s is %s', (source, id) => {
    expect(originsOf({ source })).toEqual([id])
  })

  it('is two where the text names two', () => {
    expect(originsOf({ source: 'the White Helmets and SOHR' })).toEqual([
      'syrian-observatory-for-human-rights',
      'white-helmets',
    ])
  })

  it('takes the country of an office from the place of the harm', () => {
    expect(originsOf({ source: 'the interior ministry', where: { name: 'Mosul', country: 'IQ' } })).toEqual([
      'interior-ministry-iq',
    ])
  })

  it('is the party where its spokesman speaks', () => {
    expect(originsOf({ source: 'a commander named Abu Test', sourceParty: 'islamic_state' })).toEqual(['islamic-state'])
  })

  it('is nobody where no one, or nobody in particular, is named', () => {
    expect(originsOf({})).toEqual([])
    expect(originsOf({ source: 'a monitor' })).toEqual([])
  })

  it('can be added by the caller', () => {
    const league: OriginEntry = {
      id: 'league',
      name: 'League of Bakers',
      type: 'other',
      aliases: ['Bakery Owners’ League'],
    }
    expect(originsOf({ source: 'Bakery Owners’ League' }, [league])).toEqual(['league'])
  })
})

describe('named and unnamed sources', () => {
  const health = (source: string): Partial<ClaimSketch> => ({
    attribution: { source, type: 'health', party: null, chain: [], verb: 'said', span: null },
    where: { name: 'Port Test', country: 'LY' },
  })
  const origin = (source: string) => {
    const claims: ClaimSketch[] = [{ number: '12', ...health(source) }]
    const [only] = compare([buildArticle({ id: 'a', text: 'At the market 12 died.', claims })]).origins
    return only
  }

  it.each([
    ['Doctor Amin Probe of the port’s hospital', 'amin-probe', 'Doctor Amin Probe of the port’s hospital'],
    ['Dr. Amin al-Probe', 'amin-probe', 'Dr. Amin al-Probe'],
    ['port hospital director Amin Probe', 'amin-probe', 'port hospital director Amin Probe'],
    ['a doctor at Lighthouse Hospital', 'lighthouse-hospital', 'Lighthouse Hospital'],
    ['the Lighthouse hospital', 'lighthouse-hospital', 'Lighthouse hospital'],
    ['the hospital in Port Test', 'port-test-hospital', 'Port Test hospital'],
    ['Libyan Medical Society', 'libyan-medical-society', 'Libyan Medical Society'],
    ['a police source at Port Test Police Command', 'port-test-police-command', 'Port Test Police Command'],
  ])('%s keeps its name', (source, id, name) => {
    expect(origin(source)).toMatchObject({ id, name, unnamed: false, links: [{ basis: 'stated' }] })
  })

  it.each([
    ['medics', 'hospitals-ly'],
    ['Hospital sources', 'hospitals-ly'],
    ['medical sources in Port Test', 'hospitals-ly'],
    ['Port Test doctors', 'hospitals-ly'],
    ['the police', 'police-ly'],
    ['activists in Port Test', 'activists-ly'],
    ['MEDICAL SOURCES', 'hospitals-ly'],
    ['a trusted aide', 'a-trusted-aide'],
  ])('%s names nobody, and says that one origin is an assumption', (source, id) => {
    const found = origin(source)
    expect(found).toMatchObject({ id, unnamed: true, links: [{ basis: 'inferred' }] })
    expect(found?.name).toContain('unnamed')
    expect(found?.links[0]?.reason).toContain('is an assumption')
  })

  it('keeps one office of a country one origin, whoever speaks for it', () => {
    expect(origin('Health Ministry spokesman Amin Probe')).toMatchObject({ id: 'health-ministry-ly', unnamed: false })
    expect(origin('Atlantia’s health ministry')).toMatchObject({ id: 'health-ministry-atlantia', unnamed: false })
  })

  it('takes the country of unnamed sources from the rest of their article', () => {
    const text = 'At the market 12 died. Medics spoke of 7 hurt.'
    const hurt = { ...health('medics'), number: '7', harm: 'injured' as const, where: undefined }
    const { origins } = compare([
      buildArticle({ id: 'a', text, claims: [{ number: '12', ...health('medics') }, hurt] }),
    ])
    expect(origins.map(({ id }) => id)).toEqual(['hospitals-ly'])
  })

  it('says of a revision by unnamed sources that they may be others', () => {
    const report = (id: string, published: string, number: string, source: string) => {
      const where = { name: 'Port Test', country: 'LY' }
      const claims: ClaimSketch[] = [{ number, ...health(source), where, when: '2020-02-02', by: 'raiders' }]
      return buildArticle({ id, published, text: `Raiders killed ${number} in Port Test.`, claims })
    }
    const reasons = (source: string) =>
      compare([report('a', '2020-02-03', '12', source), report('b', '2020-02-05', '14', source)]).events.flatMap(
        ({ superseded }) => superseded.map(({ reason }) => reason),
      )
    expect(reasons('medics')).toEqual([expect.stringContaining('is one source is an assumption')])
    expect(reasons('Lighthouse Hospital')).toEqual([expect.not.stringContaining('assumption')])
  })
})

describe('agencies and outlets are not witnesses', () => {
  const chain = (...links: { text: string; role: 'agency' | 'outlet' | 'origin'; explicit: boolean }[]) => ({
    source: links[0]?.text ?? '',
    type: 'news_agency' as const,
    party: null,
    verb: null,
    span: null,
    chain: links,
  })
  it.each([
    [
      'a source told an agency',
      [
        { text: 'Reuters', role: 'agency', explicit: true },
        { text: 'UNICEF', role: 'origin', explicit: true },
      ],
      ['unicef'],
    ],
    ['the text names only the agency', [{ text: 'Reuters', role: 'agency', explicit: true }], ['reuters']],
    ['the agency is only a guess', [{ text: 'Reuters', role: 'agency', explicit: false }], []],
  ] as const)('%s', (_, links, expected) => {
    expect(originsOf({ attribution: chain(...links) })).toEqual(expected)
  })
})

it('a copied passage tells the origin of an unattributed or anonymous figure', () => {
  const text =
    'Shells fell on the covered market of the old town on market day and killed 31 people, most of them stallholders who ' +
    'had come back after the ceasefire, while rescue crews with bare hands dug for survivors until nightfall.'
  const sketch = (id: string, source?: string): ArticleSketch => ({
    id,
    text,
    published: '2020-05-01',
    claims: [{ number: '31', ...(source ? { source } : {}) }],
  })
  const { origins } = compare([sketch('a'), sketch('b', 'SNHR'), sketch('c', 'a monitoring group')].map(buildArticle))
  expect(origins.map(({ id, links }) => [id, links.map(({ basis }) => basis)])).toEqual([
    ['syrian-network-for-human-rights', ['inferred', 'stated', 'inferred']],
  ])
})
