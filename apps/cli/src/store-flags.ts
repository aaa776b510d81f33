import { join, resolve } from 'node:path'
import type { OpenOptions } from '@evenhand/store'
import type { Command } from 'commander'
import { root, userFolder, userPath } from './paths.ts'

/** Which database a command works on. */
export interface StoreFlags {
  databaseUrl?: string
  dataDir?: string
}

/** Adds the flags that choose the database. */
export function withStoreFlags(command: Command): Command {
  return command
    .option('--database-url <url>', 'PostgreSQL database (or DATABASE_URL)')
    .option('--data-dir <folder>', 'folder of the embedded database (or DATA_DIR; default .evenhand in the repository)')
}

/** Flags beat the environment; a data folder that was named by flag beats DATABASE_URL. Paths come out absolute. */
export function storeOptions(flags: StoreFlags): OpenOptions & { dataDir: string } {
  const { DATABASE_URL, DATA_DIR } = process.env
  const databaseUrl = flags.databaseUrl ?? (flags.dataDir ? undefined : DATABASE_URL || undefined)
  const environment = DATA_DIR ? resolve(userFolder(), DATA_DIR) : join(root, '.evenhand')
  return { databaseUrl, dataDir: flags.dataDir ? userPath(flags.dataDir) : environment }
}
