import type { ClaimFilter } from '@evenhand/schema'
import { inCodePointOrder } from '../code-point-order.ts'
import type { Columns } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { viewCounts, viewDistinct } from '../columns/figures.ts'
import { linksOfOrigins } from '../columns/origin-links.ts'
import { answered, type View, viewOf } from '../columns/view.ts'
import type { OriginRow } from '../rows.ts'
import type { Store } from '../store.ts'

/** Origins that claims in the view rest on, those with most articles first. */
export async function origins(store: Store, filter: ClaimFilter): Promise<OriginRow[]> {
  const columns = await columnsOf(store)
  const view = viewOf(columns, filter)
  return answered(view, 'origins', () => originRows(columns, view))
}

function originRows(columns: Columns, view: View): OriginRow[] {
  const claims = viewCounts(columns, view, 'origin')
  const of = (name: 'article' | 'outlet' | 'event') => viewDistinct(columns, view, 'origin', name)
  const [articles, outlets, events, links] = [of('article'), of('outlet'), of('event'), linksOfOrigins(columns, view)]
  const rows = [...columns.originNames].flatMap(([code, origin]): OriginRow[] => {
    const own = claims[code] ?? 0
    if (own === 0) return []
    return [
      {
        ...origin,
        claims: own,
        articles: articles(code),
        outlets: outlets(code),
        events: events(code),
        ...links(code),
      },
    ]
  })
  return rows.sort((a, b) => b.articles - a.articles || b.claims - a.claims || inCodePointOrder(a.id, b.id))
}
