import type { ClaimFilter } from '@evenhand/schema'
import type { Columns } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { viewCounts, viewDistinct } from '../columns/figures.ts'
import { linksOfOrigins } from '../columns/origin-links.ts'
import { originsInOrder } from '../columns/origins-used.ts'
import { answered, type View, viewOf } from '../columns/view.ts'
import type { OriginRow } from '../rows.ts'
import type { Store } from '../store.ts'

/** Origins that claims in the view rest on, those with most articles first, then those with most claims, then by id. */
export async function origins(store: Store, filter: ClaimFilter): Promise<OriginRow[]> {
  const columns = await columnsOf(store)
  const view = viewOf(columns, filter)
  return answered(view, 'origins', () => originRows(columns, view))
}

function originRows(columns: Columns, view: View): OriginRow[] {
  const claims = viewCounts(columns, view, 'origin')
  const of = (name: 'article' | 'outlet' | 'event') => viewDistinct(columns, view, 'origin', name)
  const [articles, outlets, events, links] = [of('article'), of('outlet'), of('event'), linksOfOrigins(columns, view)]
  const rows = Array.from(originsInOrder(columns)).flatMap((code): OriginRow[] => {
    const [origin, own] = [columns.originNames.get(code), claims[code] as number]
    if (origin === undefined || own === 0) return []
    const { id, name, type, party } = origin
    const { stated, inferred, first, last } = links(code)
    // Each field by its name, for to spread two objects into a row takes a hundred times as long.
    return [
      {
        id,
        name,
        type,
        party,
        claims: own,
        articles: articles(code),
        outlets: outlets(code),
        events: events(code),
        stated,
        inferred,
        first,
        last,
      },
    ]
  })
  return rows.sort((a, b) => b.articles - a.articles || b.claims - a.claims)
}
