const iso = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?$/
const compact = /^(\d{4})(\d{2})(\d{2})$/
const internet = /^(?:\w{3}, )?\d{1,2} \w{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|[+-]\d{4})$/

/** A publication time as pages write it, in ISO 8601; null for spellings that could be read in two ways. */
export function isoTime(raw: string): string | null {
  const value = raw.trim()
  const dashed = iso.exec(value)
  if (dashed) {
    const [, year, month, day, time, zone = ''] = dashed
    const date = `${year}-${month}-${day}`
    return isCalendarDate(date) ? date + (time ? `T${time}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}` : '') : null
  }
  const digits = compact.exec(value)
  if (digits) {
    const date = `${digits[1]}-${digits[2]}-${digits[3]}`
    return isCalendarDate(date) ? date : null
  }
  if (!internet.test(value)) return null
  const time = Date.parse(value)
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z')
}

function isCalendarDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && date >= '1900' && new Date(time).toISOString().startsWith(date)
}
