import { getTableColumns, getTableName, type InferInsertModel, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database } from './database.ts'
import { databaseText } from './database-text.ts'

/** Rows per statement: keeps one statement's JSON at a few megabytes. */
const chunk = 2000

/**
 * Inserts many rows in one statement per chunk. The rows travel as one JSON parameter, so that width times number of
 * rows meets no limit of parameters. `conflict` follows the insert, such as `on conflict do nothing`. All rows must
 * name the same columns.
 */
export async function insertRows<Table extends PgTable>(
  db: Database,
  table: Table,
  rows: InferInsertModel<Table>[],
  conflict: SQL = sql``,
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = columnNames(table, Object.keys(first))
  const names = sql.join(
    columns.map(({ column }) => sql.identifier(column)),
    sql`, `,
  )
  for (let at = 0; at < rows.length; at += chunk) {
    const records = rows.slice(at, at + chunk).map((row) => toRecord(row as Record<string, unknown>, columns))
    await db.execute(
      sql`insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, ${JSON.stringify(records)}::json) ${conflict}`,
    )
  }
}

/** `on conflict (target) do update` that overwrites every given column except the target. */
export function overwrite<Table extends PgTable>(
  table: Table,
  target: keyof InferInsertModel<Table> & string,
  given: (keyof InferInsertModel<Table> & string)[],
): SQL {
  const [key] = columnNames(table, [target])
  const set = columnNames(
    table,
    given.filter((field) => field !== target),
  ).map(({ column }) => sql`${sql.identifier(column)} = excluded.${sql.identifier(column)}`)
  return sql`on conflict (${sql.identifier(key?.column ?? target)}) do update set ${sql.join(set, sql`, `)}`
}

type ColumnName = { field: string; column: string }

function columnNames(table: PgTable, fields: string[]): ColumnName[] {
  const columns = getTableColumns(table) as Record<string, { name: string }>
  return fields.map((field) => {
    const column = columns[field]
    if (column === undefined) throw new Error(`${getTableName(table)} has no column ${field}`)
    return { field, column: column.name }
  })
}

function toRecord(row: Record<string, unknown>, columns: ColumnName[]): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ field, column }) => [column, databaseText(row[field] ?? null)]))
}
