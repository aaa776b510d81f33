import { expect, test } from 'vitest'
import { partWords } from '../src/components/shown-part.tsx'

const part = (drawn: number, total: number, offset: number) => ({
  rows: Array.from({ length: drawn }),
  total,
  offset,
  limit: 200,
})

test.each([
  [part(7, 7, 0), ''],
  [part(200, 1234, 0), 'the latest 200 of 1,234 claims'],
  [part(200, 1234, 1000), '1,001 to 1,200, counted from the latest, of 1,234 claims'],
  [part(0, 1234, 4000), 'none this far back, of 1,234 claims'],
])('what a chart draws is told', (drawn, words) => expect(partWords(drawn)).toBe(words))
