import { join } from 'node:path'
import { parsedArticles } from './articles.ts'
import type { Failures } from './failures.ts'
import { root } from './paths.ts'
import type { Progress } from './progress.ts'
import { ReadingReport } from './reading-report.ts'
import type { StoreFlags } from './store-flags.ts'
import { type Stored, storeArticles } from './storing.ts'

/** Stores the sample articles of `seeds/`. A second time changes nothing. */
export async function storeSeeds(flags: StoreFlags, progress: Progress): Promise<Stored & { failures: Failures }> {
  const report = new ReadingReport()
  const articles = parsedArticles([join(root, 'seeds')], { report })
  const { failures } = report
  return { ...(await storeArticles(articles, flags, { label: 'seeds', progress, failures })), failures }
}
