import {
  type IntakeOptions,
  type OutletManifest,
  readArticles,
  readArticlesOrParsed,
  readFieldMap,
  readOutletManifest,
  standardInput,
} from '@evenhand/intake'
import { parseArticle } from '@evenhand/parser'
import { type ArticleInput, EvenhandError, type ParsedArticle } from '@evenhand/schema'
import type { Command } from 'commander'
import { knowTowns } from './known-towns.ts'
import { userFolder, userPath } from './paths.ts'
import type { Profiles } from './profiles-file.ts'
import type { ReadingReport } from './reading-report.ts'

/** What flags say about articles that say nothing themselves. */
export interface ArticleFlags {
  outlet?: string
  published?: string
  map?: string
  outlets?: string
}

export interface ReadingOptions {
  report: ReadingReport
  flags?: ArticleFlags
  /** What is known of outlets' furniture. */
  profiles?: Profiles | undefined
  /** Take lines that `parse` wrote as they are. */
  acceptParsed?: boolean
}

/** Adds the flags that speak for articles which say nothing themselves. */
export function withArticleFlags(command: Command): Command {
  return command
    .option('--outlet <name>', 'outlet of articles that name none')
    .option('--outlets <file>', 'outlet list: which outlet files and domains belong to (see seeds/outlets.json)')
    .option('--published <date>', 'publication date (ISO 8601) of articles that have none')
    .option('--map <fields>', 'which fields or columns hold what, such as text=Body,title=Headline')
}

/** Reads and parses articles one by one, in order; `report` hears of each and of what fails. No path means standard input. */
export async function* parsedArticles(paths: string[], options: ReadingOptions): AsyncGenerator<ParsedArticle> {
  const { report } = options
  const intake: IntakeOptions = {
    base: userFolder(),
    ...(await intakeFlags(options.flags ?? {})),
    onPassedOver: (where) => report.passOver(where),
  }
  await knowTowns()
  const given = paths.length > 0 ? paths : [standardInput]
  if (given.includes(standardInput) && process.stdin.isTTY) console.error('Reading from the keyboard; Ctrl-D ends.')
  const items = options.acceptParsed ? readArticlesOrParsed(given, intake) : readArticles(given, intake)
  for await (const item of items) {
    const parsed = item.ok ? ('parsed' in item ? item.parsed : parsedOrFailed(item.input, item.where, options)) : null
    if (!item.ok) report.failures.add(item.error)
    if (!parsed) continue
    report.add(parsed, item.where)
    yield parsed
  }
}

function parsedOrFailed(
  input: ArticleInput,
  where: string,
  { report, profiles }: ReadingOptions,
): ParsedArticle | null {
  try {
    const parsed = parseArticle(input)
    // The outlet may come from the text itself, so it is known only now.
    const profile = profiles?.get(parsed.article.outlet?.id ?? '')
    return profile ? parseArticle(input, { profile }) : parsed
  } catch (cause) {
    const message = `The parser failed: ${(cause as Error).message}`
    report.failures.add(new EvenhandError('internal', message, { where, cause }))
    return null
  }
}

/** The flags as the intake takes them; throws `bad_option` where one of them cannot be used. */
export async function intakeFlags(flags: ArticleFlags): Promise<Pick<IntakeOptions, 'defaults' | 'map' | 'outlets'>> {
  const { outlet, published } = flags
  if (
    published !== undefined &&
    (!/^\d{4}(-\d{2}(-\d{2}(T.+)?)?)?$/.test(published) || Number.isNaN(Date.parse(published)))
  ) {
    throw new EvenhandError('bad_option', `--published “${published}” is not a date.`, {
      advice: 'Write it as YYYY-MM-DD.',
    })
  }
  return {
    defaults: { outlet, published },
    map: flags.map === undefined ? undefined : readFieldMap(flags.map),
    outlets: flags.outlets === undefined ? undefined : await outletList(flags.outlets),
  }
}

async function outletList(file: string): Promise<OutletManifest> {
  try {
    return await readOutletManifest(userPath(file), file)
  } catch (error) {
    if (!(error instanceof EvenhandError)) throw error
    throw new EvenhandError('bad_option', `--outlets cannot be used: ${error.message}`, {
      where: file,
      advice: error.advice,
      cause: error,
    })
  }
}
