import { emptyClaimFilter } from '@evenhand/schema'
import { counters, hasArticles, openStore } from '@evenhand/store'
import { openMigrated } from '@evenhand/store/migrate'
import { Command } from 'commander'
import { amount, startProgress } from '../progress.ts'
import { storeSeeds } from '../seeding.ts'
import { servingAccess } from '../serving/access.ts'
import { portOf, requireFreePort } from '../serving/port.ts'
import { requireBuild, startWebServer } from '../serving/web-server.ts'
import { type StoreFlags, storeOptions, withStoreFlags } from '../store-flags.ts'

/** `evenhand serve`: the dashboard. */
export function serveCommand(): Command {
  return withStoreFlags(new Command('serve'))
    .description('show the dashboard at http://localhost:3000')
    .option('--seed', 'store the sample articles first where the database is empty')
    .option('--dev', 'run without a build and reload on changes')
    .option('--port <number>', 'port (or PORT; default 3000)')
    .option('--host <address>', 'address to listen on; 0.0.0.0 opens the dashboard to the network', 'localhost')
    .option('--mode <mode>', 'open, or read-only, where nobody can change anything (or EVENHAND_MODE; default open)')
    .addHelpText(
      'after',
      '\nBeyond this machine changes need a token, which is shown at the start (EVENHAND_TOKEN sets one).\n\nExamples:\n  evenhand serve --seed\n  PORT=8080 evenhand serve\n  evenhand serve --host 0.0.0.0 --mode read-only',
    )
    .action(serve)
}

interface ServeFlags extends StoreFlags {
  seed?: boolean
  dev?: boolean
  port?: string
  host: string
  mode?: string
}

async function serve(flags: ServeFlags): Promise<void> {
  const port = portOf(flags.port)
  const access = servingAccess(flags.mode, flags.host, process.env)
  if (!flags.dev) requireBuild()
  await requireFreePort(port)
  await prepare(flags)
  const address = `http://${flags.host === '0.0.0.0' ? 'localhost' : flags.host}:${port}`
  const { databaseUrl, dataDir } = storeOptions(flags)
  // An empty value counts as unset and keeps the dashboard from reading another DATABASE_URL.
  const env = { DATABASE_URL: databaseUrl ?? '', DATA_DIR: dataDir, EVENHAND_ADDRESS: address, ...access.env }
  const server = startWebServer({ port, host: flags.host, dev: flags.dev ?? false, env })
  const problem = await server.ready
  if (problem) console.error(problem)
  console.log(`evenhand is at ${address} (Ctrl-C ends it)`)
  if (access.notice) console.log(access.notice)
  process.exitCode = await server.ended
  if (process.exitCode === 0) console.log(`Stopped. The data stays in ${databaseUrl ? 'the database' : dataDir}.`)
}

/** Brings the tables up to date and, on a first run, stores the sample articles. Leaves the database unlocked. */
async function prepare(flags: ServeFlags): Promise<void> {
  console.log('Preparing the database')
  const store = await openMigrated(storeOptions(flags))
  const isFilled = await hasArticles(store).finally(() => store.close())
  if (!flags.seed || isFilled) return
  console.log('Storing the sample articles')
  const progress = startProgress()
  const { failures, ...stored } = await storeSeeds(flags, progress)
  progress.end()
  // In the dashboard's own terms, so that both say the same number.
  const opened = await openStore(storeOptions(flags))
  const shown = await counters(opened, emptyClaimFilter).finally(() => opened.close())
  const left = stored.claims - shown.claims
  console.log(
    `${amount(stored.added, 'sample article')}, ${amount(shown.claims, 'claim')}, ${amount(shown.origins, 'independent origin')}` +
      (left > 0
        ? `; ${left} more ${left === 1 ? 'claim stays' : 'claims stay'} out of the counts (page “Method” says why)`
        : ''),
  )
  failures.report('Stored what could be read')
  process.exitCode = 0
}
