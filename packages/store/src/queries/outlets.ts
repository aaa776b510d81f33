import { type ClaimFilter, outletBases } from '@evenhand/schema'
import { inCodePointOrder } from '../code-point-order.ts'
import { articlesOf } from '../columns/article-view.ts'
import { type Columns, noDay } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { codesCounted, countCode, countCodes } from '../columns/counting.ts'
import { dayOf } from '../columns/days.ts'
import { firstAndLastDay, groupedBy, groupOf } from '../columns/grouping.ts'
import { answered, type View, viewOf } from '../columns/view.ts'
import type { OutletRow } from '../rows.ts'
import type { Store } from '../store.ts'

/** Outlets with articles in the filter's outlets and days, most articles first, and the origins that their claims in the view use. */
export async function outlets(store: Store, filter: ClaimFilter): Promise<OutletRow[]> {
  const columns = await columnsOf(store)
  const view = viewOf(columns, filter)
  return answered(view, 'outlets', () => outletRows(columns, articlesOf(columns, filter).numbers, view))
}

function outletRows(columns: Columns, numbers: Int32Array, { slots }: View): OutletRow[] {
  const { articles, claims, outlets: known, outletNames } = columns
  const byOutlet = groupedBy(numbers, articles.outlet.cells, known.values.length)
  const claimsByOutlet = groupedBy(slots, claims.outlet.cells, known.values.length)
  const { saidStart, saidEnd } = articles
  const rows = [...outletNames].flatMap(([code, name]): OutletRow[] => {
    const own = groupOf(byOutlet, code)
    const id = known.values[code]
    if (own.length === 0 || id == null) return []
    const { first, last } = firstAndLastDay(own, saidStart.cells, saidEnd.cells, noDay)
    const told = groupOf(claimsByOutlet, code)
    return [
      {
        id,
        name,
        basis: strongestBasis(columns, own),
        articles: own.length,
        first: dayOf(first),
        last: dayOf(last),
        claims: told.length,
        undatedArticles: countCode(own, saidStart.cells, noDay),
        origins: originsOf(columns, told),
      },
    ]
  })
  return rows.sort((a, b) => b.articles - a.articles || inCodePointOrder(a.id, b.id))
}

/** The vocabulary lists the best evidence first; an article with an outlet has some. */
function strongestBasis({ articles }: Columns, numbers: Int32Array): OutletRow['basis'] {
  const best = numbers.reduce((best, article) => {
    const basis = articles.basis.cells[article] as number
    return basis > 0 && basis < best ? basis : best
  }, outletBases.values.length)
  return outletBases.values[best - 1] as OutletRow['basis']
}

/** The origins that these claims rest on, most used first. */
function originsOf({ claims, origins, originNames }: Columns, slots: Int32Array): OutletRow['origins'] {
  const counts = countCodes(slots, claims.origin.cells, origins.values.length)
  const used = [...codesCounted(counts)].flatMap((code) => {
    const origin = originNames.get(code)
    return origin === undefined ? [] : [{ ...origin, claims: counts[code] as number }]
  })
  return used.sort((a, b) => b.claims - a.claims || inCodePointOrder(a.id, b.id))
}
