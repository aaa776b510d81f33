import { codesOf } from '../../text/codes.ts'
import type { LineShape } from '../line-shape.ts'
import { LONGEST_LINE } from '../line-shape.ts'
import { type Marks, markPart } from '../marks.ts'
import type { Rawness } from '../rawness.ts'
import type { FragmentRule } from '../rule.ts'
import { fragments } from '../rule-index.ts'

interface Closing {
  readonly start: number
  readonly rule: FragmentRule
}

const MOST_PER_LINE = 200

/** Literals with the rules that ask for them, by their first two code units. */
const literalsByPair = new Map<number, { literal: string; rule: FragmentRule }[]>()
const pairs = new Uint8Array(1 << 14)
const pairOf = (first: number, second: number): number => ((first & 127) << 7) | (second & 127)
const add = (pair: number, literal: string, rule: FragmentRule): void => {
  pairs[pair] = 1
  literalsByPair.set(pair, [...(literalsByPair.get(pair) ?? []), { literal, rule }])
}
for (const rule of fragments)
  for (const literal of rule.literals) {
    const first = literal.charCodeAt(0)
    // anything may follow a literal of one character
    if (literal.length > 1) add(pairOf(first, literal.charCodeAt(1)), literal, rule)
    else for (let second = 0; second < 128; second++) add(pairOf(first, second), literal, rule)
  }

/** The rules worth trying on each line: those of which it holds a literal. One pass over the text finds them all. */
function rulesByLine(shapes: readonly LineShape[], text: string): Map<number, Set<FragmentRule>> {
  const found = new Map<number, Set<FragmentRule>>()
  const codes = codesOf(text)
  shapes.forEach(({ start, end }, index) => {
    for (let at = start; at < end; at++) {
      const pair = pairOf(codes[at] as number, codes[at + 1] as number)
      if (pairs[pair] === 0) continue
      for (const { literal, rule } of literalsByPair.get(pair) ?? [])
        if (at + literal.length <= end && text.startsWith(literal, at)) {
          const rules = found.get(index)
          if (rules) rules.add(rule)
          else found.set(index, new Set([rule]))
        }
    }
  })
  return found
}

/** Marks fragments inside lines; closing fragments reach to the next one or to the end of the line. */
export function markFragments(marks: Marks, shapes: readonly LineShape[], text: string, rawness: Rawness): void {
  const found = rulesByLine(shapes, text)
  if (found.size === 0) return
  shapes.forEach((shape, index) => {
    const active = found.get(index)
    if (!active || marks.whole[index]) return
    const closings: Closing[] = []
    for (const rule of fragments) {
      if (!active.has(rule) || (rule.scrapesOnly && rawness !== 'scrape')) continue
      rule.pattern.lastIndex = 0
      for (let count = 0; count < MOST_PER_LINE; count++) {
        const match = rule.pattern.exec(shape.text)
        if (!match) break
        if (match[0] === '') rule.pattern.lastIndex++
        const start = shape.start + match.index
        if (rule.scope === 'closing') closings.push({ start, rule })
        else markPart(marks, index, text, start, start + match[0].length, rule.kind, rule.id, ['lexicon', 'label'])
      }
    }
    if (closings.length === 0) return
    closings.sort((a, b) => a.start - b.start)
    const length = shape.end - shape.start
    const reach = rawness === 'scrape' ? 3000 : LONGEST_LINE
    closings.forEach((closing, at) => {
      const late = closing.start - shape.start >= 0.4 * length || length <= LONGEST_LINE
      const end = closings[at + 1]?.start ?? shape.end
      if (!late || shape.end - closing.start > reach) return
      markPart(marks, index, text, closing.start, end, closing.rule.kind, closing.rule.id, ['lexicon', 'edge'])
    })
  })
}
