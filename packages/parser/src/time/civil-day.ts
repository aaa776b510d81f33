/** Days as numbers since 1970-01-01 in the proleptic Gregorian calendar: no clock, no time zone. */
export type Day = number

export const dayOf = (year: number, month: number, day: number): Day =>
  Math.floor(Date.UTC(year, month - 1, day) / 86_400_000)

/** `YYYY-MM-DD` of a day. */
export const isoDay = (day: Day): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** The day of an ISO date or date-time; null for a month, a year or no date. */
export function parseDay(date: string | null | undefined): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '')
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** 1 = Monday .. 7 = Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

export const yearOf = (day: Day): number => Number(isoDay(day).slice(0, 4))
export const monthOf = (day: Day): number => Number(isoDay(day).slice(5, 7))

/** The most recent such weekday on or before `day`: dates in news look back. */
export const lastWeekday = (day: Day, weekday: number): Day => day - ((weekdayOf(day) - weekday + 7) % 7)
