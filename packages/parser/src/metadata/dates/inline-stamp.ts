import { dayNumber } from './calendar-day.ts'
import { dateForms } from './date-forms.ts'
import type { Stamp } from './stamp.ts'

const weekdayWord = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b/giy
const weekdayInitials = new Set('mtwfsMTWFS')
const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
/** A stamp stands between sentences: a new one, or nothing, follows it. */
const opensSentence = /(?:\s+\d{1,2}:\d{2})?\s+["“'‘(]?[\p{Lu}\d]|\s*$/uy
/** "on Friday 3 May 2019", "in Lyon, Friday 3 May 2019": the words before still run. */
const runsOn = /(?:[,;:–—-]|\b(?:on|of|since|from|until|till|by|this|last|and|to|for|before|after|the))\s*$/i

/**
 * A stamp that a scrape without line breaks left between standfirst and first sentence: "… says mayor AFP Friday 3 May 2019
 * A bomb …". Weekday and full date must agree, and no sentence may run on around it.
 */
export function findInlineStamp(text: string, from: number, to: number): Stamp | null {
  for (let position = from; position < to; position++) {
    if (!weekdayInitials.has(text.charAt(position))) continue
    if (position > from && !/[\s.)]/.test(text.charAt(position - 1))) continue
    weekdayWord.lastIndex = position
    const named = weekdayWord.exec(text)
    if (!named) continue
    for (const form of dateForms) {
      form.pattern.lastIndex = position
      const match = form.pattern.exec(text)
      const date = match ? form.read(match) : null
      if (!match || date === null) continue
      const end = position + match[0].length
      opensSentence.lastIndex = end
      const day = dayNumber(date)
      const agrees = day !== null && weekdayNames[(day + 3) % 7] === named[1]?.toLowerCase()
      if (agrees && opensSentence.test(text) && !runsOn.test(text.slice(Math.max(from, position - 12), position)))
        return { start: position, end, role: 'dated', date, time: null }
    }
  }
  return null
}
