import type { Database } from './database.ts'

/** An open connection, before the tables are looked at. */
export interface Connection {
  db: Database
  /** The data folder, or the database's URL without its password. */
  location: string
  close(): Promise<void>
}
