const iso = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?$/
const compact = /^(\d{4})(\d{2})(\d{2})$/
const months = 'january february march april may june july august september october november december'.split(' ')
/** 30 September 2017; September 30, 2017; Sept. 30, 2017 */
const named = /^(?:(\d{1,2}) ([a-z]{3,9})\.?,? (\d{4})|([a-z]{3,9})\.? (\d{1,2}),? (\d{4}))$/i
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
  const spelt = named.exec(value)
  if (spelt) return namedDate(spelt[3] ?? spelt[6] ?? '', spelt[2] ?? spelt[4] ?? '', spelt[1] ?? spelt[5] ?? '')
  if (!internet.test(value)) return null
  const time = Date.parse(value)
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z')
}

function namedDate(year: string, name: string, day: string): string | null {
  const month = months.findIndex((full) => full.startsWith(name.toLowerCase().replace(/^sept$/, 'sep'))) + 1
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return month > 0 && isCalendarDate(date) ? date : null
}

function isCalendarDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && date >= '1900' && new Date(time).toISOString().startsWith(date)
}
