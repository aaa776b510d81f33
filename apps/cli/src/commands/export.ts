import { parserVersion } from '@evenhand/parser'
import type { ClaimFilter } from '@evenhand/schema'
import { counters, exportClaims, openStore } from '@evenhand/store'
import { type ExportFormatName, exportedRow, exportFormats, exportMetadata } from '@evenhand/store/export'
import { Command, Option } from 'commander'
import { claimFilterOf, withClaimFilterFlags } from '../claim-filter-flags.ts'
import { withOutput } from '../output.ts'
import { type StoreFlags, storeOptions, withStoreFlags } from '../store-flags.ts'
import { version } from '../version.ts'

/** `evenhand export`: claims out of the database. */
export function exportCommand(): Command {
  const command = new Command('export')
    .description('write claims as CSV, JSON or JSON Lines')
    .addOption(new Option('--format <format>', 'how to write them').choices(Object.keys(exportFormats)).default('csv'))
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--no-header', 'leave out the lines that describe the export (CSV and JSON Lines)')
  return withClaimFilterFlags(withStoreFlags(command))
    .addHelpText(
      'after',
      `
CSV follows RFC 4180 and starts with # lines that name filter, rule and date. Text that starts with = + - or @ gets a '
before it, so that no spreadsheet runs it. Words such as “dozens” have no number unless --convention gives one. Lists
take several values: --harms killed injured.

Examples:
  evenhand export --harms killed --from 2017-09-01 --out killed.csv
  evenhand export --format json --outlets arab-news --include furniture
  evenhand export --convention literal_plural --no-header`,
    )
    .action(exportRows)
}

type ExportFlags = StoreFlags & { format: ExportFormatName; out?: string; header: boolean } & Partial<
    Record<keyof ClaimFilter, string | string[]>
  >

async function exportRows(flags: ExportFlags): Promise<void> {
  const filter = claimFilterOf(flags)
  const format = exportFormats[flags.format]
  const store = await openStore(storeOptions(flags))
  try {
    const { claims } = await counters(store, filter)
    await withOutput(flags.out, async (output) => {
      await output.write(
        format.head(
          exportMetadata(filter, { rows: claims, now: new Date(), evenhand: version, parser: parserVersion }),
          flags.header,
        ),
      )
      let index = 0
      for await (const rows of exportClaims(store, filter)) {
        for (const row of rows) await output.write(format.row(exportedRow(row, filter), index++))
      }
      await output.write(format.tail())
    })
  } finally {
    await store.close()
  }
}
