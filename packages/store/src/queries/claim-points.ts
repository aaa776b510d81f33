import type { Claim, ClaimFilter, Count, When } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { type ClaimRecord, happenedOf, inOrderOf, originRef, outletRef, saidOf } from '../claim-rows.ts'
import { claimOrder } from '../columns/claim-order.ts'
import { type Columns, noDay } from '../columns/columns.ts'
import { columnsOf } from '../columns/columns-of.ts'
import { countCode } from '../columns/counting.ts'
import { idOf } from '../columns/ids.ts'
import { sliceInOrder } from '../columns/order.ts'
import { answeredWithRows, type View, viewOf } from '../columns/view.ts'
import { type Database, rowsOf } from '../database.ts'
import type { ClaimPoint, ClaimPoints } from '../rows.ts'
import { databaseOf, type Store } from '../store.ts'

type PointRecord = Omit<ClaimRecord, 'machine' | 'edits'> & {
  member_of: string | null
  harm: Claim['harm']
  count: Count
  victims: Claim['victims']
  when: When | null
  perpetrator_party: string | null
  scope: Claim['scope']
  assertion: Claim['assertion']
  relation: Claim['relation']
  place_name: string | null
}

export interface PointOptions {
  limit?: number
  offset?: number
  /** Take the latest claims first; the rows come in order of date all the same. */
  latest?: boolean
}

/** Marks of "claims over time" in order of the filter's clock, then id; undated ones last. */
export async function claimPoints(
  store: Store,
  filter: ClaimFilter,
  { limit = 5000, offset = 0, latest = false }: PointOptions = {},
): Promise<ClaimPoints> {
  const columns = await columnsOf(store)
  const view = viewOf(columns, filter)
  return answeredWithRows(view, `points ${[limit, offset, latest]}`, () =>
    pointsOf(databaseOf(store), columns, view, filter.clock, { limit, offset, latest }),
  )
}

async function pointsOf(
  db: Database,
  columns: Columns,
  { slots }: View,
  clock: ClaimFilter['clock'],
  { limit, offset, latest }: Required<PointOptions>,
): Promise<ClaimPoints> {
  const days = (clock === 'said' ? columns.claims.saidStart : columns.claims.happenedStart).cells
  const undated = countCode(slots, days, noDay)
  const order = claimOrder(columns, clock, latest, latest)
  const ids = sliceInOrder(slots, order, offset, limit).map((slot) => idOf(columns, slot))
  const rows = inOrderOf(ids, await pointRecords(db, ids)).map(claimPoint)
  return {
    rows: latest ? inOrder(rows, clock) : rows,
    total: slots.length,
    limit,
    offset,
    undated,
  }
}

async function pointRecords(db: Database, ids: readonly string[]): Promise<PointRecord[]> {
  if (ids.length === 0) return []
  return rowsOf<PointRecord>(
    db,
    sql`
      select c.id, a.id as article_id, c.event_id as member_of, c.harm,
        coalesce(c.edits->'count', c.machine->'count') as count,
        coalesce(c.edits->'victims', c.machine->'victims') as victims,
        case when c.edits ? 'when' then c.edits->'when' else c.machine->'when' end as "when",
        c.perpetrator_party, c.scope, c.assertion, c.relation, c.origin_relation, c.place_name,
        a.published, a.published_resolved, c.said_start::text, c.said_end::text,
        c.when_resolved, c.happened_start::text, c.happened_end::text, c.weekday,
        o.id as outlet_id, o.name as outlet_name,
        r.id as origin_id, r.name as origin_name, r.type as origin_type, r.party as origin_party,
        c.quote, c.superseded_by, c.review_status
      from claims c
      join articles a on a.key = c.article_key
      left join outlets o on o.id = c.outlet_id
      left join origins r on r.id = c.origin_id
      where c.id = any(${sql.param(ids)})`,
  )
}

/** Latest first turned round; the undated ones stay last. */
function inOrder(rows: ClaimPoint[], clock: ClaimFilter['clock']): ClaimPoint[] {
  const isDated = (row: ClaimPoint) => (clock === 'said' ? row.said : row.happened)?.start != null
  return [...rows.filter(isDated).reverse(), ...rows.filter((row) => !isDated(row)).reverse()]
}

function claimPoint(record: PointRecord): ClaimPoint {
  const { text, category, party } = record.victims
  return {
    id: record.id,
    articleId: record.article_id,
    outlet: outletRef(record),
    origin: originRef(record),
    eventId: record.member_of,
    harm: record.harm,
    count: record.count,
    victims: { text, category, party },
    perpetratorParty: record.perpetrator_party,
    scope: record.scope,
    assertion: record.assertion,
    relation: record.relation,
    originRelation: record.origin_relation ?? 'unknown',
    said: saidOf(record),
    happened: happenedOf(record.when, record),
    place: record.place_name,
    quote: record.quote,
    superseded: record.superseded_by !== null,
    review: record.review_status,
  }
}
