import { sql } from 'drizzle-orm'
import { rowsOf } from '../src/database.ts'
import { databaseOf, type Store } from '../src/store.ts'

/** Every row of every table as text, so that two dumps are equal only where nothing at all changed. */
export async function dump(store: Store): Promise<Record<string, string[]>> {
  const db = databaseOf(store)
  const tables = await rowsOf<{ name: string }>(
    db,
    sql`select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  )
  const dumps: Record<string, string[]> = {}
  for (const { name } of tables) {
    // xmin is the transaction that wrote the row: rewriting a row with equal values shows too.
    const rows = await rowsOf<{ row: string }>(
      db,
      sql`select t.xmin::text || ' ' || to_jsonb(t)::text as row from ${sql.identifier(name)} t order by 1`,
    )
    dumps[name] = rows.map(({ row }) => row)
  }
  return dumps
}
