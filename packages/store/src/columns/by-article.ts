import type { Columns } from './columns.ts'
import { countCodes } from './counting.ts'
import { remembered } from './remembered.ts'
import { answered, type View } from './view.ts'

/** How many claims of the view each article has, by number. */
export function viewArticles({ claims, articleKeys }: Columns, view: View): Int32Array {
  return answered(view, 'by article', () => countCodes(view.slots, claims.article.cells, articleKeys.values.length))
}

/** The view's slots with those of one article together, as they mostly are by themselves. */
export function groupedByArticle(columns: Columns, view: View): Int32Array {
  const { slots } = view
  const { cells } = columns.claims.article
  if (remembered(columns, 'grouped', '', () => areGrouped(columns))) return slots
  const ends = viewArticles(columns, view).slice()
  for (let article = 1; article < ends.length; article++) (ends[article] as number) += ends[article - 1] as number
  const grouped = new Int32Array(slots.length)
  for (let i = slots.length - 1; i >= 0; i--) {
    const slot = slots[i] as number
    grouped[--(ends[cells[slot] as number] as number)] = slot
  }
  return grouped
}

/** Whether all slots are, and so those of every view. */
function areGrouped({ claims, slots, articleKeys }: Columns): boolean {
  const { cells } = claims.article
  const seen = new Uint8Array(articleKeys.values.length)
  let before = 0
  for (let slot = 0; slot < slots; slot++) {
    const article = cells[slot] as number
    if (article === before) continue
    if (seen[article] === 1) return false
    seen[article] = 1
    before = article
  }
  return true
}

/** For each code of a column how many different articles the slots have with it. */
export function articlesByCode(columns: Columns, grouped: Int32Array, cells: Int32Array, codes: number): Int32Array {
  const articles = columns.claims.article.cells
  const [counts, last] = [new Int32Array(codes), new Int32Array(codes)]
  for (let i = 0; i < grouped.length; i++) {
    const slot = grouped[i] as number
    const [code, article] = [cells[slot] as number, articles[slot] as number]
    if (last[code] === article) continue
    last[code] = article
    ;(counts[code] as number)++
  }
  return counts
}
