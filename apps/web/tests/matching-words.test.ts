import { expect, test } from 'vitest'
import { matchingWords } from '../src/words/matching-words.ts'

test('a row’s claims under a search, of all that it has', () => {
  expect(matchingWords(1234, undefined)).toBe('1,234')
  expect(matchingWords(6, 9)).toBe('6 of 9 match')
})
