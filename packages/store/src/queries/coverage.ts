import type { ClaimFilter } from '@evenhand/schema'
import { inCodePointOrder } from '../code-point-order.ts'
import { claimsByArticle } from '../columns/by-article.ts'
import { type Columns, noDay } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { articlesIn, conditionsOf } from '../columns/conditions.ts'
import { dayOf, mondayOf } from '../columns/days.ts'
import { slotsPassing } from '../columns/matching.ts'
import type { Coverage, CoverageOutlet } from '../rows.ts'
import type { Store } from '../store.ts'

interface Cell {
  outlet_id: string | null
  outlet_name: string | null
  week: string | null
  articles: number
  claims: number
}

/**
 * How many articles of each outlet were published in which week (named by its Monday), and how many claims of the view
 * they hold. A date known only to the month or year counts as undated here, for it names no week.
 */
export async function coverage(store: Store, filter: ClaimFilter): Promise<Coverage> {
  const columns = await columnsOf(store)
  const records = cellsOf(columns, filter)
  const outlets: CoverageOutlet[] = []
  for (const { outlet_id, outlet_name, week, articles, claims } of records) {
    let outlet = outlets.at(-1)
    if (outlet === undefined || (outlet.outlet?.id ?? null) !== outlet_id) {
      outlet = {
        outlet: outlet_id === null ? null : { id: outlet_id, name: outlet_name ?? outlet_id },
        articles: 0,
        undated: 0,
        weeks: [],
      }
      outlets.push(outlet)
    }
    outlet.articles += articles
    if (week === null) outlet.undated += articles
    else outlet.weeks.push({ week, articles, claims })
  }
  const weeks = [...new Set(records.flatMap(({ week }) => week ?? []))].sort()
  return { outlets, first: weeks[0] ?? null, last: weeks.at(-1) ?? null, weeks: weeks.length }
}

/** Articles by outlet and week, in that order; the unknown outlet and articles without a week come last. */
function cellsOf(columns: Columns, filter: ClaimFilter): Cell[] {
  const { articles, outlets, outletNames } = columns
  const claims = claimsByArticle(columns, slotsPassing(conditionsOf(columns, filter)))
  const cells = new Map<string, { outlet: number; week: number; articles: number; claims: number }>()
  articlesIn(columns, filter).forEach((passes, article) => {
    if (passes === 0) return
    const [start, end] = [articles.saidStart.cells[article] as number, articles.saidEnd.cells[article] as number]
    const week = start !== noDay && end - start < 7 ? mondayOf(start) : noDay
    const outlet = articles.outlet.cells[article] as number
    const name = `${outlet} ${week}`
    let cell = cells.get(name)
    if (cell === undefined) cells.set(name, (cell = { outlet, week, articles: 0, claims: 0 }))
    cell.articles++
    cell.claims += claims[article] as number
  })
  const last = (isLast: boolean) => (isLast ? 1 : 0)
  return [...cells.values()]
    .sort(
      (a, b) =>
        last(a.outlet === 0) - last(b.outlet === 0) ||
        inCodePointOrder(outlets.values[a.outlet] ?? '', outlets.values[b.outlet] ?? '') ||
        last(a.week === noDay) - last(b.week === noDay) ||
        a.week - b.week,
    )
    .map(({ outlet, week, articles, claims }) => ({
      outlet_id: outlets.values[outlet] ?? null,
      outlet_name: outletNames.get(outlet) ?? null,
      week: dayOf(week),
      articles,
      claims,
    }))
}
