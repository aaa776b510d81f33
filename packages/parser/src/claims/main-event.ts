import type { TimeExpression } from '../time/time-expressions.ts'
import type { ArticleView } from './article-view.ts'
import type { Draft } from './draft.ts'
import { topicShift } from './event-words.ts'
import type { Found } from './main-time.ts'
import { placeFigures } from './place-of-event.ts'

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
