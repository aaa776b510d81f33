import { type ClaimFilter, outletBases } from '@evenhand/schema'
import { inCodePointOrder } from '../code-point-order.ts'
import { articlesOf } from '../columns/article-view.ts'
import { type Columns, noDay } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { codesCounted, countCode, countCodes } from '../columns/counting.ts'
import { dayOf } from '../columns/days.ts'
import { firstAndLastDay, groupedBy, groupOf } from '../columns/grouping.ts'
import { type View, viewOf } from '../columns/view.ts'
import type { OriginRef, OutletRow } from '../rows.ts'
import type { Store } from '../store.ts'

/** Outlets with articles in the filter's outlets and days, most articles first, and the origins that their claims in the view use. */
export async function outlets(store: Store, filter: ClaimFilter): Promise<OutletRow[]> {
  const columns = await columnsOf(store)
  return outletRows(columns, articlesOf(columns, filter).numbers, viewOf(columns, filter))
}

function outletRows(columns: Columns, numbers: Int32Array, { slots }: View): OutletRow[] {
  const { articles, claims, outlets: known, outletNames } = columns
  const byOutlet = groupedBy(numbers, articles.outlet.cells, known.values.length)
  const claimsByOutlet = groupedBy(slots, claims.outlet.cells, known.values.length)
  const { saidStart, saidEnd } = articles
  const ranks = originRanks(columns)
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
        origins: originsOf(columns, told, ranks),
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

interface Ranks {
  /** Origins that have a name, in order of their ids. */
  inOrder: [code: number, OriginRef][]
  /** The place of each code among them. */
  placeOf: Int32Array
}

function originRanks({ origins, originNames }: Columns): Ranks {
  const inOrder = [...originNames].sort(([, a], [, b]) => inCodePointOrder(a.id, b.id))
  const placeOf = new Int32Array(origins.values.length).fill(-1)
  for (const [place, [code]] of inOrder.entries()) placeOf[code] = place
  return { inOrder, placeOf }
}

/** The origins that these claims rest on, most used first; there may be thousands for each outlet, so one number sorts them. */
function originsOf({ claims, origins }: Columns, slots: Int32Array, { inOrder, placeOf }: Ranks): OutletRow['origins'] {
  const counts = countCodes(slots, claims.origin.cells, origins.values.length)
  const named = codesCounted(counts).filter((code) => placeOf[code] !== -1)
  const keys = Float64Array.from(
    named,
    (code) => (slots.length - (counts[code] as number)) * inOrder.length + (placeOf[code] as number),
  ).sort()
  return Array.from(keys, (key) => {
    const [code, { id, name, type, party }] = inOrder[key % inOrder.length] as [number, OriginRef]
    return { id, name, type, party, claims: counts[code] as number }
  })
}
