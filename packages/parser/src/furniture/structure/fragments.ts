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

/** Marks fragments inside lines; closing fragments reach to the next one or to the end of the line. */
export function markFragments(marks: Marks, shapes: readonly LineShape[], text: string, rawness: Rawness): void {
  const active = fragments.filter(
    (rule) => (!rule.scrapesOnly || rawness === 'scrape') && rule.literals.some((literal) => text.includes(literal)),
  )
  if (active.length === 0) return
  shapes.forEach((shape, index) => {
    if (marks.whole[index]) return
    const closings: Closing[] = []
    for (const rule of active) {
      if (!rule.literals.some((literal) => shape.text.includes(literal))) continue
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
