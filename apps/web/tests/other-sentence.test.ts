import type { ClaimRow } from '@evenhand/store'
import { describe, expect, test } from 'vitest'
import { otherSentence, otherSentenceWords } from '../src/words/other-sentence.ts'
import { claimRow } from './claim-row.ts'

const mention = (start: number, end: number) => ({
  start,
  end: start + 2,
  quote: { start, end },
  part: 'body' as const,
})
const thursday = { text: 'Thursday', start: '2017-09-28', end: '2017-09-28', precision: 1 }

const rowOf = (claim: Partial<ClaimRow['claim']>): ClaimRow =>
  claimRow('a', { mentions: [mention(100, 150), mention(300, 350)], ...claim })

describe('words in another sentence than the figure', () => {
  test.each([
    ['before it', { start: 20, end: 28 }, 'Thursday'],
    ['between two mentions', { start: 200, end: 208 }, 'Thursday'],
    ['at the sentence’s beginning', { start: 100, end: 108 }, null],
    ['at its end', { start: 142, end: 150 }, null],
    ['in the second mention’s', { start: 310, end: 318 }, null],
    ['reaching out of it', { start: 145, end: 153 }, 'Thursday'],
    ['nowhere', undefined, null],
  ])('%s', (_, span, expected) => {
    expect(otherSentence(rowOf({ when: { ...thursday, ...(span && { span }) } }), 'when')).toBe(expected)
  })

  test('are none of a place that is not stated, nor of a value that a reviewer gave', () => {
    const when = { ...thursday, span: { start: 20, end: 28 } }
    expect(otherSentence(rowOf({ when }), 'where')).toBeNull()
    expect(otherSentence({ ...rowOf({ when }), machineValues: { when: null } }, 'when')).toBeNull()
    expect(otherSentence({ ...rowOf({ when }), machineValues: { scope: 'period' } }, 'when')).toBe('Thursday')
  })

  test('are told behind the value', () => {
    expect(otherSentenceWords(rowOf({ when: { ...thursday, span: { start: 20, end: 28 } } }), 'when')).toBe(
      ' (from “Thursday” in another sentence)',
    )
    expect(otherSentenceWords(rowOf({ when: thursday }), 'when')).toBe('')
  })
})
