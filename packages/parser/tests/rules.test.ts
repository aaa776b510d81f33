import { describe, expect, it } from 'vitest'
import { parseArticle, rules } from '../src/index.ts'
import { countOf } from './claim-lines.ts'

/** The claims with a count: a single person without a number is no rule's reading. */
const read = (text: string, without: readonly string[] = []) =>
  parseArticle({ text }, { without }).claims.filter((claim) => !claim.implicit)

describe.each(rules)('rule $id', (rule) => {
  it('has an example and a counterexample', () => {
    expect(rule.examples.length).toBeGreaterThan(0)
    expect(rule.counterexamples.length).toBeGreaterThan(0)
  })

  it.each(rule.examples.map(([text, ...claims]) => ({ text, claims })))('reads “$text”', ({ text, claims }) => {
    expect(read(text).map(countOf)).toEqual(claims)
  })

  it('is the one that reads something in its examples', () => {
    const by = rule.examples.flatMap(([text]) => read(text).map((claim) => claim.rule))
    expect(by).toContain(rule.id)
  })

  it('earns its place: without it an example loses a claim', () => {
    const lost = rule.examples.flatMap(([text, ...claims]) => {
      const left = read(text, [rule.id]).map(countOf)
      return claims.filter((claim) => !left.includes(claim))
    })
    expect(lost).not.toEqual([])
  })

  it.each(rule.counterexamples.map((text) => ({ text })))('leaves “$text”', ({ text }) => {
    expect(read(text).filter((claim) => claim.rule === rule.id)).toEqual([])
  })
})

it('no two rules share an id', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
})
