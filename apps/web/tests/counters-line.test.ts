import { expect, test } from 'vitest'
import { listedLine } from '../src/words/counters-line.ts'

const counters = {
  articles: 5,
  articlesRead: 12,
  claims: 23,
  origins: 3,
  events: 2,
  unattributed: 0,
  leftOut: { furniture: 0, implicit: 0, nonviolent: 0 },
}

test('a list of articles says how many of them hold the claims that are counted', () => {
  expect(listedLine(5, counters)).toBe('5 articles, 23 claims, 3 independent origins')
  expect(listedLine(9, counters)).toBe(
    '9 articles, 5 of them with claims in this view; 23 claims, 3 independent origins',
  )
  const none = { ...counters, articles: 0, claims: 0, origins: 0 }
  expect(listedLine(9, none)).toBe('9 articles, none of them with claims in this view')
  expect(listedLine(1, none)).toBe('1 article, without claims in this view')
  expect(listedLine(0, none)).toBe('0 articles, 0 claims, 0 independent origins')
})
