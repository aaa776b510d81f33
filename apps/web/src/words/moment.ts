import { formatDay } from './day-words.ts'

/** Day and time in a file's name, in UTC: 2026-11-22T140509Z. Two exports of one day keep apart, and stand in order. */
export function fileMoment(now: Date): string {
  return `${now.toISOString().slice(0, 19).replaceAll(':', '')}Z`
}

/** A date-time as "22 Nov 2026, 14:05 UTC": the same for every reader, on server and client. */
export function formatMoment(at: string): string {
  return `${formatDay(at)}, ${at.slice(11, 16)} UTC`
}
