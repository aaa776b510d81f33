import type { Columns } from './columns.ts'

/** How many of the slots each article has, by number. */
export function claimsByArticle({ claims, articleKeys }: Columns, slots: Int32Array): Int32Array {
  const counts = new Int32Array(articleKeys.values.length)
  for (let i = 0; i < slots.length; i++) (counts[claims.article.cells[slots[i] as number] as number] as number)++
  return counts
}

/** Slots with those of one article together, as they mostly are by themselves. */
export function groupedByArticle(columns: Columns, slots: Int32Array): Int32Array {
  const { cells } = columns.claims.article
  if (areGrouped(columns, slots)) return slots
  const ends = claimsByArticle(columns, slots)
  for (let article = 1; article < ends.length; article++) (ends[article] as number) += ends[article - 1] as number
  const grouped = new Int32Array(slots.length)
  for (let i = slots.length - 1; i >= 0; i--) {
    const slot = slots[i] as number
    grouped[--(ends[cells[slot] as number] as number)] = slot
  }
  return grouped
}

function areGrouped({ claims, articleKeys }: Columns, slots: Int32Array): boolean {
  const { cells } = claims.article
  const seen = new Uint8Array(articleKeys.values.length)
  let before = 0
  for (let i = 0; i < slots.length; i++) {
    const article = cells[slots[i] as number] as number
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
