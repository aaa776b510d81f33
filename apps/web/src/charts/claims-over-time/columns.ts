import { addDays, daysBetween, formatDayOfYear, formatInterval, lengthInWords } from '../../words/day-words.ts'

/** A first and last day; equal for a single day. */
export interface Days {
  start: string
  end: string
}

export type ColumnUnit = 'day' | 'week' | 'month'

/**
 * A stretch of the time axis. Days without a claim next to days with some are columns of their own, so that gaps are
 * seen; a long silence is one `break` that says how long it is; claims without a date stand in `undated`, at the end.
 */
export interface TimeColumn {
  key: string
  kind: 'time' | 'empty' | 'break' | 'undated'
  label: string
  /** Second line: the year, at the first column of each. */
  year: string
  /** Left edge and width, in slots: a slot holds one mark. */
  x: number
  width: number
  /** First and last day; null for breaks and `undated`. */
  days: Days | null
}

const daysAtMost = 45
const weeksAtMost = 80
const filledGap: Record<ColumnUnit, number> = { day: 3, week: 3, month: 3 }
const undatedKey = 'undated'

/** Days while there are few of them, else weeks, else months. */
export function columnUnit(days: readonly (Days | null)[]): ColumnUnit {
  const starts = days.flatMap((day) => (day ? [day.start] : []))
  if (new Set(starts).size <= daysAtMost) return 'day'
  return new Set(starts.map((start) => columnKey({ start, end: start }, 'week'))).size <= weeksAtMost ? 'week' : 'month'
}

/** The column a date belongs to. In days, an interval of more than a week has a column of its own. */
export function columnKey(days: Days | null, unit: ColumnUnit): string {
  if (days === null) return undatedKey
  if (unit === 'month') return days.start.slice(0, 7)
  if (unit === 'week') return mondayOf(days.start)
  return daysBetween(days.start, days.end) > 6 ? `${days.start}/${days.end}` : days.start
}

/** The axis for the given column keys, left to right; `slots` says how many marks stand side by side in each. */
export function timeColumns(slots: ReadonlyMap<string, number>, unit: ColumnUnit): TimeColumn[] {
  const dated = [...slots.keys()].filter((key) => key !== undatedKey).sort()
  const columns: TimeColumn[] = []
  let x = 0
  let lastYear = ''
  function add(column: Omit<TimeColumn, 'x' | 'year'>) {
    const year = column.days?.start.slice(0, 4) ?? ''
    columns.push({ ...column, x, year: column.kind === 'time' && year !== lastYear ? year : '' })
    if (column.kind === 'time') lastYear = year
    x += column.width
  }
  let previous: Days | null = null
  for (const key of dated) {
    const days = daysOf(key, unit)
    if (previous) {
      const missing = unitsBetween(previous, days.start, unit) - 1
      if (missing > 0 && missing <= filledGap[unit] && !key.includes('/')) {
        for (let n = 1; n <= missing; n++) {
          const empty = daysOf(columnKey(shift(previous, n, unit), unit), unit)
          add({ key: `empty-${empty.start}`, kind: 'empty', label: columnLabel(empty, unit), width: 0.5, days: empty })
        }
      } else if (missing > 0) {
        const gap = daysBetween(previous.end, days.start)
        add({ key: `break-${key}`, kind: 'break', label: lengthInWords(Math.max(1, gap)), width: 1, days: null })
      }
    }
    add({
      key,
      kind: 'time',
      label: columnLabel(days, unit),
      width: Math.max(key.includes('/') ? 2 : 1, slots.get(key) ?? 1),
      days,
    })
    previous = days
  }
  const undated = slots.get(undatedKey)
  if (undated !== undefined)
    add({ key: undatedKey, kind: 'undated', label: 'no date', width: Math.max(1, undated), days: null })
  return columns
}

function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  return addDays(day, -weekday)
}

function daysOf(key: string, unit: ColumnUnit): Days {
  if (unit === 'month') return { start: `${key}-01`, end: addDays(nextMonth(key), -1) }
  if (unit === 'week') return { start: key, end: addDays(key, 6) }
  const [start = key, end = start] = key.split('/')
  return { start, end }
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`
}

function shift(days: Days, n: number, unit: ColumnUnit): Days {
  if (unit === 'day') return { start: addDays(days.end, n), end: addDays(days.end, n) }
  if (unit === 'week') return { start: addDays(days.start, 7 * n), end: addDays(days.start, 7 * n + 6) }
  let month = days.start.slice(0, 7)
  for (let step = 0; step < n; step++) month = nextMonth(month).slice(0, 7)
  return { start: `${month}-01`, end: addDays(nextMonth(month), -1) }
}

function unitsBetween(from: Days, to: string, unit: ColumnUnit): number {
  if (unit === 'day') return daysBetween(from.end, to)
  if (unit === 'week') return Math.round(daysBetween(from.start, to) / 7)
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return months(to) - months(from.start)
}

function columnLabel(days: Days, unit: ColumnUnit): string {
  if (unit === 'month') return formatDayOfYear(days.start.slice(0, 7))
  if (unit === 'week') return formatDayOfYear(days.start)
  return days.start === days.end ? formatDayOfYear(days.start) : spanLabel(days)
}

function spanLabel({ start, end }: Days): string {
  const wholeMonth = start.endsWith('-01') && addDays(end, 1).endsWith('-01') && start.slice(0, 7) === end.slice(0, 7)
  if (wholeMonth) return formatDayOfYear(start.slice(0, 7))
  return start.slice(0, 4) === end.slice(0, 4)
    ? `${formatDayOfYear(start)} – ${formatDayOfYear(end)}`
    : formatInterval(start, end)
}
