import type { Comparison, ParsedArticle, ResolvedDate } from '@evenhand/schema'
import { type SQL, sql } from 'drizzle-orm'
import { happenedDays } from '../claim-columns.ts'
import { type Database, rowOf } from '../database.ts'
import { databaseText } from '../database-text.ts'
import { dayRange } from '../day-range.ts'
import { queueFacts } from '../review/queue-facts.ts'

type Columns<Names> = Readonly<Record<keyof Names, unknown>>
type ArticleColumns = Columns<typeof articleColumns> & { key: string }
type ClaimColumns = Columns<typeof claimColumns> & { id: string }

/** What comparison says of each stored article and claim in their own tables: wanted columns by key. */
export interface DerivedColumns {
  articles: ReadonlyMap<string, ArticleColumns>
  claims: ReadonlyMap<string, ClaimColumns>
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

/** The columns of a claim that follow from its links to others. */
type LinkColumn =
  | `origin_${'id' | 'basis' | 'reason' | 'relation'}`
  | 'event_id'
  | 'superseded_by'
  | 'divergence'
  | 'single_origin'

/** What an article itself and its date say, which stays while neither changes. */
interface Dated {
  date: ResolvedDate | undefined
  article: ArticleColumns
  claims: Omit<ClaimColumns, LinkColumn>[]
}

/** Makes the function that gives the columns; it remembers what it worked out for articles that did not change. */
export function columnMaker(): (articles: readonly ParsedArticle[], comparison: Comparison) => DerivedColumns {
  const known = new WeakMap<ParsedArticle, Dated>()
  const datedOf = (parsed: ParsedArticle, date: ResolvedDate | undefined): Dated => {
    const before = known.get(parsed)
    if (before !== undefined && sameValue(before.date, date)) return before
    const dated = datedColumns(parsed, date)
    known.set(parsed, dated)
    return dated
  }
  return (articles, comparison) => {
    const dateOf = new Map(comparison.dates.map((date) => [date.article, date]))
    const originOf = new Map(
      comparison.origins.flatMap(({ id, links }) => links.map((link) => [link.claim, { id, ...link }] as const)),
    )
    const { eventOf, supersededBy } = memberships(comparison)
    const claimOf = new Map(articles.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const)))
    const queue = queueFacts(comparison.events, claimOf)
    const columns = { articles: new Map<string, ArticleColumns>(), claims: new Map<string, ClaimColumns>() }
    for (const parsed of articles) {
      const dated = datedOf(parsed, dateOf.get(parsed.article.id))
      columns.articles.set(parsed.article.key, dated.article)
      for (const claim of dated.claims) {
        const origin = originOf.get(claim.id)
        columns.claims.set(claim.id, {
          ...claim,
          origin_id: origin?.id ?? null,
          origin_basis: origin?.basis ?? null,
          origin_reason: origin?.reason ?? null,
          origin_relation: origin?.relation ?? null,
          event_id: eventOf.get(claim.id) ?? null,
          superseded_by: supersededBy.get(claim.id) ?? null,
          divergence: queue.get(claim.id)?.divergence ?? null,
          single_origin: queue.get(claim.id)?.singleOrigin ?? false,
        })
      }
    }
    return columns
  }
}

/** Publication dates that dated copies gave stand beside the articles' own, which stay as they are. */
function datedColumns({ article, claims }: ParsedArticle, date: ResolvedDate | undefined): Dated {
  const said = dayRange((article.published ?? date?.published)?.date)
  const days = { said_start: said?.start ?? null, said_end: said?.end ?? null }
  const whenOf = new Map(date?.claims.map(({ claim, when }) => [claim, when]))
  return {
    date,
    article: {
      key: article.key,
      published_resolved: date?.published ?? null,
      published_from: date?.from ?? null,
      ...days,
    },
    claims: claims.map(({ id, when }) => {
      const resolved = whenOf.get(id) ?? null
      const happened = happenedDays(when, resolved)
      return {
        id,
        when_resolved: resolved,
        ...days,
        happened_start: happened?.start ?? null,
        happened_end: happened?.end ?? null,
        weekday: (when ?? resolved)?.weekday ?? null,
      }
    }),
  }
}

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

function differing<Row extends object>(
  before: ReadonlyMap<string, Row> | undefined,
  after: ReadonlyMap<string, Row>,
  doubtful: ReadonlySet<string>,
): Row[] {
  return [...after].flatMap(([key, row]) => (sameColumns(before?.get(key), row) && !doubtful.has(key) ? [] : row))
}

function sameColumns<Row extends object>(a: Row | undefined, b: Row): boolean {
  if (a === undefined) return false
  if (a === b) return true
  for (const name in b) if (!sameValue(a[name], b[name])) return false
  return true
}

/** Columns hold plain values, or JSON. */
function sameValue(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
}

/** Rows per statement. */
const chunk = 2000

/** Updates the rows whose columns differ from the wanted values, and no others; returns how many. */
async function updateRows<Column extends string>(
  tx: Database,
  table: 'articles' | 'claims',
  key: string,
  columns: Readonly<Record<Column, string>>,
  wanted: readonly object[],
): Promise<number> {
  const names = Object.keys(columns) as Column[]
  const list = (make: (name: Column) => SQL) => sql.join(names.map(make), sql`, `)
  const id = sql.identifier
  let written = 0
  for (let at = 0; at < wanted.length; at += chunk) {
    const records = JSON.stringify(databaseText(wanted.slice(at, at + chunk)))
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
