import { readStamp, type Stamp } from '../metadata/dates/stamp.ts'
import type { LineShape } from './line-shape.ts'

const label = /\b(?:published|posted|updated|modified)\b/i
const bylineBefore = /^(?:by:? ?[\p{L} .,'’&()-]{2,60}|[\p{Lu}][\p{L}\d ,.&'’-]{1,60})?[\s|,·•–-]*$/iu

const runsOn = /^[:–—-] ?\p{L}/u

/** The stamp of a short line that is little else: at its start, or after the author's name. Offsets into the text. */
export function stampOfLine(text: string, shape: LineShape): Stamp | null {
  if (shape.text.length > 140 || shape.words > 18 || !/\d/.test(shape.text)) return null
  const first = readStamp(text, shape.start, shape.end)
  if (first) {
    const rest = text.slice(first.end, shape.end).trim()
    return rest.length <= 45 && !runsOn.test(rest) && !/[.!?]$/.test(rest.replace(/\b[ap]\.m\.$/, '')) ? first : null
  }
  const labelled = label.exec(shape.text)
  if (labelled && bylineBefore.test(shape.text.slice(0, labelled.index))) {
    const stamp = readStamp(text, shape.start + labelled.index, shape.end)
    if (stamp) return stamp
  }
  return null
}
