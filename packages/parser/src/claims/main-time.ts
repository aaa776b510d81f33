import { defineCue } from '../lexicon/cues.ts'
import { parseDay } from '../time/civil-day.ts'
import type { TimeExpression } from '../time/time-expressions.ts'
import type { ArticleView } from './article-view.ts'
import type { Draft } from './draft.ts'
import { attackWords, tellsAnother } from './event-words.ts'
import type { Passage } from './passage.ts'

/** A time or place with the sentence that names it. */
export interface Found<Value> {
  value: Value
  passage: Passage
}

/** What an article on violence says beside the day that it tells of. */
const fightWords = new RegExp(
  `${attackWords.source}|\\b(?:fight|fought|battle|offensive|kill|dead|died|death|wound|injur|assault|violen|casualt|fatalit|rampage|stab|gun|suicide|advance|militant|rebel|terrorist|jihad|troops|victim|martyr|operation|captur|seiz|execut|behead|protest|rocket|mortar|crime|aircraft|warplane|jets|arrest)`,
  'i',
)

const fightCue = defineCue(fightWords)

/** Days before publication after which an event is recalled rather than reported. */
export const longAgo = 20

/** The main event's time: the first day named near the first figures. */
export function mainTimeOf(drafts: readonly Draft[], view: ArticleView): Found<TimeExpression> | null {
  const near = (time: TimeExpression): boolean =>
    !time.speech && !time.since && !time.span && !time.coarse && !time.forward && time.shift === undefined
  const opening = drafts.find((draft) => draft.passage.part !== 'furniture')?.passage
  const dated = drafts.flatMap(({ passage, time }): Found<TimeExpression>[] =>
    passage.part !== 'furniture' && time && near(time) && (passage === opening || !tellsAnother(passage))
      ? [{ value: time, passage }]
      : [],
  )
  const isRecent = ({ start }: TimeExpression): boolean => {
    const day = parseDay(start)
    return day === null || view.published === null || view.published - day <= longAgo
  }
  // news opens with what led to it: a day long before the report is main only where no later one is named, and it opens
  const first = dated[0]
  const opens = first && opening && first.passage.index <= opening.index + 1
  const named = dated.find(({ value }) => isRecent(value)) ?? (opens ? first : undefined)
  if (named) return named
  const start = opening?.index ?? 0
  const candidates = view.passages
    .slice(0, start + 13)
    .filter(
      (passage) =>
        passage.part !== 'furniture' &&
        passage.part !== 'headline' &&
        !tellsAnother(passage) &&
        (passage.trigger || passage.sentence.has(fightCue)),
    )
  for (const passage of candidates) {
    const time = view
      .times(passage)
      .find((candidate) => near(candidate) && isRecent(candidate) && attackBeside(passage, candidate))
    if (time) return { value: time, passage }
  }
  return null
}

/** An attack is told within a few words of the time: the day is not that of a vote or a speech in the same sentence. */
function attackBeside({ text, start, sentence }: Passage, { from, to }: TimeExpression): boolean {
  const at = (sentence.tokens[from]?.start ?? start) - start
  const end = (sentence.tokens[to - 1]?.end ?? start) - start
  return fightWords.test(text.slice(Math.max(0, at - 120), end + 120))
}

/** Sentences that open an article: an event told there is its own, however long ago. */
const openingLength = 4

/** True for a sentence of the headline or among the first ones of the text. */
export function isOpening(passage: Passage, view: ArticleView): boolean {
  let before = 0
  for (const other of view.passages) {
    if (other.index >= passage.index || before > openingLength) break
    if (other.part !== 'furniture' && other.part !== 'headline') before++
  }
  return passage.part === 'headline' || before < openingLength
}
