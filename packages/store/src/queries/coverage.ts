import type { ClaimFilter } from '@evenhand/schema'
import { inCodePointOrder } from '../code-point-order.ts'
import { claimsByArticle } from '../columns/by-article.ts'
import { type Columns, noDay } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { articlesIn } from '../columns/conditions.ts'
import { codesCounted } from '../columns/counting.ts'
import { dayOf, mondayOf } from '../columns/days.ts'
import { answered, viewOf } from '../columns/view.ts'
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
  return answered(viewOf(columns, filter), 'coverage', () => coverageOf(cellsOf(columns, filter)))
}

function coverageOf(records: readonly Cell[]): Coverage {
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
  const claims = claimsByArticle(columns, viewOf(columns, filter).slots)
  const found = codesCounted(articlesIn(columns, filter))
  const mondays = found.map((article) => weekOf(columns, article))
  const weeks = [...new Set(mondays)].sort((a, b) => Number(a === noDay) - Number(b === noDay) || a - b)
  const placeOf = new Map(weeks.map((week, place) => [week, place]))

  const size = outlets.values.length * weeks.length
  const [articleCounts, claimCounts] = [new Int32Array(size), new Int32Array(size)]
  for (let i = 0; i < found.length; i++) {
    const article = found[i] as number
    const outlet = articles.outlet.cells[article] as number
    const cell = outlet * weeks.length + (placeOf.get(mondays[i] as number) as number)
    ;(articleCounts[cell] as number)++
    ;(claimCounts[cell] as number) += claims[article] as number
  }
  const named = [...outlets.values.keys()].slice(1)
  named.sort((a, b) => inCodePointOrder(outlets.values[a] as string, outlets.values[b] as string))
  return [...named, 0].flatMap((outlet) =>
    weeks.flatMap((week, place): Cell[] => {
      const cell = outlet * weeks.length + place
      const n = articleCounts[cell] as number
      if (n === 0) return []
      const [id, name] = [outlets.values[outlet] ?? null, outletNames.get(outlet) ?? null]
      return [{ outlet_id: id, outlet_name: name, week: dayOf(week), articles: n, claims: claimCounts[cell] as number }]
    }),
  )
}

/** The Monday of the article's week; a date known only to the month or year names none. */
function weekOf({ articles }: Columns, article: number): number {
  const [start, end] = [articles.saidStart.cells[article] as number, articles.saidEnd.cells[article] as number]
  return start !== noDay && end - start < 7 ? mondayOf(start) : noDay
}
