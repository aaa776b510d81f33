import { healComparison } from './comparison/recompare.ts'
import type { Connection } from './connection.ts'
import { healPositions } from './heal-positions.ts'
import { healWords } from './heal-words.ts'
import { connectPglite } from './pglite.ts'
import { connectPostgres } from './postgres.ts'
import { checkSchemaVersion } from './schema-version.ts'
import { type LockInfo, type Store, storeOf } from './store.ts'

export interface OpenOptions {
  /** PostgreSQL; beats `dataDir`. */
  databaseUrl?: string
  /** Folder of the embedded database; default `.evenhand`. `memory://` keeps nothing. */
  dataDir?: string
  /** Base URL of the server that will hold the database, written into the lock. */
  address?: string
}

/** Reads DATABASE_URL and DATA_DIR; empty values count as unset. */
export function storeOptionsFromEnv(env: Record<string, string | undefined>): OpenOptions {
  return {
    ...(env.DATABASE_URL && { databaseUrl: env.DATABASE_URL }),
    ...(env.DATA_DIR && { dataDir: env.DATA_DIR }),
  }
}

const defaultDataDir = '.evenhand'

/**
 * Opens a database whose tables are up to date, and finishes a comparison that an earlier process left behind. Throws
 * `store_locked`, `store_unreachable` or `store_outdated`. Commands that may create tables use `openMigrated` of
 * `@evenhand/store/migrate`.
 */
export async function openStore(options: OpenOptions = {}): Promise<Store> {
  return storeFrom(await connect(options))
}

export type StoreConnection = Connection & { kind: Store['kind']; lock: LockInfo | null }

/** Connects to the database that the options name. */
export async function connect(options: OpenOptions): Promise<StoreConnection> {
  if (options.databaseUrl) {
    return { ...(await connectPostgres(options.databaseUrl)), kind: 'postgres', lock: null }
  }
  const { dataDir = defaultDataDir, address } = options
  return { ...(await connectPglite({ dataDir, ...(address && { address }) })), kind: 'pglite' }
}

/** Makes a store of a connection; closes the connection where that fails. */
export async function storeFrom(connection: StoreConnection): Promise<Store> {
  const { db, kind, location, lock, close } = connection
  try {
    await checkSchemaVersion(db, location)
    const store = storeOf(db, { kind, location, lock, close })
    await healPositions(db)
    await healWords(db)
    await healComparison(store).catch(warnOfStaleComparison)
    return store
  } catch (error) {
    await close()
    throw error
  }
}

/** What is stored stays readable where comparing it fails; the next ingest tries again and reports the fault. */
function warnOfStaleComparison(error: unknown): void {
  process.emitWarning(`Events and origins are out of date, for comparing failed: ${String(error)}`)
}
