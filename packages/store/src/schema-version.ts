import { EvenhandError } from '@evenhand/schema'
import { sql } from 'drizzle-orm'
import { type Database, rowOf } from './database.ts'

/** How many migrations this code expects; a test keeps it equal to the folder's. Bundled code cannot count files. */
export const expectedMigrations = 8

/** Throws `store_outdated` unless the tables are those that this code was written for. */
export async function checkSchemaVersion(db: Database, location: string): Promise<void> {
  const { journal } = await rowOf<{ journal: string | null }>(
    db,
    sql`select to_regclass('drizzle.__drizzle_migrations')::text as journal`,
  )
  const found =
    journal === null
      ? 0
      : (await rowOf<{ n: number }>(db, sql`select count(*)::int as n from drizzle.__drizzle_migrations`)).n
  if (found === expectedMigrations) return
  if (found > expectedMigrations) {
    throw new EvenhandError(
      'store_outdated',
      `The database at ${location} was written by a newer version of evenhand.`,
      {
        advice: 'Update evenhand, or choose another data folder with DATA_DIR.',
      },
    )
  }
  const state = found === 0 ? 'has no tables yet' : 'has the tables of an older version'
  throw new EvenhandError('store_outdated', `The database at ${location} ${state}.`)
}
