import { compare } from '@evenhand/compare'
import type { Comparison, ParsedArticle } from '@evenhand/schema'
import { type ArticleFlags, parsedArticles } from './articles.ts'
import { type OriginFlags, readOrigins } from './origins-file.ts'
import { amount, startProgress } from './progress.ts'
import type { ReadingReport } from './reading-report.ts'

/** Reads, parses and compares all articles of some paths; what came of reading goes to `report`. */
export async function compareFiles(
  paths: string[],
  flags: ArticleFlags & OriginFlags & { quiet?: boolean },
  report: ReadingReport,
): Promise<{ articles: ParsedArticle[]; comparison: Comparison }> {
  const origins = await readOrigins(flags)
  const progress = startProgress(flags.quiet)
  const articles: ParsedArticle[] = []
  for await (const parsed of parsedArticles(paths, { report, flags, acceptParsed: true })) {
    articles.push(parsed)
    progress.update(`${amount(articles.length, 'article')} read`)
  }
  progress.end()
  return { articles, comparison: compare(articles, { origins }) }
}
