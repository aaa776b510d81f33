import type { Claim, Count, Harm } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { type ClaimRecord, inOrderOf, saidOf } from '../claim-rows.ts'
import { type Database, rowsOf } from '../database.ts'
import type { DivergencePoint } from '../rows.ts'

type PointRecord = Pick<
  ClaimRecord,
  | 'id'
  | 'article_id'
  | 'published'
  | 'published_resolved'
  | 'said_start'
  | 'said_end'
  | 'event_id'
  | 'event_label'
  | 'superseded_by'
  | 'quote'
> & { harm: Harm; count: Count; victims: Claim['victims'] }

/** What these claims say, in their order, with their ratios to the events' other claims; one that left is left out. */
export async function divergencePoints(
  db: Database,
  points: readonly { id: string; ratio: number }[],
): Promise<DivergencePoint[]> {
  if (points.length === 0) return []
  const ids = points.map(({ id }) => id)
  const ratioOf = new Map(points.map(({ id, ratio }) => [id, ratio]))
  const records = await rowsOf<PointRecord>(
    db,
    sql`
      select c.id, a.id as article_id, c.harm, coalesce(c.edits->'count', c.machine->'count') as count,
        coalesce(c.edits->'victims', c.machine->'victims') as victims,
        a.published, a.published_resolved, c.said_start::text, c.said_end::text,
        e.id as event_id, e.label as event_label, c.superseded_by, c.quote
      from claims c
      join articles a on a.key = c.article_key
      left join events e on e.id = c.event_id
      where c.id = any(${sql.param(ids)})`,
  )
  return inOrderOf(ids, records).map((record) => ({
    id: record.id,
    articleId: record.article_id,
    harm: record.harm,
    ratio: ratioOf.get(record.id) as number,
    count: record.count,
    victims: { text: record.victims.text, category: record.victims.category },
    event: record.event_id === null ? null : { id: record.event_id, label: record.event_label ?? '' },
    said: saidOf(record),
    superseded: record.superseded_by !== null,
    quote: record.quote,
  }))
}
