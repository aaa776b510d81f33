import { type ArticleInput, EvenhandError, type Removed } from '@evenhand/schema'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { blocksOf } from './blocks.ts'
import { isDeeperThan } from './depth.ts'
import type { PageDocument, PageNode } from './dom.ts'
import { landmarkReader } from './landmarks.ts'
import { type PageMetadata, readMetadata } from './metadata.ts'
import { removedBlocks } from './removed.ts'

export interface ExtractedPage extends PageMetadata {
  /** Title first, one block a line. */
  text: string
  removed: Removed[]
}

/** Extracts a page's article and what the page says about it. Throws `empty_text` where the page has no words. */
export function extractPage(html: string, where: string): ExtractedPage {
  const { document } = parseHTML(asDocument(html)) as unknown as { document: PageDocument }
  const metadata = readMetadata(document)
  const page = blocksOf(document.body, landmarkReader())
  const main = mainContent(document)
  const content = main ? blocksOf(main).map((block) => block.text) : page.map((block) => block.text)
  const title = metadata.title
  const body = withoutTitle(content, title)
  if (body.length === 0 && !title) throw new EvenhandError('empty_text', 'The page has no words.', { where })
  return {
    ...metadata,
    text: [...(title ? [title] : []), ...body].join('\n'),
    removed: removedBlocks(page, body, title),
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

/** Readability takes quadratic time on nested elements. No real page comes near this; browsers stop at 512. */
const deepest = 512

/** The main content's element; null where none is found and the whole page has to do. Readability changes the document that it is given; nothing reads it afterwards. */
function mainContent(document: PageDocument): PageNode | null {
  if (isDeeperThan(document.body, deepest)) return null
  try {
    return (
      new Readability<PageNode>(document as never, { serializer: (node) => node as unknown as PageNode }).parse()
        ?.content ?? null
    )
  } catch {
    return null
  }
}

/** Leaves out the headline where the content begins with it: the text has it already. */
function withoutTitle(blocks: string[], title: string | null): string[] {
  const at = title ? blocks.slice(0, 3).findIndex((block) => sameWords(block, title)) : -1
  return at < 0 ? blocks : blocks.toSpliced(at, 1)
}

const sameWords = (a: string, b: string): boolean => a.replace(/\s+/g, ' ').trim().toLowerCase() === b.toLowerCase()
