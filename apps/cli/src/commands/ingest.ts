import { Command } from 'commander'
import { type ArticleFlags, parsedArticles, withArticleFlags } from '../articles.ts'
import { keepMemoryFlat } from '../flat-memory.ts'
import { readProfiles } from '../profiles-file.ts'
import { amount, startProgress } from '../progress.ts'
import { ReadingReport } from '../reading-report.ts'
import { type StoreFlags, withStoreFlags } from '../store-flags.ts'
import { formatEarlier, formatStored, storeArticles } from '../storing.ts'

/** `evenhand ingest`: articles into the database. */
export function ingestCommand(): Command {
  return withStoreFlags(withArticleFlags(new Command('ingest')))
    .description('read articles and store them; articles that are there already stay as they are')
    .argument('[paths...]', 'articles, or what `parse` wrote; none or - reads standard input')
    .option(
      '--replace',
      'let a new text take the place of an older one with the same id (such as a file name) or address',
    )
    .option('--profiles <file>', 'what is known of outlets’ furniture, as `learn` writes it, instead of the database’s')
    .option('--quiet', 'no progress')
    .addHelpText(
      'after',
      `
Where a dashboard is running on the embedded database, it stores the articles. Progress counts what is stored for good:
a run that was interrupted can be repeated. Articles are read with
what was accepted or rejected of their outlet’s furniture on the dashboard’s page “Noise”. The dashboard’s page “Add” can take an ingest back as a whole.

Examples:
  evenhand ingest articles.jsonl
  evenhand ingest news/ --outlet "Example Times"
  evenhand ingest news/ --profiles profiles.json
  evenhand ingest corrected/ --replace
  evenhand ingest parsed.jsonl --database-url postgres://localhost/evenhand`,
    )
    .action(ingestArticles)
}

type IngestFlags = ArticleFlags & StoreFlags & { profiles?: string; quiet?: boolean; replace?: boolean }

async function ingestArticles(paths: string[], flags: IngestFlags): Promise<void> {
  const profiles = await readProfiles(flags.profiles)
  keepMemoryFlat()
  const report = new ReadingReport()
  const progress = startProgress(flags.quiet)
  const label = paths.length > 0 ? paths.join(' ').slice(0, 200) : 'standard input'
  const articles = parsedArticles(paths, { report, flags, profiles, acceptParsed: true })
  const { failures } = report
  const stored = await storeArticles(articles, flags, {
    label,
    progress,
    failures,
    replace: flags.replace,
    ownProfiles: profiles !== undefined,
  })
  progress.end()
  console.log(formatStored(stored))
  const earlier = formatEarlier(stored.earlier)
  if (earlier) console.error(earlier)
  report.summarise(`Read ${amount(report.articles, 'article')}`, { quiet: flags.quiet })
}
