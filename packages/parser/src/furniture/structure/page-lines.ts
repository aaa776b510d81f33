import type { Headline } from '../headline.ts'
import type { LineShape } from '../line-shape.ts'
import { stampOfLine } from '../line-stamp.ts'
import { type Marks, markLine, markPart } from '../marks.ts'
import { type PlacedStamp, placeStamp } from '../placed-stamp.ts'
import { isBareCredit } from './caption.ts'
import { endOfKeyAt, sameHeadline } from './repeated-title.ts'

const lettersOrDigits = /[\p{L}\p{N}]/u
const mediaPrefix = /^(?:\d{1,2} \d{2} (?:\d{2} )?|watch |video |listen )/
const junction = /\p{Ll}\p{Lu}/gu

const gluedTags = (shape: LineShape): boolean =>
  !shape.terminal &&
  shape.text.length <= 600 &&
  (shape.text.match(junction)?.length ?? 0) >= Math.max(3, shape.words / 4)

const commentWall = new Set(['comments.form', 'comments.policy'])

/**
 * The stretch of lines that holds the article: prose earns its words, menu lines cost, a heading of a comment section
 * costs more than any prose after it earns (maximum-sum segment, one pass).
 */
export function articleStretch(shapes: readonly LineShape[]): { first: number; last: number } {
  let best = 0
  let bounds = { first: 0, last: -1 }
  let sum = 0
  let start = 0
  shapes.forEach((shape, index) => {
    const claimed = shape.rule !== null && shape.rule.boldness === 'always'
    const counted =
      commentWall.has(shape.rule?.id ?? '') &&
      /^\d|^comments|^\d* ?comments?$/i.test(shape.text) &&
      shape.text.length < 20
    const gain = claimed ? (counted ? -400 : -10) : shape.prose ? Math.min(shape.words, 60) : -5
    if (sum <= 0) {
      sum = 0
      start = index
    }
    sum += gain
    if (sum > best) {
      best = sum
      bounds = { first: start, last: index }
    }
  })
  return bounds
}

const captionPair = (a: LineShape, b: LineShape): boolean =>
  a.key !== '' && a.words >= 4 && a.key.replace(mediaPrefix, '') === b.key.replace(mediaPrefix, '')

/** Marks whole lines of a page with menus: outside the article's stretch nearly everything is furniture. */
export function markPageLines(
  marks: Marks,
  shapes: readonly LineShape[],
  text: string,
  title: Headline | null,
): { bounds: { first: number; last: number }; stamps: PlacedStamp[] } {
  const stretch = articleStretch(shapes)
  const stamps: PlacedStamp[] = []
  const outside = (index: number): boolean => index < stretch.first || index > stretch.last
  const nearTop = (index: number): boolean => index >= stretch.first && index < stretch.first + 8
  shapes.forEach((shape, index) => {
    if (index === title?.index || marks.whole[index]) return
    if (!lettersOrDigits.test(shape.text)) {
      markLine(marks, index, shape, 'empty_markup', 'empty_markup.symbols', ['lexicon', 'page'])
      return
    }
    if (title && sameHeadline(shape.key, title.key)) {
      markLine(marks, index, shape, 'duplicate_title', 'duplicate_title.line', ['repeats_title', 'page'])
      return
    }
    const repeatEnd =
      title && title.key.length >= 18 && index <= stretch.first + 12 ? endOfKeyAt(text, shape.start, title.key) : -1
    if (repeatEnd >= 0) {
      markPart(marks, index, text, shape.start, repeatEnd, 'duplicate_title', 'duplicate_title.line-start', [
        'repeats_title',
        'page',
      ])
      return
    }
    const stamp = stampOfLine(text, shape)
    if (stamp) {
      if (stamp.role === 'listed') markLine(marks, index, shape, 'related', 'related.stamp', ['stamp', 'page'])
      else if (outside(index) || stamp.role !== 'dated' || nearTop(index)) {
        if (markLine(marks, index, shape, 'byline_meta', 'byline_meta.stamp', ['stamp', 'page']))
          stamps.push(placeStamp(stamp, index <= stretch.last ? 'head' : 'tail'))
      }
      return
    }
    const rule = shape.rule
    if (
      rule &&
      (rule.boldness === 'always' ||
        outside(index) ||
        (rule.boldness === 'page' && !shape.prose) ||
        (rule.kind === 'byline_meta' && nearTop(index)))
    ) {
      if (
        markLine(
          marks,
          index,
          shape,
          rule.kind,
          rule.id,
          shape.terminal && shape.prose ? ['lexicon'] : ['lexicon', 'page'],
        )
      )
        return
    }
    const next = shapes[index + 1]
    if (isBareCredit(shape.text)) {
      markLine(marks, index, shape, 'caption_credit', 'caption_credit.credit', ['credit', 'page'])
      return
    }
    if (next && !outside(index) && shape.words <= 60 && isBareCredit(next.text)) {
      markLine(marks, index, shape, 'caption_credit', 'caption_credit.before-credit', ['credit', 'page'])
      return
    }
    if (shape.words <= 75 && shape.caption.includes('credit')) {
      markLine(marks, index, shape, 'caption_credit', 'caption_credit.caption', ['credit', 'page'])
      return
    }
    if (next && captionPair(shape, next)) {
      const [kind, id] =
        index > stretch.last
          ? (['related', 'related.repeated'] as const)
          : (['caption_credit', 'caption_credit.repeated'] as const)
      markLine(marks, index, shape, kind, id, ['repeats_line', 'page'])
      markLine(marks, index + 1, next, kind, id, ['repeats_line', 'page'])
      return
    }
    if (gluedTags(shape)) {
      markLine(marks, index, shape, 'navigation', 'navigation.glued-tags', ['glue', 'page'])
    }
  })
  return { bounds: stretch, stamps }
}

const nameLine = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u

/** What is left outside the article's stretch, after lists of other articles were marked. */
export function markPageRest(
  marks: Marks,
  shapes: readonly LineShape[],
  title: Headline | null,
  bounds: { first: number; last: number },
): void {
  if (bounds.last < 0) return
  const kindBefore = (index: number): string | undefined => marks.whole[index - 1]?.rule
  shapes.forEach((shape, index) => {
    if (marks.whole[index] || marks.parts[index]?.length || index === title?.index) return
    if (
      nameLine.test(shape.text) &&
      shape.words <= 4 &&
      index < bounds.first + 8 &&
      kindBefore(index) === 'byline_meta.labels'
    ) {
      markLine(marks, index, shape, 'byline_meta', 'byline_meta.name', ['headline_shape', 'label'])
      return
    }
    if (index >= bounds.first && index <= bounds.last) return
    const head = index < bounds.first
    if (head && shape.terminal && shape.words >= 8) return // a standfirst
    if (head && index === bounds.first - 1 && shape.words >= 6 && !shape.rule) return // a standfirst or subhead without its stop
    if (
      head &&
      nameLine.test(shape.text) &&
      (kindBefore(index) === 'byline_meta.labels' ||
        kindBefore(index) === 'byline_meta.stamp' ||
        marks.whole[index + 1]?.rule === 'byline_meta.stamp')
    ) {
      markLine(marks, index, shape, 'byline_meta', 'byline_meta.name', ['headline_shape', 'page'])
    } else if (index === bounds.last + 1 && shape.terminal && shape.words >= 4) {
      return // the closing sentence of the body
    } else if (!head && (shape.words >= 6 || shape.prose)) {
      markLine(marks, index, shape, 'related', 'related.page-tail', ['edge', 'page'])
    } else if (shape.words <= 14) {
      markLine(marks, index, shape, 'navigation', 'navigation.page-rest', ['edge', 'page'])
    }
  })
}
