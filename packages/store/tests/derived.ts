import { sql } from 'drizzle-orm'
import { rowsOf } from '../src/database.ts'
import { databaseOf, type Store } from '../src/store.ts'

/**
 * All that comparison put into a store: its tables, and its columns of articles and of claims. What a claim that was
 * rejected or joined to another keeps of its dates is no part of it.
 */
export async function derived(store: Store): Promise<Record<string, unknown[]>> {
  const db = databaseOf(store)
  const read = (statement: ReturnType<typeof sql>) => rowsOf<{ row: unknown }>(db, statement)
  const result: Record<string, unknown[]> = {}
  for (const table of ['origins', 'claim_origins', 'events', 'event_claims', 'copies', 'copy_passages']) {
    // The number of a row's last change tells when it was written, which is not what it holds.
    const rows = await read(sql`
      select to_jsonb(t) - 'change' as row from ${sql.identifier(table)} t order by (to_jsonb(t) - 'change')::text`)
    result[table] = rows.map(({ row }) => row)
  }
  const articles = await read(sql`
    select jsonb_build_array(key, published_resolved, published_from, said_start, said_end) as row
    from articles order by key`)
  const claims = await read(sql`
    select jsonb_build_array(id, origin_id, origin_basis, origin_reason, origin_relation, event_id, superseded_by,
      divergence, single_origin, case when review_status not in ('rejected', 'merged') then
        jsonb_build_array(when_resolved, said_start, said_end, happened_start, happened_end, weekday) end) as row
    from claims order by id`)
  return { ...result, articles: articles.map(({ row }) => row), claims: claims.map(({ row }) => row) }
}

/** Forgets all that comparison found out, as if it had never run. */
export async function forgetComparison(store: Store): Promise<void> {
  const db = databaseOf(store)
  await db.execute(sql`truncate origins, claim_origins, events, event_claims, copies, copy_passages`)
  await db.execute(sql`
    update articles set published_resolved = null, published_from = null,
      said_start = case when published is null then null else said_start end,
      said_end = case when published is null then null else said_end end`)
  await db.execute(sql`
    update claims set origin_id = null, origin_basis = null, origin_reason = null, origin_relation = null,
      event_id = null, superseded_by = null, when_resolved = null, divergence = null, single_origin = false,
      said_start = null, said_end = null, happened_start = null, happened_end = null, weekday = null`)
  await db.execute(sql`delete from facts where name like 'comparison%'`)
}
