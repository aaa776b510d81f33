import { Command } from 'commander'
import { amount, startProgress } from '../progress.ts'
import { storeSeeds } from '../seeding.ts'
import { type StoreFlags, withStoreFlags } from '../store-flags.ts'
import { formatStored } from '../storing.ts'

/** `evenhand seed`: the five sample articles into the database. */
export function seedCommand(): Command {
  return withStoreFlags(new Command('seed'))
    .description('store the five sample articles of seeds/; a second time changes nothing')
    .option('--quiet', 'no progress')
    .addHelpText('after', '\nExample:\n  evenhand seed --data-dir /tmp/try')
    .action(seed)
}

async function seed(flags: StoreFlags & { quiet?: boolean }): Promise<void> {
  const progress = startProgress(flags.quiet)
  const { failures, ...stored } = await storeSeeds(flags, progress)
  progress.end()
  const nothing = stored.added + stored.updated === 0
  console.log(
    nothing ? `Nothing changed: ${amount(stored.unchanged, 'sample article')} there already.` : formatStored(stored),
  )
  failures.report('Stored what could be read')
}
