import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { EvenhandError } from '@evenhand/schema'
import { openStore } from '@evenhand/store'
import { Command } from 'commander'
import { type ArticleFlags, withArticleFlags } from '../articles.ts'
import { compareFiles } from '../comparing.ts'
import { type Lineage, lineageIn, storedLineage } from '../lineage.ts'
import { type OriginFlags, refuseForStore, withOriginFlags } from '../origins-file.ts'
import { withOutput } from '../output.ts'
import { userPath } from '../paths.ts'
import { ReadingReport } from '../reading-report.ts'
import { type StoreFlags, storeOptions, withStoreFlags } from '../store-flags.ts'
import { textTable } from '../table.ts'

/** `evenhand lineage A B`: shared passages and common origins of two articles. */
export function lineageCommand(): Command {
  const command = withOriginFlags(withArticleFlags(new Command('lineage')))
    .description('show what two articles share: copied passages, and origins that both rest on')
    .argument('<a>', 'id or key of an article: a file’s name without its ending, or what `parse` shows')
    .argument('<b>', 'id or key of another')
    .argument('[paths...]', 'articles, or what `parse` wrote, that hold both; none reads the database')
    .option('--json', 'one JSON object')
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--quiet', 'no progress')
  return withStoreFlags(command)
    .addHelpText(
      'after',
      `
Copying is shared text; sourcing is a common informant, with or without shared text.

Examples:
  evenhand lineage 001_d51c12d514fafced 002_8c89947b9dc65d1b seeds
  evenhand lineage 000_4848f3e4e2316861 003_ad9f22b0dfccdb5c --json`,
    )
    .action(showLineage)
}

type LineageFlags = ArticleFlags & OriginFlags & StoreFlags & { json?: boolean; out?: string; quiet?: boolean }

async function showLineage(a: string, b: string, paths: string[], flags: LineageFlags): Promise<void> {
  if (paths.length === 0) refuseForStore(flags)
  const report = new ReadingReport()
  const lineage = paths.length > 0 ? await fromFiles(a, b, paths, flags, report) : await fromStore(a, b, flags)
  const text = flags.json ? `${JSON.stringify(lineage)}\n` : inWords(lineage)
  await withOutput(flags.out, (output) => output.write(text))
  report.summarise('Compared what could be read')
}

async function fromFiles(a: string, b: string, paths: string[], flags: LineageFlags, report: ReadingReport) {
  const { articles, comparison } = await compareFiles(paths, flags, report)
  const lineage = lineageIn(articles, comparison, a, b)
  if (lineage) return lineage
  throw new EvenhandError('not_found', `${a} and ${b} are not both among the articles.`, {
    advice: `The ids are those that \`evenhand parse\` gives, such as ${articles[0]?.article.id ?? 'a file’s name'}.`,
  })
}

async function fromStore(a: string, b: string, flags: LineageFlags): Promise<Lineage> {
  const store = await openStore(storeOptions(flags)).catch((error) => adviseFiles(error, a, b))
  try {
    return await storedLineage(store, a, b)
  } finally {
    await store.close()
  }
}

/** Without paths the database is asked, which another program may hold; files need none. */
function adviseFiles(error: unknown, a: string, b: string): never {
  if (!(error instanceof EvenhandError) || error.code !== 'store_locked') throw error
  const isFile = [a, b].some((name) => existsSync(userPath(name)))
  const files = isFile ? `${fileId(a)} ${fileId(b)} ${a} ${b}` : `${a} ${b} FILES`
  throw new EvenhandError('store_locked', error.message, {
    ...(error.where && { where: error.where }),
    advice: `Articles in files are compared without the database: evenhand lineage ${files}. Of stored articles the running dashboard shows the same on its page “Compare”; else close the other program first.`,
    cause: error,
  })
}

/** The id of an article in a file of its own. */
const fileId = (file: string): string => basename(file).replace(/(\.[a-z]+)+$/i, '')

const arrows = {
  a_to_b: '→',
  b_to_a: '←',
  common_source: 'both from one source',
  unknown: 'direction unknown',
} as const

function inWords({ a, b, copy, origins }: Lineage): string {
  const percent = (share: number) => `${Math.round(share * 100)} %`
  const copying = copy
    ? [
        `${percent(copy.share.a)} of ${a} and ${percent(copy.share.b)} of ${b} are the same words; ${arrows[copy.direction]}`,
        `${copy.basis}: ${copy.reason}`,
        '',
        textTable(
          [a, b, 'passage'],
          copy.passages.map((passage) => [
            `${passage.a.start}–${passage.a.end}`,
            `${passage.b.start}–${passage.b.end}`,
            passage.text.replace(/\s+/g, ' '),
          ]),
        ),
      ]
    : [`${a} and ${b} share no passage.`, '']
  const sourcing = origins.length
    ? [
        'Origins that both rest on:',
        textTable(
          ['origin', a, b],
          origins.map((o) => [o.name, o.a.join(', '), o.b.join(', ')]),
        ),
      ]
    : ['No origin stands behind figures of both.\n']
  return [...copying, ...sourcing].join('\n')
}
