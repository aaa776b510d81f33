import { Command } from 'commander'
import { type ArticleFlags, parsedArticles, withArticleFlags } from '../articles.ts'
import { articleTable, type TableFlags, wantsTable } from '../claim-table.ts'
import { keepMemoryFlat } from '../flat-memory.ts'
import { withOutput } from '../output.ts'
import { readProfiles } from '../profiles-file.ts'
import { amount, startProgress } from '../progress.ts'
import { ReadingReport } from '../reading-report.ts'

/** `evenhand parse`: articles in, one ParsedArticle a line out, in input order. */
export function parseCommand(): Command {
  return withArticleFlags(new Command('parse'))
    .description('read articles and write what was found in each: one JSON object a line, or a table on a terminal')
    .argument('[paths...]', 'files and folders; none or - reads standard input')
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--profiles <file>', 'what is known of outlets’ furniture, as `learn` writes it')
    .option('--table', 'a table of claims, for reading; the default on a terminal')
    .option('--json', 'JSON on a terminal, too')
    .option('--quiet', 'no progress')
    .addHelpText(
      'after',
      `
Formats, each also compressed (.gz), alone, in folders or on standard input:
  .txt           one article; \`key: value\` lines or YAML front matter above it may give url, outlet, published, title
  .html          one web page; the article is extracted, the rest goes to \`removed\`
  .jsonl .json   one article a line; one article, an array or a JSON Feed. Fields of news-please and the like are known
  .csv .tsv      a header line, one article a row; --map says which column holds what
  .rss .atom .xml  RSS, Atom and RDF feeds, with the text that the feed carries
  .warc          web archives as Common Crawl publishes them; pages are extracted

An article needs \`text\` or \`html\`. Encodings: byte-order mark, what a page declares, UTF-8, else what the bytes look
like. A folder's outlets.json, or --outlets, says which outlet files and domains belong to (see seeds/outlets.json).

Examples:
  evenhand parse seeds --out parsed.jsonl
  evenhand parse article.txt --table
  evenhand parse page.html --outlet "Example Times"
  evenhand parse table.csv --map text=Body,title=Headline,published=Day
  evenhand parse news/ --profiles profiles.json --out parsed.jsonl
  cat articles.jsonl | evenhand parse > parsed.jsonl`,
    )
    .action(parse)
}

type ParseFlags = ArticleFlags & TableFlags & { profiles?: string; quiet?: boolean }

async function parse(paths: string[], options: ParseFlags): Promise<void> {
  const profiles = await readProfiles(options.profiles)
  keepMemoryFlat()
  const table = wantsTable(options)
  const report = new ReadingReport()
  const progress = startProgress(options.quiet)
  const counts = () => `${amount(report.articles, 'article')}, ${amount(report.claims, 'claim')}`
  await withOutput(options.out, async (output) => {
    for await (const parsed of parsedArticles(paths, { report, flags: options, profiles })) {
      await output.write(table ? articleTable(parsed) : `${JSON.stringify(parsed)}\n`)
      progress.update(counts())
    }
  })
  progress.end()
  report.summarise(`Parsed ${counts()}`, { always: options.out !== undefined, quiet: options.quiet })
}
