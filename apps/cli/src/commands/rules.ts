import { join } from 'node:path'
import { readArticles } from '@evenhand/intake'
import type { ArticleInput } from '@evenhand/schema'
import { Command } from 'commander'
import { Failures } from '../failures.ts'
import { withOutput } from '../output.ts'
import { root, userFolder } from '../paths.ts'
import { ablate } from '../rules/ablation.ts'
import { formatAblations } from '../rules/ablation-table.ts'

/** `evenhand rules`: what each rule of the parser is for, and what is lost without it. */
export function rulesCommand(): Command {
  return new Command('rules')
    .description('leave out each rule and refiner of the parser in turn and show what is lost')
    .argument('[paths...]', 'articles to measure on; none measures on the samples in seeds/')
    .option('--json', 'the report as JSON, with what each rule reads')
    .option('--out <file>', 'write to a file instead of standard output')
    .addHelpText(
      'after',
      `
A rule earns its place by its own examples, of which some must be read wrongly without it, and by the claims of articles
that are lost, added or changed without it. Refiners have no examples of their own.

Examples:
  evenhand rules
  evenhand rules articles.jsonl --json --out rules.json`,
    )
    .action(reportRules)
}

async function reportRules(paths: string[], flags: { json?: boolean; out?: string }): Promise<void> {
  const failures = new Failures()
  const articles: ArticleInput[] = []
  const given = paths.length > 0 ? paths : [join(root, 'seeds')]
  for await (const item of readArticles(given, { base: userFolder() })) {
    if (item.ok) articles.push(item.input)
    else failures.add(item.error)
  }
  const ablations = ablate(articles)
  const report = flags.json
    ? JSON.stringify({ articles: articles.length, ablations }, null, 2)
    : formatAblations(ablations)
  await withOutput(flags.out, (output) => output.write(`${report}\n`))
  failures.report(`Measured on ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`)
}
