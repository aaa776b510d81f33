import { noisePositions } from '@evenhand/compare'
import type { Article, Furniture } from '@evenhand/schema'
import { asc, inArray, sql } from 'drizzle-orm'
import { type Database, rowsOf } from './database.ts'
import { furniture } from './tables/articles.ts'

/** Articles measured per statement. */
const batch = 500

/** Measures where furniture stands in articles that an earlier version stored without that. */
export async function healPositions(db: Database): Promise<void> {
  for (;;) {
    const rows = await rowsOf<{ key: string; text: string; title: Article['title'] }>(
      db,
      sql`select key, text, title from articles where furniture_head is null limit ${batch}`,
    )
    if (rows.length === 0) return
    const keys = rows.map(({ key }) => key)
    const spans = await db
      .select()
      .from(furniture)
      .where(inArray(furniture.articleKey, keys))
      .orderBy(asc(furniture.articleKey), asc(furniture.ordinal))
    const measured = rows.map(({ key, text, title }) => {
      const own = spans
        .filter(({ articleKey }) => articleKey === key)
        .map(({ spanStart: start, spanEnd: end, kind, rule }): Furniture => ({ start, end, kind, rule }))
      return { key, ...noisePositions(text, own, title?.span ?? null) }
    })
    await db.execute(sql`
      update articles a set furniture_head = m.head, furniture_inline = m.inline, furniture_tail = m.tail
      from json_to_recordset(${JSON.stringify(measured)}::json) as m(key text, head int, inline int, tail int)
      where a.key = m.key`)
  }
}
