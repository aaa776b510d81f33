import { expect, test } from 'vitest'
import { countUnderConvention } from '../src/export/count-under-convention.ts'
import { csvComment, csvRow } from '../src/export/csv.ts'

test.each<[cell: string | number | boolean | null, written: string]>([
  [null, ''],
  ['', ''],
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+1', "'+1"],
  ['-2 dead', "'-2 dead"],
  ['@cmd', "'@cmd"],
  ['\tx', "'\tx"],
  ['=a,"b"', `"'=a,""b"""`],
  [-12.5, '-12.5'],
  [0, '0'],
  [false, 'false'],
])('the cell %j is written %s', (cell, written) => {
  expect(csvRow([cell, 1])).toBe(`${written},1\r\n`)
})

test('a value with a line break does not end the comment', () => {
  expect(csvComment(['q=a\nb', 'two'])).toBe('# q=a b\r\n# two\r\n')
})

test('a count with a word keeps its word; figures stay figures', () => {
  const figure = { text: 'at least 58', qualifier: 'at_least', low: 58, best: null, high: null, term: null } as const
  expect(countUnderConvention(figure, 'none')).toEqual(figure)
  const word = { text: 'Scores', qualifier: 'vague', low: 40, best: null, high: null, term: 'scores' } as const
  expect(countUnderConvention(word, 'none')).toEqual({ ...word, low: null })
  expect(countUnderConvention(word, 'literal_plural')).toEqual(word)
  expect(countUnderConvention(word, 'pitf')).toEqual({ ...word, low: null })
})
