import type { ClaimFilter } from '@evenhand/schema'
import { type SQL, sql } from 'drizzle-orm'
import { articleWhere } from '../article-where.ts'
import { claimWhere, leftOutMarks, type Mark, marks, restrictions } from '../claim-where.ts'
import { rowOf } from '../database.ts'
import type { Counters } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

/** The counters that stand beside every chart. */
export async function counters(store: Store, filter: ClaimFilter): Promise<Counters> {
  const left = leftOutMarks(filter)
  const countLeft = (mark: Mark): SQL =>
    left.includes(mark) ? sql`count(*) filter (where ${marks[mark]})::int` : sql`0`
  const shown = sql`filter (where ${claimWhere(filter)})`
  const row = await rowOf<Omit<Counters, 'leftOut'> & Counters['leftOut']>(
    databaseOf(store),
    sql`
      select
        count(distinct c.article_key) ${shown}::int as articles,
        (select count(*) from articles a where ${articleWhere(filter)})::int as "articlesRead",
        count(*) ${shown}::int as claims,
        count(distinct c.origin_id) ${shown}::int as origins,
        count(distinct c.event_id) ${shown}::int as events,
        count(*) filter (where c.origin_id is null and ${claimWhere(filter)})::int as unattributed,
        ${countLeft('furniture')} as furniture,
        ${countLeft('implicit')} as implicit,
        ${countLeft('nonviolent')} as nonviolent
      from claims c where ${restrictions(filter)}`,
  )
  const { furniture, implicit, nonviolent, ...rest } = row
  return { ...rest, leftOut: { furniture, implicit, nonviolent } }
}
