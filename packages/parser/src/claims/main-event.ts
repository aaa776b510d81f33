import type { TimeExpression } from '../time/time-expressions.ts'
import type { ArticleView } from './article-view.ts'
import type { Draft } from './draft.ts'
import { opensTopic } from './event-words.ts'
import type { Found } from './main-time.ts'
import type { Passage } from './passage.ts'
import { placeFigures } from './place-of-event.ts'

/** Gives figures that name no time or place of their own those of the main event, or of its site. */
export function applyMainEvent(
  drafts: readonly Draft[],
  view: ArticleView,
  mainTime: Found<TimeExpression> | null,
): void {
  const isElsewhere = ({ passage }: Draft): boolean => opensTopic(passage)
  // "50 killed in a day" in the headline, "in the past 24 hours" in the lead
  const span = drafts.find(({ scope, time, timeInherited }) => scope === 'period' && time?.span && !timeInherited)
  const take = (draft: Draft, value: TimeExpression, passage: Passage): void => {
    draft.time = value
    draft.timePassage = passage
    draft.timeInherited = true
  }
  for (const draft of drafts) {
    if (!draft.time && draft.scope === 'period' && span?.time) take(draft, span.time, span.timePassage)
    if (!draft.time && mainTime && (draft.scope === 'incident' || draft.scope === 'period'))
      take(draft, mainTime.value, mainTime.passage)
  }
  placeFigures(drafts, view, isElsewhere)
}
