import type { ClaimFilter } from '@evenhand/schema'
import { articlesOf } from '../columns/article-view.ts'
import { type Columns, markBits, standings } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { leftOutBits } from '../columns/conditions.ts'
import { codesCounted, countCodes } from '../columns/counting.ts'
import { viewCounts } from '../columns/figures.ts'
import { answered, type View, viewOf } from '../columns/view.ts'
import type { Counters } from '../rows.ts'
import type { Store } from '../store.ts'

/** The counters that stand beside every chart. */
export async function counters(store: Store, filter: ClaimFilter): Promise<Counters> {
  const columns = await columnsOf(store)
  const view = viewOf(columns, filter)
  return answered(view, 'counters', () => countersOf(columns, filter, view))
}

function countersOf(columns: Columns, filter: ClaimFilter, view: View): Counters {
  const origins = viewCounts(columns, view, 'origin')
  const left = leftOutBits(filter)
  const marked = countCodes(view.keptOutBy('marks'), columns.claims.standing.cells, standings)
  const leftOutFor = (bit: number) =>
    (left & bit) === 0 ? 0 : marked.reduce((sum, n, standing) => sum + ((standing & bit) !== 0 ? n : 0), 0)
  return {
    articles: codesCounted(viewCounts(columns, view, 'article')).length,
    articlesRead: articlesOf(columns, filter).numbers.length,
    claims: view.slots.length,
    origins: codesCounted(origins).length,
    events: codesCounted(viewCounts(columns, view, 'event')).length,
    unattributed: origins[0] as number,
    leftOut: {
      furniture: leftOutFor(markBits.furniture),
      implicit: leftOutFor(markBits.implicit),
      nonviolent: leftOutFor(markBits.nonviolent),
    },
  }
}
