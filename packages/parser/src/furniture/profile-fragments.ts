import type { SourceProfile } from '@evenhand/schema'
import type { LineShape } from './line-shape.ts'
import { type Marks, markLine, markPart } from './marks.ts'

type Fragment = SourceProfile['fragments'][number]

/** A fragment's normal form: lower case, each number as one `#`, single spaces. */
export const normaliseFragment = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\d#]+/g, '#')
    .replace(/\s+/g, ' ')
    .trim()

const isDigit = (character: string): boolean => character >= '0' && character <= '9' && character.length === 1
const isSpace = (character: string): boolean => character !== '' && character.trim() === ''

/** End of the normalised fragment read in `text` from `position` on, or -1. */
function fragmentEnd(text: string, position: number, fragment: string): number {
  let cursor = position
  for (const wanted of fragment) {
    const from = cursor
    if (wanted === ' ') while (isSpace(text.charAt(cursor))) cursor++
    else if (wanted === '#') while (isDigit(text.charAt(cursor)) || text.charAt(cursor) === '#') cursor++
    else if (text.slice(cursor, cursor + wanted.length).toLowerCase() === wanted) cursor += wanted.length
    if (cursor === from) return -1
  }
  return cursor
}

/** The first place of a normalised fragment in a line, as offsets into the text, or null. */
function findFragment(text: string, shape: LineShape, fragment: string): { start: number; end: number } | null {
  const first = fragment.charAt(0)
  for (let start = shape.start; start < shape.end; start++) {
    const character = text.charAt(start)
    if (first === '#' ? !isDigit(character) || isDigit(text.charAt(start - 1)) : character.toLowerCase() !== first)
      continue
    const end = fragmentEnd(text, start, fragment)
    if (end >= 0 && end <= shape.end) return { start, end }
  }
  return null
}

/** Start of the fragment that ends at `end` in `text`, or -1. */
function fragmentStart(text: string, end: number, fragment: string): number {
  for (let start = Math.max(0, end - 2 * fragment.length - 24); start < end; start++)
    if (fragmentEnd(text, start, fragment) === end) return start
  return -1
}

/** A place in a line, by the line's index among the lines that are not blank. */
interface Place {
  readonly index: number
  readonly start: number
  readonly end: number
}

/** What is left to do with a profile once the rules have spoken. */
export interface ProfileRest {
  /** Known lines that the lexicon has a rule for: rules that read lists go by the rule's name, so it goes first. */
  readonly later: Map<number, Fragment>
  /** Lines and places that a reader decided are part of articles. */
  readonly keptLines: Set<number>
  readonly keptPlaces: Place[]
}

/** Where a fragment stands that is no whole line. */
function placesOf(fragment: Fragment, shapes: readonly LineShape[], text: string): Place[] {
  const wanted = normaliseFragment(fragment.text)
  const first = shapes[0]
  const last = shapes[shapes.length - 1]
  if (!first || !last) return []
  if (fragment.place === 'prefix') {
    const end = fragmentEnd(text, first.start, wanted)
    return end >= 0 ? [{ index: 0, start: first.start, end: Math.min(end, first.end) }] : []
  }
  if (fragment.place === 'suffix') {
    const start = fragmentStart(text, last.end, wanted)
    return start >= last.start ? [{ index: shapes.length - 1, start, end: last.end }] : []
  }
  return shapes.flatMap((shape, index) => {
    const found = findFragment(text, shape, wanted)
    return found ? [{ index, ...found }] : []
  })
}

/** Marks what an outlet's profile knows. Returns what `finishProfile` does after all rules. */
export function markProfile(
  marks: Marks,
  shapes: readonly LineShape[],
  text: string,
  profile: SourceProfile,
): ProfileRest {
  const rest: ProfileRest = { later: new Map(), keptLines: new Set(), keptPlaces: [] }
  const lines = new Map<string, Fragment>()
  const parts: Fragment[] = []
  for (const fragment of profile.fragments) {
    if (fragment.text.trim() === '') continue
    if (fragment.place === 'line') lines.set(normaliseFragment(fragment.text), fragment)
    else parts.push(fragment)
  }
  shapes.forEach((shape, index) => {
    if (shape.text.length > 1000) return
    const fragment = lines.get(normaliseFragment(shape.text))
    if (!fragment) return
    if (fragment.status === 'rejected') rest.keptLines.add(index)
    else if (shape.rule) rest.later.set(index, fragment)
    else markKnownLine(marks, index, shape, fragment)
  })
  for (const fragment of parts) {
    const places = placesOf(fragment, shapes, text)
    const signal = fragment.place === 'middle' ? 'lexicon' : 'edge'
    if (fragment.status === 'rejected') rest.keptPlaces.push(...places)
    else
      for (const { index, start, end } of places)
        markPart(marks, index, text, start, end, fragment.kind, `profile.${fragment.place}`, ['profile', signal])
  }
  return rest
}

/** Marks the known lines that no rule marked, and takes back what any rule marked of what a reader keeps. */
export function finishProfile(marks: Marks, shapes: readonly LineShape[], rest: ProfileRest): void {
  const { whole, parts } = marks
  for (const [index, fragment] of rest.later) {
    const shape = shapes[index]
    if (shape) markKnownLine(marks, index, shape, fragment)
  }
  for (const index of rest.keptLines) whole[index] = null
  for (const { index, start, end } of rest.keptPlaces) {
    if ((whole[index]?.start ?? end) >= start && (whole[index]?.end ?? start) <= end) whole[index] = null
    parts[index] = (parts[index] ?? []).filter((part) => part.end <= start || part.start >= end)
  }
}

const markKnownLine = (marks: Marks, index: number, shape: LineShape, { kind }: Fragment): boolean =>
  markLine(marks, index, shape, kind, 'profile.line', ['profile', 'lexicon'])
