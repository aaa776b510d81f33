import type { Span } from '@evenhand/schema'
import { readStamp } from '../metadata/dates/stamp.ts'
import { foldKey } from './fold-key.ts'
import type { LineShape } from './line-shape.ts'
import type { Rawness } from './rawness.ts'
import { endOfKeyAt, sameHeadline } from './structure/repeated-title.ts'

/** Where the headline stands. */
export interface Headline {
  /** Index into the shapes; -1 where the headline is known but not in the text. */
  readonly index: number
  readonly span: Span | null
  /** `foldKey` of the headline. */
  readonly key: string
  /** It stands twice near the top: what comes before it is no part of the article. */
  readonly doubled: boolean
}

const TOP = 8

/** "Talks resume - World | Evening.example": the site's own part of a page title. */
const siteSuffix = /^(.{12,200}?)\s+(?:[-–—|:]\s+[^|–—]{2,60}){1,2}$/u

function headlineShaped(shape: LineShape): boolean {
  const { text, words } = shape
  if (words < 3 || words > 32 || text.length > 220 || shape.key === '') return false
  if (/[.:;,]$/.test(text) && !/\b(?:U\.S|U\.N|U\.K)\.$/.test(text)) return false
  const stamp = readStamp(shape.text, 0)
  if (stamp && stamp.end > shape.text.length - 20) return false
  return shape.caption.length === 0
}

function given(title: string, shapes: readonly LineShape[], text: string): Headline {
  const key = foldKey(title)
  if (key === '') return { index: -1, span: null, key, doubled: false }
  for (let index = 0; index < Math.min(shapes.length, 160); index++) {
    const shape = shapes[index]
    if (!shape) break
    if (shape.key !== '' && sameHeadline(shape.key, key)) {
      return { index, span: { start: shape.start, end: shape.end }, key: shape.key, doubled: false }
    }
    const end = endOfKeyAt(text, shape.start, key)
    if (end >= 0) return { index, span: { start: shape.start, end }, key, doubled: false }
  }
  const at = text.slice(0, 1200).indexOf(title.trim())
  const index = at < 0 ? -1 : shapes.findIndex((shape) => at >= shape.start && at < shape.end)
  return { index, span: at < 0 ? null : { start: at, end: at + title.trim().length }, key, doubled: false }
}

function pageTitle(shapes: readonly LineShape[], text: string): Headline | null {
  const first = shapes[0]
  if (!first || first.words < 3) return null
  const short = siteSuffix.exec(first.text)?.[1] ?? first.text
  const shortKey = foldKey(short)
  const repeated = shapes
    .slice(1, 400)
    .some((shape) => sameHeadline(shape.key, shortKey) || endOfKeyAt(text, shape.start, shortKey) >= 0)
  const headline = repeated ? short : first.text
  return {
    index: 0,
    span: { start: first.start, end: first.start + headline.length },
    key: repeated ? shortKey : first.key,
    doubled: false,
  }
}

/** The first headline line, or the given title located in the text; null where the text has no headline. */
export function findHeadline(
  shapes: readonly LineShape[],
  text: string,
  rawness: Rawness,
  title: string | undefined,
): Headline | null {
  if (title !== undefined && title.trim() !== '') return given(title, shapes, text)
  if (rawness === 'page') return pageTitle(shapes, text)
  for (let index = 0; index < Math.min(shapes.length - 1, TOP); index++) {
    const shape = shapes[index]
    const next = shapes[index + 1]
    if (!shape || !next || !headlineShaped(shape) || shape.words < 4) continue
    if (sameHeadline(shape.key, next.key)) {
      return { index, span: { start: shape.start, end: shape.end }, key: shape.key, doubled: true }
    }
  }
  for (let index = 0; index < Math.min(shapes.length - 1, 3); index++) {
    const shape = shapes[index]
    if (!shape) break
    if (headlineShaped(shape) && shape.rule?.boldness !== 'always') {
      return { index, span: { start: shape.start, end: shape.end }, key: shape.key, doubled: false }
    }
    const stamp = readStamp(shape.text, 0)
    if (!shape.rule && !(stamp && stamp.end > shape.text.length - 20)) return null
  }
  return null
}
