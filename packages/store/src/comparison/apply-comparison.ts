import { isDeepStrictEqual } from 'node:util'
import type { Comparison, ParsedArticle } from '@evenhand/schema'
import type { InferInsertModel } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '../database.ts'
import { insertRows, overwrite } from '../insert-rows.ts'
import { claimOrigins, copies, copyPassages, eventClaims, events, origins } from '../tables/comparison.ts'
import { columnMaker, type DerivedColumns, writeColumns } from './derived-columns.ts'
import {
  type ClaimOriginUnit,
  type CopyUnit,
  copyKey,
  type DerivedUnits,
  type EventUnit,
  type OriginUnit,
  type Unit,
  unitMaker,
} from './derived-units.ts'
import { among, amongPairs, storedUnits } from './stored-units.ts'

/** What a comparison puts into the database. */
export interface Derived {
  units: DerivedUnits
  columns: DerivedColumns
}

/** Makes the function that gives what a comparison puts into the database; it remembers rows of what did not change. */
export function deriver(): (articles: readonly ParsedArticle[], comparison: Comparison) => Derived {
  const makeUnits = unitMaker()
  const makeColumns = columnMaker()
  return (articles, comparison) => ({
    units: makeUnits(articles, comparison),
    columns: makeColumns(articles, comparison),
  })
}

/** Articles that were written, or went, since the derived rows were. */
export interface Doubtful {
  articles: readonly ParsedArticle[]
  /** Their keys, and those of articles that went. */
  keys: ReadonlySet<string>
}

/**
 * Writes the rows that differ, and no others; returns whether any did. `before` is what the database holds, null where
 * that is not known. Rows of doubtful articles may have gone with them: for those the database is asked.
 */
export async function applyComparison(
  tx: Database,
  before: Derived | null,
  after: Derived,
  doubtful: Doubtful,
): Promise<boolean> {
  const [was, is] = [before?.units, after.units]
  const difference = {
    origins: await differing(was?.origins, is.origins, doubtful, (keys) => storedUnits.origins(tx, keys)),
    claimOrigins: await differing(was?.claimOrigins, is.claimOrigins, doubtful, (keys) =>
      storedUnits.claimOrigins(tx, keys),
    ),
    events: await differing(was?.events, is.events, doubtful, (keys) => storedUnits.events(tx, keys)),
    copies: await differing(was?.copies, is.copies, doubtful, (keys) => storedUnits.copies(tx, keys)),
  }
  await writeEvents(tx, difference.events)
  await writeCopies(tx, difference.copies)
  await writeOrigins(tx, difference.origins, difference.claimOrigins)
  const rows = await writeColumns(tx, before?.columns ?? null, after.columns, doubtful.articles)
  return rows > 0 || Object.values(difference).some(({ gone, changed }) => gone.length > 0 || changed.length > 0)
}

interface Difference<U> {
  /** Keys of units that there are no more. */
  gone: string[]
  /** Units that are new or other than before. */
  changed: U[]
}

async function differing<U extends Unit<unknown, unknown>>(
  before: ReadonlyMap<string, U> | undefined,
  after: ReadonlyMap<string, U>,
  doubtful: Doubtful,
  read: (keys: readonly string[] | null) => Promise<ReadonlyMap<string, U>>,
): Promise<Difference<U>> {
  const known = before ?? (await read(null))
  const unsure = before === undefined ? [] : [...doubtfulOf(before, doubtful), ...doubtfulOf(after, doubtful)]
  const asked = unsure.length > 0 ? await read(unsure) : new Map<string, U>()
  const asksFor = new Set(unsure)
  const stored = (key: string) => (asksFor.has(key) ? asked.get(key) : known.get(key))
  return {
    gone: [...known.keys()].filter((key) => !after.has(key)),
    changed: [...after].flatMap(([key, unit]) => (sameRows(stored(key), unit) ? [] : unit)),
  }
}

function doubtfulOf(units: ReadonlyMap<string, Unit<unknown, unknown>>, { keys }: Doubtful): string[] {
  return [...units].flatMap(([key, { articles }]) => (articles.some((article) => keys.has(article)) ? key : []))
}

const sameRows = (a: Unit<unknown, unknown> | undefined, b: Unit<unknown, unknown>): boolean =>
  a === b || (a !== undefined && isDeepStrictEqual(a.main, b.main) && isDeepStrictEqual(a.parts, b.parts))

async function writeEvents(tx: Database, { gone, changed }: Difference<EventUnit>): Promise<void> {
  const rewritten = changed.map(({ main }) => main.id)
  if (gone.length > 0) await tx.delete(events).where(among(events.id, gone))
  if (rewritten.length > 0) await tx.delete(eventClaims).where(among(eventClaims.eventId, rewritten))
  await upsert(
    tx,
    events,
    'id',
    changed.map(({ main }) => main),
  )
  await insertRows(
    tx,
    eventClaims,
    changed.flatMap(({ parts }) => parts),
  )
}

async function writeCopies(tx: Database, { gone, changed }: Difference<CopyUnit>): Promise<void> {
  const cleared = [...gone, ...changed.map(({ main }) => copyKey(main))]
  if (cleared.length > 0) {
    for (const table of [copyPassages, copies]) await tx.delete(table).where(amongPairs(table, cleared))
  }
  await insertRows(
    tx,
    copies,
    changed.map(({ main }) => main),
  )
  await insertRows(
    tx,
    copyPassages,
    changed.flatMap(({ parts }) => parts),
  )
}

/** Origins that went are removed last: their claims must rest on others by then. */
async function writeOrigins(
  tx: Database,
  named: Difference<OriginUnit>,
  links: Difference<ClaimOriginUnit>,
): Promise<void> {
  await upsert(
    tx,
    origins,
    'id',
    named.changed.map(({ main }) => main),
  )
  if (links.gone.length > 0) await tx.delete(claimOrigins).where(among(claimOrigins.claimId, links.gone))
  await upsert(
    tx,
    claimOrigins,
    'claimId',
    links.changed.map(({ main }) => main),
  )
  if (named.gone.length > 0) await tx.delete(origins).where(among(origins.id, named.gone))
}

async function upsert<Table extends PgTable>(
  tx: Database,
  table: Table,
  key: keyof InferInsertModel<Table> & string,
  rows: InferInsertModel<Table>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}) as (keyof InferInsertModel<Table> & string)[]
  await insertRows(tx, table, rows, overwrite(table, key, columns))
}
