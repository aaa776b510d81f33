import { sql } from 'drizzle-orm'
import { inCodePointOrder } from '../code-point-order.ts'
import { type Columns, noDay, type Reading, statusMask, statusNumber } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { codesCounted } from '../columns/counting.ts'
import { rowOf } from '../database.ts'
import type { DataHealth } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

/** What the readings rest on, over everything stored: versions, languages, warnings, missing facts. */
export async function dataHealth(store: Store): Promise<DataHealth> {
  const columns = await columnsOf(store)
  const { setAside } = await rowOf<{ setAside: number }>(
    databaseOf(store),
    sql`select count(*)::int as "setAside" from retired_articles where restored_at is null`,
  )
  return { ...claimFacts(columns), ...articleFacts(columns), setAside }
}

/** Over all articles stored. */
function articleFacts(columns: Columns) {
  const { articles, articleKeys, readings } = columns
  const counts = new Int32Array(readings.values.length)
  let [stored, undated, withoutOutlet, lastChange] = [0, 0, 0, Number.NaN]
  for (let article = 1; article < articleKeys.values.length; article++) {
    if (articles.live.cells[article] !== 1) continue
    stored++
    if (articles.saidStart.cells[article] === noDay) undated++
    if (articles.outlet.cells[article] === 0) withoutOutlet++
    const changed = articles.updatedAt.cells[article] as number
    if (!(changed <= lastChange)) lastChange = changed
    ;(counts[articles.reading.cells[article] as number] as number)++
  }
  const [versions, languages, warnings] = [new Tally(), new Tally(), new Tally()]
  let [datedByCopy, withoutHeadline] = [0, 0]
  for (const code of codesCounted(counts)) {
    const n = counts[code] as number
    const reading = JSON.parse(readings.values[code] as string) as Reading
    const [version, language, hasHeadline, isDatedByCopy, codes] = reading
    versions.add(version, n)
    languages.add(language, n)
    for (const warning of codes) warnings.add(warning, n)
    if (isDatedByCopy) datedByCopy += n
    if (!hasHeadline) withoutHeadline += n
  }
  return {
    articles: stored,
    undated,
    datedByCopy,
    withoutOutlet,
    withoutHeadline,
    lastChange: Number.isNaN(lastChange) ? null : new Date(lastChange).toISOString(),
    versions: versions.mostFirst(),
    languages: languages.mostFirst(),
    warnings: warnings.mostFirst(),
  }
}

/** Articles by value. */
class Tally {
  private readonly counts = new Map<string, number>()

  add(value: string, n: number): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + n)
  }

  mostFirst(): { value: string; articles: number }[] {
    return [...this.counts]
      .map(([value, articles]) => ({ value, articles }))
      .sort((a, b) => b.articles - a.articles || inCodePointOrder(a.value, b.value))
  }
}

/** Over all claims stored, whatever any filter shows. */
function claimFacts(
  columns: Columns,
): Pick<DataHealth, 'withoutClaims' | 'claims' | 'unsureClaims' | 'reviewedClaims'> {
  const { claims, articles, articleKeys, slots } = columns
  const unreviewed = statusNumber('unreviewed')
  const byArticle = new Int32Array(articleKeys.values.length)
  let [stored, unsureClaims, reviewedClaims, withoutClaims] = [0, 0, 0, 0]
  for (let slot = 0; slot < slots; slot++) {
    if (claims.live.cells[slot] === 0) continue
    stored++
    ;(byArticle[claims.article.cells[slot] as number] as number)++
    if ((claims.confidence.cells[slot] as number) < 0.5) unsureClaims++
    if (((claims.standing.cells[slot] as number) & statusMask) !== unreviewed) reviewedClaims++
  }
  byArticle.forEach((n, article) => {
    if (article > 0 && n === 0 && articles.live.cells[article] === 1) withoutClaims++
  })
  return { withoutClaims, claims: stored, unsureClaims, reviewedClaims }
}
