import { describe, expect, test } from 'vitest'
import { fragmentName, frequencyWords, seenWords } from '../src/profiles/fragment-words.ts'

describe('a fragment in words', () => {
  test.each([
    [{ text: 'sheet # of the courier', example: null }, '“sheet # of the courier”'],
    [{ text: 'sheet #', example: { words: 'Sheet\n 9' } }, '“Sheet 9”'],
    [{ text: 'x'.repeat(70), example: null }, `“${'x'.repeat(59)}…”`],
  ])('%j is named %s', (row, name) => expect(fragmentName(row as Parameters<typeof fragmentName>[0])).toBe(name))

  test('counts name what they are of', () => {
    expect(frequencyWords({ frequency: 38, texts: 50 })).toBe('38 of 50 texts')
    expect(frequencyWords({ frequency: 1, texts: 1 })).toBe('1 of 1 text')
  })

  test.each([
    [null, null, 'no dated text'],
    ['2017-03-01', '2017-03-01', 'seen 1 Mar 2017'],
    ['2017-03-01', '2017-04-02', 'seen 1 Mar – 2 Apr 2017'],
    ['2016', '2017-04', 'seen 2016 – Apr 2017'],
  ])('%s to %s: %s', (firstSeen, lastSeen, words) => expect(seenWords({ firstSeen, lastSeen })).toBe(words))
})
