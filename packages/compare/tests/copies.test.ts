import type { Credit } from '@evenhand/schema'
import { describe, expect, it } from 'vitest'
import { findCopies, readArticles } from '../src/index.ts'
import { buildArticle } from './build-article.ts'

const agencyText =
  'Gunmen stormed a checkpoint beside the grain silos before dawn and held the road for three hours until a relief column ' +
  'arrived from the provincial capital, two drivers who watched from a petrol station told the regional radio. ' +
  'The checkpoint guards the only bridge that still carries lorries across the river in that district.'
const ownText =
  'The ministry of transport plans to widen eleven bridges over the next four years, its budget paper shows, and hopes that ' +
  'lenders will carry half of the cost while tolls on foreign lorries pay for the rest of the programme.'
const credit = (name: string, where: Credit['where']): Credit => ({
  name,
  where,
  type: 'news_agency',
  span: { start: 0, end: 1 },
})
const copiesOf = (...sketches: Parameters<typeof buildArticle>[0][]) =>
  findCopies(readArticles(sketches.map(buildArticle)))

describe('what makes a copy', () => {
  it.each([
    ['a verbatim reprint', agencyText, agencyText, 1],
    [
      'a reprint with another headline and other punctuation',
      `Bridge attack\n${agencyText}`,
      agencyText.replaceAll(',', ' –'),
      1,
    ],
    ['party names spelled another way', agencyText.replace('Gunmen', 'ISIS'), agencyText.replace('Gunmen', 'Daesh'), 1],
    ['unrelated texts', agencyText, ownText, 0],
    [
      'one stock phrase',
      `${agencyText} according to the monitor, which relies on a network of sources`,
      `${ownText} according to the monitor, which relies on a network of sources`,
      0,
    ],
    ['texts too short to tell', 'Gunmen stormed a checkpoint.', 'Gunmen stormed a checkpoint.', 0],
  ])('%s', (_, a, b, edges) => {
    expect(copiesOf({ id: 'a', text: a }, { id: 'b', text: b })).toHaveLength(edges)
  })

  it('leaves furniture out of the comparison and of the share', () => {
    const footer = `Read also: ${agencyText}`
    const texts = [`${ownText}\n${footer}`, `A different story about harvest festivals.\n${footer}`]
    const [a = '', b = ''] = texts
    expect(copiesOf({ id: 'a', text: a, furniture: [footer] }, { id: 'b', text: b, furniture: [footer] })).toEqual([])
    expect(copiesOf({ id: 'a', text: a }, { id: 'b', text: b })).toHaveLength(1)
  })

  it('does not take an outlet’s house text for copying', () => {
    const stories = ['wheat', 'harbours', 'ferries', 'schools'].map((topic, index) => ({
      id: `s${index}`,
      outlet: 'Gulf Post',
      text: `${topic} ${Array.from({ length: 220 }, (_, k) => `${topic}${k}`).join(' ')}\n${agencyText}`,
    }))
    expect(copiesOf(...stories)).toEqual([])
    expect(copiesOf(...stories.map((story, index) => ({ ...story, outlet: `Outlet ${index}` })))).toHaveLength(6)
  })

  it('does not take an agency’s stock background for copying', () => {
    const stories = ['wheat', 'harbours', 'ferries', 'schools'].map((topic, index) => ({
      id: `s${index}`,
      published: `2020-0${index + 1}-15`,
      text: `${topic} ${Array.from({ length: 220 }, (_, k) => `${topic}${k}`).join(' ')}\n${agencyText}`,
    }))
    expect(copiesOf(...stories)).toEqual([])
    expect(copiesOf(...stories.map((story) => ({ ...story, published: '2020-01-15' })))).toHaveLength(6)
  })

  it('does not take an outlet’s background of another day for a copy, but its reprint', () => {
    const story = (topic: string) =>
      `${topic} ${Array.from({ length: 220 }, (_, k) => `${topic}${k}`).join(' ')}\n${agencyText}`
    const [early, late] = [{ published: '2020-01-15' }, { published: '2020-01-20' }]
    const pair = (outletB: string, when: object, text = story('ferries')) =>
      copiesOf(
        { id: 'a', outlet: 'Gulf Post', text: story('wheat'), ...early },
        { id: 'b', outlet: outletB, text, ...when },
      )
    expect(pair('Gulf Post', late)).toEqual([])
    expect(pair('Gulf Post', early)).toHaveLength(1)
    expect(pair('Bay Times', late)).toHaveLength(1)
    expect(pair('Gulf Post', late, story('wheat'))).toHaveLength(1)
  })

  it('reports the passage exactly and its share of each text', () => {
    const [edge] = copiesOf({ id: 'a', text: `${ownText} ${agencyText}` }, { id: 'b', text: agencyText })
    expect(edge?.passages).toHaveLength(1)
    const passage = edge?.passages[0]
    const last = agencyText.length - 1
    expect(passage?.b).toEqual({ start: 0, end: last })
    expect(passage?.a).toEqual({ start: ownText.length + 1, end: ownText.length + 1 + last })
    expect(edge?.share.b).toBe(1)
    expect(edge?.share.a).toBeGreaterThan(0.5)
    expect(edge?.share.a).toBeLessThan(0.7)
  })
})

describe('direction', () => {
  const early = { published: '2020-05-01' }
  const late = { published: '2020-05-02' }
  it.each([
    ['the earlier date comes first', early, late, 'a_to_b', 'inferred', null],
    ['the earlier date comes first', late, early, 'b_to_a', 'inferred', null],
    ['one day tells nothing', early, early, 'unknown', 'inferred', null],
    [
      'hours tell',
      { published: '2020-05-01T08:00:00Z' },
      { published: '2020-05-01T07:00:00Z' },
      'b_to_a',
      'inferred',
      null,
    ],
    [
      'a credit of the other article is stated',
      { ...early, outlet: 'Wire One' },
      { ...early, credits: [credit('Wire One', 'byline')] },
      'a_to_b',
      'stated',
      'Wire One',
    ],
    [
      'both credit a third',
      { ...early, credits: [credit('Reuters', 'byline')] },
      { ...late, credits: [credit('Reuters', 'dateline')] },
      'common_source',
      'stated',
      'Reuters',
    ],
    [
      'one credits a third, the other says nothing',
      { ...early, credits: [credit('Reuters', 'byline')] },
      late,
      'common_source',
      'inferred',
      'Reuters',
    ],
    ['a photo credit is a hint', { ...early, credits: [credit('AFP', 'photo')] }, early, 'unknown', 'inferred', 'AFP'],
  ] as const)('%s', (_, a, b, direction, basis, name) => {
    const sketch = (id: string, side: object) => ({ id, text: agencyText, ...side })
    const [edge] = copiesOf(sketch('a', a), sketch('b', b))
    expect(edge).toMatchObject({ direction, basis, credit: name })
  })
})
