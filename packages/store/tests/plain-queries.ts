import { type ClaimFilter, reviewStatuses, unknownOutlet } from '@evenhand/schema'
import { type SQL, sql } from 'drizzle-orm'
import { articleWhere } from '../src/article-where.ts'
import { claimWhere, clockDays, leftOutMarks, type Mark, marks, restrictions } from '../src/claim-where.ts'
import { rowOf, rowsOf } from '../src/database.ts'
import type { ClaimSort, Counters, FilterOptions } from '../src/rows.ts'
import { databaseOf, type Store } from '../src/store.ts'

/** The same questions put to the database in plain SQL, however long they take: what the columns must answer. */

export async function plainCounters(store: Store, filter: ClaimFilter): Promise<Counters> {
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

const facets: Record<Exclude<keyof FilterOptions, 'days'>, { value: SQL; join?: SQL }> = {
  outlets: { value: sql`coalesce(c.outlet_id, ${sql.raw(`'${unknownOutlet}'`)})` },
  origins: { value: sql`c.origin_id` },
  parties: {
    value: sql`x.party`,
    join: sql`cross join lateral (select c.victim_party as party union select c.perpetrator_party) x`,
  },
  events: { value: sql`c.event_id`, join: sql`join events x on x.id = c.event_id` },
  places: { value: sql`coalesce(c.place_id, c.place_name)` },
  harms: { value: sql`c.harm` },
  categories: { value: sql`c.victim_category` },
  sourceTypes: { value: sql`c.source_type` },
  qualifiers: { value: sql`c.qualifier` },
  scopes: { value: sql`c.scope` },
  relations: { value: sql`c.relation` },
  assertions: { value: sql`c.assertion` },
  reviews: { value: sql`c.review_status` },
  corroborations: { value: sql`x.corroboration`, join: sql`join events x on x.id = c.event_id` },
}

/** Values and counts of each field, without their labels, and the first and last day. */
export async function plainOptions(store: Store, filter: ClaimFilter) {
  const db = databaseOf(store)
  const fields: Record<string, { value: string; count: number }[]> = {}
  for (const [field, { value, join = sql`` }] of Object.entries(facets)) {
    const cleared = { ...filter, [field]: field === 'reviews' ? [...reviewStatuses.values] : [] }
    fields[field] = await rowsOf(
      db,
      sql`
        select ${value} as value, count(*)::int as count from claims c ${join}
        where ${value} is not null and ${claimWhere(cleared)}
        group by ${value} order by count desc, min(${value}) collate "C"`,
    )
  }
  const { start, end } = clockDays(filter.clock)
  const days = await rowOf<FilterOptions['days']>(
    db,
    sql`
      select min(${start})::text as first, max(${end})::text as last
      from claims c where ${claimWhere({ ...filter, from: null, to: null })}`,
  )
  return { ...fields, days }
}

const sorts: Record<ClaimSort, SQL> = {
  said: sql`c.said_start`,
  happened: sql`c.happened_start`,
  outlet: sql`o.name collate "C"`,
  origin: sql`r.name collate "C"`,
  harm: sql`c.harm collate "C"`,
  low: sql`coalesce(c.low, c.best, c.high)`,
  place: sql`c.place_name collate "C"`,
  confidence: sql`c.confidence`,
}

/** Ids of the view's claims in order. */
export async function plainClaims(store: Store, filter: ClaimFilter, sort: ClaimSort, descending: boolean) {
  const rows = await rowsOf<{ id: string }>(
    databaseOf(store),
    sql`
      select c.id from claims c left join outlets o on o.id = c.outlet_id left join origins r on r.id = c.origin_id
      where ${claimWhere(filter)}
      order by ${sorts[sort]} ${descending ? sql`desc` : sql`asc`} nulls last, c.id collate "C"`,
  )
  return rows.map(({ id }) => id)
}

/** Events of the view with what it holds of each, latest first. */
export function plainEvents(store: Store, filter: ClaimFilter) {
  return rowsOf<{ id: string; claims: number; articles: number; outlets: number; origins: number }>(
    databaseOf(store),
    sql`
      select e.id, count(*)::int as claims, count(distinct c.article_key)::int as articles,
        count(distinct c.outlet_id)::int as outlets, count(distinct c.origin_id)::int as origins
      from claims c join events e on e.id = c.event_id
      where ${claimWhere(filter)} group by e.id order by e.start_day desc nulls last, e.id collate "C"`,
  )
}

/** Articles and claims of the view by outlet and week. */
export function plainCoverage(store: Store, filter: ClaimFilter) {
  return rowsOf<{ outlet: string | null; week: string | null; articles: number; claims: number }>(
    databaseOf(store),
    sql`
      select x.outlet_id as outlet, x.week::text, count(*)::int as articles, sum(x.claims)::int as claims
      from (
        select a.outlet_id,
          case when a.said_end - a.said_start < 7 then date_trunc('week', a.said_start)::date end as week,
          (select count(*) from claims c where c.article_key = a.key and ${claimWhere(filter)}) as claims
        from articles a where ${articleWhere(filter)}
      ) x
      group by x.outlet_id, x.week order by x.outlet_id collate "C" nulls last, x.week nulls last`,
  )
}
