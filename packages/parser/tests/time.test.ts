import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/index.ts'
import { claimOf, onlyClaim } from './claim-lines.ts'

/** 15 May 2024 was a Wednesday. */
const wednesday = '2024-05-15'

const when = (text: string, published?: string | null) =>
  onlyClaim(parseArticle({ text, published: published ?? null })).when
const interval = (text: string, published?: string) => {
  const found = when(text, published)
  return found ? `${found.start}/${found.end}` : null
}

describe('weekdays look back', () => {
  it.each([
    ['A bomb killed 12 people on Wednesday.', '2024-05-15'],
    ['A bomb killed 12 people on Tuesday.', '2024-05-14'],
    ['A bomb killed 12 people on Monday.', '2024-05-13'],
    ['On Sunday, a bomb killed 12 people.', '2024-05-12'],
    ['A bomb killed 12 people late Saturday.', '2024-05-11'],
    ['A bomb killed 12 people on Friday night.', '2024-05-10'],
    ['A bomb killed 12 people on Thursday.', '2024-05-09'],
  ])('%s → %s', (text, day) => {
    expect(interval(text, wednesday)).toBe(`${day}/${day}`)
  })
  it('“on Monday” published on a Monday is that day', () => {
    expect(interval('A bomb killed 12 people on Monday.', '2024-05-13')).toBe('2024-05-13/2024-05-13')
  })
  it('looks back over the turn of a year', () => {
    expect(interval('A bomb killed 12 people on Sunday.', '2024-01-02')).toBe('2023-12-31/2023-12-31')
  })
  it.each([null, '2024-05', '2024'])('stays a weekday without a day of publication: %s', (published) => {
    expect(when('A bomb killed 12 people on Monday.', published)).toMatchObject({
      text: 'Monday',
      start: null,
      end: null,
      weekday: 1,
    })
  })
})

describe('days', () => {
  it.each([
    ['A bomb killed 12 people today.', '2024-05-15'],
    ['A bomb killed 12 people yesterday.', '2024-05-14'],
    ['A bomb killed 12 people on 3 March.', '2024-03-03'],
    ['A bomb killed 12 people on March 3.', '2024-03-03'],
    // not after publication
    ['A bomb killed 12 people on 3 December.', '2023-12-03'],
    ['A bomb killed 12 people on March 3, 2019.', '2019-03-03'],
    ['A bomb killed 12 people on 3 March 2019.', '2019-03-03'],
    ['A bomb killed 12 people on 2019-03-03.', '2019-03-03'],
  ])('%s → %s', (text, day) => {
    expect(interval(text, wednesday)).toBe(`${day}/${day}`)
  })
  it('a full date needs no publication date', () => {
    expect(interval('A bomb killed 12 people on 3 March 2019.')).toBe('2019-03-03/2019-03-03')
  })
  it('a relative day without publication date has no start', () => {
    expect(when('A bomb killed 12 people yesterday.')).toMatchObject({ text: 'yesterday', start: null, end: null })
  })
})

describe('spans', () => {
  it.each([
    ['Raids killed 120 people over the past 48 hours.', '2024-05-13/2024-05-15', 2],
    ['Raids killed 120 people in three days.', '2024-05-13/2024-05-15', 2],
    ['Raids killed 120 people over the last week.', '2024-05-09/2024-05-15', 3],
    ['Some 120 people were killed last week.', '2024-05-06/2024-05-12', 3],
    ['Some 120 people were killed last month.', '2024-04/2024-04', 4],
    ['Raids killed 120 people in April.', '2024-04/2024-04', 4],
    ['Raids killed 120 people in August.', '2023-08/2023-08', 4],
    ['Raids killed 120 people in August 2012.', '2012-08/2012-08', 4],
    ['Some 120 people were killed last year.', '2023/2023', 5],
    ['Raids killed 120 people in 2013.', '2013/2013', 5],
  ])('%s → %s, precision %i', (text, expected, precision) => {
    expect(interval(text, wednesday)).toBe(expected)
    expect(when(text, wednesday)?.precision).toBe(precision)
  })
  it('last month in January is December of the year before', () => {
    expect(interval('Some 120 people were killed last month.', '2024-01-15')).toBe('2023-12/2023-12')
  })
})

describe('running totals run to the publication date', () => {
  it.each([
    ['The war has killed 120,000 people since March 2011.', '2011-03/2024-05-15'],
    ['The war has killed 120,000 people since 2014.', '2014/2024-05-15'],
  ])('%s → %s', (text, expected) => {
    expect(interval(text, wednesday)).toBe(expected)
  })
  it('and have no end where it is unknown', () => {
    expect(interval('The war has killed 120,000 people since March 2011.')).toBe('2011-03/null')
  })
})

describe('which time is meant', () => {
  it('the day of the event, not of the statement', () => {
    expect(interval('Police said on Friday that a bomb killed 12 people on Monday.', wednesday)).toBe(
      '2024-05-13/2024-05-13',
    )
  })
  it('a day of saying alone is no day of the event', () => {
    expect(when('Police said on Tuesday that a bomb killed 12 people.', wednesday)).toBeNull()
  })
  it('each figure its own', () => {
    const parsed = parseArticle({
      text: 'Raids killed 12 people on Monday. Two others died on Tuesday.',
      published: wednesday,
    })
    expect(claimOf(parsed, '12').when?.start).toBe('2024-05-13')
    expect(claimOf(parsed, 'Two').when?.start).toBe('2024-05-14')
  })
  it('a sentence without a time takes the main event’s', () => {
    const parsed = parseArticle({
      text: 'A bomb killed 12 people in a market on Monday. Thirty people were wounded.',
      published: wednesday,
    })
    expect(claimOf(parsed, 'Thirty').when?.start).toBe('2024-05-13')
  })
  it('the span is its words', () => {
    const text = 'Raids killed 120 people over the past 48 hours.'
    const span = when(text, wednesday)?.span
    expect(text.slice(span?.start, span?.end)).toBe('over the past 48 hours')
  })
})
