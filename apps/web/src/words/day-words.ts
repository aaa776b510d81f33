const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** `2017-09-29` as "29 Sep 2017", `2017-09` as "Sep 2017"; date-times lose their time of day. */
export function formatDay(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-')
  const name = month === undefined ? undefined : months[Number(month) - 1]
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ')
}

/** The same without the year: "29 Sep". */
export function formatDayOfYear(date: string): string {
  const [, month, day] = date.slice(0, 10).split('-')
  const name = month === undefined ? date.slice(0, 4) : (months[Number(month) - 1] ?? '')
  return day === undefined ? name : `${Number(day)} ${name}`
}

/** An interval of partial dates, as short as it can be: "28 Sep 2017", "28–30 Sep 2017", "28 Sep – 2 Oct 2017". */
export function formatInterval(start: string | null, end: string | null): string {
  if (start === null) return end === null ? 'no date' : `until ${formatDay(end)}`
  if (end === null || end === start) return formatDay(start)
  if (start.length === 10 && end.length === 10 && start.slice(0, 7) === end.slice(0, 7))
    return `${Number(start.slice(8))}–${formatDay(end)}`
  const sameYear = start.length > 4 && start.slice(0, 4) === end.slice(0, 4)
  return `${sameYear ? formatDayOfYear(start) : formatDay(start)} – ${formatDay(end)}`
}

/** 1 = Monday .. 7 = Sunday. */
export function weekdayName(weekday: number): string {
  return weekdays[weekday - 1] ?? ''
}

const dayInMs = 86_400_000

/** Whole days from one `YYYY-MM-DD` to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayInMs)
}

/** The day that lies `days` after a `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayInMs).toISOString().slice(0, 10)
}

/** "3 days", "5 weeks", "19 months", "6 years": a length of time that a reader can grasp. */
export function lengthInWords(days: number): string {
  if (days < 14) return plural(days, 'day')
  if (days < 60) return plural(Math.round(days / 7), 'week')
  if (days < 1096) return plural(Math.round(days / 30.44), 'month')
  return plural(Math.round(days / 365.25), 'year')
}

/** "1 article", "5 articles". */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`
}
