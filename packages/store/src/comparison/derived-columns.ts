import type { Comparison, ParsedArticle } from '@evenhand/schema'
import { type SQL, sql } from 'drizzle-orm'
import { happenedDays } from '../claim-columns.ts'
import { type Database, rowOf } from '../database.ts'
import { databaseText } from '../database-text.ts'
import { dayRange } from '../day-range.ts'
import { queueFacts } from '../review/queue-facts.ts'

/** What comparison says of each stored article and claim in their own tables: wanted rows by key, as JSON. */
export interface DerivedColumns {
  articles: ReadonlyMap<string, string>
  claims: ReadonlyMap<string, string>
}

const articleColumns = {
  published_resolved: 'jsonb',
  published_from: 'text',
  said_start: 'date',
  said_end: 'date',
} as const

const claimColumns = {
  origin_id: 'text',
  origin_basis: 'text',
  origin_reason: 'text',
  origin_relation: 'text',
  event_id: 'text',
  superseded_by: 'text',
  when_resolved: 'jsonb',
  said_start: 'date',
  said_end: 'date',
  happened_start: 'date',
  happened_end: 'date',
  weekday: 'integer',
  divergence: 'double precision',
  single_origin: 'boolean',
} as const

/** Publication dates that dated copies gave stand beside the articles' own, which stay as they are. */
export function derivedColumns(articles: readonly ParsedArticle[], comparison: Comparison): DerivedColumns {
  const resolved = new Map(comparison.dates.map((date) => [date.article, date]))
  const whenOf = new Map(
    comparison.dates.flatMap(({ claims }) => claims.map(({ claim, when }) => [claim, when] as const)),
  )
  const originOf = new Map(
    comparison.origins.flatMap(({ id, links }) => links.map((link) => [link.claim, { id, ...link }] as const)),
  )
  const { eventOf, supersededBy } = memberships(comparison)
  const claimOf = new Map(articles.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const)))
  const queue = queueFacts(comparison.events, claimOf)
  const rows = { articles: new Map<string, string>(), claims: new Map<string, string>() }
  for (const { article, claims } of articles) {
    const date = resolved.get(article.id)
    const said = dayRange((article.published ?? date?.published)?.date)
    const articleRow: Row<typeof articleColumns> & { key: string } = {
      key: article.key,
      published_resolved: date?.published ?? null,
      published_from: date?.from ?? null,
      said_start: said?.start ?? null,
      said_end: said?.end ?? null,
    }
    rows.articles.set(article.key, JSON.stringify(databaseText(articleRow)))
    for (const { id, when } of claims) {
      const origin = originOf.get(id)
      const whenResolved = whenOf.get(id) ?? null
      const happened = happenedDays(when, whenResolved)
      const claimRow: Row<typeof claimColumns> & { id: string } = {
        id,
        origin_id: origin?.id ?? null,
        origin_basis: origin?.basis ?? null,
        origin_reason: origin?.reason ?? null,
        origin_relation: origin?.relation ?? null,
        event_id: eventOf.get(id) ?? null,
        superseded_by: supersededBy.get(id) ?? null,
        when_resolved: whenResolved,
        said_start: said?.start ?? null,
        said_end: said?.end ?? null,
        happened_start: happened?.start ?? null,
        happened_end: happened?.end ?? null,
        weekday: (when ?? whenResolved)?.weekday ?? null,
        divergence: queue.get(id)?.divergence ?? null,
        single_origin: queue.get(id)?.singleOrigin ?? false,
      }
      rows.claims.set(id, JSON.stringify(databaseText(claimRow)))
    }
  }
  return rows
}

type Row<Columns> = Readonly<Record<keyof Columns, unknown>>

function memberships({ events }: Comparison) {
  const eventOf = new Map<string, string>()
  const supersededBy = new Map<string, string>()
  for (const { id, claims, superseded } of events) {
    for (const claim of claims) eventOf.set(claim, id)
    for (const { claim, by } of superseded) {
      eventOf.set(claim, id)
      supersededBy.set(claim, by)
    }
  }
  return { eventOf, supersededBy }
}

/**
 * Brings the derived columns in line and returns how many rows that changed. Rows that are as they were at `before` are
 * not looked at, except those of `doubtful` articles, which were written since.
 */
export async function writeColumns(
  tx: Database,
  before: DerivedColumns | null,
  after: DerivedColumns,
  doubtful: readonly ParsedArticle[],
): Promise<number> {
  const keys = new Set(doubtful.map(({ article }) => article.key))
  const ids = new Set(doubtful.flatMap(({ claims }) => claims.map(({ id }) => id)))
  const articles = differing(before?.articles, after.articles, keys)
  const claims = differing(before?.claims, after.claims, ids)
  const written =
    (await updateRows(tx, 'articles', 'key', articleColumns, articles)) +
    (await updateRows(tx, 'claims', 'id', claimColumns, claims))
  // Rejected and merged claims take no part in the comparison.
  const out = await rowOf<{ n: number }>(
    tx,
    sql`
      with gone as (
        update claims set origin_id = null, origin_basis = null, origin_reason = null, origin_relation = null,
          event_id = null, superseded_by = null, divergence = null, single_origin = false
        where review_status in ('rejected', 'merged') and (origin_id is not null or event_id is not null)
        returning 1)
      select count(*)::int as n from gone`,
  )
  return written + out.n
}

function differing(
  before: ReadonlyMap<string, string> | undefined,
  after: ReadonlyMap<string, string>,
  doubtful: ReadonlySet<string>,
): string[] {
  return [...after].flatMap(([key, row]) => (before?.get(key) === row && !doubtful.has(key) ? [] : row))
}

/** Rows per statement. */
const chunk = 2000

/** Updates the rows whose columns differ from the wanted values, and no others; returns how many. */
async function updateRows<Column extends string>(
  tx: Database,
  table: 'articles' | 'claims',
  key: string,
  columns: Readonly<Record<Column, string>>,
  wanted: readonly string[],
): Promise<number> {
  const names = Object.keys(columns) as Column[]
  const list = (make: (name: Column) => SQL) => sql.join(names.map(make), sql`, `)
  const id = sql.identifier
  let written = 0
  for (let at = 0; at < wanted.length; at += chunk) {
    const records = `[${wanted.slice(at, at + chunk).join(',')}]`
    const { n } = await rowOf<{ n: number }>(
      tx,
      sql`
        with changed as (
          update ${id(table)} t set ${list((name) => sql`${id(name)} = w.${id(name)}`)}
          from json_to_recordset(${records}::json)
            as w(${id(key)} text, ${list((name) => sql`${id(name)} ${sql.raw(columns[name])}`)})
          where t.${id(key)} = w.${id(key)}
            and (${list((name) => sql`t.${id(name)}`)}) is distinct from (${list((name) => sql`w.${id(name)}`)})
          returning 1)
        select count(*)::int as n from changed`,
    )
    written += n
  }
  return written
}
