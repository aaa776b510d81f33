import type { ClaimFilter } from '@evenhand/schema'
import { type Columns, markBits } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { articlesIn, leftOutBits } from '../columns/conditions.ts'
import { codesCounted, countCode, countDistinct } from '../columns/counting.ts'
import { answered, type View, viewOf } from '../columns/view.ts'
import type { Counters } from '../rows.ts'
import type { Store } from '../store.ts'

/** The counters that stand beside every chart. */
export async function counters(store: Store, filter: ClaimFilter): Promise<Counters> {
  const columns = await columnsOf(store)
  const view = viewOf(columns, filter)
  return answered(view, 'counters', () => countersOf(columns, filter, view))
}

function countersOf(columns: Columns, filter: ClaimFilter, { slots, fittingByMarks }: View): Counters {
  const { claims, articleKeys, origins, events } = columns
  const left = leftOutBits(filter)
  const leftOutFor = (bit: number) =>
    (left & bit) === 0 ? 0 : fittingByMarks.reduce((sum, n, marks) => sum + (((marks << 3) & bit) !== 0 ? n : 0), 0)
  return {
    articles: countDistinct(slots, claims.article.cells, articleKeys.values.length),
    articlesRead: codesCounted(articlesIn(columns, filter)).length,
    claims: slots.length,
    origins: countDistinct(slots, claims.origin.cells, origins.values.length),
    events: countDistinct(slots, claims.event.cells, events.values.length),
    unattributed: countCode(slots, claims.origin.cells, 0),
    leftOut: {
      furniture: leftOutFor(markBits.furniture),
      implicit: leftOutFor(markBits.implicit),
      nonviolent: leftOutFor(markBits.nonviolent),
    },
  }
}
