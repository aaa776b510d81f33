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
