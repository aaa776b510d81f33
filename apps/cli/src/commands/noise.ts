import { noiseTally, type OutletNoise } from '@evenhand/compare'
import type { ParsedArticle } from '@evenhand/schema'
import { openStore, storedArticles } from '@evenhand/store'
import { Command, Option } from 'commander'
import { type ArticleFlags, parsedArticles, withArticleFlags } from '../articles.ts'
import { type NoiseFormatName, noiseFormats } from '../noise/formats.ts'
import { withOutput } from '../output.ts'
import { readProfiles } from '../profiles-file.ts'
import { amount, startProgress } from '../progress.ts'
import { ReadingReport } from '../reading-report.ts'
import { type StoreFlags, storeOptions, withStoreFlags } from '../store-flags.ts'

/** `evenhand noise`: how much of each outlet's text is furniture, of the database or of files. */
export function noiseCommand(): Command {
  return withStoreFlags(withArticleFlags(new Command('noise')))
    .description('report how much of each outlet’s text is furniture, of which kinds, and which figures stand in it')
    .argument('[paths...]', 'articles, or what `parse` wrote; none reads the database, - standard input')
    .addOption(new Option('--format <format>', 'how to write it').choices(Object.keys(noiseFormats)).default('table'))
    .option('--profiles <file>', 'what is known of outlets’ furniture, as `learn` writes it')
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--quiet', 'no progress')
    .addHelpText(
      'after',
      `
Characters are counted without white space. Two figures stay apart: what was left in the text, by the site and by
whoever scraped it, and what was on the page, which is known only of articles that came as web pages. Outlets scraped by
different tools are no ranking. CSV has one row an outlet; JSON also has fragments with examples and months.

Examples:
  evenhand noise
  evenhand noise news/ --profiles profiles.json
  evenhand noise parsed.jsonl --format csv --out noise.csv`,
    )
    .action(reportNoise)
}

type NoiseFlags = ArticleFlags &
  StoreFlags & { format: NoiseFormatName; profiles?: string; out?: string; quiet?: boolean }

async function reportNoise(paths: string[], flags: NoiseFlags): Promise<void> {
  const write = (rows: OutletNoise[]) =>
    withOutput(flags.out, (output) => output.write(noiseFormats[flags.format](rows)))
  if (paths.length === 0) {
    const store = await openStore(storeOptions(flags))
    try {
      await write(await measure(storedArticles(store), flags.quiet))
    } finally {
      await store.close()
    }
    return
  }
  const report = new ReadingReport()
  const profiles = await readProfiles(flags.profiles)
  await write(await measure(parsedArticles(paths, { report, flags, profiles, acceptParsed: true }), flags.quiet))
  report.summarise(`Measured ${amount(report.articles, 'article')}`, { quiet: flags.quiet })
}

async function measure(articles: AsyncIterable<ParsedArticle>, quiet: boolean | undefined): Promise<OutletNoise[]> {
  const progress = startProgress(quiet)
  const tally = noiseTally()
  let count = 0
  for await (const parsed of articles) {
    tally.add(parsed)
    progress.update(`${amount(++count, 'article')} measured`)
  }
  progress.end()
  return tally.report()
}
