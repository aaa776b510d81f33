import type { ClaimFilter } from '@evenhand/schema'
import { inCodePointOrder } from '../code-point-order.ts'
import { type Columns, linkBases, noDay } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { countCode } from '../columns/counting.ts'
import { dayOf } from '../columns/days.ts'
import { distinctInGroups, firstAndLastDay, groupedBy, groupOf } from '../columns/grouping.ts'
import { answered, type View, viewOf } from '../columns/view.ts'
import type { LinkBasis, OriginRow } from '../rows.ts'
import type { Store } from '../store.ts'

/** Origins that claims in the view rest on, those with most articles first. */
export async function origins(store: Store, filter: ClaimFilter): Promise<OriginRow[]> {
  const columns = await columnsOf(store)
  const view = viewOf(columns, filter)
  return answered(view, 'origins', () => originRows(columns, view))
}

function originRows(columns: Columns, { slots }: View): OriginRow[] {
  const { claims, articleKeys, outlets, events, originNames } = columns
  const groups = groupedBy(slots, claims.origin.cells, columns.origins.values.length)
  const articles = distinctInGroups(groups, claims.article.cells, articleKeys.values.length)
  const outletCounts = distinctInGroups(groups, claims.outlet.cells, outlets.values.length)
  const eventCounts = distinctInGroups(groups, claims.event.cells, events.values.length)
  const basedOn = (own: Int32Array, basis: LinkBasis) =>
    countCode(own, claims.originBasis.cells, linkBases.indexOf(basis) + 1)
  const rows = [...originNames].flatMap(([code, origin]): OriginRow[] => {
    const own = groupOf(groups, code)
    if (own.length === 0) return []
    const { first, last } = firstAndLastDay(own, claims.saidStart.cells, claims.saidEnd.cells, noDay)
    return [
      {
        ...origin,
        claims: own.length,
        articles: articles[code] as number,
        outlets: outletCounts[code] as number,
        events: eventCounts[code] as number,
        stated: basedOn(own, 'stated'),
        inferred: basedOn(own, 'inferred'),
        first: dayOf(first),
        last: dayOf(last),
      },
    ]
  })
  return rows.sort((a, b) => b.articles - a.articles || b.claims - a.claims || inCodePointOrder(a.id, b.id))
}
