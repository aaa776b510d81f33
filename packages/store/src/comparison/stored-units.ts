import { asc, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Database } from '../database.ts'
import { claimOrigins, copies, copyPassages, eventClaims, events, origins } from '../tables/comparison.ts'
import { type ClaimOriginUnit, type CopyUnit, copyKey, type EventUnit, type OriginUnit } from './derived-units.ts'

/** Whether a column's value is one of these; any number of them. */
export function among(column: PgColumn, keys: readonly string[]): SQL {
  return sql`${column} in (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`
}

/** Whether a row belongs to one of these pairs of articles, named by `copyKey`. */
export function amongPairs(table: typeof copies | typeof copyPassages, keys: readonly string[]): SQL {
  const pairs = JSON.stringify(keys.map((key) => key.split(' ')))
  return sql`(${table.aKey}, ${table.bKey}) in (select pair->>0, pair->>1 from jsonb_array_elements(${pairs}::jsonb) pair)`
}

/** The units that are stored, all of them or those with these keys, without the numbers of their last change. Which articles they belong to is left out. */
export const storedUnits = {
  async origins(tx: Database, keys: readonly string[] | null): Promise<Map<string, OriginUnit>> {
    const rows = await tx
      .select()
      .from(origins)
      .where(keys ? among(origins.id, keys) : undefined)
    return new Map(rows.map(({ change: _, ...main }) => [main.id, { main, parts: [], articles: [] }]))
  },
  async claimOrigins(tx: Database, keys: readonly string[] | null): Promise<Map<string, ClaimOriginUnit>> {
    const rows = await tx
      .select()
      .from(claimOrigins)
      .where(keys ? among(claimOrigins.claimId, keys) : undefined)
    return new Map(rows.map((main) => [main.claimId, { main, parts: [], articles: [] }]))
  },
  async events(tx: Database, keys: readonly string[] | null): Promise<Map<string, EventUnit>> {
    const rows = await tx
      .select()
      .from(events)
      .where(keys ? among(events.id, keys) : undefined)
    const units = new Map(
      rows.map(({ change: _, ...main }): [string, EventUnit] => [main.id, { main, parts: [], articles: [] }]),
    )
    const parts = await tx
      .select()
      .from(eventClaims)
      .where(keys ? among(eventClaims.eventId, keys) : undefined)
      .orderBy(sql`${eventClaims.claimId} collate "C"`)
    for (const part of parts) units.get(part.eventId)?.parts.push(part)
    return units
  },
  async copies(tx: Database, keys: readonly string[] | null): Promise<Map<string, CopyUnit>> {
    const rows = await tx
      .select()
      .from(copies)
      .where(keys ? amongPairs(copies, keys) : undefined)
    const units = new Map(rows.map((main): [string, CopyUnit] => [copyKey(main), { main, parts: [], articles: [] }]))
    const parts = await tx
      .select()
      .from(copyPassages)
      .where(keys ? amongPairs(copyPassages, keys) : undefined)
      .orderBy(asc(copyPassages.ordinal))
    for (const part of parts) units.get(`${part.aKey} ${part.bKey}`)?.parts.push(part)
    return units
  },
}
