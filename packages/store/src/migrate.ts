import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'

import { readMigrationFiles } from 'drizzle-orm/migrator'
import { type Database, rowOf } from './database.ts'
import { writeLock } from './facts.ts'
import { connect, type OpenOptions, storeFrom } from './open.ts'
import type { Store } from './store.ts'

// Read at run time: only commands import this module, never a bundled server.
const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/** Opens a store after bringing its tables up to date, creating them where there are none. */
export async function openMigrated(options: OpenOptions = {}): Promise<Store> {
  const connection = await connect(options)
  try {
    await migrate(connection.db)
  } catch (error) {
    await connection.close()
    throw error
  }
  return storeFrom(connection)
}

/**
 * Applies the migrations that the database has not seen, all in one transaction and one process at a time. Keeps the
 * journal in Drizzle's own table, so that its tools agree.
 */
export async function migrate(db: Database): Promise<void> {
  const migrations = readMigrationFiles({ migrationsFolder })
  await db.transaction(async (tx) => {
    await writeLock(tx)
    await tx.execute(sql`create schema if not exists drizzle`)
    await tx.execute(
      sql`create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`,
    )
    const { last } = await rowOf<{ last: string | null }>(
      tx,
      sql`select max(created_at)::text as last from drizzle.__drizzle_migrations`,
    )
    for (const migration of migrations.filter(({ folderMillis }) => folderMillis > Number(last ?? 0))) {
      for (const statement of migration.sql) await tx.execute(sql.raw(statement))
      await tx.execute(
        sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${migration.hash}, ${migration.folderMillis})`,
      )
    }
  })
}
