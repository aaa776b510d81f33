import { describe, expect, test } from 'vitest'
import { formatDay, formatInterval, lengthInWords } from '../src/words/day-words.ts'

describe('dates in words', () => {
  test.each([
    ['2017-09-29', '29 Sep 2017'],
    ['2017-09', 'Sep 2017'],
    ['2017', '2017'],
    ['2017-09-29T08:30:00Z', '29 Sep 2017'],
  ])('%s is %s', (date, words) => expect(formatDay(date)).toBe(words))

  test.each([
    ['2017-09-28', '2017-09-28', '28 Sep 2017'],
    ['2017-09-28', '2017-09-30', '28–30 Sep 2017'],
    ['2017-09-28', '2017-10-02', '28 Sep – 2 Oct 2017'],
    ['2016-12-30', '2017-01-02', '30 Dec 2016 – 2 Jan 2017'],
    ['2014', '2017-09-30', '2014 – 30 Sep 2017'],
    ['2017-09-28', null, '28 Sep 2017'],
    [null, null, 'no date'],
  ])('%s to %s is %s', (start, end, words) => expect(formatInterval(start, end)).toBe(words))

  test.each([
    [1, '1 day'],
    [13, '13 days'],
    [21, '3 weeks'],
    [567, '19 months'],
    [3652, '10 years'],
  ])('%i days are %s', (days, words) => expect(lengthInWords(days)).toBe(words))
})
