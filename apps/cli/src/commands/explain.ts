import { readArticles, standardInput } from '@evenhand/intake'
import { explain, formatExplanation } from '@evenhand/parser'
import type { ArticleInput } from '@evenhand/schema'
import { Command } from 'commander'
import { type ArticleFlags, intakeFlags, withArticleFlags } from '../articles.ts'
import { Failures } from '../failures.ts'
import { knowTowns } from '../known-towns.ts'
import { withOutput } from '../output.ts'
import { userFolder } from '../paths.ts'

/** `evenhand explain`: what matched, what was rejected, and why. */
export function explainCommand(): Command {
  return withArticleFlags(new Command('explain'))
    .description('show how an article was read: what matched, what was rejected, and why')
    .argument('[path]', 'a file or folder; none or - reads standard input')
    .option('--text <words>', 'explain these words instead of a file')
    .option('--json', 'the trace as JSON, one article a line')
    .option('--out <file>', 'write to a file instead of standard output')
    .addHelpText(
      'after',
      `
Examples:
  evenhand explain --text "At least 58 soldiers were killed, a monitor said."
  evenhand explain seeds/000_4848f3e4e2316861.txt`,
    )
    .action(explainArticle)
}

interface ExplainFlags extends ArticleFlags {
  text?: string
  json?: boolean
  out?: string
}

async function explainArticle(path: string | undefined, flags: ExplainFlags): Promise<void> {
  const failures = new Failures()
  await knowTowns()
  await withOutput(flags.out, async (output) => {
    for await (const input of inputs(path, flags, failures)) {
      const explanation = explain(input)
      await output.write(`${flags.json ? JSON.stringify(explanation) : formatExplanation(explanation)}\n`)
    }
  })
  failures.report('Explained what could be read')
}

async function* inputs(
  path: string | undefined,
  flags: ExplainFlags,
  failures: Failures,
): AsyncGenerator<ArticleInput> {
  const intake = await intakeFlags(flags)
  if (flags.text !== undefined) {
    yield { text: flags.text, ...intake.defaults }
    return
  }
  for await (const item of readArticles([path ?? standardInput], { base: userFolder(), ...intake })) {
    if (item.ok) yield item.input
    else failures.add(item.error)
  }
}
