import type { Span } from '@evenhand/schema'
import { findInlineStamp } from '../../metadata/dates/inline-stamp.ts'
import { readStamp } from '../../metadata/dates/stamp.ts'
import { agencySpellings } from '../agencies.ts'
import type { Headline } from '../headline.ts'
import type { LineShape } from '../line-shape.ts'
import { type Marks, markPart } from '../marks.ts'
import { type PlacedStamp, placeStamp } from '../placed-stamp.ts'
import { endOfKeyAt } from './repeated-title.ts'

const agencyAlone = new RegExp(`(?:${agencySpellings}|Agencies)(?: Staff)?\\.?(?= ["“'‘(]?\\p{Lu}|\\s*$)`, 'yu')
const agencyBefore = new RegExp(`\\s(?:${agencySpellings}|Agencies)\\s*$`, 'u')
const shortUrl = /Get short URL(?: Topic [^()]{2,80} \(\d{1,5}\))?(?: \d{1,6}){0,2}/y
const buttons =
  /(?:Twitter|Facebook|Share|Print|Email)(?: (?:Twitter|Facebook|Share|Print|Email))*(?: font size)?(?= \p{Lu})|font size(?= \p{Lu})/uy
const media = /(?:Video|Photos?|Audio)(?= \p{Lu})/uy
const byAuthor = /\s+by\s+/y
const authorWords = /\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{1,24}){0,6}/uy

/** How far into the text headline and standfirst reach before a stamp that lost its line. */
const inlineReach = 320

const at = (pattern: RegExp, text: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position
  return pattern.exec(text)
}

/** "by Evening Daily <headline again>": the name ends where the headline starts, or with the capitalised words. */
function authorEnd(text: string, from: number, titleKey: string): number {
  const by = at(byAuthor, text, from)
  if (!by) return from
  const start = from + by[0].length
  const names = at(authorWords, text, start)
  if (!names) return from
  if (titleKey !== '') {
    for (let cursor = start; cursor < start + 90; ) {
      const space = text.indexOf(' ', cursor)
      if (space < 0) break
      if (endOfKeyAt(text, space + 1, titleKey) >= 0) return space
      cursor = space + 1
    }
  }
  return from
}

/**
 * Peels stamps, the repeated headline, agency names and buttons off the start of a text that lost its line breaks.
 * Returns where the article's own words start and, where the headline stands only here, its span.
 */
export function peelScrapeHead(
  marks: Marks,
  index: number,
  shape: LineShape,
  text: string,
  title: Headline | null,
): { bodyStart: number; stamps: PlacedStamp[]; title: Span | null } {
  const stamps: PlacedStamp[] = []
  const titleKey = title?.key ?? ''
  let found: Span | null = title?.span ?? null
  let cursor = shape.start
  let peeled = found !== null && title?.index === index && found.start === cursor
  if (peeled && found) cursor = found.end
  const skip = (): void => {
    while (cursor < shape.end && /[\s.]/.test(text.charAt(cursor))) cursor++
  }
  for (let step = 0; step < 8; step++) {
    skip()
    const stamp = readStamp(text, cursor, shape.end)
    if (stamp && stamp.role !== 'listed') {
      const end = authorEnd(text, stamp.end, titleKey)
      if (!markPart(marks, index, text, cursor, end, 'byline_meta', 'byline_meta.leading-stamp', ['stamp', 'edge']))
        break
      stamps.push(placeStamp(stamp, 'head'))
      cursor = end
      peeled = true
      continue
    }
    if (titleKey !== '' && titleKey.includes(' ')) {
      const end = endOfKeyAt(text, cursor, titleKey)
      if (end >= 0) {
        const stop = text.charAt(end) === '.' ? end + 1 : /^\s\./.test(text.slice(end, end + 2)) ? end + 2 : end
        if (found)
          markPart(marks, index, text, cursor, stop, 'duplicate_title', 'duplicate_title.leading', [
            'repeats_title',
            'edge',
          ])
        else found = { start: cursor, end }
        cursor = stop
        peeled = true
        continue
      }
    }
    const short = text.indexOf('Get short URL', cursor)
    if (short >= 0 && short - cursor <= 160 && !/[.!?] /.test(text.slice(cursor, short).replace(/\d\.\d/g, ''))) {
      const match = at(shortUrl, text, short)
      const end = short + (match?.[0].length ?? 13)
      for (let probe = cursor; probe < short; probe++) {
        const inner =
          /\d/.test(text.charAt(probe)) && !/\d/.test(text.charAt(probe - 1)) ? readStamp(text, probe, short) : null
        if (inner) {
          stamps.push(placeStamp(inner, 'head'))
          break
        }
      }
      markPart(marks, index, text, cursor, end, 'byline_meta', 'byline_meta.short-url', ['label', 'edge'])
      cursor = end
      peeled = true
      continue
    }
    if (!peeled) break
    const agency = at(agencyAlone, text, cursor)
    if (agency) {
      markPart(marks, index, text, cursor, cursor + agency[0].length, 'byline_meta', 'byline_meta.leading-agency', [
        'credit',
        'edge',
      ])
      cursor += agency[0].length
      continue
    }
    const button = at(buttons, text, cursor)
    if (button) {
      markPart(marks, index, text, cursor, cursor + button[0].length, 'share_promo', 'share_promo.leading-button', [
        'lexicon',
        'edge',
      ])
      cursor += button[0].length
      continue
    }
    const player = at(media, text, cursor)
    if (player) {
      markPart(
        marks,
        index,
        text,
        cursor,
        cursor + player[0].length,
        'caption_credit',
        'caption_credit.leading-media',
        ['lexicon', 'edge'],
      )
      cursor += player[0].length
      continue
    }
    break
  }
  skip()
  const inline = stamps.length === 0 ? findInlineStamp(text, cursor, Math.min(shape.end, cursor + inlineReach)) : null
  if (inline) {
    const start = cursor + text.slice(cursor, inline.start).replace(agencyBefore, '').length
    markPart(marks, index, text, start, inline.end, 'byline_meta', 'byline_meta.inline-stamp', ['stamp'])
    stamps.push(placeStamp(inline, 'head'))
  }
  return { bodyStart: cursor, stamps, title: found }
}
