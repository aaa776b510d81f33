import type { Claim } from '@evenhand/schema'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/index.ts'
import { claimOf } from './claim-lines.ts'

const published = '2016-09-18'
type Scoped = readonly [text: string, words: string, scope: Claim['scope']]

const scopes: readonly Scoped[] = [
  ['A car bomb killed 12 people at a market on Monday.', '12', 'incident'],
  ['Two people were killed on Tuesday night and five others wounded.', 'five', 'incident'],

  ['The army killed 90 people in August.', '90', 'period'],
  ['The monitor counted 300 people killed last month.', '300', 'period'],
  ['The monitor counted 900 people killed in the first half of the year.', '900', 'period'],
  ['Raids killed 400 people in the first nine months of 2016.', '400', 'period'],
  ['It was the worst since a bombing at a bus stop killed 50 people in March.', '50', 'background'],
  ['The blast killed a soldier, the 300th to die in the valley since 2001.', 'a', 'incident'],
  ['More than 90 people have drowned off the coast this year.', 'More than 90', 'cumulative'],
  ['A week of clashes left 50 dead.', '50', 'period'],
  ['Troops killed 15 men in the hills, where a revolt has killed hundreds since 2013.', '15', 'incident'],
  ['Shelling killed 57 farmers in recent days.', '57', 'period'],
  ['The ambush follows a similar attack last month in which nine soldiers died.', 'nine', 'background'],
  ['So far this year 1,200 people have been killed, compared with 980 in 2015.', '980', 'period'],
  ['More than 80 people have died in two months, including 12 on Friday.', '12', 'incident'],
  ['The army has suffered 6,400 deaths in the first eight months of the year.', '6,400', 'period'],
  ['Raids killed 120 people over the past 48 hours.', '120', 'period'],
  ['At least 60 troops were killed in two days of attacks across several provinces.', 'At least 60', 'period'],

  ['The watchdog counted 90 reporters killed in Syria’s 30-month war.', '90', 'cumulative'],
  ['The army pressed on with an offensive that has left 90 people dead.', '90', 'cumulative'],
  ['More than 3,000 people have been killed during the past month.', 'More than 3,000', 'period'],
  ['The war has killed more than 40,000 people since March 2011.', 'more than 40,000', 'cumulative'],
  ['The conflict has killed 5,000 people so far.', '5,000', 'cumulative'],
  ['The number of civilians killed in the war rose to 735.', '735', 'cumulative'],
  ['At least 300 people have been killed since the start of the year.', 'At least 300', 'cumulative'],
  ['In 36 hours of fighting at least 38 fighters were killed, a monitor said.', 'at least 38', 'period'],
  ['The army took the base after days of clashes that cost 90 lives.', '90', 'period'],
  ['A surprise attack killed 90 recruits in 36 hours of fighting.', '90', 'incident'],
  ['Marchers protested against infighting that began on Friday and left dozens killed.', 'dozens', 'cumulative'],

  ['The bombing campaign has killed hundreds of villagers.', 'hundreds', 'cumulative'],
  ['At least 80 rebels had been killed in the battle for the dam.', 'At least 80', 'cumulative'],
  ['Rebels launched an offensive on Monday, killing 40 soldiers.', '40', 'incident'],
  ['Ten people have been killed in the city since dawn.', 'Ten', 'incident'],
  ['Troops pushed the gunmen back and killed four of them on Friday.', 'four', 'incident'],
  ['Five guards were killed on Friday in the deadliest raid since the war began in 2011.', 'Five', 'incident'],
  ['The institute documented 270 people killed by bombing during April.', '270', 'period'],
  ['The latest raids took to 89 the number of people killed in the past seven days.', '89', 'period'],

  ['Shelling killed two people on Sunday, a day after rockets killed five farmers.', 'five', 'background'],
  ['It was the deadliest raid since October 2007, when 139 people died.', '139', 'background'],
  ['A bomb killed nine people on Friday. The group is known for its 2014 kidnapping of 60 pupils.', '60', 'background'],
  ['A bomb killed nine people on Friday. The mayor recalled a man who died in 2014 in custody.', 'a', 'background'],
  ['A bomb killed nine people on Friday. In 2012, 20 pupils were gunned down at a school.', '20', 'background'],
  ['Some 60 people were killed on Friday in the worst crash in nearly 30 years.', 'Some 60', 'incident'],
  ['Crowds marched on Friday in protest over the killing of two students.', 'two', 'background'],
  ['A bomb killed nine people on Monday. An attack on the same hotel in 2008 killed 166 people.', '166', 'background'],
  ['Shells killed two people on Monday. A curfew holds since 2014, when 33 guards were killed.', '33', 'background'],
  ['The death toll over the whole weekend was 44.', '44', 'period'],
  ['Some 38 villagers have been killed in a two-day rebel offensive.', 'Some 38', 'period'],
  ['Three days of such heavy shelling have killed 38 villagers.', '38', 'period'],
  ['Troops took the base on Sunday after days of fighting that cost 90 lives.', '90', 'period'],
  ['The blast hit a market. Doctors have counted the bodies of 43 people so far.', '43', 'incident'],
  ['Rockets have hit the town since mid-May. Twenty people have been killed.', 'Twenty', 'cumulative'],
  ['The party has been in power since 1963. Twenty people have been killed.', 'Twenty', 'incident'],
  [
    'A bomb killed 12 people on Monday. More than 300 people have been killed this year.',
    'More than 300',
    'cumulative',
  ],
  ['A bomb killed 12 people on Monday. The group was behind a 2013 attack that killed 67.', '67', 'background'],
  ['A bomb killed 12 people. It was the worst since a 2009 bombing in which 40 died.', '40', 'background'],
  ['The conflict has since become a war that has killed 30,000 people.', '30,000', 'cumulative'],
  ['A bomb killed 12 people on Monday, bringing the total this year to 300.', '300', 'cumulative'],
  ['Over the weekend, a gunman killed 44 people at a club.', '44', 'incident'],
  ['In total 40 people were killed in bombing that hit at least 11 towns.', '40', 'period'],
  ['Shells killed two people on Monday. In early May three suicide bombers killed 16 people.', '16', 'background'],
  [
    'Shells killed two people on Monday. The bombings there in 2003 and 2011 each killed more than 30 clerks.',
    'more than 30',
    'background',
  ],
  ['Raids on towns across the country killed 44 people on Monday.', '44', 'period'],
  ['More than 200 farmers died across Syria on Sunday.', 'More than 200', 'period'],
  ['A bomb killed two people. In December Adam Reed killed 14 people at a mall.', '14', 'background'],
  ['A bomb killed two people. In December Boko Haram killed 140 people.', '140', 'period'],
  ['He is accused in the April 15 blasts that killed nine people.', 'nine', 'incident'],
  ['A bomb killed nine people on Monday. A similar attack three years ago killed 166 people.', '166', 'background'],
  [
    'A bomb killed nine people. In a similar incident last month more than 30 farmers died.',
    'more than 30',
    'background',
  ],
  [
    'Rebels shelled the road since troops left the old bridge on 2 September. The shells have killed 12.',
    '12',
    'cumulative',
  ],
  ['The army has killed 90 rebels since they gave up their posts and moved on Friday.', '90', 'cumulative'],
  ['A raid on Monday killed 12 people in the town, under siege ever since rebels took it in 2014.', '12', 'incident'],
  ['The raid brings the number of guards killed this year to 16.', '16', 'cumulative'],
  [
    'At least 20 people have been killed in raids on the city for the fourth day in a row.',
    'At least 20',
    'cumulative',
  ],
  ['Rebels whose three-week assault on the town has left 90 farmers dead moved on.', '90', 'cumulative'],
  ['Raids between 2 July and 9 August killed 40 farmers.', '40', 'period'],
  ['Jets carried out three strikes on a camp in the hills, killing nine men.', 'nine', 'incident'],
  // the headline is told in full by the lead
  ['The army kills 90 rebels in Sumra. The army has killed 90 rebels since Monday, it said.', '90', 'cumulative'],
]

type Related = readonly [text: string, words: string, relation: Claim['relation'], to: string | null]

const relations: readonly Related[] = [
  ['Eight of the nine killed were children.', 'Eight', 'subset', 'nine'],
  ['Eight of the nine killed were children.', 'nine', 'total', null],
  ['A strike killed nine people. Three of the nine killed were women.', 'Three', 'subset', 'nine'],
  ['The raid killed 12 people, including five children.', '12', 'total', null],
  ['The raid killed 12 people, including five children.', 'five', 'subset', '12'],
  ['The raid killed 12 people, five of them children.', 'five', 'subset', '12'],
  ['The raid killed 12 people, all but three of them soldiers.', 'three', 'subset', '12'],
  ['Ten people were killed. Four officers were among the dead.', 'Four', 'subset', 'Ten'],
  ['Ten people were killed in the camp. Among the dead were three women.', 'three', 'subset', 'Ten'],

  ['The raid killed 12 people. Another eight people were killed in a second raid.', 'eight', 'additional', '12'],
  ['A bomb killed five soldiers. 14 more soldiers died in hospital.', '14', 'additional', 'five'],
  // "others" after another harm adds nothing to an earlier figure of its own
  ['A bomb killed five soldiers and wounded 12 others.', '12', 'total', null],
  ['Raids killed 29 people. A further five died in another town.', 'A further five', 'additional', '29'],
  ['The agency put the death toll at 60 in addition to six civilians killed.', 'six', 'additional', '60'],
  ['The raid killed 29 people. Another 12 soldiers and two medics were killed.', 'two', 'additional', '29'],
  ['Ten people were killed. At least three of them were soldiers.', 'At least three', 'subset', 'Ten'],
  ['A raid killed 12 people. Of the 12, five were children.', 'five', 'subset', '12'],
  ['A raid killed 12 people on Monday — seven soldiers and five clerks.', 'five', 'subset', '12'],
  ['Eighty people died, among whom were 12 women.', '12', 'subset', 'Eighty'],
  ['At least 90 fighters, among them six recruits, had been killed.', 'At least 90', 'total', null],
  ['Two soldiers were shot, one killed and the other wounded.', 'one', 'subset', 'Two'],
  ['Five people were shot, two killed and three wounded.', 'three', 'subset', 'Five'],
  ['The dead included two guards, five guests and a driver who died later.', 'a', 'subset', null],
  ['The dead included two guards and a nurse was wounded.', 'a', 'total', null],

  ['A raid killed 40 people. By noon 11 bodies had been laid out in the school.', '11', 'subset', '40'],
  ['A raid killed 40 people. He saw two children dead at the clinic.', 'two', 'subset', '40'],
  ['A raid killed 40 people on Monday. Elsewhere, 11 bodies were found in a well.', '11', 'total', null],
  ['The town saw two children killed in one raid.', 'two', 'total', null],
  [
    '6 killed 34 injured in Sumra. Rockets killed two people and injured 15 others. Shells killed four.',
    '15',
    'subset',
    '34',
  ],
  ['Two people died in Sumra. The shells claimed the lives of a man and a woman.', 'a', 'subset', 'Two'],
  [
    '48 farmers killed and injured in Sumra. Shells claimed the lives of three people and injured 45 others.',
    '45',
    'subset',
    '48',
  ],
  ['Battles killed 69 fighters. He said 30 regime soldiers and 39 rebel fighters died.', '39', 'subset', '69'],
  ['A raid killed 30 people including 24 farmers. Nobody knew the remaining six people killed.', 'six', 'subset', '30'],
  ['A raid killed 50 farmers. The war killed 865 people including 50 farmers.', '50', 'subset', '865'],
  // the article opens with the dead of several attacks on a place, then tells of them one by one
  [
    'Rocket attacks kill 20 in Aleppo. A shell killed two men. Two shells killed five boys at a school.',
    'five',
    'subset',
    '20',
  ],
  [
    'Rocket attacks kill 20 in Aleppo. A shell killed two men. Meanwhile a car crash killed five boys.',
    'five',
    'total',
    null,
  ],
  [
    'Rocket attacks kill 20 in Aleppo. A shell killed two men. A shell in Damascus killed five boys.',
    'five',
    'total',
    null,
  ],
  [
    'Rocket attacks kill 20 in Aleppo. A shell killed 18 men. Two shells killed five boys at a school.',
    'five',
    'total',
    null,
  ],
  [
    'A rocket killed 20 in Aleppo. A shell killed two men. Two shells killed five boys at a school.',
    'five',
    'total',
    null,
  ],
  [
    'Rocket attacks kill 20 men 5 women in Aleppo. A shell killed two. The five women died at home.',
    '5',
    'total',
    null,
  ],
  [
    'Raids killed 40 people. Most of the 40 dead were pupils. Two guards also were killed in the attack.',
    'Two',
    'subset',
    '40',
  ],
  ['Raids killed 40 people. Most of the town was calm. Two guards also were killed in a crash.', 'Two', 'total', null],
  [
    'Gunmen kill 18 in Sumra. Up to 18 men were killed. Seven men died at a mosque. Guards killed 11 men.',
    '11',
    'subset',
    '18',
  ],
  // what two sources say of its parts is not added up
  [
    'Shelling kills 10 in Aleppo. Doctors said shells killed eight boys. Police said a shell killed seven boys. Police said a rocket killed two.',
    'eight',
    'subset',
    '10',
  ],
  [
    'Shelling kills almost 12 in Aleppo. A shell killed at least 11. Doctors said that at least 11 were killed.',
    'at least 11',
    'total',
    null,
  ],
  // parts of a list stand side by side
  ['A mortar killed two men and a boy.', 'two', 'total', null],
  ['A mortar killed two men and a boy.', 'a', 'total', null],
]

describe('scope', () => {
  it.each(scopes)('%s [%s] → %s', (text, words, scope) => {
    expect(claimOf(parseArticle({ text, published }), words).scope).toBe(scope)
  })
  it('an event of weeks ago is the article’s own only where the article opens with it', () => {
    const report = 'Investigators say that a raid on 2 August killed 30 farmers.'
    const words = ' The minister spoke of taxes. He spoke of roads. He spoke of schools. He spoke of trade.'
    expect(claimOf(parseArticle({ text: report + words, published }), '30').scope).toBe('incident')
    expect(claimOf(parseArticle({ text: `${words.trim()} ${report}`, published }), '30').scope).toBe('background')
  })
  it('what is added to a running total belongs to it', () => {
    const parsed = parseArticle({
      text: 'Some 80 rebels have been killed in the battle for the dam. Another 20 soldiers were also killed.',
      published,
    })
    expect(claimOf(parsed, '20').scope).toBe('cumulative')
  })
  it('a part of what is added to a running total belongs to it too', () => {
    const parsed = parseArticle({
      text: 'Rockets have killed 80 farmers since May. Another 30 farmers including 11 boys died in raids.',
      published,
    })
    expect(claimOf(parsed, '30').scope).toBe('cumulative')
    expect(claimOf(parsed, '11').scope).toBe('cumulative')
  })
  it('a figure without a day is of the day that opens the sentence before', () => {
    const words =
      'A crash killed nine people on Friday. The mayor spoke of roads. He spoke of schools. He spoke of trade. '
    const parsed = parseArticle({
      text: `${words}He spoke of fear. On Monday, a gunman burst into a bank. Two clerks were killed.`,
      published,
    })
    expect(claimOf(parsed, 'Two')).toMatchObject({ scope: 'background', when: { start: '2016-09-12' } })
  })
  it('a recalled event takes the year that the sentence before names', () => {
    const parsed = parseArticle({
      text: 'A bomb killed nine people on Friday. The group was behind bombings in 1999. An earlier attack killed 90 people.',
      published,
    })
    expect(claimOf(parsed, '90')).toMatchObject({ scope: 'background', when: { start: '1999' } })
  })
  it('one sentence can hold an incident and a running total', () => {
    const parsed = parseArticle({
      text: 'Shelling killed 12 people on Monday, raising the death toll in the city to 210 since January.',
      published,
    })
    expect(claimOf(parsed, '12').scope).toBe('incident')
    expect(claimOf(parsed, '210').scope).toBe('cumulative')
  })
})

describe('relation', () => {
  it.each(relations)('%s [%s] → %s', (text, words, relation, to) => {
    const parsed = parseArticle({ text })
    const claim = claimOf(parsed, words)
    expect(claim.relation).toBe(relation)
    expect(claim.relatesTo).toBe(to === null ? null : claimOf(parsed, to).id)
  })
})

describe('harm', () => {
  const rows: readonly (readonly [text: string, words: string, harm: Claim['harm']])[] = [
    ['Twelve people were killed.', 'Twelve', 'killed'],
    ['Rescuers found 12 bodies.', '12', 'killed'],
    ['Ten miners are feared dead.', 'Ten', 'killed'],
    ['Twelve people were wounded.', 'Twelve', 'injured'],
    ['A gunman shot 12 people.', '12', 'injured'],
    ['Twelve people are missing.', 'Twelve', 'missing'],
    ['Gunmen kidnapped 12 people.', '12', 'captured'],
    ['Twelve people were taken hostage.', 'Twelve', 'captured'],
    ['Police detained 12 suspects.', '12', 'captured'],
    ['The raid caused 120 casualties.', '120', 'casualties'],
    ['A mine killed or wounded 30 soldiers.', '30', 'casualties'],
    ['The attack left 12 killed and wounded.', '12', 'casualties'],
    ['The bomb killed five and wounded eight.', 'five', 'killed'],
    ['The bomb killed five and wounded eight.', 'eight', 'injured'],
  ]
  it.each(rows)('%s [%s] → %s', (text, words, harm) => {
    expect(claimOf(parseArticle({ text }), words).harm).toBe(harm)
  })
})

describe('only real harm', () => {
  it.each([
    'The raid could kill 100 people.',
    'The raid would have killed 100 people.',
    'The group threatened to kill 20 hostages.',
    'Militants plan to kill 20 officials.',
  ])('%s → no claim', (text) => {
    expect(parseArticle({ text }).claims).toEqual([])
  })
  it('what may have happened is claimed, with the words in the quote', () => {
    const text = 'Up to 26 people may have been killed in the blast.'
    const [claim] = parseArticle({ text }).claims
    expect(claim?.count.high).toBe(26)
  })
  it.each([
    ['A flood killed 12 people.', false],
    ['A measles outbreak killed 12 children.', false],
    ['A bomb killed 12 people.', true],
  ])('%s → violent %s', (text, violent) => {
    expect(parseArticle({ text }).claims.map((claim) => claim.violent)).toEqual([violent])
  })
})
