import type { Credit, Span } from '@evenhand/schema'
import { agencyOf, agencySpellings } from '../furniture/agencies.ts'

/** Place and agency before the first sentence. */
export interface Dateline {
  /** The dateline as written, without what closes it. */
  readonly text: string
  readonly span: Span
  /** The place alone; null where only an agency stands. */
  readonly place: Span | null
  readonly credit: Credit | null
}

const word = "\\p{Lu}[\\p{L}.'’-]{1,24}"
const upperPlace = `\\p{Lu}[\\p{Lu}.'’-]{1,24}(?: [\\p{Lu}.'’-]{2,24}){0,3}`
const place = `${word}(?: (?:(?:al|el|de|as|ar)-?)?${word}){0,3}(?:, ${word}(?: ${word}){0,2})?`
const agency = `\\((${agencySpellings})\\)`

/** In this order: a closing sign or an agency makes a dateline certain; capitals alone must be all upper case. */
const forms: readonly RegExp[] = [
  // (CNN) -- Text, (Reuters) - Text, (CNN) Text
  new RegExp(`()${agency}(?=\\s*(?:[-–—]|\\p{Lu}|["“]))`, 'yu'),
  // WASHINGTON (AP) — Text, Amman, Jordan (CNN) Text
  new RegExp(`(${place}),? ${agency}(?=\\s*(?:[-–—:]|\\p{Lu}|["“]))`, 'yu'),
  // BEIRUT/ANKARA: Text, BEIRUT: Text, NAIROBI, Kenya — Text
  new RegExp(`(${upperPlace}(?:/${upperPlace})?(?:, ${word}(?: ${word}){0,2})?)()(?=\\s?[:–—]|\\s+-{1,2}\\s)`, 'yu'),
  // Aleppo, SANA – Text; Aleppo SANA-Text
  new RegExp(`(${place}),? (SANA|AFP|Reuters|AP)(?=\\s?[-–—])`, 'yu'),
  // Beirut- Text: a capitalised place with its dash
  new RegExp(`(${word}(?: ${word})?)()(?=[-–—] ["“]?\\p{Lu}| [–—] ["“]?\\p{Lu})`, 'yu'),
  // KHAN SHEIKHUN Syria A suspected: punctuation lost
  new RegExp(`(${upperPlace})()(?= (?:${word} )?(?:An?|The|At|In|On|${word}) )`, 'yu'),
]
const lost = forms.length - 1
/** Words in capitals that open sentences and lines without being places. */
const noPlaces =
  /^(?:FILE|CLOSE|WATCH|VIDEO|PHOTO|PHOTOS|UPDATE|UPDATED|ANALYSIS|OPINION|EXCLUSIVE|BREAKING|URGENT|NATO|ISIS|ISIL|DAESH|UNICEF|NRPLUS|MEMBER|NOTE|READ|MORE)$/
/** Places of up to four letters: shorter capitals are otherwise acronyms. */
const shortPlaces =
  /^(?:ROME|LIMA|OSLO|KIEV|KYIV|BAKU|DOHA|ADEN|HOMS|HAMA|IRAQ|IRAN|BONN|BERN|CALI|GAZA|SUVA|RIGA|LOME|MALI|CHAD|TYRE|NICE)$/

const initials = /^(?:\p{Lu}\.){2,}/u

/** True for a name without an agency that is no place: acronyms, labels, initials. */
const isLabel = (name: string): boolean => {
  const parts = name.split(/[ ,/]+/)
  return (
    parts.some((part) => noPlaces.test(part) || initials.test(part)) ||
    (parts.length === 1 && name.length <= 4 && name === name.toUpperCase() && !shortPlaces.test(name)) ||
    /^[IVXLC]+$/.test(name)
  )
}

/** The dateline that starts at `position`, or null. */
export function readDateline(text: string, position: number): Dateline | null {
  for (const [index, form] of forms.entries()) {
    form.lastIndex = position
    const match = form.exec(text)
    if (!match) continue
    const name = match[1] ?? ''
    if (!match[2] && isLabel(name)) continue
    if (index === lost && name.split(' ').some((part) => part.length < (name.includes(' ') ? 3 : 5))) continue
    const end = position + match[0].length
    const known = match[2] ? agencyOf(match[2]) : null
    const at = known && match[2] ? match[0].lastIndexOf(match[2]) : -1
    return {
      text: text.slice(position, end),
      span: { start: position, end },
      place: name === '' ? null : { start: position, end: position + name.length },
      credit:
        known && at >= 0
          ? {
              name: known.name,
              type: known.type,
              where: 'dateline',
              span: { start: position + at, end: position + at + (match[2]?.length ?? 0) },
            }
          : null,
    }
  }
  return null
}
