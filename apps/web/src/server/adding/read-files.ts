import { articleEndings, readArticlesOrParsed } from '@evenhand/intake'
import { parseArticle, readWithProfile } from '@evenhand/parser'
import { EvenhandError, type ParsedArticle, type SourceProfile } from '@evenhand/schema'
import { limits } from '../../add/limits.ts'
import { type Problem, problemOf } from '../problem.ts'
import type { DefaultsInput } from './inputs.ts'
import { knowTowns } from './known-towns.ts'
import { uploadFolder } from './upload-folder.ts'

/** An article of an upload, and where it stands in it. */
export interface ReadArticle {
  where: string
  parsed: ParsedArticle
}

/** What an upload holds: articles, and a reason for everything that is none. */
export interface ReadFiles {
  articles: ReadArticle[]
  failures: Problem[]
}

/** Reads and parses uploaded files with what is known of outlets' furniture. One fault never stops the rest; an article that comes twice is taken once. */
export async function readFiles(
  files: readonly File[],
  defaults: DefaultsInput,
  profiles: ReadonlyMap<string, SourceProfile>,
): Promise<ReadFiles> {
  await knowTowns()
  const folder = await uploadFolder(files)
  const articles: ReadArticle[] = []
  const errors: EvenhandError[] = [...folder.refused]
  const seen = new Set<string>()
  const until = Date.now() + limits.readingSeconds * 1000
  const onPassedOver = (where: string) =>
    void errors.push(
      new EvenhandError('unsupported_format', 'This is no format that can be read.', {
        where,
        advice: `Save it as one of ${[...articleEndings.keys()].join(', ')}.`,
      }),
    )
  try {
    for await (const item of readArticlesOrParsed(['.'], { base: folder.path, defaults, onPassedOver })) {
      if (!item.ok) errors.push(item.error)
      else {
        const parsed = readWithProfile('parsed' in item ? item.parsed : parseArticle(item.input), profiles)
        if (!seen.has(parsed.article.key)) articles.push({ where: item.where, parsed })
        seen.add(parsed.article.key)
      }
      const stop = limitReached(articles.length, until)
      if (stop) {
        errors.push(stop)
        break
      }
      // Others wait for the same process: let them in between two articles.
      await new Promise((resolve) => setImmediate(resolve))
    }
  } finally {
    await folder.remove()
  }
  // A folder of files that all failed says so a second time; the files' own reasons are enough.
  const own = errors.filter(({ where }) => where !== '.' || (articles.length === 0 && errors.length === 1))
  return { articles, failures: own.map(problemOf) }
}

function limitReached(count: number, until: number): EvenhandError | null {
  const advice = 'What was read can be stored; for larger collections use a terminal: evenhand ingest FOLDER.'
  if (count >= limits.articles)
    return new EvenhandError('not_readable', `Reading stopped after ${limits.articles} articles.`, { advice })
  if (Date.now() > until)
    return new EvenhandError('not_readable', `Reading stopped after ${limits.readingSeconds} seconds.`, { advice })
  return null
}
