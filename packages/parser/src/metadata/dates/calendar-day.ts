/** Month names as stamps write them, three letters decide. */
const monthNumbers: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

/** 1..12 for a month's English name or abbreviation, 0 for anything else. */
export const monthNumber = (name: string): number => monthNumbers[name.slice(0, 3).toLowerCase()] ?? 0

const daysOf = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value))

/** `YYYY-MM-DD` where the three numbers name a day from 1900 to 2099 that exists, else null. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return null
  return `${year}-${pad(month)}-${pad(day)}`
}

/** Whole days since 1970-01-01 of the day that an ISO date or date-time starts with; null where it names no day. */
export function dayNumber(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return calendarDay(year, month, day) === null ? null : Date.UTC(year, month - 1, day) / 86_400_000
}
