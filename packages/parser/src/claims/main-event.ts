import { parseDay } from '../time/civil-day.ts'
import type { TimeExpression } from '../time/time-expressions.ts'
import type { ArticleView } from './article-view.ts'
import type { Draft } from './draft.ts'
import type { Passage } from './passage.ts'
import { placeFigures } from './place-of-event.ts'

/** Words that open another topic: nothing is taken over from the main event. */
export const topicShift =
  /^(?:meanwhile|elsewhere|separately|in (?:other|a separate|another) (?:news|development|incident|attack))\b/i
/** Besides the main event: "Also on Monday", "ten people were also killed yesterday". */
const anotherEvent =
  /^(?:also|meanwhile|elsewhere|separately|in (?:other|a separate|another))\b|\b(?:were|was) also (?:killed|wounded|injured|kidnapped|shot)\b/i
const attackWords =
  /\b(?:attack|blast|bomb|explo|struck|strike|hit|raid|shell|storm|ambush|shooting|massacre|gunm[ae]n|target|rocket|clash|siege|fire)/i

/** What an article on violence says beside the day that it tells of. */
const fightWords = new RegExp(
  `${attackWords.source}|\\b(?:fight|fought|battle|offensive|kill|dead|died|death|wound|injur|assault|violen|casualt|fatalit|rampage|stab|gun|suicide|advance|militant|rebel|terrorist|jihad|troops|victim|martyr|operation|captur|seiz|execut|behead|protest|rocket|mortar|crime|aircraft|warplane|jets|arrest)`,
  'i',
)

/** Days before publication after which an event is recalled rather than reported. */
export const longAgo = 20

/** The main event's time: the first day named near the first figures. */
export function mainTimeOf(drafts: readonly Draft[], view: ArticleView): Found<TimeExpression> | null {
  const near = (time: TimeExpression): boolean =>
    !time.speech && !time.since && !time.span && !time.coarse && !time.forward && time.shift === undefined
  const opening = drafts.find((draft) => draft.passage.part !== 'furniture')?.passage
  const dated = drafts.flatMap(({ passage, time }): Found<TimeExpression>[] =>
    passage.part !== 'furniture' && time && near(time) && (passage === opening || !anotherEvent.test(passage.text))
      ? [{ value: time, passage }]
      : [],
  )
  const isRecent = ({ start }: TimeExpression): boolean => {
    const day = parseDay(start)
    return day === null || view.published === null || view.published - day <= longAgo
  }
  // news opens with what led to it: a day long before the report is main only where no later one is named
  const named = dated.find(({ value }) => isRecent(value)) ?? dated[0]
  if (named) return named
  const first = drafts.find((draft) => draft.passage.part !== 'furniture')?.passage.index ?? 0
  const candidates = view.passages.filter(
    (passage) =>
      passage.part !== 'furniture' &&
      passage.part !== 'headline' &&
      !anotherEvent.test(passage.text) &&
      passage.index >= Math.min(first, 1) - 1 &&
      passage.index <= first + 12 &&
      (passage.trigger || attackWords.test(passage.text)),
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

/** A time or place with the sentence that names it. */
export interface Found<Value> {
  value: Value
  passage: Passage
}

/** Gives figures that name no time or place of their own those of the main event, or of its site. */
export function applyMainEvent(
  drafts: readonly Draft[],
  view: ArticleView,
  mainTime: Found<TimeExpression> | null,
): void {
  const isElsewhere = ({ passage }: Draft): boolean => topicShift.test(passage.text)
  for (const draft of drafts) {
    if (draft.time || !mainTime || isElsewhere(draft)) continue
    if (draft.scope !== 'incident' && draft.scope !== 'period') continue
    draft.time = mainTime.value
    draft.timePassage = mainTime.passage
    draft.timeInherited = true
  }
  placeFigures(drafts, view, isElsewhere)
}
