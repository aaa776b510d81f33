import { readFileSync } from 'node:fs'
import { describe, inject } from 'vitest'
import { openMigrated } from '../src/migrate.ts'
import { storeFrom } from '../src/open.ts'
import { connectPglite } from '../src/pglite.ts'
import type { Store } from '../src/store.ts'

/** An empty store of its own, with all tables. */
export type NewStore = () => Promise<Store>

/** An empty PGlite in memory, from the snapshot. */
export async function newPglite(): Promise<Store> {
  const snapshot = new Blob([readFileSync(inject('snapshotFile'))])
  return storeFrom({ ...(await connectPglite({ dataDir: 'memory://', snapshot })), kind: 'pglite' })
}

let databases = 0

/** A new database on the test server, brought up to date by the migrations. */
async function newPostgres(): Promise<Store> {
  return openMigrated({ databaseUrl: await newPostgresUrl() })
}

export async function newPostgresUrl(): Promise<string> {
  const url = inject('postgresUrl')
  if (url === null) throw new Error('no PostgreSQL')
  const { default: pg } = await import('pg')
  const name = `suite_${process.pid}_${databases++}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return url.replace(/postgres$/, name)
}

/** True where PostgreSQL is installed; suites that need it alone ask this. */
export const hasPostgres = (): boolean => inject('postgresUrl') !== null

/** The same suite on both databases. */
export function onBothDatabases(suite: (newStore: NewStore) => void): void {
  describe('on PGlite', () => suite(newPglite))
  if (hasPostgres()) describe('on PostgreSQL', () => suite(newPostgres))
  else describe.skip('on PostgreSQL (skipped: no initdb and postgres found)', () => suite(newPostgres))
}
