import { noisePositions } from '@evenhand/compare'
import type { Furniture } from '@evenhand/schema'
import { asc, inArray, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { healArticles } from './heal-articles.ts'
import { furniture } from './tables/articles.ts'

/** Measures where furniture stands in articles that an earlier version stored without that. */
export async function healPositions(db: Database): Promise<void> {
  await healArticles(db, sql`a.furniture_head is null`, async (articles) => {
    const keys = articles.map(({ key }) => key)
    const spans = await db
      .select()
      .from(furniture)
      .where(inArray(furniture.articleKey, keys))
      .orderBy(asc(furniture.articleKey), asc(furniture.ordinal))
    const measured = articles.map(({ key, text, title }) => {
      const own = spans
        .filter(({ articleKey }) => articleKey === key)
        .map(({ spanStart: start, spanEnd: end, kind, rule }): Furniture => ({ start, end, kind, rule }))
      return { key, ...noisePositions(text, own, title?.span ?? null) }
    })
    await db.execute(sql`
      update articles a set furniture_head = m.head, furniture_inline = m.inline, furniture_tail = m.tail
      from json_to_recordset(${JSON.stringify(measured)}::json) as m(key text, head int, inline int, tail int)
      where a.key = m.key`)
  })
}
