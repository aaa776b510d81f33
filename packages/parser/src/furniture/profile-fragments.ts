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

/**
 * Marks what an outlet's profile knows. Fragments that a reader rejected protect their lines from every other rule:
 * their indexes are returned.
 */
export function markProfile(
  marks: Marks,
  shapes: readonly LineShape[],
  text: string,
  profile: SourceProfile,
): Set<number> {
  const kept = new Set<number>()
  const lines = new Map<string, Fragment>()
  const edges: Fragment[] = []
  for (const fragment of profile.fragments) {
    if (fragment.text.trim() === '') continue
    if (fragment.place === 'line') lines.set(normaliseFragment(fragment.text), fragment)
    else if (fragment.status !== 'rejected') edges.push(fragment)
  }
  const first = shapes[0]
  const last = shapes[shapes.length - 1]
  shapes.forEach((shape, index) => {
    if (shape.text.length > 1000) return
    const fragment = lines.get(normaliseFragment(shape.text))
    if (!fragment) return
    if (fragment.status === 'rejected') kept.add(index)
    else markLine(marks, index, shape, fragment.kind, 'profile.line', ['profile', 'lexicon'])
  })
  for (const fragment of edges) {
    const wanted = normaliseFragment(fragment.text)
    if (fragment.place === 'prefix' && first) {
      const end = fragmentEnd(text, first.start, wanted)
      if (end >= 0)
        markPart(marks, 0, text, first.start, Math.min(end, first.end), fragment.kind, 'profile.prefix', [
          'profile',
          'edge',
        ])
    } else if (fragment.place === 'suffix' && last) {
      const start = fragmentStart(text, last.end, wanted)
      if (start >= last.start)
        markPart(marks, shapes.length - 1, text, start, last.end, fragment.kind, 'profile.suffix', ['profile', 'edge'])
    } else if (fragment.place === 'middle') {
      shapes.forEach((shape, index) => {
        const found = findFragment(text, shape, wanted)
        if (found)
          markPart(marks, index, text, found.start, found.end, fragment.kind, 'profile.middle', ['profile', 'lexicon'])
      })
    }
  }
  return kept
}
