import { refinerIds, rules } from '@evenhand/parser'
import { describe, expect, test } from 'vitest'
import { type Ablation, ablate } from '../src/rules/ablation.ts'
import { formatAblations } from '../src/rules/ablation-table.ts'
import { evenhand, folderWith } from './command.ts'

const of = (ablations: readonly Ablation[], id: string): Ablation => {
  const found = ablations.find((ablation) => ablation.id === id)
  if (!found) throw new Error(`no rule ${id}`)
  return found
}

describe('what is lost without a rule', () => {
  const ablations = ablate([
    { text: 'No one was hurt in the blast.' },
    { text: 'A bomb killed 12 people in Homs, the police said on Monday.', published: '2017-10-04' },
  ])

  test('every rule and refiner is there once', () => {
    expect(ablations.map(({ id }) => id)).toEqual([...rules.map(({ id }) => id), ...refinerIds])
  })

  test.each(rules.map((rule) => ({ rule })))('$rule.id fails some of its own examples', ({ rule }) => {
    const { examples, about, confidence, kind } = of(ablations, rule.id)
    expect({ about, confidence, kind }).toEqual({ about: rule.about, confidence: rule.confidence, kind: 'rule' })
    expect(examples?.count).toBe(rule.examples.length)
    expect(examples?.failing).toBeGreaterThan(0)
    expect(examples?.failing).toBeLessThanOrEqual(rule.examples.length)
  })

  test.each([
    ['zero', { lost: 1, added: 0, changed: 0, fields: {} }],
    ['object', { lost: 1, added: 0, changed: 0, fields: {} }],
    ['toll', { lost: 0, added: 0, changed: 0, fields: {} }],
    ['attribution', { lost: 0, added: 0, changed: 1, fields: { attribution: 1 } }],
  ])('%s: %o', (id, loss) => {
    expect(of(ablations, id).articles).toEqual(loss)
  })

  test('refiners have no examples', () => {
    for (const id of refinerIds) expect(of(ablations, id)).toMatchObject({ kind: 'refiner', examples: null })
  })

  test('the table names what has no effect', () => {
    const articles = { lost: 0, added: 0, changed: 0, fields: {} }
    const rule = { kind: 'rule', about: 'x', confidence: 1, articles } as const
    const table = formatAblations([
      { ...rule, id: 'earns', examples: { count: 2, failing: 1 } },
      { ...rule, id: 'idle', examples: { count: 2, failing: 0 } },
      {
        ...rule,
        id: 'moves',
        examples: null,
        articles: { lost: 1, added: 0, changed: 3, fields: { when: 1, where: 2 } },
      },
    ])
    expect(table.split('\n').map((line) => line.replace(/ {2,}/g, ' | ').trim())).toEqual([
      '| examples failing | claims lost | added | changed | fields',
      'earns | 1 of 2 | 0 | 0 | 0',
      'idle | 0 of 2 | 0 | 0 | 0',
      'moves | – | 1 | 0 | 3 | where 2, when 1',
      '',
      'Without effect: idle',
    ])
  })
})

describe('the command', () => {
  test('measures on the samples and prints a line for each rule and refiner', async () => {
    const { code, out, err } = await evenhand(['rules'])
    expect([code, err]).toEqual([0, ''])
    for (const { id } of rules) expect(out).toMatch(new RegExp(`^${id} +[1-9]`, 'm'))
    expect(out).toMatch(/^attribution +– /m)
  })

  test('--json gives the same as data, for articles of one’s own; what cannot be read is reported', async () => {
    const folder = folderWith({ 'a.txt': 'No one was hurt.', 'b.txt': '' })
    const { code, out, err } = await evenhand(['rules', '--json', 'a.txt', 'b.txt'], { cwd: folder })
    const report = JSON.parse(out) as { articles: number; ablations: Ablation[] }
    expect(report.articles).toBe(1)
    expect(of(report.ablations, 'zero').articles.lost).toBe(1)
    expect(code).toBe(1)
    expect(err).toMatch(/b\.txt: .*\(empty_text\)/)
  })
})
