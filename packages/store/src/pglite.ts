import { mkdirSync } from 'node:fs'
import { EvenhandError } from '@evenhand/schema'
import type { Connection } from './connection.ts'
import type { Database } from './database.ts'
import { databaseFolder, takeLock } from './lock.ts'
import type { LockInfo } from './store.ts'

export interface PgliteOptions {
  dataDir: string
  address?: string
  /** A database folder as an archive to start from, made by PGlite's `dumpDataDir`. */
  snapshot?: Blob
}

/** Opens the embedded database under its lock; `memory://` needs no lock and keeps nothing. */
export async function connectPglite(options: PgliteOptions): Promise<Connection & { lock: LockInfo | null }> {
  const { dataDir, snapshot } = options
  const inMemory = dataDir.startsWith('memory://')
  const held = inMemory ? null : takeLock(dataDir, options.address ?? null)
  try {
    const [{ PGlite }, { drizzle }] = await Promise.all([import('@electric-sql/pglite'), import('drizzle-orm/pglite')])
    const folder = inMemory ? dataDir : databaseFolder(dataDir)
    if (!inMemory) mkdirSync(folder, { recursive: true })
    const client = await PGlite.create({ dataDir: folder, ...(snapshot && { loadDataDir: snapshot }) })
    return {
      db: drizzle({ client }) as unknown as Database,
      location: dataDir,
      lock: held?.info ?? null,
      async close() {
        try {
          if (!client.closed) await client.close()
        } finally {
          held?.release()
        }
      },
    }
  } catch (cause) {
    held?.release()
    if (cause instanceof EvenhandError) throw cause
    throw new EvenhandError('store_unreachable', `The embedded database in ${dataDir} cannot be opened.`, {
      where: dataDir,
      advice: 'Check that the folder may be written and the disk is not full, or choose another with DATA_DIR.',
      cause,
    })
  }
}
