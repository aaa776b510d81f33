import type { ClaimFilter } from '@evenhand/schema'
import { markBits } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { articlesIn, leftOutBits, restrictionsOf } from '../columns/conditions.ts'
import { countDistinct, slotsPassing } from '../columns/matching.ts'
import type { Counters } from '../rows.ts'
import type { Store } from '../store.ts'

/** The counters that stand beside every chart. */
export async function counters(store: Store, filter: ClaimFilter): Promise<Counters> {
  const columns = await columnsOf(store)
  const { claims } = columns
  const fitting = slotsPassing(restrictionsOf(columns, filter))
  const bits = leftOutBits(filter)
  const leftOut = { furniture: 0, implicit: 0, nonviolent: 0 }
  const marks = Object.keys(leftOut) as (keyof typeof leftOut)[]
  const shown = fitting.filter((slot) => {
    const left = (claims.standing.cells[slot] as number) & bits
    if (left !== 0) for (const mark of marks) if ((left & markBits[mark]) !== 0) leftOut[mark]++
    return left === 0
  })
  const origins = claims.origin.cells
  return {
    articles: countDistinct(shown, claims.article.cells, columns.articleKeys.values.length),
    articlesRead: articlesIn(columns, filter).reduce((sum, passes) => sum + passes, 0),
    claims: shown.length,
    origins: countDistinct(shown, origins, columns.origins.values.length),
    events: countDistinct(shown, claims.event.cells, columns.events.values.length),
    unattributed: shown.reduce((sum, slot) => sum + (origins[slot] === 0 ? 1 : 0), 0),
    leftOut,
  }
}
