/** First and last day, as `YYYY-MM-DD`. */
export interface DayRange {
  start: string
  end: string
}

/**
 * The days that a partial date covers: `2017-09` is 2017-09-01 to 2017-09-30. A date-time counts as its day where it was
 * written. Null for what is no calendar date, such as 2017-02-31.
 */
export function dayRange(date: string | null | undefined): DayRange | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(date ?? '') ?? []
  if (year === undefined || year === '0000') return null
  const start = `${year}-${month ?? '01'}-${day ?? '01'}`
  if (!isCalendarDay(start)) return null
  if (day !== undefined) return { start, end: start }
  return { start, end: month === undefined ? `${year}-12-31` : lastDayOf(Number(year), Number(month)) }
}

/** The days from the first of `start` to the last of `end`; null where neither is known. */
export function daysBetween(start: string | null, end: string | null): DayRange | null {
  const from = dayRange(start) ?? dayRange(end)
  const to = dayRange(end) ?? dayRange(start)
  return from && to && { start: from.start, end: to.end < from.start ? from.end : to.end }
}

function isCalendarDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

function lastDayOf(year: number, month: number): string {
  const date = new Date(0)
  // setUTCFullYear, for Date.UTC reads years below 100 as 19xx.
  date.setUTCFullYear(year, month, 0)
  return date.toISOString().slice(0, 10)
}
