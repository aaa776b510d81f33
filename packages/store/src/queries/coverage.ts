import type { ClaimFilter } from '@evenhand/schema'
import { inCodePointOrder } from '../code-point-order.ts'
import { articlesOf } from '../columns/article-view.ts'
import { type Columns, noDay } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { dayOf, mondayOf } from '../columns/days.ts'
import { viewCounts } from '../columns/figures.ts'
import { answered, type View, viewOf } from '../columns/view.ts'
import type { Coverage, CoverageOutlet } from '../rows.ts'
import type { Store } from '../store.ts'

/** Articles by outlet and week, whatever the filter says about claims. */
interface Grid {
  /** Numbers of the articles, and the cell of each. */
  articles: Int32Array
  cells: Int32Array
  counts: Int32Array
  /** Codes of outlets in order, the unknown one last. */
  outlets: number[]
  /** Mondays in order; null, the last, for articles that name no week. */
  weeks: (string | null)[]
}

/**
 * How many articles of each outlet were published in which week (named by its Monday), and how many claims of the view
 * they hold. A date known only to the month or year counts as undated here, for it names no week.
 */
export async function coverage(store: Store, filter: ClaimFilter): Promise<Coverage> {
  const columns = await columnsOf(store)
  const view = viewOf(columns, filter)
  return answered(view, 'coverage', () => coverageOf(columns, gridOf(columns, filter), view))
}

function coverageOf(columns: Columns, { articles, cells, counts, outlets, weeks }: Grid, view: View): Coverage {
  const ofArticle = viewCounts(columns, view, 'article')
  const claims = new Int32Array(counts.length)
  for (let i = 0; i < articles.length; i++) {
    ;(claims[cells[i] as number] as number) += ofArticle[articles[i] as number] as number
  }
  const rows = outlets.flatMap((code): CoverageOutlet[] => {
    const row: CoverageOutlet = { outlet: outletOf(columns, code), articles: 0, undated: 0, weeks: [] }
    for (const [place, week] of weeks.entries()) {
      const cell = code * weeks.length + place
      const n = counts[cell] as number
      if (n === 0) continue
      row.articles += n
      if (week === null) row.undated += n
      else row.weeks.push({ week, articles: n, claims: claims[cell] as number })
    }
    return row.articles === 0 ? [] : [row]
  })
  const named = weeks.filter((week) => week !== null)
  return { outlets: rows, first: named[0] ?? null, last: named.at(-1) ?? null, weeks: named.length }
}

function outletOf({ outlets, outletNames }: Columns, code: number): CoverageOutlet['outlet'] {
  const id = outlets.values[code] ?? null
  return id === null ? null : { id, name: outletNames.get(code) ?? id }
}

function gridOf(columns: Columns, filter: ClaimFilter): Grid {
  const view = articlesOf(columns, filter)
  return answered(view, 'coverage', () => gridOfArticles(columns, view.numbers))
}

function gridOfArticles(columns: Columns, articles: Int32Array): Grid {
  const { values } = columns.outlets
  const mondays = articles.map((article) => weekOf(columns, article))
  const weeks = [...new Set(mondays)].sort((a, b) => Number(a === noDay) - Number(b === noDay) || a - b)
  const placeOf = new Map(weeks.map((week, place) => [week, place]))
  const cells = articles.map((article, i) => {
    const outlet = columns.articles.outlet.cells[article] as number
    return outlet * weeks.length + (placeOf.get(mondays[i] as number) as number)
  })
  const counts = new Int32Array(values.length * weeks.length)
  for (let i = 0; i < cells.length; i++) (counts[cells[i] as number] as number)++
  const named = [...values.keys()].slice(1)
  named.sort((a, b) => inCodePointOrder(values[a] as string, values[b] as string))
  return { articles, cells, counts, outlets: [...named, 0], weeks: weeks.map(dayOf) }
}

/** The Monday of the article's week; a date known only to the month or year names none. */
function weekOf({ articles }: Columns, article: number): number {
  const [start, end] = [articles.saidStart.cells[article] as number, articles.saidEnd.cells[article] as number]
  return start !== noDay && end - start < 7 ? mondayOf(start) : noDay
}
