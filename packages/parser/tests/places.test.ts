import { describe, expect, it } from 'vitest'
import { addPlaces, foldPlace, type KnownPlace, lookUpPlace, parseArticle } from '../src/index.ts'
import { claimOf, onlyClaim } from './claim-lines.ts'

/** Spellings of one place in the press; all must meet. */
const spellings: readonly (readonly string[])[] = [
  ['Sukhna', 'Sukna', 'Sukhnah', 'al-Sukhna', 'al-Sukhnah', 'As-Sukhnah'],
  ['Deir ez-Zor', 'Deir Ezzor', 'Deir Ezzour', 'Deir al-Zour', 'Deir az-Zour', 'Deir el-Zour'],
  ['Raqqa', 'Raqqah', 'Ar-Raqqah', 'al-Raqqa'],
  ['Mayadin', 'Mayadeen', 'al-Mayadeen'],
  ['Baghouz', 'al-Baghuz'],
  ['Idlib', 'Idleb'],
  ['Daraa', 'Dara’a', "Dara'a", 'Deraa'],
  ['Hasakah', 'Hassakeh', 'al-Hasakeh'],
  ['Khan Sheikhoun', 'Khan Shaykhun'],
  ['Douma', 'Duma'],
  ['Kobani', 'Kobane', 'Ayn al-Arab'],
  ['Palmyra', 'Tadmur'],
  ['Saraqeb', 'Saraqib'],
  ['Fallujah', 'Falluja'],
  ['Basra', 'Basrah'],
  ['Mosul', 'al-Mosul'],
  ['Hodeidah', 'Hudaydah', 'al-Hudaydah'],
  ['Sanaa', 'Sana’a'],
]

/** What folding does, one step a row. */
const folds: readonly (readonly [step: string, a: string, b: string])[] = [
  ['case', 'ALEPPO', 'Aleppo'],
  ['article', 'al-Bab', 'Bab'],
  ['article before a sun letter', 'as-Suwayda', 'Suwayda'],
  ['article inside a name', 'Maarat al-Numan', 'Maarat Numan'],
  ['ou and u', 'Baghouz', 'Baghuz'],
  ['ee and i', 'Mayadeen', 'Mayadin'],
  ['q and k', 'Qamishli', 'Kamishli'],
  ['doubled letters', 'Hassaka', 'Hasaka'],
  ['final h', 'Sukhnah', 'Sukhna'],
  ['apostrophes', 'Dara’a', 'Daraa'],
  ['marks', 'Ḥoms', 'Homs'],
  ['hyphen and space', 'Deir-Hafer', 'Deir Hafer'],
]

const where = (text: string) => onlyClaim(parseArticle({ text })).where

describe('spellings meet', () => {
  it.each(spellings.map((names) => ({ names })))('$names', ({ names }) => {
    const ids = new Set(names.map((name) => lookUpPlace(name)?.id))
    expect(ids.size).toBe(1)
    expect(ids).not.toContain(undefined)
  })
  it.each(folds)('%s: %s = %s', (_step, a, b) => {
    expect(foldPlace(a)).toBe(foldPlace(b))
  })
  it.each([
    ['Hama', 'Homs'],
    ['Hama', 'Halab'],
    ['Raqqa', 'Rutba'],
    ['Damascus', 'Damanhur'],
  ])('%s and %s stay two', (a, b) => {
    expect(foldPlace(a)).not.toBe(foldPlace(b))
  })
  it('an unknown name has no place', () => {
    expect(lookUpPlace('Qwertystan')).toBeNull()
  })
  it('places can be added; a known spelling keeps its place', () => {
    const place = {
      id: 'xx-vellmere',
      name: 'Vellmere',
      country: 'XX',
      lat: 1,
      lon: 2,
      precision: 1,
      kind: 'plain',
    } as const
    const before = lookUpPlace('Aleppo')
    addPlaces([{ place, spellings: ['Vellmere', 'Aleppo'] }])
    expect(lookUpPlace('al-Velmereh')).toBe(place)
    expect(lookUpPlace('Aleppo')).toBe(before)
  })
})

describe('a person with the name of a town', () => {
  it('is known by the title', () => {
    const text = 'Troops killed Abu Karzan near the river.'
    const before = parseArticle({ text }).claims.map(({ implicit }) => implicit)
    const town = {
      id: 'test-abu-karzan',
      name: 'Abu Karzan',
      country: 'SY',
      lat: 1,
      lon: 1,
      precision: 1,
      kind: 'plain',
    }
    addPlaces([{ place: town as KnownPlace, spellings: ['Abu Karzan'] }])
    expect(parseArticle({ text }).claims.map(({ implicit }) => implicit)).toEqual(before)
    expect(before).toEqual([true])
  })
})

describe('where it happened', () => {
  it.each([
    ['A bomb killed 12 people in Aleppo.', 'Aleppo', 'sy-aleppo', 1],
    ['A bomb killed 12 people in the city of Aleppo.', 'Aleppo', 'sy-aleppo', 1],
    ['In Mosul, a bomb killed 12 people.', 'Mosul', 'iq-mosul', 1],
    ['A bomb in Kandahar killed 12 people.', 'Kandahar', 'af-kandahar', 1],
    ['A bomb killed 12 people in the village of Tel Rumman.', 'Tel Rumman', null, 1],
    ['A bomb killed 12 people near Deir Ezzor.', 'Deir Ezzor', 'sy-deir-ez-zor', 2],
    ['A bomb killed 12 people in Aleppo province.', 'Aleppo province', 'sy-aleppo', 4],
    ['A bomb killed 12 people in northern Syria.', 'northern Syria', 'SY', 5],
    ['A bomb killed 12 people in Syria.', 'Syria', 'SY', 6],
  ])('%s → %s', (text, name, id, precision) => {
    expect(where(text)).toMatchObject({ text: name, placeId: id, precision })
  })
  it('names no place where the text names none', () => {
    expect(where('A bomb killed 12 people.')).toBeNull()
  })
  it('a month is no town', () => {
    expect(where('A bomb killed 12 people in March.')).toBeNull()
  })
  it('the dateline is where it was filed', () => {
    expect(where('BEIRUT: A bomb killed 12 people in Homs.')?.placeId).toBe('sy-homs')
  })
  it('a source’s home is not the place', () => {
    expect(where('A police officer from Paris said a bomb killed 12 people in Raqqa.')?.placeId).toBe('sy-raqqa')
  })
  it('the most specific place wins over its city', () => {
    expect(where('A bomb killed 12 people at Karim Square in Damascus.')?.text).toBe('Karim Square')
  })
  it('a site elsewhere is not where those of another country fell', () => {
    const parsed = parseArticle({
      text: 'A raid on Karim Square in Mosul killed 12 people. Police spoke of fear. Since then 45 people have been killed in Canada.',
    })
    expect(claimOf(parsed, '45').where?.text).toBe('Canada')
  })
  it('nor those of a town far away', () => {
    const parsed = parseArticle({
      text: 'Raids on Aleppo kill 21. Raids in Aleppo killed 21 people. A shell also hit Karim Square in Daraa, killing two.',
    })
    expect(claimOf(parsed, '21').where?.text).toBe('Aleppo')
  })
  it('who attacked is not where it happened', () => {
    expect(where('Russia fired missiles, killing 12 people.')).toBeNull()
    expect(where('Gunmen killed 12 soldiers from neighbouring Chad.')).toBeNull()
    expect(where('The army said Ukraine had lost 12 soldiers.')).toBeNull()
    expect(where('A strike on Syria killed 12 people.')?.placeId).toBe('SY')
  })
  it('where something went to is not where it happened', () => {
    expect(where('A bus to Turkey was hit in Azaz, killing 12 people.')?.text).toBe('Azaz')
  })
  it('each figure its own', () => {
    const parsed = parseArticle({ text: 'A bomb killed 12 people in Homs. A raid killed nine people in Idlib.' })
    expect(claimOf(parsed, '12').where?.placeId).toBe('sy-homs')
    expect(claimOf(parsed, 'nine').where?.placeId).toBe('sy-idlib')
  })
})

/** The place of the claim whose count is `words`. */
const whereOf = (text: string, words: string): string | undefined => claimOf(parseArticle({ text }), words).where?.text

describe('what is a place of harm', () => {
  it.each([
    [
      'a site names itself, whether the gazetteer knows it or not',
      'A gunman killed 12 people at Lindow College.',
      'Lindow College',
    ],
    ['a title with an “of”', 'A bomb went off at the Church of the Flood, killing 12 people.', 'Church of the Flood'],
    ['a kind of hall', 'A bomb went off at the Zumar concert hall, killing 12 people.', 'Zumar concert hall'],
    ['a name may hold an “of”', 'A gunman killed 12 people at the Gate of Hope synagogue.', 'Gate of Hope synagogue'],
    [
      'a site outranks its town in the same sentence',
      'Mortars killed 12 people in Homs when they hit the Al-Warda neighbourhood.',
      'Al-Warda neighbourhood',
    ],
    ['a source’s home', 'A health official in Beirut said 12 people were killed in Idlib.', 'Idlib'],
    ['a town as the name of a source', 'A Damascus police chief said 12 people were killed in Homs.', 'Homs'],
    ['where a speaker was', 'Speaking in Geneva, the envoy said 12 people were killed in Homs.', 'Homs'],
    ['a paper is no town', 'The New York Times reported that 12 people were killed in Homs.', 'Homs'],
    ['what lies beside the place', 'A raid killed 12 people in Tel Asfar east of Homs.', 'Tel Asfar'],
    ['whence the killers came', 'Rebels came from Hama into Homs and killed 12 people.', 'Homs'],
    ['the place before “where”', 'The worst raids hit Douma, where 12 people were killed, and Homs.', 'Douma'],
    ['a lost apostrophe', 'A bomb killed 12 people in Syrias Homs.', 'Homs'],
    ['a name with its own small word', 'A bomb killed 12 people in Deir ez-Zor.', 'Deir ez-Zor'],
    ['a headline’s verb is no part of the town', 'Bomb in Idlib Delays Talks, Kills 12 People', 'Idlib'],
    ['what kind of place it is', 'A bomb in Harlem, a New York City neighborhood, killed 12 people.', 'Harlem'],
    ['a camp by its name', 'A raid on Dalia refugee camp killed 12 people.', 'Dalia refugee camp'],
  ])('%s: %s', (_rule, text, place) => {
    expect(where(text)?.text).toBe(place)
  })
  it('a university that counts is no place', () => {
    expect(where('The University of Homs model expects no raids; 12 people were killed.')).toBeNull()
  })
  it('an agency’s reporter is no place', () => {
    expect(where('A bomb killed 12 people, a source told SANAs reporter.')).toBeNull()
    expect(where('A bomb killed 12 people at SANAs office.')).toBeNull()
  })
  it('“the Syria army” is not in Syria', () => {
    expect(where('Sources said the Syria army had killed 12 people.')).toBeNull()
  })
})

describe('an event has one place', () => {
  it('but its parts may lie in two', () => {
    const text =
      'Strikes on the Sinai killed 12 people.\n\nSeven of them died in the Velmar neighbourhood of Arish. Five others were killed in Rafah.'
    expect(['12', 'Seven', 'Five'].map((words) => whereOf(text, words))).toEqual([
      'Sinai',
      'Velmar neighbourhood',
      'Rafah',
    ])
  })
  it('the lead takes the site that is named later', () => {
    const text = 'A bomb killed 12 people in Homs on Monday.\n\nThe blast hit the Al-Warda market, police said.'
    expect(whereOf(text, '12')).toBe('Al-Warda market')
  })
  it('a sentence may say late where it was', () => {
    const hours = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'noon']
    const filler = hours.map((hour) => `Officials met at ${hour} and spoke for a while.\n\n`).join('')
    const text = `A blast killed 12 people in Homs.\n\n${filler}The explosion took place at the Al-Warda market.`
    expect(whereOf(text, '12')).toBe('Al-Warda market')
  })
  it('a repeated figure has the place of the fuller sentence', () => {
    const text = 'A raid killed at least 22 people in Syria.\n\nMany fled.\n\nAt least 22 died in Idlib, rescuers said.'
    expect(parseArticle({ text }).claims.map(({ where: place }) => place?.text)).toEqual(['Idlib'])
  })
  it('the sum over several places is none of them', () => {
    const text =
      'Raids killed 30 people in Aleppo on Monday.\n\nNineteen people died in the Al-Warda district and 11 in the Tal Nur district.'
    expect(whereOf(text, '30')).toBe('Aleppo')
  })
  it('a part of another whole makes no sum', () => {
    const text =
      'Strikes on Idlib province killed 22 children, UNICEF said. Warplanes hit the village of Velmar, killing at least 35 people, including 11 pupils, a monitor said.'
    expect(whereOf(text, '22')).toBe('Velmar')
  })
  it('another event keeps its own', () => {
    const text = 'A bomb killed 12 people at Karim Square in Damascus.\n\nA raid killed nine people in Idlib.'
    expect(whereOf(text, 'nine')).toBe('Idlib')
  })
  it('the dead of a war are the country’s', () => {
    const text = 'A raid in Syria killed 12 people in Idlib.\n\nMore than 280,000 people have been killed since 2011.'
    expect(whereOf(text, 'More than 280,000')).toBe('Syria')
  })
})

describe('the dead of the other side', () => {
  it('did not die where the article’s other dead did', () => {
    const text =
      'The war in Gaza has killed at least 900 people since early July. The war has also left 60 dead on the Israeli side.'
    const claims = parseArticle({ text, published: '2016-08-01' }).claims
    expect(claims.map(({ count, where }) => [count.text, where?.country ?? null])).toEqual([
      ['at least 900', 'PS'],
      ['60', null],
    ])
  })
})

describe('some part of a town, and what points back', () => {
  const published = '2016-06-25'
  const place = (text: string, words: string) => {
    const span = claimOf(parseArticle({ text, published }), words).where?.span
    return span && text.slice(span.start, span.end)
  }
  it.each([
    ['A car bomb killed six people in a Homs district. The blast hit the Zahraa district.', 'six', 'Zahraa district'],
    ['Rockets hit Aleppo neighborhoods, killing four people.', 'four', 'Aleppo'],
    ['12 Killed in Escalating Bombardment on Idlib', '12', 'Idlib'],
    [
      'Activists in Idlib province said 35 people were killed in raids on the province this week.',
      '35',
      'Idlib province',
    ],
    ['Strikes in Iraq and Syria killed 50 people.', '50', 'Iraq and Syria'],
    [
      'At least 14 people died when mortars struck a market in Qalat, the director of the town’s Al-Nur hospital said.',
      'At least 14',
      'Qalat',
    ],
    [
      'Shells struck a market in Idlib, killing nine people, a nurse in the city’s National Hospital said.',
      'nine',
      'Idlib',
    ],
    ['Rebels hold parts of Deir ez-Zor. Troops killed 28 militants in the city on Friday.', '28', 'Deir ez-Zor'],
  ])('%s [%s] in %s', (text, words, name) => {
    expect(place(text, words)).toBe(name)
  })
})

describe('names that are no place of the harm', () => {
  it.each([
    ['Violence between Hassan’s supporters and the guards killed 12 people.', null],
    ['A fire in northern Calivada’s dry hills killed 12 people.', 'Calivada'],
    ['Raids killed 12 in Sumra, according to data from Ashen University.', 'Sumra'],
    ['An Ashen University study counted 12 people killed.', null],
    ['A surge in VIRUS-20 killed 12 people.', null],
    ['Words between Adam Reed and a guard left 12 people dead.', null],
    ['In Hassan’s party 12 people died.', null],
    ['In Hassan’s main market 12 people died.', 'Hassan'],
    ['A double bombing killed 12 in Syrian Kurdish city.', null],
    ['Al Jazeera showed footage of 12 men killed.', null],
    ['The raid in Sumra killed 12, Senator Adam Reed of Aleppo said.', 'Sumra'],
    ['An Aleppo man and 12 others were killed in Homs.', 'Homs'],
  ])('%s → %s', (text, place) => {
    expect(claimOf(parseArticle({ text }), '12').where?.text ?? null).toBe(place)
  })
})
