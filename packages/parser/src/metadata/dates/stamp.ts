import { dateForms, flattenedForm } from './date-forms.ts'

/**
 * What a stamp says about itself. `dated` has no label; `listed` is the flattened form that stamps other articles'
 * headlines and never dates this one.
 */
export type StampRole = 'published' | 'updated' | 'dated' | 'listed'

/** A date as page furniture writes it, with its label and time of day. Offsets point into the article's text. */
export interface Stamp {
  readonly start: number
  readonly end: number
  readonly role: StampRole
  /** `YYYY-MM-DD`, or null where day and month cannot be told apart. */
  readonly date: string | null
  /** `HH:MM±HH:MM` where time and zone are both stated. */
  readonly time: string | null
}

const label =
  /(?:(?:first|last|originally)\s+)?(published|posted|updated|update|modified|issued|created|(?:date of )?publication(?: date)?|date published|date)(?:\s+(?:on|at|date))?\s*[:|-]?\s+/iy
const zonedTimeFirst = /(?:gmt|utc)\s*\d{1,2}:\d{2}\s+/iy
const timeFirst = /\d{1,2}:?\d{2}(?:\s*(?:gmt|utc))?[\s,]+/iy
const timeAfter =
  /[\s,|–-]*(?:at\s+)?(\d{1,2}):(\d{2})(?::\d{2})?\s*(a\.?m\.?|p\.?m\.?)?(?:\s*\b(gmt|utc|z|[ecmp][sd]?t|ist|ksa|bst|cest|cet)\b([+-]\d{1,2})?)?/iy
// Colons are lost in some scrapes: four digits are a time only after "at" or before a zone.
const bareTimeAfter = /\s+(?:at\s+\d{4}\b|\d{4}\s+(?:gmt|utc)(?:[+-]\d{1,2})?)/iy

const offsets: Readonly<Record<string, number>> = { gmt: 0, utc: 0, z: 0, ist: 5.5, ksa: 3, bst: 1, cet: 1, cest: 2 }

const at = (pattern: RegExp, text: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position
  return pattern.exec(text)
}

function zonedTime(match: RegExpExecArray): string | null {
  const zone = match[4]?.toLowerCase()
  const base = zone === undefined ? undefined : offsets[zone]
  if (base === undefined) return null
  const half = match[3]?.toLowerCase().startsWith('p') ? 12 : 0
  const hour = match[3] ? (Number(match[1]) % 12) + half : Number(match[1])
  if (hour > 23 || Number(match[2]) > 59) return null
  const minutes = (base + Number(match[5] ?? 0)) * 60
  const size = Math.abs(minutes)
  const sign = minutes < 0 ? '-' : '+'
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(hour)}:${match[2]}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

function roleOf(word: string | undefined): StampRole {
  if (word === undefined) return 'dated'
  return /^(?:update|modif)/i.test(word) ? 'updated' : 'published'
}

/** The stamp that starts exactly at `position` and ends before `limit`, or null. Constant time. */
export function readStamp(text: string, position: number, limit: number = text.length): Stamp | null {
  const flattened = at(zonedTimeFirst, text, position)
  if (flattened) {
    const match = at(flattenedForm.pattern, text, position + flattened[0].length)
    const end = match ? match.index + match[0].length : 0
    if (match && end <= limit)
      return { start: position, end, role: 'listed', date: flattenedForm.read(match), time: null }
  }
  const labelled = at(label, text, position)
  let cursor = position + (labelled ? labelled[0].length : 0)
  for (const skip of [false, true]) {
    if (skip) {
      const early = at(timeFirst, text, cursor)
      if (!early) return null
      cursor += early[0].length
    }
    for (const form of dateForms) {
      const match = at(form.pattern, text, cursor)
      if (!match) continue
      const date = form.read(match)
      if (date === null && form.id !== 'numeric') continue
      const dateEnd = match.index + match[0].length
      if (dateEnd > limit) return null
      const timed = at(timeAfter, text, dateEnd)
      const bare = timed ? null : at(bareTimeAfter, text, dateEnd)
      const end = dateEnd + (timed?.[0].length ?? bare?.[0].length ?? 0)
      const inside = end <= limit
      return {
        start: position,
        end: inside ? end : dateEnd,
        role: roleOf(labelled?.[1]),
        date,
        time: inside && timed ? zonedTime(timed) : null,
      }
    }
  }
  return null
}
