import type { Claim } from '@evenhand/schema'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/index.ts'
import { claimOf, onlyClaim } from './claim-lines.ts'

type Category = Claim['victims']['category']

/** Each is read in "The ambush killed 12 …." */
const categories: readonly (readonly [category: Category, phrases: readonly string[]])[] = [
  [
    'civilian',
    [
      'civilians',
      'journalists',
      'aid workers',
      'worshippers',
      'pilgrims',
      'shoppers',
      'students',
      'children',
      'women and children',
      'villagers',
      'doctors and nurses',
      'foreign tourists',
      'security guards',
      'private security contractors',
      'elderly men',
      'shop owners',
    ],
  ],
  [
    'combatant_state',
    [
      'soldiers',
      'policemen',
      'army officers',
      'Israeli soldiers',
      'Afghan police officers',
      'peacekeepers',
      'Syrian government troops and militia',
      'pro-government fighters',
      'senior regime officers',
      'border guards',
      'prison guards',
    ],
  ],
  [
    'combatant_nonstate',
    [
      'militants',
      'rebels',
      'insurgents',
      'gunmen',
      'suicide bombers',
      'Taliban fighters',
      'ISIS militants',
      'al-Shabaab members',
      'SDF troops',
    ],
  ],
  // the text does not say on which side they fought
  ['combatant', ['fighters', 'militiamen', 'rebel and regime forces']],
  ['mixed', ['soldiers and civilians']],
  // never read as civilian
  ['unknown', ['people', 'persons', 'others', 'Palestinians', 'men']],
]

const subgroups: readonly (readonly [phrase: string, ...groups: Claim['victims']['subgroups']])[] = [
  ['children', 'child'],
  ['women and children', 'woman', 'child'],
  ['schoolgirls', 'woman', 'child'],
  ['elderly people', 'elderly'],
  ['reporters', 'journalist'],
  ['paramedics', 'health_worker'],
  ['aid workers', 'aid_worker'],
  ['army officers', 'officer'],
  ['foreign tourists', 'foreign'],
  ['people'],
]

const parties: readonly (readonly [phrase: string, party: string | null])[] = [
  ['Syrian government troops', 'syrian_government'],
  ['pro-regime fighters', 'syrian_government'],
  ['loyalists', 'syrian_government'],
  ['Hezbollah fighters', 'hezbollah'],
  ['Hizballah fighters', 'hezbollah'],
  ['ISIS fighters', 'islamic_state'],
  ['ISIL fighters', 'islamic_state'],
  ['Daesh fighters', 'islamic_state'],
  ['IS fighters', 'islamic_state'],
  ['Islamic State fighters', 'islamic_state'],
  ['Taliban fighters', 'taliban'],
  ['Israeli soldiers', 'israel'],
  ['people', null],
]

const victims = (phrase: string) => onlyClaim(parseArticle({ text: `The ambush killed 12 ${phrase}.` })).victims

describe('a household, a nationality', () => {
  it.each([
    ['The shells killed a man and his wife.', 'civilian'],
    ['The shells killed a man and two children.', 'civilian'],
    ['The shells killed a man and a soldier.', 'unknown'],
    ['The drone killed an American citizen.', 'unknown'],
  ])('%s → %s', (text, category) => {
    expect(parseArticle({ text }).claims[0]?.victims.category).toBe(category)
  })
})

describe('who speaks is no victim', () => {
  it.each([
    ['The toll in the blasts rises to 16 interior ministry says', null],
    ['Raids struck a clinic wounding 16 patients activists said.', 'patients'],
  ])('%s → %s', (text, victims) => {
    expect(onlyClaim(parseArticle({ text })).victims.text).toBe(victims)
  })
})

describe('whose loss it is', () => {
  it.each([
    ['In Sumra the jihadists lost at least 16.', 'jihadists', 'combatant_nonstate'],
    ['Afghan security forces have suffered 16 deaths.', 'Afghan security forces', 'combatant_state'],
    ['The town suffered 16 deaths.', null, 'unknown'],
  ])('%s → %s', (text, victims, category) => {
    expect(onlyClaim(parseArticle({ text })).victims).toMatchObject({ text: victims, category })
  })
})

describe('a toll from attacks', () => {
  it('takes nothing from a part of another toll', () => {
    const text = 'The hospital said 14 people, among them three children, were killed. The governor put the toll at 11.'
    expect(claimOf(parseArticle({ text }), '11').victims.category).toBe('unknown')
  })
  it.each([
    'The death toll from terrorist attacks on the city has risen to 13.',
    'The death toll in the siege by the militants has risen to 13.',
  ])('says nothing of who died: %s', (text) => {
    expect(onlyClaim(parseArticle({ text })).victims).toMatchObject({ text: null, category: 'unknown' })
  })
})

describe('category: what the text says', () => {
  const rows = categories.flatMap(([category, phrases]) => phrases.map((phrase) => [phrase, category] as const))
  it.each(rows)('12 %s → %s', (phrase, category) => {
    expect(victims(phrase).category).toBe(category)
  })
})

describe('the phrase stands verbatim, without the number', () => {
  const rows = categories.flatMap(([, phrases]) => phrases)
  it.each(rows)('12 %s', (phrase) => {
    expect(victims(phrase).text).toBe(phrase)
  })
  it.each(['The blast left 40 dead.', 'The death toll rose to 40.', 'The blast killed dozens.'])(
    'is null where only implied: %s',
    (text) => {
      expect(onlyClaim(parseArticle({ text })).victims).toEqual({
        text: null,
        category: 'unknown',
        subgroups: [],
        party: null,
      })
    },
  )
  it('stands before a toll', () => {
    const { victims } = onlyClaim(parseArticle({ text: 'The number of civilians killed rose to 30.' }))
    expect([victims.text, victims.category]).toEqual(['civilians', 'civilian'])
  })
})

describe('subgroups', () => {
  it.each(subgroups.map(([phrase, ...groups]) => ({ phrase, groups })))(
    '12 $phrase → $groups',
    ({ phrase, groups }) => {
      expect([...victims(phrase).subgroups].sort()).toEqual([...groups].sort())
    },
  )
})

describe('party: spellings meet', () => {
  it.each(parties)('12 %s → %s', (phrase, party) => {
    expect(victims(phrase).party).toBe(party)
  })
})

describe('several figures in one sentence', () => {
  it.each([
    ['Hundreds of police, recruits and farmers have died.', 'Hundreds', 'mixed'],
    ['The raids have killed hundreds mostly civilians.', 'hundreds', 'mixed'],
    ['At least 90 rebel fighters, among them six minors, were killed.', 'six', 'combatant_nonstate'],
    ['At least 90 rebel fighters including two leaders were killed.', 'two', 'combatant_nonstate'],
    ['A bomb hit a bus, killing 12. The bus was carrying pilgrims to a shrine.', '12', 'civilian'],
    ['A rocket hit a bus carrying soldiers, killing 12.', '12', 'unknown'],
    ['A bomb near a bus killed 12 people. The bus was carrying pilgrims to a shrine.', '12', 'unknown'],
    ['The war has killed 67 Israelis. The war has left 67 dead, all but three of them soldiers.', '67', 'mixed'],
    ['47 leaders of Ahrar al-Sham were killed.', '47', 'combatant_nonstate'],
    ['Two leaders of the jihadist group were killed.', 'Two', 'combatant_nonstate'],
    ['At least 90 rebel fighters and two village leaders were killed.', 'two', 'civilian'],
    ['Shells killed 33 security personnel.', '33', 'combatant_state'],
    ['ISIS also lost 15 fighters.', '15', 'combatant_nonstate'],
    ['Eight members of the Army of Conquest insurgent bloc were killed.', 'Eight', 'combatant_nonstate'],
    ['The agency put the toll at 60 in addition to six civilians killed.', '60', 'unknown'],
    ['Eight of the nine killed were children.', 'Eight', 'civilian'],
    ['Eight of the nine killed were children.', 'nine', 'unknown'],
    ['Four of the seven people killed in the raid were policemen.', 'Four', 'combatant_state'],
    ['Four of the seven people killed were buried by policemen.', 'Four', 'unknown'],
  ])('%s [%s] → %s', (text, words, category) => {
    expect(claimOf(parseArticle({ text }), words).victims.category).toBe(category)
  })
  it('each keeps its own people', () => {
    const parsed = parseArticle({ text: 'The strike killed 12 farmers and two soldiers.' })
    expect(claimOf(parsed, '12').victims.text).toBe('farmers')
    expect(claimOf(parsed, 'two').victims.text).toBe('soldiers')
  })
  it('parts name people that the whole does not', () => {
    const parsed = parseArticle({ text: 'The raid killed 12 people, eight of them children.' })
    expect(claimOf(parsed, '12').victims.category).toBe('unknown')
    expect(claimOf(parsed, 'eight').victims).toMatchObject({
      text: 'children',
      category: 'civilian',
      subgroups: ['child'],
    })
  })
  it('a whole of which only some are soldiers is mixed', () => {
    const parsed = parseArticle({ text: 'The raid killed 12 people, all but three of them soldiers.' })
    expect(claimOf(parsed, '12').victims.category).toBe('mixed')
  })
})
