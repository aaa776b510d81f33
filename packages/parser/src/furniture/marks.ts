import type { Furniture } from '@evenhand/schema'
import { mayStateCasualties } from './casualty-guard.ts'
import type { LineShape } from './line-shape.ts'
import type { FurnitureKind } from './rule.ts'

/** An independent reason to take text for furniture. */
export type Signal =
  | 'lexicon'
  | 'label'
  | 'edge'
  | 'page'
  | 'repeats_title'
  | 'repeats_line'
  | 'scene'
  | 'credit'
  | 'date'
  | 'stamp'
  | 'heading'
  | 'glue'
  | 'profile'
  | 'headline_shape'

/** A marked span and everything that spoke for it. */
export interface FurnitureEvidence extends Furniture {
  readonly signals: readonly Signal[]
}

/** Collects marks line by line: a whole-line mark outweighs fragments, an earlier mark a later one. */
export interface Marks {
  readonly whole: (FurnitureEvidence | null)[]
  readonly parts: (FurnitureEvidence[] | null)[]
}

export const startMarks = (count: number): Marks => ({
  whole: new Array<FurnitureEvidence | null>(count).fill(null),
  parts: new Array<FurnitureEvidence[] | null>(count).fill(null),
})

/** Marks a whole line, unless it is marked already or states casualties on fewer than two signals. */
export function markLine(
  marks: Marks,
  index: number,
  shape: LineShape,
  kind: FurnitureKind,
  rule: string,
  signals: readonly Signal[],
): boolean {
  if (marks.whole[index]) return false
  if (signals.length < 2 && mayStateCasualties(shape.text)) return false
  marks.whole[index] = { start: shape.start, end: shape.end, kind, rule, signals }
  return true
}

/** Marks a fragment of a line under the same conditions; white space at its ends is left out. */
export function markPart(
  marks: Marks,
  index: number,
  text: string,
  from: number,
  to: number,
  kind: FurnitureKind,
  rule: string,
  signals: readonly Signal[],
): boolean {
  const raw = text.slice(from, to)
  const content = raw.trim()
  if (content === '' || (signals.length < 2 && mayStateCasualties(content))) return false
  const start = from + raw.indexOf(content)
  const part = { start, end: start + content.length, kind, rule, signals }
  const parts = marks.parts[index]
  if (parts) parts.push(part)
  else marks.parts[index] = [part]
  return true
}

/** All marks in text order, overlaps cut away. */
export function settleMarks(marks: Marks): FurnitureEvidence[] {
  const settled: FurnitureEvidence[] = []
  marks.whole.forEach((whole, index) => {
    if (whole) {
      settled.push(whole)
      return
    }
    const parts = marks.parts[index]
    if (!parts) return
    let last = -1
    for (const part of [...parts].sort((a, b) => a.start - b.start || b.end - a.end)) {
      const start = Math.max(part.start, last)
      if (start >= part.end) continue
      settled.push(start === part.start ? part : { ...part, start })
      last = part.end
    }
  })
  return settled
}
