import type { Claim, Published, When } from '@evenhand/schema'
import { type SQL, sql } from 'drizzle-orm'
import { type Opening, openingColumn, openingWords } from './article-opening.ts'
import { effectiveClaim } from './claim-columns.ts'
import { type Database, rowsOf } from './database.ts'
import type {
  ArticleRef,
  ClaimRow,
  EventRole,
  Happened,
  LinkBasis,
  OriginRef,
  OriginRelation,
  OutletRef,
  ReviewStatus,
  Said,
  SourceType,
} from './rows.ts'
import type { ClaimEdits } from './tables/claims.ts'

/** Columns of the joins below, as every claim query selects them. */
export interface ClaimRecord extends SaidRecord, HappenedRecord, OutletRecord, OriginRecord {
  id: string
  machine: Claim
  edits: ClaimEdits | null
  article_id: string
  article_key: string
  title_text: string | null
  opening: Opening | null
  url: string | null
  parser_version: string
  origin_basis: LinkBasis | null
  origin_reason: string | null
  origin_relation: OriginRelation | null
  event_id: string | null
  event_label: string | null
  event_role: EventRole | null
  superseded_by: string | null
  quote: string
  words: string
  furniture: boolean
  review_status: ReviewStatus
  same_as: string | null
  split_from: string | null
  confidence: number
  divergence: number | null
  single_origin: boolean
}

/** What a chosen claim is shown with; a claim that is only context of an event names that one. */
const surroundings = sql`
  join articles a on a.key = c.article_key
  left join outlets o on o.id = c.outlet_id
  left join origins r on r.id = c.origin_id
  left join lateral (
    select ec.event_id, ec.role, e.label
    from event_claims ec join events e on e.id = ec.event_id
    where ec.claim_id = c.id
    order by ec.role = 'context', ec.event_id collate "C" limit 1
  ) ev on true`

/** What `articleRef` needs of `articles a`. */
export const articleNaming = sql`
  a.id as article_id, a.key as article_key, a.title_text, a.url,
  ${openingColumn} as opening`

const claimSelection = sql`
  c.id, c.machine, c.edits, ${articleNaming}, a.parser_version,
  a.published, a.published_resolved, c.said_start::text, c.said_end::text,
  c.when_resolved, c.happened_start::text, c.happened_end::text, c.weekday,
  o.id as outlet_id, o.name as outlet_name,
  r.id as origin_id, r.name as origin_name, r.type as origin_type, r.party as origin_party,
  c.origin_basis, c.origin_reason, c.origin_relation,
  ev.event_id, ev.label as event_label, ev.role as event_role, c.superseded_by,
  c.quote, c.words, c.furniture, c.review_status, c.same_as, c.split_from,
  c.confidence, c.divergence, c.single_origin`

/**
 * Claims that a condition on `claims c` picks. `order` may use `c`, and the outlet `o` and origin `r`; `page` limits. The
 * rows are chosen first and dressed afterwards, so that a page costs a page and not the whole view.
 */
export async function selectClaims(db: Database, where: SQL, order: SQL, page: SQL = sql``): Promise<ClaimRecord[]> {
  return rowsOf<ClaimRecord>(
    db,
    sql`
      select ${claimSelection} from (
        select c.* from claims c
        left join outlets o on o.id = c.outlet_id
        left join origins r on r.id = c.origin_id
        where ${where} order by ${order} ${page}
      ) c ${surroundings} order by ${order}`,
  )
}

/** These claims in the order of their ids; one that left in the meantime is left out. */
export async function claimsById(db: Database, ids: readonly string[]): Promise<ClaimRecord[]> {
  if (ids.length === 0) return []
  const records = await selectClaims(db, sql`c.id = any(${sql.param(ids)})`, sql`c.id`)
  return inOrderOf(ids, records)
}

/** Rows in the order in which their ids are wanted. */
export function inOrderOf<Row extends { id: string }>(ids: readonly string[], rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

export function claimRow(record: ClaimRecord): ClaimRow {
  const claim = effectiveClaim(record.machine, record.edits)
  const origin = originRef(record)
  return {
    id: record.id,
    claim,
    article: articleRef(record),
    outlet: outletRef(record),
    origin: origin && { ...origin, basis: record.origin_basis ?? 'inferred', reason: record.origin_reason ?? '' },
    originRelation: record.origin_relation ?? 'unknown',
    event:
      record.event_id === null || record.event_role === null
        ? null
        : { id: record.event_id, label: record.event_label ?? '', role: record.event_role },
    supersededBy: record.superseded_by,
    said: saidOf(record),
    happened: happenedOf(claim.when, record),
    quote: record.quote,
    words: record.words,
    furniture: record.furniture,
    review: record.review_status,
    sameAs: record.same_as,
    splitFrom: record.split_from,
    machineValues: machineValues(record.machine, record.edits),
    parserVersion: record.parser_version,
  }
}

/** The machine's values of the fields that a reviewer changed. */
function machineValues(machine: Claim, edits: ClaimEdits | null): Partial<Claim> | null {
  if (edits === null) return null
  return Object.fromEntries(Object.keys(edits).map((name) => [name, machine[name as keyof Claim]]))
}

interface OutletRecord {
  outlet_id: string | null
  outlet_name: string | null
}

export function outletRef({ outlet_id, outlet_name }: OutletRecord): OutletRef | null {
  return outlet_id === null ? null : { id: outlet_id, name: outlet_name ?? outlet_id }
}

interface OriginRecord {
  origin_id: string | null
  origin_name: string | null
  origin_type: SourceType | null
  origin_party: string | null
}

export function originRef({ origin_id, origin_name, origin_type, origin_party }: OriginRecord): OriginRef | null {
  if (origin_id === null) return null
  return { id: origin_id, name: origin_name ?? origin_id, type: origin_type ?? 'other', party: origin_party }
}

interface ArticleRecord extends OutletRecord {
  article_id: string
  article_key: string
  title_text: string | null
  opening: Opening | null
  url: string | null
}

export function articleRef(record: ArticleRecord): ArticleRef {
  return {
    id: record.article_id,
    key: record.article_key,
    title: record.title_text,
    opening: record.opening && openingWords(record.opening),
    url: record.url,
    outlet: outletRef(record),
  }
}

interface SaidRecord {
  published: Published | null
  published_resolved: Published | null
  said_start: string | null
  said_end: string | null
}

/** The publication date in use: the article's own, else a dated copy's; null where it names no days. */
export function saidOf({ published, published_resolved, said_start, said_end }: SaidRecord): Said | null {
  const used = published ?? published_resolved
  if (used === null || said_start === null || said_end === null) return null
  return { date: used.date, start: said_start, end: said_end, basis: used.basis }
}

interface HappenedRecord {
  when_resolved: When | null
  happened_start: string | null
  happened_end: string | null
  weekday: number | null
}

/** The time of the harm: the claim's own, else what comparison resolved. */
export function happenedOf(when: When | null, record: HappenedRecord): Happened | null {
  const resolved = record.when_resolved
  const used = when?.start || when?.end ? when : (resolved ?? when)
  if (used === null) return null
  return {
    start: record.happened_start,
    end: record.happened_end,
    weekday: record.weekday,
    precision: used.precision,
    basis: used === when ? 'text' : 'copy',
  }
}
