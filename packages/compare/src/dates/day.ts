const millisecondsPerDay = 86_400_000

/** Days since 1970-01-01 of a `YYYY-MM-DD`. */
export function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / millisecondsPerDay)
}

/** `YYYY-MM-DD` of a day number. */
export function dayText(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10)
}

/** First and last day of a `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as day numbers. */
export function daySpan(date: string): { first: number; last: number } {
  const [year = 0, month, day] = date.slice(0, 10).split('-').map(Number)
  if (month === undefined) return { first: dayNumber(`${date}-01-01`), last: dayNumber(`${date}-12-31`) }
  if (day === undefined) {
    const first = dayNumber(`${date}-01`)
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
    return { first, last: first + days - 1 }
  }
  return { first: dayNumber(date), last: dayNumber(date) }
}

/** 1 = Monday .. 7 = Sunday. */
function isoWeekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The most recent such weekday on or before a day: reports look back. */
export function lastWeekday(weekday: number, onOrBefore: number): number {
  return onOrBefore - ((isoWeekday(onOrBefore) - weekday + 7) % 7)
}
