import { type IntakeOptions, readArticles, readArticlesOrParsed, standardInput } from '@evenhand/intake'
import { parseArticle } from '@evenhand/parser'
import { type ArticleInput, EvenhandError, type ParsedArticle } from '@evenhand/schema'
import type { Command } from 'commander'
import type { Failures } from './failures.ts'
import { knowTowns } from './known-towns.ts'
import { userFolder } from './paths.ts'

/** What flags say about articles that say nothing themselves. */
export interface ArticleFlags {
  outlet?: string
  published?: string
}

export interface ReadingOptions {
  failures: Failures
  flags?: ArticleFlags
  /** Take lines that `parse` wrote as they are. */
  acceptParsed?: boolean
  onPassedOver?: (where: string) => void
}

/** Adds the flags that speak for articles which say nothing themselves. */
export function withArticleFlags(command: Command): Command {
  return command
    .option('--outlet <name>', 'outlet of articles that name none')
    .option('--published <date>', 'publication date (ISO 8601) of articles that have none')
}

/** Reads and parses articles one by one, in order; what fails goes to `failures`. No path means standard input. */
export async function* parsedArticles(paths: string[], options: ReadingOptions): AsyncGenerator<ParsedArticle> {
  const intake: IntakeOptions = {
    base: userFolder(),
    defaults: articleDefaults(options.flags ?? {}),
    onPassedOver: options.onPassedOver,
  }
  await knowTowns()
  const given = paths.length > 0 ? paths : [standardInput]
  if (given.includes(standardInput) && process.stdin.isTTY) console.error('Reading from the keyboard; Ctrl-D ends.')
  const items = options.acceptParsed ? readArticlesOrParsed(given, intake) : readArticles(given, intake)
  for await (const item of items) {
    if (!item.ok) options.failures.add(item.error)
    else if ('parsed' in item) yield item.parsed
    else {
      const parsed = parsedOrFailed(item.input, item.where, options.failures)
      if (parsed) yield parsed
    }
  }
}

function parsedOrFailed(input: ArticleInput, where: string, failures: Failures): ParsedArticle | null {
  try {
    return parseArticle(input)
  } catch (cause) {
    failures.add(new EvenhandError('internal', `The parser failed: ${(cause as Error).message}`, { where, cause }))
    return null
  }
}

/** The flags as defaults of the intake; throws `bad_option` where the date is none. */
export function articleDefaults({ outlet, published }: ArticleFlags): IntakeOptions['defaults'] {
  if (
    published !== undefined &&
    (!/^\d{4}(-\d{2}(-\d{2}(T.+)?)?)?$/.test(published) || Number.isNaN(Date.parse(published)))
  ) {
    throw new EvenhandError('bad_option', `--published “${published}” is not a date.`, {
      advice: 'Write it as YYYY-MM-DD.',
    })
  }
  return { outlet, published }
}
