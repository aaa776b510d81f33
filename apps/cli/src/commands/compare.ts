import { Command } from 'commander'
import { type ArticleFlags, withArticleFlags } from '../articles.ts'
import { eventTables, type TableFlags, wantsTable } from '../claim-table.ts'
import { compareFiles } from '../comparing.ts'
import { type OriginFlags, withOriginFlags } from '../origins-file.ts'
import { withOutput } from '../output.ts'
import { amount } from '../progress.ts'
import { ReadingReport } from '../reading-report.ts'

/** `evenhand compare`: who copied whom, which origins, which events. */
export function compareCommand(): Command {
  return withOriginFlags(withArticleFlags(new Command('compare')))
    .description(
      'compare articles: copies, origins, events; one JSON object, or on a terminal a table of claims by event',
    )
    .argument('[paths...]', 'articles, or what `parse` wrote; none or - reads standard input')
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--table', 'a table of claims, for reading; the default on a terminal')
    .option('--json', 'JSON on a terminal, too')
    .option('--quiet', 'no progress')
    .addHelpText(
      'after',
      `
Articles that were not parsed yet are parsed first. All of them are held in memory.

Examples:
  evenhand compare seeds --out comparison.json
  evenhand compare parsed.jsonl --table`,
    )
    .action(compareArticles)
}

async function compareArticles(
  paths: string[],
  options: ArticleFlags & OriginFlags & TableFlags & { quiet?: boolean },
): Promise<void> {
  const report = new ReadingReport()
  const { articles, comparison } = await compareFiles(paths, options, report)
  const text = wantsTable(options) ? eventTables(articles, comparison.events) : `${JSON.stringify(comparison)}\n`
  await withOutput(options.out, (output) => output.write(text))
  report.summarise(`Compared ${amount(articles.length, 'article')}`, { quiet: options.quiet })
}
