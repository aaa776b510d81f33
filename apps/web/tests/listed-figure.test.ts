import { expect, test } from 'vitest'
import { listedFigure } from '../src/words/describe-claim.ts'
import { labelOf, type VocabularyName } from '../src/words/vocabularies.ts'
import { count } from './claim-point.ts'
import { claimRow } from './claim-row.ts'

const label = (vocabulary: string, value: string) => labelOf(vocabulary as VocabularyName, value)
const listed = (fields: Parameters<typeof claimRow>[1]) => listedFigure(claimRow('a', fields).claim, label)

test('a figure in a list keeps its sign, and says what it counts apart from one incident', () => {
  expect(listed({})).toBe('≥ 58 killed')
  expect(listed({ count: count('more_than', 736, null, null), scope: 'cumulative' })).toBe(
    '> 735 killed (running total)',
  )
  expect(listed({ count: count('about', null, 8, null), relation: 'subset' })).toBe('~ 8 killed (part of a figure)')
  expect(listed({ relation: 'additional', assertion: 'denied' })).toBe('≥ 58 killed (in addition, denied)')
})
