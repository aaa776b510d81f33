import type { Credit } from '@evenhand/schema'
import { agencyOf, agencySpellings } from '../furniture/agencies.ts'
import type { FurnitureReading } from '../furniture/mark-furniture.ts'
import { knownOutletName } from './outlets.ts'

const agencyInText = new RegExp(`(?<![\\p{L}\\p{N}])(?:${agencySpellings})(?![\\p{L}\\p{N}])`, 'gu')
/** The same without what may stand around it: most furniture names none. */
const anyAgency = new RegExp(agencySpellings)
const sourceLine = /^[([]?(?:sources?|via)\s?[:–-]\s?([^\])]{2,60})/i

type Place = Credit['where']

/** Where a credit in furniture of a kind and rule stands; null where the agency's name there is no credit. */
function placeOf(kind: string, rule: string): Place | null {
  if (kind === 'caption_credit') return 'photo'
  if (rule === 'byline_meta.source-line' || rule === 'byline_meta.agency-at-end') return 'source_line'
  if (kind === 'byline_meta') return 'byline'
  if (kind === 'about' || kind === 'legal') return 'source_line'
  return null
}

/** Agencies and outlets that furniture credits, in text order, each once for each place. */
export function readCredits(text: string, reading: FurnitureReading): Credit[] {
  const credits: Credit[] = []
  const seen = new Set<string>()
  const add = (credit: Credit): void => {
    const key = `${credit.where} ${credit.name}`
    if (seen.has(key)) return
    seen.add(key)
    credits.push(credit)
  }
  for (const span of reading.furniture) {
    const where = placeOf(span.kind, span.rule)
    if (!where) continue
    const content = text.slice(span.start, Math.min(span.end, span.start + 600))
    let found = false
    for (const match of anyAgency.test(content) ? content.matchAll(agencyInText) : []) {
      const agency = agencyOf(match[0])
      if (!agency || (agency.type === 'other' && where !== 'photo')) continue
      const start = span.start + match.index
      add({ name: agency.name, type: agency.type, where, span: { start, end: start + match[0].length } })
      found = true
    }
    const named = found ? null : sourceLine.exec(content)
    if (named?.[1] && where === 'source_line') {
      const name = named[1].trim()
      const start = span.start + content.indexOf(name)
      add({
        name: knownOutletName(name)?.name ?? name,
        type: 'media',
        where,
        span: { start, end: start + name.length },
      })
    }
  }
  return credits
}
