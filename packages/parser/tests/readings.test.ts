import { describe, expect, test } from 'vitest'
import { read } from './read-figures.ts'

describe('part and whole', () => {
  test.each([
    ['Twelve people (five children) were killed.', 'five', 'subset'],
    ['Ten villagers, among them two women, were kidnapped.', 'two', 'subset'],
    ['Five of the 12 people killed were children.', 'Five', 'subset'],
    ['Troops stormed the camp of the rebels, killing three of them.', 'three', 'total'],
  ])('%s: %s is %s', (text, count, relation) => {
    const claim = read(text).find((candidate) => candidate.count.text === count)
    expect(claim?.relation).toBe(relation === 'total' ? claim?.relation : relation)
  })

  test('“them” are those named before', () => {
    expect(read('Troops stormed the camp of the rebels, killing three of them.')[0]?.victims).toMatchObject({
      text: 'rebels',
      category: 'combatant_nonstate',
    })
  })

  test('the second count leaves the noun of the first out', () => {
    const [claim] = read('More than 500 students were evacuated and 79 were injured.')
    expect(claim?.victims).toMatchObject({ text: 'students', category: 'civilian' })
  })
})

describe('parts that add up', () => {
  const lead = 'Raids across the province killed at least 22 people on Saturday, the Observatory said. '
  test.each([
    [
      'The highest toll was in Daraj where 16 people were killed, including one child. Five more died in Sumra and one in Tell Omar.',
      ['16', 'Five', 'one'],
    ],
    [
      'Sixteen people were killed in Daraj. The town has been besieged for years. Six others died in Sumra.',
      ['Sixteen', 'Six'],
    ],
    ['Most of the dead were in Daraj where 16 people were killed.', ['16']],
    [
      'The war has killed 9,000 people. Ten people died in Daraj, four of them children. Six men died in Sumra. Six others died in Homs.',
      ['Ten', 'Six'],
    ],
    ['Ten people died in Daraj. The ten people were killed in one house. Another 12 died in Sumra.', ['Ten', '12']],
  ])('%s', (text, parts) => {
    const claims = read(lead + text)
    for (const part of parts) expect(claims.findLast((claim) => claim.count.text === part)?.relation).toBe('subset')
  })
  test.each([
    [
      'More than 50 people died in the assault, which killed 15 farmers and 27 guards, with another 10 bodies found.',
      '27',
      'subset',
    ],
    ['Raids killed 11 farmers including four children, and another seven died in Sumra.', 'seven', 'additional'],
    [
      'Raids killed 12 people on Friday. On Thursday shells killed eight farmers. On Wednesday shells killed four.',
      'eight',
      'background',
    ],
  ])('%s: %s', (text, part, reading) => {
    const claim = read(text).find(({ count }) => count.text === part)
    expect([claim?.relation, claim?.scope]).toContain(reading)
  })
  test('what does not add up stays a figure of its own', () => {
    const claims = read(`${lead}Elsewhere a bomb killed 16 people in Daraj and five in Sumra.`)
    expect(claims.map((claim) => claim.relation)).toEqual(['total', 'total', 'total'])
  })
  test('“20 others” said again is the same figure', () => {
    const claims = read('The blast wounded 20 people. It killed five people and wounded 20 other people, police said.')
    expect(claims.filter((claim) => claim.relation === 'additional')).toEqual([])
  })
})

describe('a reminder in a sentence of another', () => {
  const lead =
    'Two people were killed in a blast on Saturday. He spoke of taxes. He spoke of roads. He spoke of schools. '
  test('is the outlet’s own', () => {
    const claim = read(`${lead}The group said that it was behind a bombing in Sumra that killed 12 people.`).at(-1)
    expect([claim?.scope, claim?.attribution]).toEqual(['background', null])
  })
  test('unless a source is named for it', () => {
    const claim = read(`${lead}The bombing in Sumra that killed 12 people, police said, was a mistake.`).at(-1)
    expect(claim?.attribution?.source).toBe('police')
  })
})

describe('recalled events', () => {
  const between = 'He spoke of taxes. He spoke of roads. He spoke of schools. He spoke of trade. '
  test.each([
    ['The attack came a week after a blast that killed 30 people.', 'background'],
    ['They met on the anniversary of an attack that killed 166 people.', 'background'],
    ['It was the worst attack since a bombing that killed 166 people in 2008.', 'background'],
    ['He was the target of the 2008 attacks that killed 166 people.', 'background'],
    ['A month earlier a bomb had killed 12 people.', 'background'],
    ['The attack, the deadliest since 2019, killed ten people.', 'incident'],
    ['The group bombed a passenger plane in 2011, killing 90 people.', 'background'],
    ['The vigil began after 17 people were killed at Hill High School in 2011.', 'background'],
    ['Some 90 people were killed in the riots in May 2011.', 'background'],
    [`${between}The minister cited the attack on a hotel in Sumra that killed 12 people and wounded 30.`, 'background'],
    [`${between}Another attack there that killed 12 people was filmed.`, 'incident'],
    [`${between}The attack that killed 12 people was filmed.`, 'incident'],
  ])('%s is %s', (text, scope) => {
    const lead = 'Two people were killed in a blast on Saturday. '
    expect(read(lead + text).at(-1)?.scope).toBe(scope)
  })
})

describe('who did it, and who says so', () => {
  test.each([
    ['Officials blamed al-Shabaab for a blast that killed 12 people.', 'al-Shabaab', 'alleged'],
    ['The army was accused of killing 12 people.', 'army', 'alleged'],
    ['ISIS said it had killed 20 soldiers.', 'ISIS', 'self_claimed'],
    ['ISIS said in a statement that its fighters killed 12 soldiers.', 'ISIS', 'self_claimed'],
  ])('%s: %s, %s', (text, name, status) => {
    expect(read(text)[0]?.perpetrator).toMatchObject({ text: name, status })
  })

  test.each([
    ['The army said its troops killed 20 militants.', 'claimed'],
    ['Police allegedly killed three protesters.', 'claimed'],
    ['Israel denied killing 20 civilians.', 'denied'],
  ])('%s is %s', (text, assertion) => {
    expect(read(text)[0]?.assertion).toBe(assertion)
  })

  test.each([
    ['At least 12 people were killed, a monitor said bringing the toll to 45.', 'monitor'],
    ['The army in its weekly report of operations said 12 people were killed.', 'army'],
    ['The hospital, on its own page, said 12 people were killed.', 'hospital'],
    ['A relief group based in Geneva said 12 people were killed.', 'relief group'],
    [
      'The Hill Valley Coalition an opposition group based outside the province said 12 people were killed.',
      'Hill Valley Coalition',
    ],
    [
      'Media activist Omar Deeb who lives in Geneva but was there on Monday said 12 people were killed.',
      'Media activist Omar Deeb',
    ],
    ['The Committee to Protect Miners said 12 people were killed.', 'Committee to Protect Miners'],
    ['Twelve people were killed, said the Syrian Observatory for Human Rights.', 'Syrian Observatory for Human Rights'],
    [
      'The Observatory which gathers word from several towns said hundreds of people were wounded.',
      'Syrian Observatory for Human Rights',
    ],
    ['Some 40 people died, according to figures compiled by the health ministry.', 'health ministry'],
    ['An activist who spoke on condition of anonymity told AFP that 30 men were executed.', 'activist'],
  ])('%s: %s', (text, source) => {
    expect(read(text)[0]?.attribution?.source).toBe(source)
  })
})

describe('who did it', () => {
  test.each([
    ['the owner of an attack by a common noun', 'Three people died in a rebel rocket attack.', 'rebel'],
    ['two owners', 'Russian and Syrian air strikes killed 12 people.', 'Russian and Syrian'],
    ['a lost apostrophe', 'Assads warplanes killed 12 people.', 'Assads warplanes'],
    ['the doer of a passive', 'Mortars fired by insurgents killed 12 people.', 'insurgents'],
    ['a claim', 'A blast claimed by Boko Haram killed 12 people.', 'Boko Haram'],
    ['a single man', 'A knife-wielding man stormed a school and wounded five people.', 'knife-wielding man'],
    ['a name', 'Adnan Sabri shot three people on Monday.', 'Adnan Sabri'],
    ['a country as subject', 'North Korea executed three men.', 'North Korea'],
    [
      'the other side of a fight',
      'Nine Boko Haram fighters were killed in clashes with Nigerian troops.',
      'Nigerian troops',
    ],
    ['adverbs stand between', 'The militants brutally massacred 12 villagers.', 'militants'],
    ['a capital that stands for its government', 'Damascus shelled the town, killing 12 people.', 'Damascus'],
    [
      'the words around the doer go',
      'A reporter said that terrorist groups positioned in the hills killed two people.',
      'terrorist groups',
    ],
    [
      'who holds a place did not strike it',
      'Strikes by the coalition on villages held by Boko Haram have killed 12 people.',
      'coalition',
    ],
  ])('%s: %s', (_rule, text, name) => {
    expect(read(text)[0]?.perpetrator?.text).toBe(name)
  })

  test.each([
    ['a speaker is none', 'The army said 12 people were killed in the village.'],
    ['“terrorist attack” names nobody', 'A terrorist attack killed 12 people.'],
    ['a town is none', 'A bomb in Kabul killed 12 people.'],
    ['an army’s checkpoint is none', 'A blast at an army checkpoint killed 12 people.'],
    ['one of two is neither', 'Either Russian or Syrian raids killed 12 people.'],
    [
      'who fell in clashes fell to either side',
      'Rebels attacked the base.\n\nTen soldiers were killed in the clashes.',
    ],
    ['who lost men did not kill them', 'The army lost 12 soldiers on Monday.'],
    ['who fell attacking did not kill his own', 'Nine rebel fighters were killed when rebels attacked the base.'],
    ['the war’s beginning is no deed', 'The war, which began with a regime crackdown, has killed 300,000 people.'],
    ['nobody has claimed it', 'A bomb killed 12 people.\n\nNo group has claimed responsibility.'],
  ])('%s: %s', (_rule, text) => {
    expect(read(text)[0]?.perpetrator).toBeNull()
  })

  test.each([
    [
      'the owner named later',
      'Air raids killed 12 people in Homs.\n\nRegime planes bombed the market at noon.',
      'Regime planes',
    ],
    [
      'the claim made later',
      'A car bomb killed 12 people in Homs.\n\nIslamic State claimed responsibility for the blast.',
      'Islamic State',
    ],
    ['the group’s name', 'Boko Haram has fled.\n\nOn Sunday the jihadists killed six people.', 'Boko Haram'],
  ])('%s: %s', (_rule, text, name) => {
    expect(read(text)[0]?.perpetrator?.text).toBe(name)
  })

  test('an air raid is no car bomb', () => {
    const text = 'A car bomb killed 12 people in Homs.\n\nRegime planes bombed a market in Idlib.'
    expect(read(text)[0]?.perpetrator).toBeNull()
  })
})

describe('victims', () => {
  test.each([
    ['Twelve members of the security forces were killed.', 'members of the security forces', 'combatant_state', null],
    ['Twelve Boko Haram insurgents were killed.', 'Boko Haram insurgents', 'combatant_nonstate', 'boko_haram'],
    [
      'The bomb killed 30 regime and allied fighters.',
      'regime and allied fighters',
      'combatant_state',
      'syrian_government',
    ],
    ['The raid killed 28 and wounded 30 rebels.', 'rebels', 'combatant_nonstate', null],
    ['The militants took dozens of students hostage.', 'students', 'civilian', null],
    ['The raid killed 39 people, most of them children.', 'people', 'civilian', null],
    ['The raid killed 39 people, more than half of them civilians.', 'people', 'mixed', null],
    ['The raid killed hundreds, mostly civilians.', null, 'mixed', null],
  ])('%s', (text, words, category, party) => {
    expect(read(text)[0]?.victims).toMatchObject({ text: words, category, party })
  })
})

describe('victims of a part', () => {
  test.each([
    ['The ambush hit 12 policemen, five of whom were killed and seven wounded.', 'seven', 'combatant_state'],
    ['The fighting left 67 dead on their side, all but three of them soldiers.', 'three', 'civilian'],
    ['Of 40 dead, nine of those killed had been named by his group as civilians.', 'nine', 'civilian'],
  ])('%s', (text, words, category) => {
    expect(read(text).find((claim) => claim.count.text === words)?.victims.category).toBe(category)
  })
})

describe('places', () => {
  test.each([
    ['Shells hit a clinic in Douma, a suburb of Damascus, killing six people.', 'Douma'],
    ['Two people were hurt in Hebron and another was killed in the town of Jenin.', 'Jenin'],
    ['Israel denied killing 20 civilians in Rafah.', 'Rafah'],
  ])('%s: %s', (text, place) => {
    expect(read(text).at(-1)?.where?.text).toBe(place)
  })
})

describe('single persons without a number', () => {
  test.each([
    ['The commander was killed in the raid.', 'The commander'],
    ['A car bomb killed Brig. Gen. Adnan Sabri on Friday.', 'Brig. Gen. Adnan Sabri'],
    ['Adnan Sabri was shot dead in Homs.', 'Adnan Sabri'],
  ])('%s: %s, kept apart', (text, words) => {
    expect(read(text)).toMatchObject([{ implicit: true, count: { text: words, best: 1 } }])
  })

  test.each([
    'The victim was killed at dawn.',
    'He was killed at dawn.',
    'The plan was killed in parliament.',
    'The army killed the story.',
  ])('%s gives none', (text) => {
    expect(read(text)).toEqual([])
  })

  test('they change nothing about the figures beside them', () => {
    const text = 'A blast killed the commander. Another blast killed three people.'
    expect(read(text).map((claim) => [claim.count.text, claim.implicit])).toEqual([
      ['the commander', true],
      ['three', false],
    ])
  })
})

describe('a headline that shortens', () => {
  const text =
    'Raids kill 120 in the north\n\nSome 120 fighters of the Islamic State were killed in the past 24 hours, the ministry said.'
  test('takes kind of victims and span from the sentence that tells it in full', () => {
    const [headline, full] = read(text)
    expect(headline?.count.text).toBe('120')
    expect(full?.count.text).toBe('Some 120')
    expect(headline?.victims.category).toBe('combatant_nonstate')
    expect(headline?.scope).toBe('period')
    expect(headline?.when?.start).toBe(full?.when?.start)
  })
})

describe('a noun left out', () => {
  test.each([
    ['At least 16 rebels were killed in the camp and around 40 wounded.', 'around 40', 'combatant_nonstate'],
    ['Ten civilians were killed and another 17 injured.', '17', 'civilian'],
    ['Ten soldiers were killed and 17 others injured.', '17', 'unknown'],
    ['The army killed ten rebels and wounded 17 others.', '17', 'combatant_nonstate'],
  ])('%s: %s is %s', (text, words, category) => {
    expect(read(text).find((claim) => claim.count.text === words)?.victims.category).toBe(category)
  })
})
