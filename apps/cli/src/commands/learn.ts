import { learnProfiles } from '@evenhand/compare'
import { EvenhandError, furnitureKinds, type ParsedArticle, type SourceProfile } from '@evenhand/schema'
import { Command } from 'commander'
import { type ArticleFlags, parsedArticles, withArticleFlags } from '../articles.ts'
import { withOutput } from '../output.ts'
import { amount, startProgress } from '../progress.ts'
import { ReadingReport } from '../reading-report.ts'
import { type StoreFlags, withStoreFlags } from '../store-flags.ts'
import { learnInStore } from '../store-profiles.ts'
import { textTable } from '../table.ts'

/** `evenhand learn`: the furniture that recurs in each outlet's articles, as profiles that a user can look at. */
export function learnCommand(): Command {
  return withStoreFlags(withArticleFlags(new Command('learn')))
    .description('learn which lines and fragments recur in each outlet’s articles')
    .argument('[paths...]', 'articles, or what `parse` wrote; none or - reads standard input')
    .option('--out <file>', 'write the profiles, as JSON; - writes them to standard output')
    .option('--least <texts>', 'in how many texts a fragment must recur; by default 2 of 50, 3 of 200, 4 of 400')
    .option('--store', 'learn from the articles in the database, and keep the profiles there for review')
    .option('--apply', 'then read the database’s articles anew with what was accepted or rejected')
    .option('--quiet', 'no progress')
    .addHelpText(
      'after',
      `
3 texts of an outlet can be learned from; 20 teach most of what recurs in it, 200 nearly all. Versions of one article count once,
articles without an outlet not at all. Each fragment of a profile has a status: \`proposed\`, which you may change to
\`accepted\` or \`rejected\`. \`parse --profiles\` marks what is proposed or accepted; what is rejected is never marked.
In the database the dashboard’s page “Noise” decides: only what was accepted there is marked. Learning again keeps every
decision, and reading anew keeps every review.

Examples:
  evenhand learn news/ --out profiles.json
  evenhand parse news/ --profiles profiles.json --out parsed.jsonl
  evenhand learn --store
  evenhand learn --store --apply`,
    )
    .action(learn)
}

type LearnFlags = ArticleFlags &
  StoreFlags & { out?: string; least?: string; store?: boolean; apply?: boolean; quiet?: boolean }

async function learn(paths: string[], flags: LearnFlags): Promise<void> {
  const least = leastOf(flags.least)
  if (flags.store || flags.apply) {
    if (paths.length > 0) throw new EvenhandError('bad_option', '--store takes no paths: it reads the database.')
    const profiles = await learnInStore(flags, { ...(least && { least }), apply: flags.apply ?? false })
    return show(profiles, flags.out)
  }
  const report = new ReadingReport()
  const progress = startProgress(flags.quiet)
  const articles: ParsedArticle[] = []
  for await (const parsed of parsedArticles(paths, { report, flags, acceptParsed: true })) {
    articles.push(parsed)
    progress.update(`${amount(articles.length, 'article')} read`)
  }
  progress.update(`${amount(articles.length, 'article')} read; learning`)
  const profiles = learnProfiles(articles, least === undefined ? {} : { least })
  progress.end()
  await show(profiles, flags.out)
  const unknown = articles.filter(({ article }) => article.outlet === null).length
  if (unknown > 0) {
    console.error(`${amount(unknown, 'article')} of an unknown outlet taught nothing; --outlet names it.`)
  }
  report.summarise(`Read ${amount(report.articles, 'article')}`, { quiet: flags.quiet })
}

/** Writes the profiles to the file, if any, and a table of them to where it is no data. */
async function show(profiles: readonly SourceProfile[], out: string | undefined): Promise<void> {
  if (out !== undefined) await withOutput(out, (output) => output.write(`${JSON.stringify(profiles, null, 2)}\n`))
  const print = out === '-' ? console.error : console.log
  print(profileTable(profiles).trimEnd())
}

function leastOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  if (/^\d{1,6}$/.test(given) && Number(given) >= 2) return Number(given)
  throw new EvenhandError('bad_option', `--least “${given}” is not a whole number from 2 on.`)
}

function profileTable(profiles: readonly SourceProfile[]): string {
  const rows = profiles.map(({ outlet, learnedFrom, fragments }) => [
    outlet,
    String(learnedFrom),
    String(fragments.length),
    furnitureKinds.values
      .map((kind) => ({ kind, count: fragments.filter((fragment) => fragment.kind === kind).length }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => `${count} ${kind}`)
      .join(', '),
  ])
  return textTable(['outlet', 'texts', 'fragments', 'by kind'], rows)
}
