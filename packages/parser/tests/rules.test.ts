import { describe, expect, it } from 'vitest'
import { dependentRules, directRules } from '../src/claims/rules/index.ts'
import { parseArticle } from '../src/index.ts'
import { countOf } from './claim-lines.ts'

const rules = [...directRules, ...dependentRules]

/** "harm qualifier low/best/high" of every claim of a text, in order. */
const read = (text: string, without: readonly string[] = []): string[] =>
  parseArticle({ text }, { without }).claims.map(countOf)

describe.each(rules)('rule $id', (rule) => {
  it('shows what it reads and what it leaves', () => {
    expect(rule.examples.length).toBeGreaterThan(0)
    expect(rule.counterexamples.length).toBeGreaterThan(0)
  })

  it.each(rule.examples.map(([text, ...claims]) => ({ text, claims })))('reads “$text”', ({ text, claims }) => {
    expect(read(text)).toEqual(claims)
  })

  it('loses something when it is left out', () => {
    const lost = rule.examples.filter(([text, ...claims]) => !same(read(text, [rule.id]), claims))
    expect(lost).not.toEqual([])
  })

  it.each(rule.counterexamples.map((text) => ({ text })))('leaves “$text”', ({ text }) => {
    const { claims } = parseArticle({ text })
    expect(claims.filter((claim) => claim.rule === rule.id).map(countOf)).toEqual([])
  })
})

it('has no two rules with one id', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
})

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, i) => line === b[i])
}
