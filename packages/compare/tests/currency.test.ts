import { describe, expect, it } from 'vitest'
import { compare } from '../src/index.ts'
import { buildArticle, type ClaimSketch } from './build-article.ts'

const base = {
  when: '2016-05-03',
  where: 'Testabad',
  by: 'islamic_state',
  victims: { text: 'soldiers', category: 'combatant_state', party: 'iraqi_government' },
} satisfies Partial<ClaimSketch>
type Row = [day: string, number: string, claim?: Partial<ClaimSketch>]
const eventOf = (...rows: Row[]) => {
  const articles = rows.map(([day, number, claim], index) =>
    buildArticle({
      id: `r${index}`,
      published: `2016-05-${day}`,
      text: `Report ${index}: ${number} fell.`,
      claims: [{ ...base, ...claim, number }],
    }),
  )
  const { events } = compare(articles)
  const [event] = events
  if (events.length !== 1 || !event) throw new Error(`${events.length} events`)
  const told = new Map(articles.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim.count.text])))
  return { event, superseded: event.superseded.map(({ claim, by }) => `${told.get(claim)} by ${told.get(by)}`) }
}
const sohr = { source: 'SOHR' }
const police = { source: 'Iraqi police' }

describe('currency', () => {
  it.each<[string, Row[], string[]]>([
    [
      'a later figure of one origin replaces the earlier',
      [
        ['04', 'at least 58', sohr],
        ['05', 'at least 73', sohr],
      ],
      ['at least 58 by at least 73'],
    ],
    [
      'downwards too',
      [
        ['04', '80', sohr],
        ['05', '73', sohr],
      ],
      ['80 by 73'],
    ],
    [
      'another origin replaces nothing',
      [
        ['04', '58', sohr],
        ['05', '73', police],
      ],
      [],
    ],
    [
      'the order of one day is not known',
      [
        ['04', '58', sohr],
        ['04', '73', sohr],
      ],
      [],
    ],
    [
      'a repeated figure replaces nothing',
      [
        ['04', '58', sohr],
        ['05', '58', sohr],
      ],
      [],
    ],
    [
      'a word does not replace a number',
      [
        ['04', '58', sohr],
        ['05', 'dozens', sohr],
      ],
      [],
    ],
    [
      'a number replaces a word',
      [
        ['04', 'dozens', sohr],
        ['05', '58', sohr],
      ],
      ['dozens by 58'],
    ],
    [
      'a part does not replace a total',
      [
        ['04', '58', sohr],
        ['05', '12', { ...sohr, relation: 'subset' }],
      ],
      [],
    ],
    [
      'figures without origin stay',
      [
        ['04', '58'],
        ['05', '73'],
      ],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(eventOf(...rows).superseded).toEqual(expected)
  })
})

describe('figures', () => {
  it.each<[string, Row[], (number | null)[], (number | null)[], (number | null)[], (number | null)[]]>([
    // rows, then low, best, high under range, conservative, latest, ged
    ['one exact figure', [['04', '58', sohr]], [58, 58, 58], [58, 58, 58], [58, 58, 58], [58, 58, 58]],
    [
      'an open top stays open',
      [['04', 'at least 58', sohr]],
      [58, null, null],
      [58, null, null],
      [58, null, null],
      [58, 58, 58],
    ],
    [
      'an open bottom stays open',
      [['04', 'up to 30', sohr]],
      [null, null, 30],
      [null, null, 30],
      [null, null, 30],
      [30, 30, 30],
    ],
    [
      'two origins side by side',
      [
        ['04', '58', sohr],
        ['05', '73', police],
      ],
      [58, null, 73],
      [58, 58, 58],
      [73, 73, 73],
      [58, 58, 73],
    ],
    [
      'superseded figures count no more',
      [
        ['04', '58', sohr],
        ['05', '73', sohr],
      ],
      [73, 73, 73],
      [73, 73, 73],
      [73, 73, 73],
      [73, 73, 73],
    ],
    [
      'words stay words',
      [['04', 'dozens', sohr]],
      [null, null, null],
      [null, null, null],
      [null, null, null],
      [null, null, null],
    ],
    [
      'the perpetrator’s own figure is never the latest',
      [
        ['04', '58', sohr],
        ['05', '90', { source: 'Amaq', sourceParty: 'islamic_state' }],
      ],
      [58, null, 90],
      [58, 58, 58],
      [58, 58, 58],
      [58, 58, 90],
    ],
  ])('%s', (_, rows, range, conservative, latest, ged) => {
    const { figures } = eventOf(...rows).event
    const numbers = ({ low, best, high }: (typeof figures)['range']) => [low, best, high]
    expect(numbers(figures.range)).toEqual(range)
    expect(numbers(figures.conservative)).toEqual(conservative)
    expect(numbers(figures.latest)).toEqual(latest)
    expect(numbers(figures.ged)).toEqual(ged)
    for (const { formula } of Object.values(figures)) expect(formula).not.toBe('')
  })

  it('never adds killed and injured', () => {
    const { event } = eventOf(['04', '58', sohr], ['04', '90', { ...sohr, harm: 'injured' }])
    expect(event.figures.range.high).toBe(58)
    expect(event.figuresByHarm.injured?.range.high).toBe(90)
  })
})

describe('corroboration', () => {
  it.each<[string, Row[]]>([
    ['unassessed', [['04', '58']]],
    [
      'single_origin',
      [
        ['04', '58', sohr],
        ['04', '58', sohr],
      ],
    ],
    [
      'multiple_independent_origins',
      [
        ['04', '58', sohr],
        ['04', '58', police],
      ],
    ],
    [
      'multiple_origins_same_side',
      [
        ['04', '58', { source: 'SANA' }],
        ['04', '58', { source: 'Syrian state TV' }],
      ],
    ],
    [
      'contested',
      [
        ['04', '58', sohr],
        ['04', '58', { ...police, assertion: 'denied' }],
      ],
    ],
    [
      // rescuers who count the wounded confirm no count of the dead
      'single_origin',
      [
        ['04', '58', sohr],
        ['04', '58', { ...police, harm: 'injured' }],
      ],
    ],
    [
      // words beside a number confirm it no more than they deny it
      'single_origin',
      [
        ['04', '58', sohr],
        ['04', 'dozens', police],
      ],
    ],
  ])('%s', (expected, rows) => {
    expect(eventOf(...rows).event.corroboration).toBe(expected)
  })
})
