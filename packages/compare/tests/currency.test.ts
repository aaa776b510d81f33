import { describe, expect, it } from 'vitest'
import { revisionMark } from '../src/currency/revision-words.ts'
import { compare, figureWords } from '../src/index.ts'
import { buildArticle, type ClaimSketch } from './build-article.ts'

const base = {
  when: '2016-05-03',
  where: 'Testabad',
  by: 'islamic_state',
  victims: { text: 'soldiers', category: 'combatant_state', party: 'iraqi_government' },
} satisfies Partial<ClaimSketch>
/** `text` tells the claim in a sentence of its own; `#` stands for the number. */
type Row = [day: string, number: string, claim?: Partial<ClaimSketch>, text?: string]
const eventOf = (...rows: Row[]) => {
  const articles = rows.map(([day, number, claim, text], index) =>
    buildArticle({
      id: `r${index}`,
      published: `2016-05-${day}`,
      text: (text ?? `Report ${index}: # fell.`).replace('#', number),
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
      'a floor that leaves room for the earlier figure replaces nothing',
      [
        ['04', '73', sohr],
        ['05', 'at least 58', sohr],
      ],
      [],
    ],
    [
      'within a day the text’s own words order figures: upwards',
      [
        ['04', '5', sohr],
        ['04', '8', sohr, 'The death toll from the raid rises to #.'],
      ],
      ['5 by 8'],
    ],
    [
      'a figure on the far side of a rise may be later still',
      [
        ['04', '12', sohr],
        ['04', '8', sohr, 'The death toll from the raid rises to #.'],
      ],
      [],
    ],
    [
      'a word for a rise orders nothing of another origin',
      [
        ['04', '5', sohr],
        ['04', '8', police, 'The death toll from the raid rises to #.'],
      ],
      [],
    ],
    [
      'a figure called earlier replaces nothing, however late it is printed',
      [
        ['04', '8', sohr],
        ['05', '5', sohr, 'The monitor had earlier put the toll at #.'],
      ],
      [],
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

describe('the latest figure', () => {
  it.each<[string, string, ...Row[]]>([
    [
      '“9” (4 May 2016); said at the same time: “12”; chosen: the lowest',
      'lowest',
      ['04', '12', sohr],
      ['04', '9', police],
    ],
    [
      '“12” (4 May 2016); said at the same time: “9”; chosen: the one that counts to the latest day (4 May 2016)',
      'latest day',
      ['04', '12', { ...sohr, when: '2016-05-03/2016-05-04' }],
      ['04', '9', police],
    ],
    [
      '“12” (4 May 2016); said at the same time: “9”; chosen: the one that most origins give',
      'origins',
      ['04', '12', sohr],
      ['04', '12', police],
      ['04', '9', { source: 'A medic' }],
    ],
    ['chosen: nothing tells ', 'nothing', ['04', '12', sohr], ['04', 'about 12', police]],
  ])('says why it was chosen among several: %s', (words, _, ...rows) => {
    expect(eventOf(...rows).event.figures.latest.formula).toContain(words)
  })

  it('names other figures that were said at the same time', () => {
    const { event } = eventOf(['04', '12', sohr], ['04', '9', police])
    expect(event.figures.latest.formula).toMatch(/said at the same time: “(9|12)”/)
    expect(eventOf(['04', '12', sohr], ['05', '9', police]).event.figures.latest.formula).not.toContain(
      'at the same time',
    )
  })
})

describe('a text that gives an earlier figure beside its own', () => {
  const revising = (text: string, earlier: string, later: string, source?: string) =>
    buildArticle({
      id: 'revising',
      published: '2016-05-04',
      text,
      claims: [
        { ...base, ...sohr, number: later },
        { ...base, ...(source ? { source } : {}), number: earlier },
      ],
    })
  const first = buildArticle({
    id: 'first',
    published: '2016-05-04',
    text: 'The monitor counted 112 dead.',
    claims: [{ ...base, ...sohr, number: '112' }],
  })

  it.each([
    ['with its source', 'SOHR'],
    ['without a source of its own', undefined],
  ])('revises it, %s, wherever it was printed', (_, source) => {
    const text = 'The raid killed at least 126 soldiers, the monitor said, updating a previous toll of 112.'
    const second = revising(text, '112', 'at least 126', source)
    const { events } = compare([first, second])
    expect(events).toHaveLength(1)
    const [later, earlier] = second.claims
    expect(events[0]?.superseded).toEqual(
      [first.claims[0]?.id, earlier?.id]
        .sort()
        .map((claim) => ({ claim, by: later?.id, reason: 'the text orders them: “previous toll”' })),
    )
  })
})

describe('words that order figures', () => {
  it.each([
    ['A source earlier put the death toll at 5 civilians.', 'earlier', 'up'],
    ['The watchdog had put the toll at 5.', 'earlier', 'up'],
    ['It said later that 9 died, updating an earlier toll on Sunday evening of 5.', 'earlier', 'up'],
    ['Initial reports of 5 killed could not be checked.', 'earlier', 'up'],
    ['Earlier on Monday a doctor said that 5 had died.', 'earlier', 'up'],
    ['The toll now stands at 8, up from 5 the night before.', 'earlier', 'up'],
    ['The toll now stands at 5, up from 3 the night before.', 'later', 'up'],
    ['The death toll from the raid has risen to at least 5.', 'later', 'up'],
    ['Two more died in hospital, bringing the toll to 5.', 'later', 'up'],
    ['The ministry lowered its count of the dead to 5.', 'later', 'down'],
    ['Raid kills 5 near the river: new toll', 'later', 'up'],
    ['The monitor had earlier given a toll of 3 but the number rose to 5.', 'later', 'up'],
    ['Up to 5 people died.', null, null],
    ['The raid killed 5 earlier this week.', null, null],
    ['A former mayor was among 5 dead.', null, null],
  ] as const)('%s', (text, standing, direction) => {
    const [claim] = buildArticle({ id: 'a', text, claims: [{ number: '5' }] }).claims
    const mark = claim ? revisionMark(claim, text) : null
    expect([mark?.standing ?? null, mark?.direction ?? null]).toEqual([standing, direction])
    if (mark) expect(text).toContain(mark.words)
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

  it.each<[string, ...Row[]]>([
    ['20 to at least 60', ['04', '20', police], ['05', 'at least 60', sohr]],
    ['at least 58', ['04', 'at least 58', police]],
    ['at least 58 to about 120', ['04', 'at least 58', police], ['05', 'about 120', sohr]],
    ['58 to 120', ['04', '58', police], ['05', '120', sohr]],
    ['58 to about 120', ['04', 'at least 58', police], ['04', '58', sohr], ['05', 'about 120', { source: 'A medic' }]],
    ['at most 30 to 41', ['04', 'up to 30', police], ['05', '41', sohr]],
    ['at most 30', ['04', 'up to 30', police]],
    ['about 120', ['04', 'about 120', police]],
    ['58', ['04', '58', police], ['05', '58', sohr]],
    ['no number', ['04', 'dozens', police]],
  ])('range in words: %s', (words, ...rows) => {
    const { range } = eventOf(...rows).event.figures
    expect(figureWords(range)).toBe(words)
    const how = rows.length === 1 ? 'the one current claim' : 'lowest to highest'
    if (words !== 'no number') expect(range.formula.toLowerCase()).toContain(`${words}: ${how}`)
  })

  it('says how many claims stand behind each wording', () => {
    const { range } = eventOf(['04', '58', police], ['04', '58', sohr], ['04', '73', { source: 'A medic' }]).event
      .figures
    expect(range.formula).toContain('3 current claims: “58” (2 claims), “73”')
  })

  it('spans a stated range with both its ends', () => {
    const count = { qualifier: 'range', low: 30, best: null, high: 40 } as const
    const { range, ged } = eventOf(['04', '30 to 40', { ...sohr, count }]).event.figures
    expect(range).toMatchObject({ low: 30, best: null, high: 40, openLow: null, openHigh: null })
    expect(ged).toMatchObject({ low: 30, best: 30, high: 40 })
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

  it('who counts civilians does not confirm who counts police', () => {
    const civilians = { text: 'civilians', category: 'civilian', party: null } as const
    const officers = { text: 'officers', category: 'combatant_state', party: null } as const
    const told = (victims: ClaimSketch['victims']) =>
      compare([
        buildArticle({
          id: 'r',
          published: '2016-05-04',
          text: 'Report: 14 fell and 9 fell.',
          claims: [
            { ...base, ...sohr, number: '14', victims: civilians },
            { ...base, ...police, number: '9', victims },
          ],
        }),
      ]).events.map(({ corroboration }) => corroboration)
    expect(told(officers)).toEqual(['single_origin'])
    expect(told({ text: null, category: 'unknown', party: null })).toEqual(['multiple_independent_origins'])
  })

  const amaq = { source: 'Amaq', sourceParty: 'islamic_state' }
  const army = { source: 'Iraqi army', sourceParty: 'iraqi_government' }
  it.each<[string, Row[]]>([
    ['', [['04', '58', sohr]]],
    [
      'a party (inflicting) and a monitor',
      [
        ['04', '58', sohr],
        ['04', '40', amaq],
      ],
    ],
    [
      'a party (inflicting), a party (suffering) and 2 monitors',
      [
        ['04', '58', sohr],
        ['04', '55', { source: 'SNHR' }],
        ['04', '40', amaq],
        ['04', '50', army],
      ],
    ],
    [
      // words give no figure, whoever says them
      '',
      [
        ['04', '58', sohr],
        ['04', 'dozens', amaq],
      ],
    ],
  ])('names who is behind a figure: “%s”', (who, rows) => {
    expect(eventOf(...rows).event.backing.who).toBe(who)
  })

  it('tells origins with a number from those without', () => {
    const { origins, backing } = eventOf(['04', '58', sohr], ['04', 'dozens', amaq]).event
    expect([origins.length, backing.origins]).toEqual([2, ['syrian-observatory-for-human-rights']])
  })
})
