import type { ParsedArticle } from '@evenhand/schema'
import text000 from '../../../seeds/000_4848f3e4e2316861.txt?raw'
import text001 from '../../../seeds/001_d51c12d514fafced.txt?raw'
import text002 from '../../../seeds/002_8c89947b9dc65d1b.txt?raw'
import text003 from '../../../seeds/003_ad9f22b0dfccdb5c.txt?raw'
import text004 from '../../../seeds/004_f5d8e73915f17813.txt?raw'
import { buildArticle, type ClaimSketch } from './build-article.ts'

const observatory = { source: 'Syrian Observatory for Human Rights' }
const group = { sourceParty: 'islamic_state', assertion: 'claimed' as const }
const soldiers: ClaimSketch['victims'] = { text: 'troops', category: 'combatant_state', party: 'syrian_government' }
const militants: ClaimSketch['victims'] = { text: 'fighters', category: 'combatant_nonstate', party: 'islamic_state' }
const civilians: ClaimSketch['victims'] = { text: 'civilians', category: 'civilian' }
const sukhna = { country: 'SY', lat: 34.89, lon: 38.87 }
const attack = { by: 'islamic_state', victims: soldiers }
const coalition = { by: 'us_led_coalition', victims: civilians, where: { name: 'Iraq and Syria', precision: 6 } }

const credit = (text: string, name: string) => {
  const start = text.indexOf(name)
  return { name, span: { start, end: start + name.length } }
}

/** The five seeds with the claims that a careful reader finds in them. */
export const seedArticles: readonly ParsedArticle[] = [
  buildArticle({
    id: '000',
    text: text000,
    outlet: 'The National',
    furniture: [text000.slice(text000.indexOf('A picture shows'), text000.indexOf('ISIL killed at least'))],
    credits: [{ ...credit(text000, 'AFP'), type: 'news_agency', where: 'photo' }],
    claims: [
      {
        ...attack,
        number: 'at least 58',
        when: 4,
        where: { name: 'Deir Ezzor', placeId: 'deir-ez-zor', country: 'SY', lat: 35.33, lon: 40.14 },
      },
      {
        ...attack,
        ...group,
        number: 'scores',
        source: 'ISIL',
        when: 4,
        where: { name: 'Deir Ezzor', placeId: 'deir-ez-zor', country: 'SY', lat: 35.33, lon: 40.14 },
      },
    ],
  }),
  buildArticle({
    id: '001',
    text: text001,
    outlet: 'Arabs Today',
    furniture: [text001.slice(text001.indexOf('source: Alarabiya'))],
    credits: [{ ...credit(text001, 'Alarabiya'), type: 'media', where: 'source_line' }],
    claims: [
      { ...attack, ...observatory, number: 'at least 58', when: 4, where: { name: 'Sukna', ...sukhna } },
      { ...attack, ...group, number: 'scores', source: 'ISIS', when: 4, where: { name: 'Sukna', ...sukhna } },
    ],
  }),
  buildArticle({
    id: '002',
    text: text002,
    outlet: 'Arab News',
    published: '2017-09-30',
    furniture: ['date 2017-09-30'],
    claims: [
      { ...attack, ...observatory, number: 'at least 73', when: '2017-09-28', where: { name: 'Sukhna', ...sukhna } },
      {
        ...attack,
        ...group,
        number: 'dozens',
        source: 'Daesh',
        when: '2017-09-28',
        where: { name: 'Sukhna', ...sukhna },
      },
      {
        ...observatory,
        number: 'at least 45',
        victims: militants,
        when: '2017-09-28',
        where: { name: 'Sukhna', ...sukhna },
      },
      {
        ...coalition,
        number: '50',
        source: 'US-led coalition',
        sourceParty: 'us_led_coalition',
        scope: 'period',
        relation: 'additional',
        when: '2017-08',
      },
      {
        ...coalition,
        number: '735',
        source: 'US-led coalition',
        sourceParty: 'us_led_coalition',
        scope: 'cumulative',
        when: '2014/2017-09-30',
      },
    ],
  }),
  buildArticle({
    id: '003',
    text: text003,
    outlet: 'The New Arab',
    published: '2017-09-30',
    furniture: [
      '2 min read',
      '30 September, 2017',
      'Syrian regime militias have re-captured areas lost to IS [AFP]',
      '[click to enlarge]',
    ],
    claims: [
      {
        ...attack,
        number: 'scores',
        part: 'lead',
        where: { name: 'Deir az-Zour', placeId: 'deir-ez-zor', country: 'SY', lat: 35.33, lon: 40.14 },
      },
      { ...attack, ...observatory, number: 'Around 120', when: '2017-09-29', where: { name: 'al-Sukhnah', ...sukhna } },
    ],
  }),
  buildArticle({
    id: '004',
    text: text004,
    outlet: 'Asharq Al-Awsat',
    published: '2019-04-20',
    claims: [
      { ...attack, number: 'Dozens', part: 'headline', where: { name: 'Syria', country: 'SY', precision: 6 } },
      {
        ...attack,
        ...observatory,
        number: 'At least 60',
        scope: 'period',
        when: '2019-04-18/2019-04-20',
        where: { name: 'Syrian desert', country: 'SY', precision: 5 },
      },
      {
        ...attack,
        ...observatory,
        number: 'eight',
        count: { qualifier: 'exact', low: 8, best: 8, high: 8, term: null },
        relation: 'additional',
        when: '2019-04-18',
        where: { name: 'Deir Ezzor province', country: 'SY', precision: 4 },
      },
      {
        ...attack,
        ...group,
        number: '20',
        source: 'ISIS',
        when: '2019-04-18',
        where: { name: 'al-Sukhna', ...sukhna },
      },
    ],
  }),
]
