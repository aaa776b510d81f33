import type { ClaimFilter } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { articleWhere } from '../article-where.ts'
import { claimWhere } from '../claim-where.ts'
import { rowsOf } from '../database.ts'
import type { Coverage, CoverageOutlet } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

interface CellRecord {
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
  const records = await rowsOf<CellRecord>(
    databaseOf(store),
    sql`
      select x.outlet_id, max(o.name) as outlet_name, x.week::text, count(*)::int as articles, sum(x.claims)::int as claims
      from (
        select a.outlet_id,
          case when a.said_end - a.said_start < 7 then date_trunc('week', a.said_start)::date end as week,
          (select count(*) from claims c where c.article_key = a.key and ${claimWhere(filter)}) as claims
        from articles a where ${articleWhere(filter)}
      ) x left join outlets o on o.id = x.outlet_id
      group by x.outlet_id, x.week order by x.outlet_id collate "C" nulls last, x.week nulls last`,
  )
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
