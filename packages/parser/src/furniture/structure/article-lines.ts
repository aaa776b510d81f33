import { knownOutletName } from '../../metadata/outlets.ts'
import type { Headline } from '../headline.ts'
import type { LineShape } from '../line-shape.ts'
import { stampOfLine } from '../line-stamp.ts'
import { type Marks, markLine, type Signal } from '../marks.ts'
import { type PlacedStamp, placeStamp } from '../placed-stamp.ts'
import { isBareCredit, showsScene } from './caption.ts'
import { sameHeadline } from './repeated-title.ts'

/** Lines at the top where standfirst, stamps, captions and the repeated headline stand. */
const HEAD_LINES = 8
const LONGEST_CAPTION = 75

const personName =
  /^(?:By )?\p{Lu}[\p{L}.'’-]+(?: (?:al|el|de|van|der|von|bin) ?-?)?(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:,? (?:and|&) \p{Lu}[\p{L}.'’ -]{3,40})?$/u
const clip = /^(?:CLOSE|WATCH:|VIDEO:) .{10,300}(?: [A-Z]{2,5}| \d{1,2}:\d{2})$/
const lettersOrDigits = /[\p{L}\p{N}]/u

/** First and last line of prose that nothing else claims; -1 where there is none. */
export function proseBounds(shapes: readonly LineShape[], title: Headline | null): { first: number; last: number } {
  let first = -1
  let last = -1
  shapes.forEach((shape, index) => {
    if (!shape.prose || shape.rule?.boldness === 'always' || index === title?.index) return
    if (shape.words <= LONGEST_CAPTION && shape.caption.length >= 2) return
    if (first < 0) first = index
    last = index
  })
  return { first, last: beforeClosingRules(shapes, first, last) }
}

/** Biographies and invitations may be prose too: up to two of them after the article's own last prose are its tail. */
function beforeClosingRules(shapes: readonly LineShape[], first: number, last: number): number {
  let closing = 0
  let at = last
  while (at > first + 3 && closing < 2) {
    const shape = shapes[at]
    if (!shape?.rule && shape?.prose) break
    if (shape?.rule?.boldness === 'edge' && shape.prose) closing++
    at--
  }
  return closing > 0 ? at : last
}

function captionEvidence(shape: LineShape, nearTop: boolean): readonly Signal[] {
  if (shape.words > LONGEST_CAPTION || shape.words < 4) return []
  if (clip.test(shape.text)) return ['label', 'credit']
  const signals = shape.caption
  const bare = nearTop && signals.length === 1 && signals[0] === 'credit'
  return bare && !/\b(?:said|told|according to)\b/.test(shape.text) ? [...signals, 'edge'] : signals
}

/** Marks whole lines of extracted text. Precision first: structure acts only near the top and after the last prose. */
export function markArticleLines(
  marks: Marks,
  shapes: readonly LineShape[],
  text: string,
  title: Headline | null,
  bounds: { first: number; last: number },
): PlacedStamp[] {
  const stamps: PlacedStamp[] = []
  shapes.forEach((shape, index) => {
    const isTitle = index === title?.index
    const head = index < HEAD_LINES || index < bounds.first
    const tail = index > bounds.last
    if (isTitle) return
    if (title?.doubled && index < title.index && !shape.prose) {
      const kind = shape.rule?.kind ?? 'navigation'
      markLine(marks, index, shape, kind, shape.rule?.id ?? 'navigation.before-headline', ['edge', 'headline_shape'])
      return
    }
    if (!lettersOrDigits.test(shape.text)) {
      markLine(marks, index, shape, 'empty_markup', 'empty_markup.symbols', ['lexicon', 'label'])
      return
    }
    if (title && index > title.index && index <= title.index + 6 && sameHeadline(shape.key, title.key)) {
      markLine(marks, index, shape, 'duplicate_title', 'duplicate_title.line', ['repeats_title', 'edge'])
      return
    }
    const stamp = stampOfLine(text, shape)
    if (stamp?.role === 'listed') {
      markLine(marks, index, shape, 'related', 'related.stamp', ['stamp', 'lexicon'])
      return
    }
    if (stamp && (head || tail || stamp.role !== 'dated')) {
      if (markLine(marks, index, shape, 'byline_meta', 'byline_meta.stamp', ['stamp', 'label']))
        stamps.push(placeStamp(stamp, tail && index >= HEAD_LINES ? 'tail' : 'head'))
      return
    }
    if (mayBeListed(shape.text) && listedStampAtEnd.test(shape.text)) {
      markLine(marks, index, shape, 'related', 'related.stamped-headline', ['stamp', 'glue'])
      return
    }
    if (
      shape.rule &&
      (shape.rule.boldness === 'always' || (shape.rule.boldness === 'edge' && (tail || index < bounds.first)))
    ) {
      const signals: Signal[] =
        shape.rule.scope === 'phrase' || shape.terminal ? ['lexicon'] : ['lexicon', 'headline_shape']
      if (markLine(marks, index, shape, shape.rule.kind, shape.rule.id, signals)) return
    }
    const caption = captionEvidence(shape, head)
    if (caption.length >= 2) {
      markLine(marks, index, shape, 'caption_credit', 'caption_credit.caption', caption)
      return
    }
    if (isBareCredit(shape.text)) {
      markLine(marks, index, shape, 'caption_credit', 'caption_credit.credit', ['credit', 'lexicon'])
      const before = shapes[index - 1]
      if (before && index - 1 !== title?.index && before.words <= 45 && !before.rule && showsScene(before.text))
        markLine(marks, index - 1, before, 'caption_credit', 'caption_credit.before-credit', ['credit', 'scene'])
      return
    }
    const next = shapes[index + 1]
    if (index < Math.min(bounds.first, 5) && shape.words <= 6) {
      if (knownOutletName(shape.text))
        markLine(marks, index, shape, 'byline_meta', 'byline_meta.outlet', ['lexicon', 'edge'])
      else if (
        personName.test(shape.text) &&
        next &&
        (knownOutletName(next.text) || next.rule?.id === 'byline_meta.desk')
      )
        markLine(marks, index, shape, 'byline_meta', 'byline_meta.name', ['headline_shape', 'edge'])
    }
  })
  return stamps
}

const listedStampAtEnd = /\S ?(?:GMT|UTC) ?\d{1,2}:\d{2} \d{4} \p{L}{3,9} ?, ?\d{1,2} \p{L}{3,9}$/u

const mayBeListed = (text: string): boolean => text.includes('GMT') || text.includes('UTC')
