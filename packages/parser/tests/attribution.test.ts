import type { Attribution, Claim } from '@evenhand/schema'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/index.ts'
import { claimOf, onlyClaim } from './claim-lines.ts'

type SourceType = Attribution['type']

/** Each is read in "Twelve people were killed in the raid, … said." */
const sources: readonly (readonly [words: string, source: string, type: SourceType])[] = [
  ['the Syrian Observatory for Human Rights', 'Syrian Observatory for Human Rights', 'monitor'],
  ['the Observatory', 'Syrian Observatory for Human Rights', 'monitor'],
  ['Human Rights Watch', 'Human Rights Watch', 'monitor'],
  ['the health ministry', 'health ministry', 'health'],
  ['a hospital official', 'hospital official', 'health'],
  ['a doctor', 'doctor', 'health'],
  ['the White Helmets', 'White Helmets', 'rescue'],
  ['ambulance workers', 'ambulance workers', 'rescue'],
  ['the United Nations', 'United Nations', 'un'],
  ['UNICEF', 'UNICEF', 'un'],
  ['a UN spokesman', 'United Nations', 'un'],
  ['U.N. relief coordinator Ada Brown', 'U.N. relief coordinator Ada Brown', 'un'],
  ['the UN refugee office', 'UN refugee office', 'un'],
  ['aid agencies', 'aid agencies', 'other'],
  ['the Ukrainian air force', 'Ukrainian air force', 'military'],
  ['the Houthi-run channel', 'Houthi-run channel', 'armed_group'],
  ['the Hamas-run health ministry', 'Hamas-run health ministry', 'health'],
  ['a UN mission', 'UN mission', 'un'],
  ['the WHO', 'World Health Organization', 'un'],
  ['its mayor', 'mayor', 'government'],
  ['the alliance', 'alliance', 'military'],
  ['the governor', 'governor', 'government'],
  ['the mayor', 'mayor', 'government'],
  ['officials', 'officials', 'government'],
  ['the army', 'army', 'military'],
  ['the defence ministry', 'defence ministry', 'military'],
  ['police', 'police', 'police'],
  ['state media', 'state media', 'state_media'],
  ['the Taliban', 'Taliban', 'armed_group'],
  ['Reuters', 'Reuters', 'news_agency'],
  ['local media', 'local media', 'media'],
  ['residents', 'residents', 'witness'],
  ['witnesses', 'witnesses', 'witness'],
  ['Sen. Ada Brown', 'Sen. Ada Brown', 'government'],
  ['a district attorney', 'district attorney', 'police'],
  ['a media activist', 'media activist', 'other'],
  ['the Ashen Valley Brigade', 'Ashen Valley Brigade', 'armed_group'],
  ['a rebel commander', 'rebel commander', 'armed_group'],
  ['a diplomat', 'diplomat', 'government'],
  ['Kyiv', 'Kyiv', 'government'],
  ['a judge', 'judge', 'government'],
  ['the coastguard', 'coastguard', 'rescue'],
  ['a policeman', 'policeman', 'police'],
  ['a teacher', 'teacher', 'witness'],
  ['the mission', 'mission', 'other'],
  ['Save the Children', 'Save the Children', 'other'],
  ['Lt. Col. Adam Brown', 'Lt. Col. Adam Brown', 'military'],
  ['Médecins Sans Frontières', 'Médecins Sans Frontières', 'health'],
  // two sources: the first gives the type
  ['Sumran police and hospital officials', 'Sumran police and hospital officials', 'police'],
  ['officials and state media', 'officials and state media', 'government'],
  ['residents and rights groups', 'residents and rights groups', 'witness'],
  ['medics and local residents', 'medics and local residents', 'health'],
  ['the commander of the 9th Brigade', 'commander of the 9th Brigade', 'military'],
  ['the RSF', 'RSF', 'armed_group'],
  ['the Fire Services Department', 'Fire Services Department', 'rescue'],
  ['a UN-backed commission of inquiry', 'UN-backed commission of inquiry', 'un'],
  ['survivors interviewed by the press', 'survivors', 'witness'],
  ['a doctor, speaking by phone as shells fell,', 'doctor', 'health'],
  ['rebel sources', 'rebel sources', 'armed_group'],
  ['sources close to the government', 'sources close to the government', 'government'],
  ['the UN panel of experts', 'UN panel of experts', 'un'],
  ['the Joint Operations Command', 'Joint Operations Command', 'military'],
  ['the Defence Headquarters', 'Defence Headquarters', 'military'],
  ['the prison authority', 'prison authority', 'government'],
  ['Ida von der Ash', 'Ida von der Ash', 'other'],
  ['the suspect', 'suspect', 'other'],
  ['the rebels’ spokesman', 'rebels’ spokesman', 'armed_group'],
  ['the doctors’ union', 'doctors’ union', 'health'],
  ['the Union Against Torture', 'Union Against Torture', 'other'],
  ['officials from the ministry', 'officials from the ministry', 'government'],
  ['a medical examiner', 'medical examiner', 'health'],
  ['a rebel leader', 'rebel leader', 'armed_group'],
  ['the ombudsman’s office', 'ombudsman’s office', 'government'],
  ['a law enforcement source', 'law enforcement source', 'police'],
  ['the Army Radio', 'Army Radio', 'media'],
  ['the governor of Norte de Ash', 'governor of Norte de Ash', 'government'],
  ['UNAMI', 'UNAMI', 'un'],
  ['the Defence Forces', 'Defence Forces', 'military'],
  ['the regional military administration', 'regional military administration', 'government'],
  ['security sources', 'security sources', 'government'],
  ['the Sumra Ambulance Service', 'Sumra Ambulance Service', 'rescue'],
  ['Rescue 1122', 'Rescue 1122', 'rescue'],
  ['Channel 12', 'Channel 12', 'media'],
  ['Sumra Now', 'Sumra Now', 'other'],
  ['the Sumra Event & Data Monitor', 'Sumra Event & Data Monitor', 'monitor'],
  ['the Aid Association for Coal Miners', 'Aid Association for Coal Miners', 'other'],
  ['doctors at Ash Martyrs Hospital', 'doctors at Ash Martyrs Hospital', 'health'],
  ['a farmer who carried the bodies', 'farmer', 'witness'],
  ['the Sumra Liberation League (SLL)', 'Sumra Liberation League', 'other'],
]

/** Scrapes that lost their commas: the words before the source belong to the clause before it. */
const glued: readonly (readonly [text: string, source: string | undefined])[] = [
  ['Air raids kill 12 fighters overnight Monitor AFP Saturday 4 Oct 2014', 'Monitor'],
  ['Doctors Without Borders said 12 people were killed.', 'Doctors Without Borders'],
  ['Raids killed 12 people in Eastern Ghouta Syrian state TV reported.', 'Syrian state TV'],
  ['The group executed 12 of its men who tried to flee to Raqqa local sources said.', 'local sources'],
  ['The toll in the blasts rises to 12 interior ministry says', 'interior ministry'],
  ['Raids struck a clinic wounding 12 patients activists said.', 'activists'],
  ['“The fair in Ash Park has ended,” White said, adding that 12 people were killed.', 'White'],
  ['Reports confirmed that 12 people were killed, said the mayor.', 'mayor'],
  ['The mayor said the fire was out. Shells killed 12 people, the same source said.', 'mayor'],
  [
    'Local officials said fire broke out before 7 a.m. Two men called for help. Later 12 people were killed.',
    undefined,
  ],
  ['The strike killed 12 people near the border with Turkey local sources said.', 'local sources'],
  ['The raid killed 12 people among them six children opposition activists said.', 'opposition activists'],
  ['The raid killed 12 people and wounded many others local activists said.', 'local activists'],
  [
    'The raid killed 12 people on Monday the Observatory said most of them in Daraj.',
    'Syrian Observatory for Human Rights',
  ],
  ['The Daraj Media Center an activist collective said 12 people were killed.', 'Daraj Media Center'],
  [
    '“Nine natives of the north were among them” the ministry said adding 12 people were killed in the town.',
    'ministry',
  ],
  ['The agency reported citing a military source that the army killed 12 rebels.', 'military source'],
  [
    'A source in Daraj Hospital said the wards were full. “The shelling killed 12 people,” the source said.',
    'source in Daraj Hospital',
  ],
  [
    'According to independent monitors 12 people were killed. The Syrian Observatory for Human Rights kept silent.',
    'independent monitors',
  ],
]

/** Where the source may stand; all say "police". */
const places: readonly string[] = [
  'Police said 12 people were killed.',
  '12 people were killed, police said.',
  '12 people were killed, said police.',
  'According to police, 12 people were killed.',
  '12 people were killed, according to police.',
  'Police put the death toll at 12.',
  'Police confirmed that 12 people were killed.',
  'Police told reporters that 12 people were killed.',
  '“12 people were killed,” police said.',
  '“12 people were killed. The fire is out,” police said.',
  'Police said the fire was out. They said 12 people were killed.',
]

const assertions: readonly (readonly [assertion: Claim['assertion'], text: string])[] = [
  ['asserted', 'Police said 12 people were killed.'],
  ['asserted', 'Twelve people were killed in the raid.'],
  ['claimed', 'The Taliban claimed they had killed 12 soldiers.'],
  ['claimed', 'The group claimed to have killed 12 soldiers.'],
  // the killer speaks of the enemies it killed
  ['claimed', 'ISIS said it had killed 12 Syrian soldiers.'],
  ['claimed', 'The Taliban said its fighters had killed 12 soldiers.'],
  ['claimed', 'The army said it killed 12 rebels.'],
  // an admission
  ['asserted', 'The coalition confirmed that its strikes killed 50 civilians.'],
  ['asserted', 'The coalition admitted that its raid killed 50 civilians.'],
  ['denied', 'The army denied that 12 civilians were killed in the raid.'],
  ['denied', 'The army rejected a report that 12 civilians were killed.'],
  ['denied', 'Israel denied killing 12 civilians.'],
  ['denied', 'It is not true that 12 people died.'],
  ['denied', 'Reports that 12 people died were false.'],
  ['denied', 'A raid killed 12 civilians, a charge the army denies.'],
  ['denied', 'The Observatory said raids killed 12 civilians but the army denied that it had flown there.'],
  ['denied', 'Activists said 12 civilians were killed, but the army denied it.'],
  ['denied', 'The mayor said 12 people were killed. The army denied the claim.'],
  ['denied', 'The mayor said 12 people were killed. The army denied this.'],
  ['denied', 'The ministry dismissed as false the claim that 12 people were killed.'],
  ['asserted', 'The ministry dismissed its chief after 12 people were killed.'],
  ['denied', 'The army denied reports that 12 people were killed.'],
  ['denied', 'The army rejected claims that its raid killed 12 civilians.'],
  ['denied', 'The mayor said 12 people were killed; the ministry rejected that figure.'],
  ['denied', 'The army said it killed 12 rebels, a figure disputed by the mayor.'],
  ['asserted', 'The mayor said 12 people were killed. The army denied the request for a visa.'],
  ['asserted', 'The rebels announced the deaths of 12 of their fighters.'],
  ['claimed', 'ISIS said it had killed 12 worshippers.'],
  ['asserted', 'The rebels admitted that their shells killed 12 worshippers.'],
  ['claimed', 'Police said security forces killed 12 terrorists.'],
  ['claimed', 'The Ukrainian army said Russian forces lost 12 soldiers.'],
  ['asserted', 'The Ukrainian army said 12 of its soldiers were killed.'],
  ['asserted', 'An air strike killed 12 people, but Russia denied carrying it out.'],
  ['asserted', 'A blast killed 12 people, although the group denied responsibility.'],
  ['asserted', 'The shelling killed 12 people, but the army denied it was behind the attack.'],
  ['asserted', 'Twelve people were killed, but officials denied that civilians were among them.'],
  ['asserted', 'Gunmen killed 12 people and the senate rejected the bill.'],
]

const perpetrators: readonly (readonly [text: string, perpetrator: string | null])[] = [
  ['Rebels set up a checkpoint near the town, where 12 soldiers were killed.', null],
  ['Rebels set off a bomb near the town, where 12 soldiers were killed.', 'Rebels'],
  ['Rebels killed 12 soldiers in an ambush.', 'Rebels'],
  ['Kurdish fighters backed by coalition strikes killed 12 militants.', 'Kurdish fighters'],
  // where it was
  ['12 US soldiers killed in Niger ambush', null],
  // the speaker is not the doer
  ['The army said it hit 40 rebel targets and killed 12 men.', 'army'],
  ['Rebels shot down a helicopter, killing 12 guards, Russia’s defence ministry said.', 'Rebels'],
  ['A helicopter was shot down by rebels, killing 12 guards.', 'rebels'],
  // the air force speaks
  ['Ukraine’s air force said Russia launched drones overnight; 12 people died.', 'Russia'],
  ['It was Cuba’s worst air disaster: 12 people were killed.', null],
  ['A rocket hit the base, and 12 Iraqi air force officers were killed.', null],
  ['The Syrian air force renewed its raids, and 12 people were killed.', 'Syrian'],
  ['Twelve soldiers were killed by rebels.', 'rebels'],
  ['Taliban fighters stormed a base, killing 12 soldiers.', 'Taliban fighters'],
  ['An airstrike by the US-led coalition killed 12 people.', 'US-led coalition'],
  ['Russian airstrikes killed 12 people.', 'Russian'],
  ['Twelve people were killed in an attack by Boko Haram.', 'Boko Haram'],
  ['A car bomb killed 12 people.', null],
  ['Fighting has also killed 12 people.', null],
  ['An attack on a base of the soldiers killed 12 people.', null],
  ['An ambush against soldiers killed 12 people.', null],
  ['An attack by rebels on soldiers killed 12 people.', 'rebels'],
  ['Crossfire killed 12 people.', null],
  ['12 people died in an attack reported by police.', null],
  ['A suicide bomber struck near Jaish al-Islam posts, killing 12 fighters from Jaish al-Islam.', 'suicide bomber'],
  ['Twelve people were killed.', null],
  ['Police say gunmen stormed the hall, killing 12.', 'gunmen'],
  ['The army said it had pushed the rebels back and killed 12.', 'army'],
  // the town of an attack is no attacker, though its bare name can stand for a government
  ['A bus bombing in Kabul killed 14 people.', null],
  ['Kabul bus blast kills 14 people.', null],
  ['A bombing at Kabul airport killed 12 people.', null],
  ['A missile strike on Kyiv killed seven people.', null],
  ['An explosion near Tel Aviv wounded three people.', null],
  ['Damascus shelled the town, killing 6 civilians.', 'Damascus'],
  ['Damascus regime forces shelled the town, killing 6 civilians.', 'Damascus regime forces'],
]

const read = (text: string) => onlyClaim(parseArticle({ text }))

describe('who says it: name and type', () => {
  it.each(sources)('%s → %s, %s', (words, source, type) => {
    const { attribution } = read(`Twelve people were killed in the raid, ${words} said.`)
    expect(attribution).toMatchObject({ source, type })
  })
  it('the article’s own voice is no source', () => {
    expect(read('Twelve people were killed in the raid.').attribution).toBeNull()
  })
})

describe('where a scrape lost its commas, and names given elsewhere', () => {
  it.each(glued)('%s', (text, source) => {
    const found = parseArticle({ text }).claims.find((claim) => claim.count.best === 12)
    expect(found?.attribution?.source).toBe(source)
  })
})

describe('a headline’s opening label', () => {
  it.each([
    ['Monitor: 12 killed in raid', 'Monitor'],
    ['14:32 - Sumra mayor: 12 killed in raid', 'Sumra mayor'],
    ['Reuters: 12 killed in raid, residents say', 'residents'],
    ['Reuters: 12 killed in raid', 'Reuters'],
    ['Monday 21 April 2014 Syrian opposition: 12 killed in the attack on the port.', 'Syrian opposition'],
    ['Syria: 12 killed in raid', undefined],
    ['Asks a rabbi: 12 killed in raid', undefined],
    ['Turkey coup attempt: 12 killed in raid', undefined],
  ])('%s', (text, source) => {
    expect(read(text).attribution?.source).toBe(source)
  })
})

describe('who gives a toll, and whose pictures show it', () => {
  it.each([
    ['The army provided a death toll of 12.', 'army'],
    ['The health ministry raised its toll to 12.', 'health ministry'],
    [
      'The Observatory said the raid began at dawn. It had initially given a death toll of 12.',
      'Syrian Observatory for Human Rights',
    ],
    ['According to earlier information provided by the army, 12 people were killed.', 'army'],
    ['BBC News reports that 12 people died.', 'BBC News'],
    ['State media reports that 12 people died.', 'State media'],
    ['The agency verified that 12 people died.', 'agency'],
    ['The general staff put losses at 12 killed.', 'general staff'],
    ['At Sumra 12 people died and fires burned, Mayor Omar Deeb said on Telegram.', 'Mayor Omar Deeb'],
    ['According to the police, a bomb left 12 people dead.', 'police'],
    ['A video released by ISIS showed militants beheading 12 men.', 'ISIS'],
    ['The ISIS video showed 12 men being beheaded.', 'ISIS'],
    ['Al Jazeera broadcast footage of 12 men killed in the violence.', 'Al Jazeera'],
    // what pictures show says nothing of the next sentence
    ['State television aired footage of wrecked shops. A bombing in the same square killed 12 people.', undefined],
    ['The footage shows 12 men being killed.', undefined],
    ['12 people are dead in Ash Bay, Sheriff Ada Brown said during a press conference on Monday.', 'Sheriff Ada Brown'],
    ['Sumra Daily gathered that 12 people died.', 'Sumra Daily'],
    ['SDEA data show that 12 people died.', 'SDEA'],
    ['As reported by the Guardian, 12 people died.', 'Guardian'],
    ['12 people died, as the UN reported last week.', 'United Nations'],
    ['The Observatory says a month of fighting has killed 12 people.', 'Syrian Observatory for Human Rights'],
    ['Per the ministry, 12 people died.', 'ministry'],
    ['As per police, 12 people died.', 'police'],
    ['The mayor spoke of 12 dead.', 'mayor'],
    ['The mayor feared that 12 people had died.', 'mayor'],
    ['It is feared that 12 people have died.', undefined],
    ['The army did not comment on the film, but announced the deaths of 12 people.', 'army'],
    ['The tribunal was told that 12 people died.', 'tribunal'],
    ['An investigation by Bellingcat and the Guardian found that 12 people died.', 'Bellingcat and the Guardian'],
    ['Accounts by survivors suggest that 12 people died.', 'survivors'],
    ['The army says it cannot confirm that 12 people died.', undefined],
    ['The police chief said the bomber wore a police uniform. The blast killed 12 people.', 'police chief'],
    ['The foreign ministry summoned the envoy. Fire killed 12 people, it said.', 'foreign ministry'],
    ['The baker summoned the envoy. Fire killed 12 people, it said.', undefined],
    ['Unconfirmed reports say as many as 12 people died.', 'Unconfirmed reports'],
    ['Police say as few as 12 people died.', 'Police'],
    ['Sumra News has learned that 12 people died.', 'Sumra News'],
    ['According to a provisional toll from the ministry of security, 12 people died.', 'ministry of security'],
    ['A provisional toll communicated by the prosecutor stands at 12 dead.', 'prosecutor'],
    ['Sumra’s defence ministry, meanwhile, reported 12 people dead.', 'Sumra’s defence ministry'],
    ['WSMR confirmed with police that 12 people died.', 'police'],
    ['Reuters could not confirm that 12 people died.', undefined],
    ['The army neither confirmed nor denied that 12 people died.', undefined],
    ['12 people died on Monday. That is according to the mayor.', 'mayor'],
    ['12 people died on Monday. The figures come from the army.', 'army'],
    ['12 people died on Monday. According to the mayor, schools were shut.', undefined],
    ['The inquest heard that 12 people died.', 'inquest'],
    ['The mayor spoke of at least 12 dead.', 'mayor'],
    ['A judge ruled that soldiers killed 12 people.', 'judge'],
    ['Army figures showed that 12 people died.', 'Army'],
    ['According to Sumrazona’s latest count, 12 people died.', 'Sumrazona'],
    ['The figure of 12 killed was provided by the army.', 'army'],
    ['A tank provided by the army killed 12 people.', undefined],
    ['Farmers found 12 bodies.', undefined],
    ['The Lawyers for Public Peace (LPP) met on Monday. The LPP said 12 people died.', 'Lawyers for Public Peace'],
    ['The explosion raised the death toll to 12.', undefined],
    ['No official confirmed that 12 people died.', undefined],
    ['The army last night said 12 people died.', 'army'],
    ['According to official sources, the offensive that began in May has left 12 people dead.', 'official sources'],
    ['They spoke after his reiterated claim that the attack left 12 people dead.', undefined],
  ])('%s', (text, source) => {
    expect(read(text).attribution?.source).toBe(source)
  })
})

describe('a headline’s closing label', () => {
  it.each([
    ['Air strikes kill 12 in Daraj Monitor group Reuters Monday 21 Apr 2014', 'Monitor group', 'monitor'],
    ['Air strikes kill 12 in Daraj Monitoring group Reuters Monday 21 Apr 2014', 'Monitoring group', 'monitor'],
    ['Shells kill 12 in aid convoy attack Red Cross AFP Tuesday 20 Sep 2016', 'Red Cross', 'rescue'],
    ['Strikes kill 12 including children in Idlib monitor AFP Wednesday 13 Jul 2016', 'monitor', 'monitor'],
    ['Bomber kills 12 in port city State TV', 'State TV', 'state_media'],
    ['Ruritania: 12 dead in port blast (police)', 'police', 'police'],
    ['Bomber kills 12 in Sumra - hospital official', 'hospital official', 'health'],
    ['Shells kill 12 in Daraj: medics', 'medics', 'health'],
    ['Rockets kill 12 civilians in Daraj - Reports', 'Reports', 'media'],
    ['Number of wounded in blast rises to 12 – police', 'police', 'police'],
    ['12 dead as militants storm air base: monitor Jane Doe', 'monitor', 'monitor'],
  ])('%s', (text, source, type) => {
    expect(parseArticle({ text }).claims.find((claim) => claim.count.best === 12)?.attribution).toMatchObject({
      source,
      type,
    })
  })
})

describe('quotations', () => {
  it('take the speaker named after the closing mark', () => {
    const text =
      'Mayor Ida Roth spoke of horror. “The blast killed 12 people. Nobody slept,” said police chief Omar Deeb. The mayor of the next town said nothing.'
    expect(parseArticle({ text }).claims[0]?.attribution?.source).toContain('Deeb')
  })
})

describe('where the source stands', () => {
  it.each(places)('%s', (text) => {
    expect(read(text).attribution?.source.toLowerCase()).toBe('police')
  })
})

describe('the span is the words that ascribe', () => {
  it.each(places)('%s', (text) => {
    const span = read(text).attribution?.span
    expect(span).not.toBeNull()
    expect(text.slice(span?.start, span?.end)).toMatch(/^(?:police|they)$/i)
  })
})

describe('the fullest name in the article', () => {
  it.each([
    [
      'of a monitor named later',
      'A monitor said 12 people were killed.\nThe Syrian Observatory for Human Rights has sources on the ground.',
    ],
    [
      'of a monitor named before',
      'The Syrian Observatory for Human Rights reported a raid.\n12 people were killed, the Britain-based monitor said.',
    ],
    ['of a pronoun', 'The Observatory said the raid began at dawn. It said 12 people were killed.'],
    ['of its head', 'The head of the Syrian Observatory for Human Rights said 12 people were killed.'],
  ])('%s', (_what, text) => {
    expect(read(text).attribution?.source).toBe('Syrian Observatory for Human Rights')
  })
  it('a spokesman speaks for the organisation', () => {
    expect(read('A spokesman for the Red Crescent said 12 people died.').attribution).toMatchObject({
      source: 'Red Crescent',
      type: 'rescue',
    })
  })
})

describe('several sources', () => {
  it('each covers its own clause', () => {
    const parsed = parseArticle({
      text: 'The health ministry said 12 people were killed while the army said five soldiers were wounded.',
    })
    expect(claimOf(parsed, '12').attribution?.source).toBe('health ministry')
    expect(claimOf(parsed, 'five').attribution?.source).toBe('army')
  })
  it('an agency that was told is a hand, not the origin', () => {
    const { attribution } = read('A medical source told AFP that 12 people were killed.')
    expect(attribution).toMatchObject({ source: 'medical source', type: 'health' })
    expect(attribution?.chain.map(({ text, role }) => [text, role])).toEqual([
      ['AFP', 'agency'],
      ['medical source', 'origin'],
    ])
  })
  it('goes on into a sentence that plainly continues, marked as inferred', () => {
    const parsed = parseArticle({
      text: 'The Observatory said 12 people died in the raid. Four children were among the dead.',
    })
    const { attribution } = claimOf(parsed, 'Four')
    expect(attribution?.source).toBe('Syrian Observatory for Human Rights')
    expect(attribution?.chain.at(-1)?.explicit).toBe(false)
  })
  it.each([
    ['SANA correspondent in Sumra said shells fell. The correspondent said 12 people were killed.', 'SANA'],
    ['The rebels claimed two deaths; the ministry rejected that and said 12 people were killed.', 'ministry'],
    ['State television, without citing a source, said 12 people were killed.', 'State television'],
    ['The agency put the number of dead at 12, quoting a doctor.', 'doctor'],
    ['The agency reported, citing officials, that 12 people had been killed.', 'officials'],
    ['The ministry said in a statement: “In the raid 12 people were killed.”', 'ministry'],
    ['A body close to the state, the Sumra Rights Commission, said 12 people were killed.', 'Sumra Rights Commission'],
    ['SANA, citing the interior ministry, said 12 people were killed.', 'interior ministry'],
    ['12 people were killed, according to SANA news agency citing the interior ministry.', 'interior ministry'],
    ['The 12 deaths were confirmed by the health ministry.', 'health ministry'],
    ['Rescue workers responding to the attacks gave a higher toll of 12 dead.', 'Rescue workers'],
    ['The bombing killed 12 people, medics treating the wounded said.', 'medics'],
    ['The Sumra Media Center (SMC) an activist collective said 12 people were killed.', 'Sumra Media Center'],
    ['Attack on oil field kills 12 Observatory AFP Wednesday 29 Oct 2014', 'Syrian Observatory for Human Rights'],
    ['The White Helmets said that a raid hit a school. The group said 12 bodies were found.', 'White Helmets'],
    ['A report issued by the Sumra Health Union showed that raids had killed 12 farmers.', 'Sumra Health Union'],
    ['A report issued by the ministry named no victims. Raids killed 12 farmers.', undefined],
    ['Adam Reed of the Sumra Post calculated that 12 people were killed.', 'Adam Reed of the Sumra Post'],
    ['The mayor pointed out that 12 people were killed.', 'mayor'],
    ['The sign pointed to where 12 people were killed.', undefined],
    ['Police said a shell killed two people in Sumra. More shells hit Kafra, killing 12 people.', 'Police'],
    ['Police said a shell killed two people. Rockets killed 12 people in a similar attack on Kafra.', 'Police'],
    ['Police said shells killed two people. In the same context 12 people died in attacks on Kafra.', undefined],
    ['Police said two people were killed. Kafra Meanwhile rockets killed 12 people there.', undefined],
    ['Rockets have killed 50 people, the mayor said. The toll included 12 people killed on Sunday.', 'mayor'],
    ['A Reuters photographer at the clinic saw 12 bodies.', 'Reuters'],
    ['A shopkeeper at the clinic saw 12 bodies.', undefined],
    ['According to SANA reporter more than 30 shells fell, killing 12 people.', 'SANA'],
    ['Moldavia’s security service said 12 people were killed, the BBC reported.', 'Moldavia’s security service'],
    ['Despite the killing of 12 people in the town the ministry had said that it would stay.', undefined],
    ['The Syria Civil Defence said 12 people were killed.', 'Syria Civil Defence'],
    ['12 people were killed, according to state TV which cited the health ministry.', 'health ministry'],
    ['According to media reports Kurdish units killed 12 soldiers.', 'media reports'],
    ['Raids killed 12 rebels, a source in the Ashen Brigades said.', 'source in the Ashen Brigades'],
    ['The police said that hatred was a possible motive in the killings of 12 people in the town.', undefined],
    // two sentences of one speaker, each with a name of its own
    [
      'Shells fell, Mayor Omar Deeb said. Fire killed 12 people. Mayor Omar Deeb said help came late.',
      'Mayor Omar Deeb',
    ],
    // the outlet's own reminder
    ['The mayor said that schools were to blame for a weekend attack in the town that killed 12 people.', undefined],
    ['The mayor said that the bombing in the town killed 12 people.', 'mayor'],
    ['The ministry said 20 were hurt. No group claimed the attack, but ISIS has killed 12 people.', undefined],
    ['Death of 12 soldiers confirmed', undefined],
    ['Twin bombings kill 12, IS claims attack', undefined],
    ['The army said it killed 60 men; Kenya denied that, saying 12 guards died.', 'Kenya'],
    // who claims a deed says nothing of its dead
    ['The rebels claimed the bombing, which also wounded 12 people.', undefined],
    // a group abroad is none of the fighters
    ['The Britain-based group said 12 rebels were killed in a battle with ISIS.', 'Britain-based group'],
    ['The Sumra Network for Rights said it documented the deaths of 12 people.', 'Sumra Network for Rights'],
    // who accuses says it
    ['Activists accused the army of launching a raid that killed 12 people.', 'Activists'],
    ['The ministry accused the rebels of killing 12 people.', 'ministry'],
    ['The rebels were accused of killing 12 people.', undefined],
    ['The ministry accused the rebels of hiding behind a raid that killed 12 people.', undefined],
    ['A court ruled that the parents of 12 pupils killed by a gunman cannot sue the town.', undefined],
    // what is said judges the deed
    ['Strikes killed 12 soldiers, which the alliance said was not intended.', undefined],
    [
      'Strikes killed 12 farmers, which the Observatory said were carried out by the army.',
      'Syrian Observatory for Human Rights',
    ],
    ['The mayor said that gunmen opened fire on the market in an attack that killed 12 people.', 'mayor'],
  ])('%s: %s', (text, source) => {
    expect(claimOf(parseArticle({ text }), '12').attribution?.source).toBe(source)
  })
  it('who says that nobody was hurt stands in the sentence before', () => {
    const text = 'The White Helmets said a shell hit their garage in Sumra. There were no injuries.'
    expect(onlyClaim(parseArticle({ text })).attribution?.source).toBe('White Helmets')
  })
  it('“the official” is the one described before, “the charity” the one named', () => {
    const source = (text: string) => claimOf(parseArticle({ text }), '12').attribution?.source
    expect(source('A military official said a bomb went off. The official said 12 people were killed.')).toBe(
      'military official',
    )
    expect(source('A military official said a bomb went off. Officials said 12 people were killed.')).toBe('Officials')
    expect(source('Save the Children said schools were hit. 12 people were killed, the charity said.')).toBe(
      'Save the Children',
    )
  })
  it('an officer is of the police where the article names no army', () => {
    const type = (text: string) => claimOf(parseArticle({ text }), '12').attribution?.type
    expect(type('Police were called at nine. 12 people were killed, Lt. Ada Brown said.')).toBe('police')
    expect(type('Police were called at nine. 12 people were killed, Chief Ada Brown said.')).toBe('police')
    expect(type('Troops were called at nine. 12 people were killed, Lt. Ada Brown said.')).toBe('military')
  })
  it('a headline’s label is no fuller a name than the one in the text', () => {
    const text =
      'Bomber kills 12 in Sumra State TV\n\nA bomb killed 12 people in Sumra on Monday, state television said.'
    expect(parseArticle({ text }).claims.at(-1)?.attribution?.source).toBe('state television')
  })
  it.each([
    ['A gunman killed 12 people at a mall. Police named the attacker as Adam Reed, 29.', 'Adam Reed'],
    ['A gunman killed 12 people at a mall. A 19-year-old man named as Adam Reed was held.', 'Adam Reed'],
    ['A man opened fire at a mall, killing 12. The suspect, Adam Reed, gave himself up.', 'Adam Reed'],
    ['A gunman killed 12 people at a mall. Adam Reed was charged with murder.', 'Adam Reed'],
    // two names, another day, or no one said to have done it: nobody is named
    ['A gunman killed 12 people. The suspect, Adam Reed, was held, and the suspect, Ben Cole, fled.', 'gunman'],
    ['A gunman killed 12 people. Police Chief Adam Reed named no suspect.', 'gunman'],
  ])('%s → %s', (text, name) => {
    const { perpetrator } = claimOf(parseArticle({ text, published: '2016-06-25' }), '12')
    expect(perpetrator).toMatchObject({ text: name, status: name === 'gunman' ? 'stated' : 'alleged' })
  })
  it('a suspect is not named for a deed of another day', () => {
    const text =
      'A gunman killed two people at a mall on Friday. Adam Reed was charged with murder. A gunman killed 12 people in Sumra on Monday.'
    const parsed = parseArticle({ text, published: '2016-06-25' })
    expect(claimOf(parsed, 'two').perpetrator?.text).toBe('Adam Reed')
    expect(claimOf(parsed, '12').perpetrator?.text).toBe('gunman')
  })
  it('a headline’s hospital is the one that the lead names', () => {
    const text =
      'Mortar fire on market leaves 14 dead, hospital says\n\nAt least 14 people were killed when mortars struck Qalat on Monday, the director of the town’s Al-Nur hospital said.\n\nThe market was full.'
    expect(parseArticle({ text }).claims.map(({ attribution }) => attribution?.source)).toEqual(
      parseArticle({ text }).claims.map(() => 'Al-Nur hospital'),
    )
  })
  it('a headline’s label takes the full name that the text gives', () => {
    const text =
      'Some 20 killed in Sumra convoy attack Red Cross AFP Tuesday 20 Sep 2016\n\nRaids killed some 20 people, the Sumra Red Cross Society said.'
    expect(onlyClaim(parseArticle({ text })).attribution?.source).toBe('Sumra Red Cross Society')
  })
  it('a side that speaks of people counted before is no source of their number', () => {
    const said = (speaker: string) =>
      `A raid killed three commanders. ${speaker} said that the three commanders killed had planned attacks.`
    expect(onlyClaim(parseArticle({ text: said('The army') })).attribution).toBeNull()
    expect(onlyClaim(parseArticle({ text: said('The Observatory') })).attribution?.type).toBe('monitor')
  })
  it('a party blames another, and claims its own deed', () => {
    const status = (text: string) => onlyClaim(parseArticle({ text })).perpetrator?.status
    expect(status('Hamas said that Israeli strikes killed 12 people.')).toBe('alleged')
    expect(status('Hamas said that it had killed 12 soldiers.')).toBe('self_claimed')
    expect(status('Police said that Israeli strikes killed 12 people.')).toBe('stated')
  })
  it('who was stabbed besides did not shoot', () => {
    const parsed = parseArticle({ text: '12 Palestinians shot dead, 1 Israeli stabbed' })
    expect(claimOf(parsed, '12').perpetrator).toBeNull()
  })
  it('each clause has its own attack', () => {
    const parsed = parseArticle({ text: 'Israeli raids killed 12 farmers, while two guards were killed by rockets.' })
    expect(claimOf(parsed, '12').perpetrator?.text).toBe('Israeli')
    expect(claimOf(parsed, 'two').perpetrator).toBeNull()
  })
  it('those who fell are not who killed them', () => {
    const text = 'Two gunmen were killed in an attack on a contest. The two men opened fire, wounding a guard.'
    expect(claimOf(parseArticle({ text }), 'Two').perpetrator).toBeNull()
  })
  it('who is wounded beside the dead did not wound them', () => {
    const parsed = parseArticle({ text: 'Gunmen opened fire, killing two policemen and wounding ten others.' })
    expect(claimOf(parsed, 'ten').perpetrator?.text).toBe('Gunmen')
    const bomb = parseArticle({ text: 'A bomb hit the camp, killing one officer and wounding 40 more.' })
    expect(claimOf(bomb, '40').perpetrator).toBeNull()
  })
  it.each([
    ['The source added that shops burned.', 'source at the Sumra police command'],
    ['The mayor said that shops burned.', undefined],
    ['Shops burned.', undefined],
  ])('between a sentence of a source and “%s” speaks %s', (next, source) => {
    const parsed = parseArticle({
      text: `A source at the Sumra police command said that rockets hit a bakery. A farmer was killed in a field nearby. ${next}`,
    })
    expect(claimOf(parsed, 'A').attribution?.source).toBe(source)
  })
})

describe('assertion: how the text puts it', () => {
  it.each(assertions)('%s: %s', (assertion, text) => {
    expect(read(text).assertion).toBe(assertion)
  })
})

describe('perpetrator', () => {
  it.each(perpetrators)('%s → %s', (text, perpetrator) => {
    expect(read(text).perpetrator?.text ?? null).toBe(perpetrator)
  })
  it('the dead do not wound', () => {
    const doers = (text: string) => parseArticle({ text }).claims.map(({ perpetrator }) => perpetrator?.text)
    expect(doers('The blast left 22 guards dead and wounded a cook.')).toEqual([undefined, undefined])
    expect(doers('Gunmen left two dead and wounded three guards at the gate.')).toEqual(['Gunmen', 'Gunmen'])
  })
})
