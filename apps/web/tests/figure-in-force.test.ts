import { describe, expect, test } from 'vitest'
import { claimWords, figureBesideText, withFiguresInForce } from '../src/words/figure-in-force.ts'
import { claimRow } from './claim-row.ts'

const around = (text: string, best: number) =>
  ({ text, qualifier: 'about', low: null, best, high: null, term: null }) as const
const read = claimRow('read', { count: around('Around 120', 120) })
const edited = {
  ...claimRow('edited', { count: around('Around 120', 128) }),
  machineValues: { count: read.claim.count },
}

describe('a figure that a reviewer set', () => {
  test('stands before the words of the text', () => {
    expect(figureBesideText(edited.claim.count)).toBe('~ 128 (text: Around 120)')
    expect(figureBesideText({ ...around('58', 58), qualifier: 'exact' })).toBe('58')
    expect([read, edited].map(claimWords)).toEqual(['“Around 120”', '~ 128 (text: “Around 120”)'])
  })

  test('stands in what the comparison says of it, unless the same words stand for another figure, too', () => {
    const formula = 'The most recent current claim: “Around 120”, 2017-09-29; “58” is the lowest'
    expect(withFiguresInForce(formula, [edited])).toBe(
      'The most recent current claim: ~ 128 (text: “Around 120”), 2017-09-29; “58” is the lowest',
    )
    expect(withFiguresInForce(formula, [read])).toBe(formula)
    expect(withFiguresInForce(formula, [read, edited])).toBe(formula)
  })
})
