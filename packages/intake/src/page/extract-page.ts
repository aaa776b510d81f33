import { type ArticleInput, EvenhandError, type Removed } from '@evenhand/schema'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { clearPage, isWithin } from './clear-page.ts'
import type { PageDocument, PageNode } from './dom.ts'
import { type PageMetadata, readMetadata } from './metadata.ts'
import { removedBlocks } from './removed.ts'
import { deepest, type Survey, surveyPage } from './survey.ts'
import { trimmedContent } from './trim.ts'

export interface ExtractedPage extends PageMetadata {
  /** Title first, one block a line. */
  text: string
  removed: Removed[]
}

/**
 * Extracts a page's article and what the page says about it: parts that name themselves furniture are taken out,
 * Readability finds the main content, and lines of it that are captions, links and the like go too. Throws `empty_text`
 * where the page has no words.
 */
export function extractPage(html: string, where: string): ExtractedPage {
  const { document } = parseHTML(asDocument(html)) as unknown as { document: PageDocument }
  const { articleBody, ...metadata } = readMetadata(document)
  const survey = surveyPage(document.body)
  const title = metadata.title
  const { content, ...taken } = readContent(document, survey, articleBody)
  const kept = withoutTitle(content, title)
  if (kept.length === 0 && !title) throw new EvenhandError('empty_text', 'The page has no words.', { where })
  return {
    ...metadata,
    text: [...(title ? [title] : []), ...kept].join('\n'),
    removed: removedBlocks({ page: survey.blocks, ...taken, kept, title }),
  }
}

/** A page's article as an input: what the supplier said stays, what the page says fills the gaps. */
export function withPage(input: ArticleInput, page: ExtractedPage): ArticleInput {
  const { html: _, ...given } = input
  return {
    ...given,
    text: page.text,
    title: given.title ?? page.title,
    outlet: given.outlet ?? (page.siteName ? { name: page.siteName, basis: 'text' } : null),
    published: given.published ?? page.published,
    url: given.url ?? page.url,
    archiveUrl: given.archiveUrl ?? page.archiveUrl,
    authors: given.authors ?? page.authors,
    language: given.language ?? page.language,
    removed: page.removed,
  }
}

/** Parsers of documents want one root element; scraped fragments often have none. */
function asDocument(html: string): string {
  if (/<html[\s>]/i.test(html)) return html
  return /<body[\s>]/i.test(html)
    ? `<!doctype html><html>${html}</html>`
    : `<!doctype html><html><body>${html}</body></html>`
}

/** The main content's lines: as Readability finds it, as the page's own data has it, or all that is left. */
function readContent(document: PageDocument, survey: Survey, articleBody: string[]) {
  const everything = { gone: new Set<never>(), trimmed: new Map(), content: survey.blocks.map(({ text }) => text) }
  // Readability takes quadratic time on nested elements.
  if (survey.depth > deepest) return everything
  const gone = clearPage(survey)
  const main = mainContent(document)
  const { kept, trimmed } = main ? trimmedContent(main) : { kept: [], trimmed: everything.trimmed }
  if (lengthOf(articleBody) > 2 * lengthOf(kept)) return { gone, trimmed, content: articleBody }
  if (kept.length > 0) return { gone, trimmed, content: kept }
  const rest = survey.blocks.filter(({ part }) => !isWithin(part, gone))
  return rest.length > 0 ? { ...everything, gone, content: rest.map(({ text }) => text) } : everything
}

const lengthOf = (lines: string[]): number => lines.reduce((sum, line) => sum + line.length, 0)

const options = { serializer: (node: unknown) => node as PageNode, keepClasses: true, disableJSONLD: true }

/** The main content's element; null where none is found. Readability changes the document that it is given; nothing reads it afterwards. */
function mainContent(document: PageDocument): PageNode | null {
  try {
    return new Readability<PageNode>(document as never, options).parse()?.content ?? null
  } catch {
    return null
  }
}

/** Leaves out the headline where the content begins with it: the text has it already. */
function withoutTitle(lines: string[], title: string | null): string[] {
  const at = title ? lines.slice(0, 3).findIndex((line) => line.toLowerCase() === title.toLowerCase()) : -1
  return at < 0 ? lines : lines.toSpliced(at, 1)
}
