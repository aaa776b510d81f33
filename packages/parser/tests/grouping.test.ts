import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/index.ts'

const published = '2024-05-15'
/** Claims as their mentions' parts: ["headline,lead"] is one claim of two mentions. */
const grouped = (text: string) =>
  parseArticle({ text, published }).claims.map((claim) => claim.mentions.map(({ part }) => part).join())

type Row = readonly [why: string, lines: readonly string[], claims: readonly string[]]

const one: readonly Row[] = [
  [
    'headline and lead repeat one figure',
    ['Bomb kills 12 in market', 'A bomb killed 12 people in a market on Monday, police said.'],
    ['headline,lead'],
  ],
  [
    'a figure without a source joins the sourced one',
    ['Twelve people were killed in the raid.', 'Police said 12 people were killed in the raid.'],
    ['lead,body'],
  ],
  [
    'word and numeral are one count',
    ['Police said twelve people were killed in the raid.', 'The 12 people killed were buried.'],
    ['lead,body'],
  ],
  [
    'a source’s short and full name are one',
    [
      'Raid kills 30 fighters: monitor',
      '',
      'A raid killed 30 fighters in the hills, the Observatory said.',
      '',
      'The 30 fighters killed had come from the north.',
    ],
    ['headline,lead,body'],
  ],
]

const two: readonly Row[] = [
  [
    'counts differ',
    ['Dozens killed in market blast', 'At least 60 people were killed in a market on Monday, police said.'],
    ['headline', 'lead'],
  ],
  [
    'sources differ',
    ['Police said 12 people were killed in the raid.', 'The army said 12 people were killed in the raid.'],
    ['lead', 'body'],
  ],
  ['victims differ', ['The bomb killed 12 soldiers.', 'The bomb killed 12 civilians.'], ['lead', 'body']],
  ['harms differ', ['The bomb killed 12 people.', 'The bomb wounded 12 people.'], ['lead', 'body']],
  ['days differ', ['12 people were killed on Monday.', '12 people were killed on Tuesday.'], ['lead', 'body']],
  [
    'a recalled event is another one',
    ['12 people were killed on Monday.', 'In 2008 a bomb killed 12 people.'],
    ['lead', 'body'],
  ],
  [
    'single persons on two days',
    ['A soldier was killed on Monday.', 'A soldier was killed on Tuesday.'],
    ['lead', 'body'],
  ],
]

describe('one claim', () => {
  it.each(one)('%s', (_why, lines, claims) => {
    expect(grouped(lines.join('\n'))).toEqual(claims)
  })
})

describe('two claims', () => {
  it.each(two)('%s', (_why, lines, claims) => {
    expect(grouped(lines.join('\n'))).toEqual(claims)
  })
})

describe('mentions', () => {
  const text = 'Bomb kills 12 in market\nA bomb killed 12 people in a market. Police said the bomb killed 12 people.'
  const { claims } = parseArticle({ text, published })
  it('stand in the order of the text, each with its sentence', () => {
    expect(claims).toHaveLength(1)
    expect(claims[0]?.mentions.map(({ quote }) => text.slice(quote.start, quote.end))).toEqual([
      'Bomb kills 12 in market',
      'A bomb killed 12 people in a market.',
      'Police said the bomb killed 12 people.',
    ])
  })
  it('the claim takes the source that one of them names', () => {
    expect(claims[0]?.attribution?.source).toBe('Police')
  })
})

describe('ids', () => {
  const text = 'A bomb killed 12 people on Monday. A mine wounded nine people.'
  const ids = (input: Parameters<typeof parseArticle>[0]) => parseArticle(input).claims.map(({ id }) => id)
  it('are the same whatever is known of the date', () => {
    expect(ids({ text })).toEqual(ids({ text, published }))
  })
  it('differ between outlets that print the same words', () => {
    const [a] = ids({ text, outlet: { id: 'one', name: 'One' } })
    const [b] = ids({ text, outlet: { id: 'two', name: 'Two' } })
    expect(a).not.toBe(b)
  })
})
