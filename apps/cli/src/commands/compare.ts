import { compare } from '@evenhand/compare'
import type { ParsedArticle } from '@evenhand/schema'
import { Command } from 'commander'
import { type ArticleFlags, parsedArticles, withArticleFlags } from '../articles.ts'
import { Failures } from '../failures.ts'
import { withOutput } from '../output.ts'
import { amount, startProgress } from '../progress.ts'

/** `evenhand compare`: who copied whom, which origins, which events. */
export function compareCommand(): Command {
  return withArticleFlags(new Command('compare'))
    .description('compare articles: copies, origins, events; one JSON object')
    .argument('[paths...]', 'articles, or what `parse` wrote; none or - reads standard input')
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--quiet', 'no progress')
    .addHelpText(
      'after',
      `
Articles that were not parsed yet are parsed first. All of them are held in memory.

Examples:
  evenhand compare seeds --out comparison.json
  evenhand compare parsed.jsonl`,
    )
    .action(compareArticles)
}

async function compareArticles(
  paths: string[],
  options: ArticleFlags & { out?: string; quiet?: boolean },
): Promise<void> {
  const failures = new Failures()
  const progress = startProgress(options.quiet)
  const articles: ParsedArticle[] = []
  for await (const parsed of parsedArticles(paths, { failures, flags: options, acceptParsed: true })) {
    articles.push(parsed)
    progress.update(`${amount(articles.length, 'article')} read`)
  }
  progress.end()
  await withOutput(options.out, (output) => output.write(`${JSON.stringify(compare(articles))}\n`))
  failures.report(`Compared ${amount(articles.length, 'article')}`)
}
