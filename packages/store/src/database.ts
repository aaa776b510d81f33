import type { SQL } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

/** Either database, or a transaction on it. */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>

/** Runs one statement and returns its rows; `Row` names the columns of the statement's select list. */
export async function rowsOf<Row>(db: Database, statement: SQL): Promise<Row[]> {
  const result = (await db.execute(statement)) as unknown as { rows: Row[] }
  return result.rows
}

/** Runs one statement that always returns exactly one row. */
export async function rowOf<Row>(db: Database, statement: SQL): Promise<Row> {
  const [row] = await rowsOf<Row>(db, statement)
  if (row === undefined) throw new Error('expected one row')
  return row
}
