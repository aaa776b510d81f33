import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import type { TestProject } from 'vitest/node'
import type { Database } from '../src/database.ts'
import { migrate } from '../src/migrate.ts'
import { findPostgres, startPostgres } from './postgres-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Archive of a PGlite folder with all tables and no rows. */
    snapshotFile: string
    /** Null where no PostgreSQL is installed. */
    postgresUrl: string | null
  }
}

/** Makes the one PGlite snapshot that every suite loads, and starts the one PostgreSQL that they share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-snapshot-'))
  const snapshotFile = join(folder, 'empty.tar')
  const client = await PGlite.create('memory://')
  await migrate(drizzle({ client }) as unknown as Database)
  writeFileSync(snapshotFile, Buffer.from(await (await client.dumpDataDir('none')).arrayBuffer()))
  await client.close()
  project.provide('snapshotFile', snapshotFile)

  const binaries = findPostgres()
  if (binaries === null && process.env.CI) {
    throw new Error('CI must test on PostgreSQL: install initdb and postgres (Debian: apt-get install postgresql).')
  }
  const server = binaries === null ? null : await startPostgres(binaries)
  project.provide('postgresUrl', server?.url ?? null)
  return async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
