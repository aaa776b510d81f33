import { agencySpellings } from '../agencies.ts'
import type { LineShape } from '../line-shape.ts'
import { type Marks, markPart } from '../marks.ts'
import { captionSignals } from './caption.ts'

const creditInBrackets = new RegExp(
  `\\((?=[^()]{0,60}(?:\\b(?:${agencySpellings})\\b|TRT ?World|\\b[Pp]hoto\\b|\\b[Ff]ile\\b))[^()]{2,60}\\)(?: \\([^()]{2,40}\\))?`,
  'g',
)
const LONGEST = 420
const abbreviation =
  /(?:^|[\s(])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Gen|Lt|Col|Maj|Sgt|Mr|Mrs|Ms|Dr|St|No|Sen|Rep|Gov|[A-Z]|U\.S|U\.N|U\.K)\.$/

/** Where the sentence that ends before `end` starts, not before `floor`; -1 where none starts within reach. */
function sentenceStart(text: string, end: number, floor: number): number {
  let cursor = end
  while (cursor > floor && /[\s.]/.test(text.charAt(cursor - 1))) cursor--
  const limit = Math.max(floor, cursor - LONGEST)
  for (let i = cursor - 1; i > limit; i--) {
    if (text.charAt(i) !== ' ') continue
    const before = text.slice(Math.max(limit, i - 12), i)
    if (/[.!?)]["”’]?$/.test(before) && !abbreviation.test(before) && /["“‘(\p{Lu}\d]/u.test(text.charAt(i + 1)))
      return i + 1
  }
  return limit === floor ? floor : -1
}

/** Marks captions that run on inside one line: a sentence that shows a scene and ends with a picture credit in brackets. */
export function markScrapeCaptions(
  marks: Marks,
  index: number,
  shape: LineShape,
  text: string,
  bodyStart: number,
): void {
  creditInBrackets.lastIndex = bodyStart
  let floor = bodyStart
  for (let match = creditInBrackets.exec(text); match && match.index < shape.end; match = creditInBrackets.exec(text)) {
    const start = sentenceStart(text, match.index, floor)
    const end = match.index + match[0].length
    if (start >= 0 && end - start <= LONGEST + 60) {
      const signals = captionSignals(text.slice(start, end))
      if (signals.length >= 2 && signals.includes('credit'))
        if (markPart(marks, index, text, start, end, 'caption_credit', 'caption_credit.inline', signals)) floor = end
    }
  }
}
