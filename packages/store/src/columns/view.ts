import type { ClaimFilter } from '@evenhand/schema'
import type { Columns } from './columns.ts'
import { restrictionsOf } from './conditions.ts'
import { type Counted, noFigures } from './figures.ts'
import { isWhole, keptView, wholeOf } from './kept-views.ts'
import { picked, type Test } from './picked.ts'
import { remembered } from './remembered.ts'

/** What a filter picks: slots of the claims that it shows, in order, and what is worked out of them. */
export interface View extends Counted {
  /** The slots that only the filter's part on reviews, or only that on marks, keeps out. */
  keptOutBy: (part: 'reviews' | 'marks') => Int32Array
  /** Answers about this view that were worked out before. */
  answers: Map<string, unknown>
}

/** The view of a filter; made once for the queries of a page. Read it before the next `await`. */
export function viewOf(columns: Columns, filter: ClaimFilter): View {
  if (isWhole(filter)) return keptView(columns, filter)
  const { preset: _, convention: __, ...parts } = filter
  return remembered(columns, 'views', JSON.stringify(parts), () =>
    partOf(keptView(columns, wholeOf(filter)), restrictionsOf(columns, filter)),
  )
}

/** What a view was asked before is not worked out again: every page asks for the same frame. Not to be changed by who gets it. */
export function answered<Answer>(
  { answers }: { answers: Map<string, unknown> },
  question: string,
  work: () => Answer,
): Answer {
  if (!answers.has(question)) answers.set(question, work())
  return answers.get(question) as Answer
}

/**
 * The same for an answer that takes rows from the database. A change that came between makes the next view, and with it
 * a new answer; a failure is not kept.
 */
export function answeredWithRows<Answer>(
  view: { answers: Map<string, unknown> },
  question: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  return answered(view, question, () =>
    work().catch((error: unknown) => {
      view.answers.delete(question)
      throw error
    }),
  )
}

/** What the tests leave of a view of all claims. */
function partOf(whole: View, tests: readonly Test[]): View {
  return {
    slots: tests.reduce(picked, whole.slots),
    keptOutBy: (part) => tests.reduce(picked, whole.keptOutBy(part)),
    figures: noFigures(),
    answers: new Map(),
  }
}
