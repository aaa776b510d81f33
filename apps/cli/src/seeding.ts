import { join } from 'node:path'
import { parsedArticles } from './articles.ts'
import { Failures } from './failures.ts'
import { root } from './paths.ts'
import type { Progress } from './progress.ts'
import type { StoreFlags } from './store-flags.ts'
import { type Stored, storeArticles } from './storing.ts'

/** Stores the sample articles of `seeds/`. A second time changes nothing. */
export async function storeSeeds(flags: StoreFlags, progress: Progress): Promise<Stored & { failures: Failures }> {
  const failures = new Failures()
  const articles = parsedArticles([join(root, 'seeds')], { failures })
  return { ...(await storeArticles(articles, flags, { label: 'seeds', progress, failures })), failures }
}
