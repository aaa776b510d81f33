import type { TimeExpression } from '../time/time-expressions.ts'
import type { ArticleView } from './article-view.ts'
import type { Draft } from './draft.ts'
import { attackCue, opensTopic, tellsAnother } from './event-words.ts'
import { isOpening } from './main-time.ts'
import type { Passage } from './passage.ts'

/** "On Monday a gunman took hostages. Two of them were killed": a figure without a day is of the day that the sentence before tells of. */
export function continueStory(drafts: readonly Draft[], view: ArticleView): void {
  for (const draft of drafts) {
    if (draft.time || isOpening(draft.passage, view)) continue
    const previous = toldBefore(draft, view)
    if (!previous || !staysThere(draft, previous, view)) continue
    const time = dayOf(
      previous,
      view,
      ({ from, span, coarse, precision }) => from <= 2 && !span && !coarse && precision === 1,
    )
    if (time) take(draft, time, previous)
  }
}

/** A recalled event without a time of its own takes the one that the sentence before names, be it a year. */
export function dateRecalled(drafts: readonly Draft[], view: ArticleView): void {
  for (const draft of drafts) {
    if (draft.time || draft.scope !== 'background') continue
    const previous = toldBefore(draft, view)
    const time = previous ? dayOf(previous, view, ({ span, coarse }) => !span || coarse) : null
    if (time && previous) take(draft, time, previous)
  }
}

function take(draft: Draft, time: TimeExpression, passage: Passage): void {
  draft.time = time
  draft.timePassage = passage
}

/** The sentence before, where it tells of an attack and the figure's own goes on with it. */
function toldBefore({ passage }: Draft, view: ArticleView): Passage | null {
  if (passage.part === 'headline' || passage.part === 'furniture' || tellsAnother(passage) || opensTopic(passage))
    return null
  const previous = view.passages[passage.index - 1]
  if (!previous || previous.part === 'furniture' || previous.part === 'headline') return null
  if (passage.line !== previous.line) return null
  return previous.trigger || previous.sentence.has(attackCue) ? previous : null
}

/** The figure's sentence leads to no other place. */
function staysThere({ place }: Draft, previous: Passage, view: ArticleView): boolean {
  return place === null || view.places(previous).some(({ text }) => text === place.text)
}

const dayOf = (
  passage: Passage,
  view: ArticleView,
  fits: (time: TimeExpression) => boolean,
): TimeExpression | undefined =>
  view
    .times(passage)
    .find((time) => !time.speech && !time.since && !time.forward && !time.compared && time.start !== null && fits(time))
