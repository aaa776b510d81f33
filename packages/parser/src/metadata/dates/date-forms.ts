import { calendarDay, monthNumber } from './calendar-day.ts'

/** One way of writing a day. `pattern` is sticky; `read` gives `YYYY-MM-DD`, or null where no one day is meant. */
export interface DateForm {
  readonly id: string
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => string | null
  readonly examples: readonly (readonly [text: string, date: string | null])[]
}

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?'
const ORDINAL = '(?:st|nd|rd|th)?'

const sticky = (source: string): RegExp => new RegExp(source, 'iy')
const number = (match: RegExpExecArray, group: number): number => Number(match[group])

/** "01/08/2016" may be January or August: without a part above 12, only dots and dashes say day first. */
function numericDay(match: RegExpExecArray): string | null {
  const [first, separator, second, year] = [number(match, 1), match[2], number(match, 3), number(match, 4)]
  if (first > 12) return calendarDay(year, second, first)
  if (second > 12) return calendarDay(year, first, second)
  return separator === '/' && first !== second ? null : calendarDay(year, second, first)
}

/** Tried in this order; the first that matches and names a real day wins. */
export const dateForms: readonly DateForm[] = [
  {
    id: 'iso',
    pattern: sticky('(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)'),
    read: (match) => calendarDay(number(match, 1), number(match, 2), number(match, 3)),
    examples: [
      ['2017-09-30', '2017-09-30'],
      ['2019/4/2', '2019-04-02'],
    ],
  },
  {
    id: 'numeric',
    pattern: sticky('(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})(?!\\d)'),
    read: numericDay,
    examples: [
      ['25-04-2016', '2016-04-25'],
      ['01.08.2016', '2016-08-01'],
      ['12/31/2015', '2015-12-31'],
      ['03/04/2015', null],
    ],
  },
  {
    id: 'day-month-year',
    pattern: sticky(`(?:${WEEKDAY},?\\s*)?(\\d{1,2})${ORDINAL}(?:\\s+of)?[\\s-]*${MONTH},?[\\s-]*(\\d{4})`),
    read: (match) => calendarDay(number(match, 3), monthNumber(match[2] ?? ''), number(match, 1)),
    examples: [
      ['30 September, 2017', '2017-09-30'],
      ['Saturday, 20 April, 2019', '2019-04-20'],
      ['Tuesday 19 Jul 2016', '2016-07-19'],
      ['1st of May 2014', '2014-05-01'],
    ],
  },
  {
    id: 'month-day-year',
    // "Apr 232017": the comma was lost and the parts ran together
    pattern: sticky(`(?:${WEEKDAY},?\\s+)?${MONTH}\\s+(\\d{1,2})${ORDINAL}\\s*,?\\s*(\\d{4})`),
    read: (match) => calendarDay(number(match, 3), monthNumber(match[1] ?? ''), number(match, 2)),
    examples: [
      ['July 19 2016', '2016-07-19'],
      ['Aug. 1, 2016', '2016-08-01'],
      ['Apr 232017', '2017-04-23'],
      ['Thu Sep 5 2013', '2013-09-05'],
      ['February 30, 2014', null],
    ],
  },
]

/** "2018 Tuesday ,23 January": how lists of other articles are stamped where a right-to-left page was flattened. */
export const flattenedForm: DateForm = {
  id: 'year-weekday-day-month',
  pattern: sticky(`(\\d{4})\\s+${WEEKDAY}\\s*,?\\s*(\\d{1,2})\\s+${MONTH}`),
  read: (match) => calendarDay(number(match, 1), monthNumber(match[3] ?? ''), number(match, 2)),
  examples: [['2018 Tuesday ,23 January', '2018-01-23']],
}
