import type { Comparison, ParsedArticle } from '@evenhand/schema'
import { type SQL, sql } from 'drizzle-orm'
import { happenedDays } from './claim-columns.ts'
import type { Database } from './database.ts'
import { databaseText } from './database-text.ts'
import { dayRange, daysBetween } from './day-range.ts'
import { insertRows } from './insert-rows.ts'
import { queueFacts } from './review/queue-facts.ts'
import type { EventRole } from './rows.ts'
import { claimOrigins, copies, copyPassages, eventClaims, events, origins } from './tables/comparison.ts'

/** Replaces the derived tables and brings the derived columns of articles and claims in line; rows that stay equal are not written. */
export async function applyComparison(tx: Database, articles: ParsedArticle[], comparison: Comparison): Promise<void> {
  const links = linksOf(comparison)
  await replaceDerivedTables(tx, articles, comparison, links)
  await updateArticles(tx, articles, comparison)
  await updateClaims(tx, articles, comparison, links)
}

interface ClaimLinks {
  originOf: Map<string, { id: string } & Omit<Comparison['origins'][number]['links'][number], 'claim'>>
  memberOf: Map<string, { event: string; supersededBy: string | null }>
}

function linksOf({ origins, events }: Comparison): ClaimLinks {
  const supersededBy = new Map(events.flatMap((event) => event.superseded.map(({ claim, by }) => [claim, by] as const)))
  return {
    originOf: new Map(
      origins.flatMap(({ id, links }) => links.map(({ claim, ...link }) => [claim, { id, ...link }] as const)),
    ),
    memberOf: new Map(
      events.flatMap((event) =>
        [...event.claims, ...event.superseded.map(({ claim }) => claim)].map(
          (claim) => [claim, { event: event.id, supersededBy: supersededBy.get(claim) ?? null }] as const,
        ),
      ),
    ),
  }
}

async function replaceDerivedTables(
  tx: Database,
  articles: ParsedArticle[],
  comparison: Comparison,
  links: ClaimLinks,
) {
  for (const table of [copyPassages, copies, eventClaims, claimOrigins, events, origins]) await tx.delete(table)
  const keyOf = new Map(articles.map(({ article }) => [article.id, article.key]))
  const key = (id: string) => keyOf.get(id) ?? id

  await insertRows(
    tx,
    origins,
    comparison.origins.map(({ id, name, type, party }) => ({ id, name, type, party })),
  )
  await insertRows(
    tx,
    claimOrigins,
    [...links.originOf].map(([claimId, { id, ...link }]) => ({ claimId, originId: id, ...link })),
  )
  await insertRows(
    tx,
    events,
    comparison.events.map((event) => {
      const days = daysBetween(event.when?.start ?? null, event.when?.end ?? null)
      return {
        id: event.id,
        label: event.label,
        data: event,
        corroboration: event.corroboration,
        startDay: days?.start ?? null,
        endDay: days?.end ?? null,
        placeName: event.where?.name ?? null,
      }
    }),
  )
  await insertRows(
    tx,
    eventClaims,
    comparison.events.flatMap((event) => {
      const roles = new Map<string, EventRole>(event.context.map((claim) => [claim, 'context']))
      for (const claim of event.claims) roles.set(claim, 'current')
      for (const { claim } of event.superseded) roles.set(claim, 'superseded')
      return [...roles].map(([claimId, role]) => ({
        eventId: event.id,
        claimId,
        role,
        supersededBy: role === 'superseded' ? (links.memberOf.get(claimId)?.supersededBy ?? null) : null,
      }))
    }),
  )
  await insertRows(
    tx,
    copies,
    comparison.copies.map(({ a, b, share, direction, credit, basis, reason }) => ({
      aKey: key(a),
      bKey: key(b),
      shareA: share.a,
      shareB: share.b,
      direction,
      credit,
      basis,
      reason,
    })),
  )
  await insertRows(
    tx,
    copyPassages,
    comparison.copies.flatMap(({ a, b, passages }) =>
      passages.map((passage, ordinal) => ({
        aKey: key(a),
        bKey: key(b),
        ordinal,
        aStart: passage.a.start,
        aEnd: passage.a.end,
        bStart: passage.b.start,
        bEnd: passage.b.end,
      })),
    ),
  )
}

/** Publication dates that dated copies gave stand beside the articles' own, which stay as they are. */
async function updateArticles(tx: Database, articles: ParsedArticle[], comparison: Comparison): Promise<void> {
  const resolved = new Map(comparison.dates.map((date) => [date.article, date]))
  await updateChanged(
    tx,
    'articles',
    'key',
    { published_resolved: 'jsonb', published_from: 'text', said_start: 'date', said_end: 'date' },
    articles.map(({ article }) => {
      const date = resolved.get(article.id)
      const said = dayRange((article.published ?? date?.published)?.date)
      return {
        key: article.key,
        published_resolved: date?.published ?? null,
        published_from: date?.from ?? null,
        said_start: said?.start ?? null,
        said_end: said?.end ?? null,
      }
    }),
  )
}

async function updateClaims(
  tx: Database,
  articles: ParsedArticle[],
  { dates, events }: Comparison,
  { originOf, memberOf }: ClaimLinks,
): Promise<void> {
  const publishedOf = new Map(dates.map(({ article, published }) => [article, published]))
  const claimOf = new Map(articles.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const)))
  const queue = queueFacts(events, claimOf)
  const whenOf = new Map(dates.flatMap(({ claims }) => claims.map(({ claim, when }) => [claim, when] as const)))
  const columns = {
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
  await updateChanged(
    tx,
    'claims',
    'id',
    columns,
    articles.flatMap(({ article, claims }) => {
      const said = dayRange((article.published ?? publishedOf.get(article.id))?.date)
      return claims.map(({ id, when }) => {
        const origin = originOf.get(id)
        const member = memberOf.get(id)
        const resolved = whenOf.get(id) ?? null
        const happened = happenedDays(when, resolved)
        return {
          id,
          origin_id: origin?.id ?? null,
          origin_basis: origin?.basis ?? null,
          origin_reason: origin?.reason ?? null,
          origin_relation: origin?.relation ?? null,
          event_id: member?.event ?? null,
          superseded_by: member?.supersededBy ?? null,
          when_resolved: resolved,
          said_start: said?.start ?? null,
          said_end: said?.end ?? null,
          happened_start: happened?.start ?? null,
          happened_end: happened?.end ?? null,
          weekday: (when ?? resolved)?.weekday ?? null,
          divergence: queue.get(id)?.divergence ?? null,
          single_origin: queue.get(id)?.singleOrigin ?? false,
        }
      })
    }),
  )
  // Rejected and merged claims take no part in the comparison.
  await tx.execute(sql`
    update claims set origin_id = null, origin_basis = null, origin_reason = null, origin_relation = null,
      event_id = null, superseded_by = null, divergence = null, single_origin = false
    where review_status in ('rejected', 'merged') and (origin_id is not null or event_id is not null)`)
}

/** Rows per statement. */
const chunk = 2000

/** Updates the rows whose columns differ from the wanted values, and no others. */
async function updateChanged<Column extends string, Key extends string>(
  tx: Database,
  table: 'articles' | 'claims',
  key: Key,
  columns: Readonly<Record<Column, 'text' | 'jsonb' | 'date' | 'integer' | 'boolean' | 'double precision'>>,
  wanted: (Record<NoInfer<Column>, unknown> & Record<NoInfer<Key>, string>)[],
): Promise<void> {
  const names = Object.keys(columns) as Column[]
  const list = (make: (name: Column) => SQL) => sql.join(names.map(make), sql`, `)
  const id = sql.identifier
  for (let at = 0; at < wanted.length; at += chunk) {
    const records = JSON.stringify(databaseText(wanted.slice(at, at + chunk)))
    await tx.execute(sql`
      update ${id(table)} t set ${list((name) => sql`${id(name)} = w.${id(name)}`)}
      from json_to_recordset(${records}::json)
        as w(${id(key)} text, ${list((name) => sql`${id(name)} ${sql.raw(columns[name])}`)})
      where t.${id(key)} = w.${id(key)}
        and (${list((name) => sql`t.${id(name)}`)}) is distinct from (${list((name) => sql`w.${id(name)}`)})`)
  }
}
