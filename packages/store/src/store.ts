import { type LiveComparison, liveComparison } from './comparison/live-comparison.ts'
import type { Database } from './database.ts'

/** What the lock file of an embedded database says about its holder. */
export interface LockInfo {
  pid: number
  host: string
  /** Base URL of the server that holds the database; null where a command holds it. */
  address: string | null
  /** Proof for the holder's server that a request comes from someone who may read the data folder. */
  token: string
  startedAt: string
}

/** An open database. Opaque: hand it to the queries, and close it. */
export interface Store {
  readonly kind: 'pglite' | 'postgres'
  /** The data folder, or the database's URL without its password. */
  readonly location: string
  /** The lock this process holds; null on PostgreSQL and in memory. */
  readonly lock: LockInfo | null
  close(): Promise<void>
}

// Registered symbols, so that a store survives a reload of this module in a development server.
const database = Symbol.for('evenhand.store.database')
const comparison = Symbol.for('evenhand.store.comparison')

/** Makes a store of an open database. */
export function storeOf(db: Database, parts: Omit<Store, never>): Store {
  return Object.assign(parts, { [database]: db, [comparison]: liveComparison(db) })
}

/** The database behind a store; inside this package only. */
export function databaseOf(store: Store): Database {
  return (store as Store & { [database]: Database })[database]
}

/** The comparison of a store, kept in memory for as long as the store is open; inside this package only. */
export function comparisonOf(store: Store): LiveComparison {
  return (store as Store & { [comparison]: LiveComparison })[comparison]
}
