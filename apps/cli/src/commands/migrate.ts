import { openMigrated } from '@evenhand/store/migrate'
import { Command } from 'commander'
import { type StoreFlags, storeOptions, withStoreFlags } from '../store-flags.ts'

/** `evenhand migrate`: brings the database's tables up to date. */
export function migrateCommand(): Command {
  return withStoreFlags(new Command('migrate'))
    .description('bring the database’s tables up to date, creating them where there are none')
    .addHelpText('after', '\nExample:\n  evenhand migrate --database-url postgres://localhost/evenhand')
    .action(migrate)
}

async function migrate(flags: StoreFlags): Promise<void> {
  const store = await openMigrated(storeOptions(flags))
  await store.close()
  console.log(`Up to date: ${store.location}`)
}
