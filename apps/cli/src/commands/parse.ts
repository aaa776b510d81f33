import { Command } from 'commander'
import { type ArticleFlags, parsedArticles, withArticleFlags } from '../articles.ts'
import { Failures } from '../failures.ts'
import { withOutput } from '../output.ts'
import { amount, startProgress } from '../progress.ts'

/** `evenhand parse`: articles in, one ParsedArticle a line out, in input order. */
export function parseCommand(): Command {
  return withArticleFlags(new Command('parse'))
    .description('read articles and write what was found in each, one JSON object a line')
    .argument('[paths...]', 'files and folders; none or - reads standard input')
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--quiet', 'no progress')
    .addHelpText(
      'after',
      `
Formats: .txt, .html, .jsonl or .ndjson (one article a line), .json (one article or an array), folders of these;
each may be compressed (.gz). An article needs \`text\` or \`html\`. Text is UTF-8 or has a byte-order mark; a page may
declare its character set. A folder's outlets.json says which outlet its files are from (see seeds/outlets.json).

Examples:
  evenhand parse seeds --out parsed.jsonl
  evenhand parse page.html --outlet "Example Times"
  cat articles.jsonl | evenhand parse > parsed.jsonl`,
    )
    .action(parse)
}

async function parse(paths: string[], options: ArticleFlags & { out?: string; quiet?: boolean }): Promise<void> {
  const failures = new Failures()
  const progress = startProgress(options.quiet)
  const passedOver: string[] = []
  let articles = 0
  let claims = 0
  await withOutput(options.out, async (output) => {
    const reading = { failures, flags: options, onPassedOver: (where: string) => passedOver.push(where) }
    for await (const parsed of parsedArticles(paths, reading)) {
      await output.write(`${JSON.stringify(parsed)}\n`)
      articles++
      claims += parsed.claims.length
      progress.update(`${amount(articles, 'article')}, ${amount(claims, 'claim')}`)
    }
  })
  progress.end()
  if (passedOver.length > 0 && !options.quiet) {
    console.error(
      `Passed over ${amount(passedOver.length, 'file')} of other formats: ${passedOver.slice(0, 5).join(', ')}`,
    )
  }
  const done = `Parsed ${amount(articles, 'article')}, ${amount(claims, 'claim')}`
  if (options.out && !options.quiet && failures.count === 0) console.error(`${done}.`)
  failures.report(done)
}
