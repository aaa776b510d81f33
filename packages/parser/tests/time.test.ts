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

describe('spans of days in one month', () => {
  it.each([
    'Raids killed 12 people from 5 to 8 March.',
    'Raids killed 12 people between 5 and 8 March.',
    'Raids killed 12 people on 5-8 March.',
    'Raids killed 12 people from March 5 to 8.',
  ])('%s', (text) => {
    expect(interval(text, wednesday)).toBe('2024-03-05/2024-03-08')
  })
  it('a date in figures that can be read in two ways is none', () => {
    expect(when('A bomb killed 12 people on 4/3/2019.', wednesday)).toBeNull()
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
    ['A bomb killed 12 people on 03.03.2019.', '2019-03-03'],
    // one of the two can be no month
    ['A bomb killed 12 people on 23/3/2019.', '2019-03-23'],
    ['A bomb killed 12 people on 3/23/2019.', '2019-03-23'],
    ['A bomb on New Year’s Eve killed 12 people.', '2023-12-31'],
    ['A bomb killed 12 people on Christmas Day.', '2023-12-25'],
    ['On March 5 to 12 people were killed.', '2024-03-05'],
    // the date says which Saturday
    ['A bomb killed 12 people on Saturday, April 20.', '2024-04-20'],
    ['Hijackers killed 12 people in the Sept. 11 attacks.', '2001-09-11'],
    ['A bomb killed 12 people this morning.', '2024-05-15'],
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
  it.each([
    ['Raids killed 120 people in mid-March.', '2024-03/2024-03'],
    ['Raids killed 120 people in late December.', '2023-12/2023-12'],
    ['Some 120 people were killed between 1975 and 2015.', '1975/2015'],
    ['Some 120 people were killed in the 1970s.', '1970/1979'],
    ['Gunmen kidnapped 12 miners in two raids in March and April.', '2024-03/2024-04'],
    ['Raids killed 120 people from 2 May to 9 May.', '2024-05-02/2024-05-09'],
    ['Raids killed 120 people on Sunday and Monday.', '2024-05-12/2024-05-13'],
    ['Raids killed 120 people over the weekend.', '2024-05-11/2024-05-12'],
    ['April was the deadliest month this year with raids killing 120 people.', '2024-04/2024-04'],
  ])('%s → %s', (text, expected) => {
    expect(interval(text, wednesday)).toBe(expected)
  })
  it('last month in January is December of the year before', () => {
    expect(interval('Some 120 people were killed last month.', '2024-01-15')).toBe('2023-12/2023-12')
  })
})

describe('days by their names', () => {
  it.each([
    ['A bomb killed 12 people on Easter Sunday.', '2024-03-31'],
    ['A bomb killed 12 people on Good Friday.', '2024-03-29'],
    ['A bomb killed 12 people on Easter Monday 2019.', '2019-04-22'],
    // Easter of 2024 was over, Christmas was to come
    ['A bomb killed 12 people on Boxing Day.', '2023-12-26'],
    ['A truck killed 12 people on Bastille Day.', '2023-07-14'],
    ['The 7/7 bombings killed 12 people.', '2005-07-07'],
    ['The 26/11 attacks killed 12 people.', '2008-11-26'],
    ['Militants killed 12 people in the October 7 attack.', '2023-10-07'],
    ['A bomb killed 12 people the day before yesterday.', '2024-05-13'],
    ['A bomb killed 12 people on 03.03.19.', '2019-03-03'],
    ['Gunmen killed 12 people overnight Thursday.', '2024-05-09'],
    ['Gunmen killed 12 people on Wednesday last week.', '2024-05-08'],
    // today and yesterday are not "last Tuesday"
    ['Gunmen killed 12 people last Tuesday.', '2024-05-07'],
    ['Gunmen killed 12 people last Friday.', '2024-05-10'],
    ['The man, who moved here in 2009, killed 12 people at a bar on Monday.', '2024-05-13'],
    ['Gunmen killed 12 people a week ago on Monday.', '2024-05-06'],
    ['Gunmen killed 12 people a couple of weeks ago.', '2024-05-01'],
    ['The trial over the May 3, 2018 attacks, which killed 12 people, opened on Monday.', '2018-05-03'],
  ])('%s → %s', (text, day) => {
    expect(interval(text, wednesday)).toBe(`${day}/${day}`)
  })
  it.each([
    ['Raids killed 120 people in the 24 hours to Monday.', '2024-05-12/2024-05-13'],
    ['Raids killed 120 people in the three days ending on Sunday.', '2024-05-10/2024-05-12'],
    ['Raids killed 120 people in the first half of 2023.', '2023-01/2023-06'],
    ['Raids killed 120 people in the third quarter of last year.', '2023-07/2023-09'],
    ['Raids killed 120 people in the first four months of this year.', '2024-01/2024-04'],
    ['Raids killed 120 people a decade ago.', '2014/2014'],
    ['Raids killed 120 people ten years ago this week.', '2014/2014'],
    ['A weekend shooting killed 120 people.', '2024-05-11/2024-05-12'],
    ['Raids have killed 120 people since the weekend.', '2024-05-11/2024-05-15'],
  ])('%s → %s', (text, expected) => {
    expect(interval(text, wednesday)).toBe(expected)
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

describe('the start of a running total', () => {
  it.each([
    [
      'of its own war, not of a siege',
      'The town has been besieged since 2022. The war began with a revolt in March 2021. More than 90,000 people have been killed in the war.',
      '2021-03/2024-05-15',
    ],
    ['of a war as old as it', 'The three-year war has killed 90,000 people.', '2021/2024-05-15'],
    ['of a war in its nth year', 'The war, now in its sixth year, has killed 90,000 people.', '2018/2024-05-15'],
    [
      'of a war in round years, where its year is named',
      'The war began in March 2023. The two-year conflict has killed 90,000 people.',
      '2023-03/2024-05-15',
    ],
    ['of a siege weeks old', 'The three-week siege has killed 900 people.', '2024-04-24/2024-05-15'],
    ['of raids day after day', 'Raids have killed 90 people for the fourth straight day.', '2024-05-12/2024-05-15'],
    ['of a war in its nth day', 'The conflict, in its 18th day, has killed 900 people.', '2024-04-28/2024-05-15'],
  ])('%s', (_name, text, expected) => {
    expect(interval(text, wednesday)).toBe(expected)
  })
  it('an offensive launched on a day starts nothing by itself', () => {
    const text = 'Rebels launched an offensive near the town on Monday, killing 12 soldiers.'
    expect(interval(text, wednesday)).toBe('2024-05-13/2024-05-13')
  })
})

describe('days counted from other days', () => {
  it.each([
    ['A mortar killed two guards on Monday, and a mine killed five farmers a day earlier.', 'five', '2024-05-12'],
    ['A mortar killed two guards on Monday. A mine had killed five farmers the previous day.', 'five', '2024-05-12'],
    ['Monday’s shelling killed two guards a day after rockets killed five farmers.', 'five', '2024-05-12'],
    ['Monday’s shelling killed two guards a day after rockets killed five farmers.', 'two', '2024-05-13'],
    ['It was the deadliest raid in the valley since 3 March, when 40 people died.', '40', '2024-03-03'],
  ])('%s [%s] → %s', (text, words, day) => {
    expect(claimOf(parseArticle({ text, published: wednesday }), words).when?.start).toBe(day)
  })
  it('days after a bombing leave its day open', () => {
    const text = 'Buses left the town on Monday, days after a bombing killed 40 evacuees.'
    expect(when(text, wednesday)?.start).toBeNull()
  })
})

describe('which time is meant', () => {
  it('the day of the event, not of the statement', () => {
    expect(interval('Police said on Friday that a bomb killed 12 people on Monday.', wednesday)).toBe(
      '2024-05-13/2024-05-13',
    )
  })
  it.each([
    'The United Nations said on Tuesday that a bomb killed 12 people.',
    'A bomb killed 12 people, according to a report published on Tuesday.',
    'The minister visited the site on Tuesday where a bomb killed 12 people.',
    'Police said on Friday that a bomb killed 12 people.',
  ])('a day of saying or visiting alone is no day of the event: %s', (text) => {
    expect(when(text, wednesday)).toBeNull()
  })
  it('a day of retaliation is not that of the killings', () => {
    const text = 'Jets bombed the camp on Monday in retaliation for the killing of 21 farmers.'
    expect(when(text, wednesday)).toBeNull()
  })
  it('the main day stands beside an attack', () => {
    const text = 'A bomb killed 12 people.\n\nLawmakers meet on Tuesday to vote.\n\nThe blast on Monday hit a bus.'
    expect(interval(text, wednesday)).toBe('2024-05-13/2024-05-13')
  })
  it('what happened besides does not name the main day', () => {
    const parsed = parseArticle({
      text: 'A bomb killed 12 people. Also on Tuesday, a mortar killed two guards. The bomb went off on Monday.',
      published: wednesday,
    })
    expect(claimOf(parsed, '12').when?.start).toBe('2024-05-13')
    expect(claimOf(parsed, 'two').when?.start).toBe('2024-05-14')
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
  it('a massacre of years ago, recalled further down, dates nothing else', () => {
    const parsed = parseArticle({
      text: 'Air strikes killed 12 people in the valley. Crews searched the rubble. A clinic was hit too. On 25 May 2012 a massacre there left 108 people dead.',
      published: wednesday,
    })
    expect(claimOf(parsed, '12').when).toBeNull()
    expect(claimOf(parsed, '108').scope).toBe('background')
  })
  it('a day may be written as an ordinal', () => {
    expect(when('A bomb killed 12 people on the 4th of April.', wednesday)?.start).toBe('2024-04-04')
  })
  it('the span is its words', () => {
    const text = 'Raids killed 120 people over the past 48 hours.'
    const span = when(text, wednesday)?.span
    expect(text.slice(span?.start, span?.end)).toBe('over the past 48 hours')
  })
})
