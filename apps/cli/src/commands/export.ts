import { parserVersion } from '@evenhand/parser'
import { type ClaimFilter, EvenhandError } from '@evenhand/schema'
import { openStore } from '@evenhand/store'
import { type AnyFormatName, anyFormats, exported } from '@evenhand/store/export'
import { Command, Option } from 'commander'
import { claimFilterOf, withClaimFilterFlags } from '../claim-filter-flags.ts'
import { withOutput } from '../output.ts'
import { type StoreFlags, storeOptions, withStoreFlags } from '../store-flags.ts'
import { version } from '../version.ts'

/** `evenhand export`: claims or events out of the database. */
export function exportCommand(): Command {
  const command = new Command('export')
    .description('write claims as CSV, JSON or JSON Lines, or events in the manner of GED, ACLED or PLOVER')
    .addOption(new Option('--format <format>', 'how to write them').choices(Object.keys(anyFormats)).default('csv'))
    .option('--date <date>', 'date that the file states (ISO 8601); default now')
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--no-header', 'leave out the lines that describe the export (all but JSON)')
    .option('--bom', 'put a byte-order mark before CSV, so that Excel reads it as UTF-8')
  return withClaimFilterFlags(withStoreFlags(command))
    .addHelpText(
      'after',
      `
CSV follows RFC 4180 and starts with # lines that name filter, rule and date. Text that starts with = + - or @ gets a '
before it, so that no spreadsheet runs it. Words such as “dozens” have no number unless --convention gives one. Lists
take several values: --harms killed injured.

ged, acled and plover write events: GED-like CSV under the rule “ged”, JSON Lines with ACLED-like names under
“conservative” and with PLOVER-like names under --preset. The file says how many events it cannot hold, and why.

Examples:
  evenhand export --harms killed --from 2017-09-01 --out killed.csv
  evenhand export --format json --outlets arab-news --include furniture
  evenhand export --convention literal_plural --no-header
  evenhand export --format ged --from 2017-01-01 --to 2017-12-31 --out events-2017.csv`,
    )
    .action(exportRows)
}

type ExportFlags = StoreFlags & {
  format: AnyFormatName
  date?: string
  out?: string
  header: boolean
  bom?: boolean
} & Partial<Record<keyof ClaimFilter, string | string[]>>

async function exportRows(flags: ExportFlags): Promise<void> {
  const filter = claimFilterOf(flags)
  const facts = {
    now: dateOf(flags),
    evenhand: version,
    parser: parserVersion,
    header: flags.header,
    bom: flags.bom ?? false,
  }
  const store = await openStore(storeOptions(flags))
  try {
    const pieces = exported(store, filter, flags.format, facts)
    await withOutput(flags.out, async (output) => {
      for await (const piece of pieces) await output.write(piece)
    })
  } finally {
    await store.close()
  }
}

function dateOf({ date }: ExportFlags): Date {
  const given = date === undefined ? new Date() : new Date(date)
  if (!Number.isNaN(given.getTime())) return given
  throw new EvenhandError('bad_option', `--date “${date}” is not a date.`, { advice: 'Write it as YYYY-MM-DD.' })
}
