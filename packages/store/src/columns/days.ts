import { noDay } from './columns.ts'

/** A day of the columns as `YYYY-MM-DD`; null where it is none. */
export function dayOf(day: number): string | null {
  if (day === noDay || !Number.isFinite(day)) return null
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** The Monday of a day's week. */
export function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7)
}
