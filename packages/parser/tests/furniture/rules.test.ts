import { describe, expect, it } from 'vitest'
import { furnitureExamples } from '../../src/furniture/lexicon/all-examples.ts'
import { furnitureRules } from '../../src/furniture/lexicon/all-rules.ts'
import { matchLine } from '../../src/furniture/rule-index.ts'

const fragmentOf = (pattern: RegExp, text: string): string | null => {
  pattern.lastIndex = 0
  const match = pattern.exec(text)
  return match ? text.slice(match.index) : null
}

describe('every furniture rule', () => {
  it('has an id of its own that starts with its kind', () => {
    const ids = furnitureRules.map((rule) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const rule of furnitureRules) expect(rule.id.split('.')[0]).toBe(rule.kind)
  })

  it('has examples, and no other rule has', () => {
    expect(Object.keys(furnitureExamples).sort()).toEqual(furnitureRules.map((rule) => rule.id).sort())
  })

  for (const rule of furnitureRules) {
    const { examples = [], counterexamples = [] } = furnitureExamples[rule.id] ?? {}
    describe(rule.id, () => {
      it.each(examples)('marks “%s”', (example) => {
        if (rule.scope === 'phrase' || rule.scope === 'line') expect(matchLine(example)?.id).toBe(rule.id)
        else {
          // fragments stand after a sentence
          const found = fragmentOf(rule.pattern, `The army left. ${example}`)
          expect(found).toBe(example)
          expect(rule.literals.some((literal) => example.includes(literal))).toBe(true)
        }
      })

      it.each(counterexamples)('leaves “%s”', (counterexample) => {
        if (rule.scope === 'phrase' || rule.scope === 'line') expect(matchLine(counterexample)?.id).not.toBe(rule.id)
        else expect(fragmentOf(rule.pattern, `The army left. ${counterexample}`)).toBeNull()
      })
    })
  }
})
