import type { Harm } from '@evenhand/schema'
import { type SQL, sql } from 'drizzle-orm'
import type { Opening } from '../article-opening.ts'
import { articleNaming, articleRef } from '../claim-rows.ts'
import { all } from '../claim-where.ts'
import { type Database, rowOf, rowsOf } from '../database.ts'
import { pageOf } from '../paging.ts'
import type { Page, PageOptions, ReviewRow, TrailRow } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

export interface TrailFilter {
  /** Only decisions on this claim. */
  claim?: string
  /** Only decisions by this reviewer. */
  reviewer?: string
}

interface TrailRecord {
  id: number
  claim_id: string
  action: ReviewRow['action']
  before: ReviewRow['before']
  after: ReviewRow['after']
  reason: string | null
  reviewer: string
  at: string
  undoes: number | null
  part_of: number | null
  undone: boolean
  words: string | null
  quote: string
  harm: Harm
  article_id: string
  article_key: string
  title_text: string | null
  url: string | null
  opening: Opening | null
  outlet_id: string | null
  outlet_name: string | null
}

/** The audit trail, latest first: who decided what on which claim, with the values before and after. */
export async function reviewTrail(
  store: Store,
  filter: TrailFilter = {},
  options: PageOptions = {},
): Promise<Page<TrailRow> & { reviewers: string[] }> {
  const db = databaseOf(store)
  const { tail, ...page } = pageOf(options)
  const where = trailWhere(filter)
  const { total } = await rowOf<{ total: number }>(db, sql`select count(*)::int as total from reviews v where ${where}`)
  const reviewers = await rowsOf<{ name: string }>(
    db,
    sql`select distinct reviewer collate "C" as name from reviews order by name limit 200`,
  )
  const rows = await trailRows(db, where, sql`v.id desc`, tail)
  return { rows, total, ...page, reviewers: reviewers.map(({ name }) => name) }
}

/** The whole trail for a file, oldest first, read a batch at a time. */
export async function* exportTrail(store: Store, filter: TrailFilter = {}, batch = 500): AsyncGenerator<TrailRow> {
  const db = databaseOf(store)
  for (let last = 0; ; ) {
    const where = all([trailWhere(filter), sql`v.id > ${last}`])
    const rows = await trailRows(db, where, sql`v.id`, sql`limit ${batch}`)
    yield* rows
    if (rows.length < batch) return
    last = rows.at(-1)?.id ?? last
  }
}

function trailWhere({ claim, reviewer }: TrailFilter): SQL {
  return all([
    claim !== undefined && sql`v.claim_id = ${claim}`,
    reviewer !== undefined && sql`v.reviewer = ${reviewer}`,
  ])
}

async function trailRows(db: Database, where: SQL, order: SQL, page: SQL): Promise<TrailRow[]> {
  const records = await rowsOf<TrailRecord>(
    db,
    sql`
      select v.id, v.claim_id, v.action, v.before, v.after, v.reason, v.reviewer, v.at::text, v.undoes, v.part_of,
        exists (
          select 1 from reviews u where u.undoes = v.id
          and not exists (select 1 from reviews r where r.undoes = u.id)
        ) as undone,
        c.words, c.quote, c.harm, ${articleNaming}, o.id as outlet_id, o.name as outlet_name
      from (select * from reviews v where ${where} order by ${order} ${page}) v
      left join claims c on c.id = v.claim_id
      left join articles a on a.key = c.article_key
      left join outlets o on o.id = a.outlet_id
      order by ${order}`,
  )
  return records.map(trailRow)
}

function trailRow(record: TrailRecord): TrailRow {
  const { id, action, before, after, reason, reviewer, undoes, undone, words, quote, harm } = record
  return {
    id,
    claim: record.claim_id,
    action,
    before,
    after,
    reason,
    reviewer,
    at: new Date(record.at).toISOString(),
    undoes,
    partOf: record.part_of,
    undone,
    subject: words === null ? null : { words, quote, harm, article: articleRef(record) },
  }
}
