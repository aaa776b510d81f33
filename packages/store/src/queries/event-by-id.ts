import { EvenhandError, type Event, type Published } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { articleNaming, articleRef, claimRow, saidOf, selectClaims } from '../claim-rows.ts'
import { type Database, rowsOf } from '../database.ts'
import type { ArticleRef, EventDetail, EventRole, OriginRef, Said } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

/** One event with its current, superseded and context claims, whatever the filters; throws `not_found`. */
export async function eventById(store: Store, id: string): Promise<EventDetail> {
  const db = databaseOf(store)
  const [event] = await rowsOf<{ data: Event }>(db, sql`select data from events where id = ${id}`)
  if (event === undefined) {
    throw new EvenhandError('not_found', `There is no event ${id}.`, {
      advice: 'Events are put together anew when articles come in; look for it in the list.',
    })
  }
  const members = await claimsOf(db, id, ['current', 'short_form', 'superseded'])
  const context = await claimsOf(db, id, ['context'])
  return {
    event: event.data,
    origins: await originsOf(db, id),
    articles: await articlesOf(db, id),
    claims: members,
    context,
  }
}

async function claimsOf(db: Database, event: string, roles: EventRole[]) {
  const records = await selectClaims(
    db,
    sql`c.id in (select claim_id from event_claims where event_id = ${event} and role in ${roles})`,
    sql`c.said_start nulls last, c.id collate "C"`,
  )
  return records.map(claimRow)
}

function originsOf(db: Database, event: string): Promise<OriginRef[]> {
  return rowsOf<OriginRef>(
    db,
    sql`
      select r.id, r.name, r.type, r.party from origins r
      where r.id in (select c.origin_id from claims c where c.event_id = ${event}) order by r.id collate "C"`,
  )
}

type EventArticleRecord = Parameters<typeof articleRef>[0] & {
  published: Published | null
  published_resolved: Published | null
  said_start: string | null
  said_end: string | null
}

async function articlesOf(db: Database, event: string): Promise<(ArticleRef & { said: Said | null })[]> {
  const records = await rowsOf<EventArticleRecord>(
    db,
    sql`
      select ${articleNaming}, o.id as outlet_id, o.name as outlet_name,
        a.published, a.published_resolved, a.said_start::text, a.said_end::text
      from articles a left join outlets o on o.id = a.outlet_id
      where a.key in (select c.article_key from claims c where c.event_id = ${event})
      order by a.said_start nulls last, a.id collate "C"`,
  )
  return records.map((record) => ({ ...articleRef(record), said: saidOf(record) }))
}
