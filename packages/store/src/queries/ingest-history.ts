import { sql } from 'drizzle-orm'
import { rowOf, rowsOf } from '../database.ts'
import { pageOf } from '../paging.ts'
import type { IngestRow, Page, PageOptions } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

type IngestRecord = Omit<IngestRow, 'startedAt' | 'undoneAt'> & { started_at: string; undone_at: string | null }

/** Ingests that changed something, latest first, with what is still stored of each. */
export async function ingestHistory(store: Store, options: PageOptions = {}): Promise<Page<IngestRow>> {
  const db = databaseOf(store)
  const { tail, ...page } = pageOf(options)
  const { total } = await rowOf<{ total: number }>(db, sql`select count(*)::int as total from ingests`)
  const records = await rowsOf<IngestRecord>(
    db,
    sql`
      select i.id, i.label, i.started_at::text, i.undone_at::text,
        (select count(*) from ingest_articles x where x.ingest_id = i.id and x.change = 'added')::int as added,
        (select count(*) from ingest_articles x where x.ingest_id = i.id and x.change = 'updated')::int as updated,
        (select count(*) from retired_articles x where x.ingest_id = i.id and x.reason = 'replaced')::int as replaced,
        (select count(*) from claims c where c.review_status <> 'unreviewed' and c.article_key in (
          select x.article_key from ingest_articles x where x.ingest_id = i.id and x.change = 'added'))::int as reviewed
      from ingests i order by i.id desc ${tail}`,
  )
  return {
    rows: records.map(({ started_at, undone_at, ...row }) => ({
      ...row,
      startedAt: new Date(started_at).toISOString(),
      undoneAt: undone_at === null ? null : new Date(undone_at).toISOString(),
    })),
    total,
    ...page,
  }
}
