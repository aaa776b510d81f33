import type { SourceProfile } from '@evenhand/schema'
import type { LineShape } from './line-shape.ts'
import { type Marks, markLine, markPart } from './marks.ts'

type Fragment = SourceProfile['fragments'][number]

/** A fragment's normal form: lower case, digits as `#`, single spaces. */
export const normaliseFragment = (text: string): string =>
  text.toLowerCase().replace(/\d/g, '#').replace(/\s+/g, ' ').trim()

const sameCharacter = (raw: string, wanted: string): boolean =>
  raw.toLowerCase() === wanted || (wanted === '#' && raw >= '0' && raw <= '9')

/** End of the fragment read in `text` from `position` on, or -1. */
function fragmentEnd(text: string, position: number, fragment: string): number {
  let cursor = position
  for (const wanted of fragment) {
    if (wanted === ' ') {
      const from = cursor
      while (cursor < text.length && /\s/.test(text.charAt(cursor))) cursor++
      if (cursor === from) return -1
    } else {
      const raw = text.slice(cursor, cursor + wanted.length)
      if (!sameCharacter(raw, wanted)) return -1
      cursor += wanted.length
    }
  }
  return cursor
}

/** Start of the fragment that ends at `end` in `text`, or -1. */
function fragmentStart(text: string, end: number, fragment: string): number {
  for (let start = Math.max(0, end - fragment.length - 8); start < end; start++)
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
        const at = normalisedIndex(shape.text, wanted)
        const end = at < 0 ? -1 : fragmentEnd(text, shape.start + at, wanted)
        if (end >= 0)
          markPart(marks, index, text, shape.start + at, end, fragment.kind, 'profile.middle', ['profile', 'lexicon'])
      })
    }
  }
  return kept
}

const normalisedIndex = (text: string, wanted: string): number =>
  text.toLowerCase().replace(/[0-9]/g, '#').indexOf(wanted)
