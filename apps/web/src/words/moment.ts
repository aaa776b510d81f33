import { formatDay } from './day-words.ts'

/** A date-time as "22 Nov 2026, 14:05 UTC": the same for every reader, on server and client. */
export function formatMoment(at: string): string {
  return `${formatDay(at)}, ${at.slice(11, 16)} UTC`
}
