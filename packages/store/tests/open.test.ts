import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { sql } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { describe, expect, it } from 'vitest'
import { rowsOf } from '../src/database.ts'
import { openStore, storeOptionsFromEnv } from '../src/index.ts'
import { openMigrated } from '../src/migrate.ts'
import { expectedMigrations } from '../src/schema-version.ts'
import { databaseOf } from '../src/store.ts'
import * as articleTables from '../src/tables/articles.ts'
import * as claimTables from '../src/tables/claims.ts'
import * as comparisonTables from '../src/tables/comparison.ts'
import * as historyTables from '../src/tables/history.ts'
import * as profileTables from '../src/tables/profiles.ts'
import { hasPostgres, newPglite, newPostgresUrl } from './databases.ts'

describe('options from the environment', () => {
  it.each([
    [{}, {}],
    [{ DATABASE_URL: '', DATA_DIR: '' }, {}],
    [{ DATA_DIR: '/data' }, { dataDir: '/data' }],
    [{ DATABASE_URL: 'postgresql://db/x', HOME: '/' }, { databaseUrl: 'postgresql://db/x' }],
  ])('%j gives %j', (env, options) => {
    expect(storeOptionsFromEnv(env)).toEqual(options)
  })
})

describe('a database without tables', () => {
  it('is refused with what to do', async () => {
    await expect(openStore({ dataDir: 'memory://' })).rejects.toMatchObject({
      code: 'store_outdated',
      message: expect.stringContaining('no tables'),
      advice: expect.stringContaining('migrate'),
    })
  })
})

describe('the tables', () => {
  it('are those that the code names, column by column', async () => {
    const store = await newPglite()
    const found = await rowsOf<{ table: string; columns: string[] }>(
      databaseOf(store),
      sql`
        select table_name as table, array_agg(column_name::text order by column_name) as columns
        from information_schema.columns where table_schema = 'public' group by table_name`,
    )
    await store.close()
    const modules = [articleTables, claimTables, comparisonTables, historyTables, profileTables]
    const named = modules.flatMap((module) =>
      Object.values(module).map((table) => {
        const { name, columns } = getTableConfig(table as PgTable)
        return [name, columns.map((column) => column.name).sort()] as const
      }),
    )
    expect(Object.fromEntries(found.map(({ table, columns }) => [table, [...columns].sort()]))).toEqual(
      Object.fromEntries(named),
    )
  })

  it('come from as many migrations as the code expects', () => {
    const journal = JSON.parse(readFileSync(new URL('../migrations/meta/_journal.json', import.meta.url), 'utf8'))
    expect(journal.entries).toHaveLength(expectedMigrations)
  })
})

describe('PostgreSQL that cannot be reached', () => {
  it('nobody listens', async () => {
    const probe = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => probe.once('listening', resolve))
    const { port } = probe.address() as { port: number }
    await new Promise((resolve) => probe.close(resolve))
    const error = await openStore({ databaseUrl: `postgresql://ada:secret@127.0.0.1:${port}/x` }).catch((e) => e)
    expect(error).toMatchObject({ code: 'store_unreachable', advice: expect.stringContaining('Start the server') })
    expect(error.message).toContain(`127.0.0.1:${port}`)
    expect(`${error.message}${error.where}`).not.toContain('secret')
  })

  it.each(['postgresql://no-such-host.invalid/x', 'not an address'])('%s', async (databaseUrl) => {
    await expect(openStore({ databaseUrl })).rejects.toMatchObject({
      code: 'store_unreachable',
      advice: expect.stringContaining('DATABASE_URL'),
    })
  })
})

describe.skipIf(!hasPostgres())('PostgreSQL (skipped where none is installed)', () => {
  it('is brought up to date once when two processes start at once', async () => {
    const databaseUrl = await newPostgresUrl()
    const stores = await Promise.all([openMigrated({ databaseUrl }), openMigrated({ databaseUrl })])
    await Promise.all(stores.map((store) => store.close()))
    const again = await openStore({ databaseUrl })
    expect(again).toMatchObject({ kind: 'postgres', lock: null })
    await again.close()
  })

  it('of a newer version is refused', async () => {
    const databaseUrl = await newPostgresUrl()
    const store = await openMigrated({ databaseUrl })
    await databaseOf(store).execute(
      sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9e12)`,
    )
    await store.close()
    await expect(openStore({ databaseUrl })).rejects.toMatchObject({
      code: 'store_outdated',
      message: expect.stringContaining('newer'),
    })
  })

  it('without that database says so', async () => {
    const databaseUrl = `${await newPostgresUrl()}_missing`
    await expect(openStore({ databaseUrl })).rejects.toMatchObject({
      code: 'store_unreachable',
      advice: expect.stringContaining('createdb'),
    })
  })
})
