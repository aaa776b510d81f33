import type { PageDocument } from './dom.ts'

/** An article's description in a page's JSON-LD; fields as written there. */
export interface LinkedData {
  headline: string | null
  published: string | null
  publisher: string | null
  authors: string[]
  url: string | null
  language: string | null
  /** The article's text. */
  body: string | null
}

const articleTypes = /Article|BlogPosting|Report|LiveBlog/

/** The first article that a page's JSON-LD scripts describe; null where none does or they cannot be read. */
export function readLinkedData(document: PageDocument): LinkedData | null {
  for (const script of document.getElementsByTagName('script')) {
    if (!/^application\/ld\+json/i.test(script.getAttribute('type') ?? '')) continue
    const article = nodesOf(parse(script.textContent ?? '')).find((node) =>
      types(node).some((type) => articleTypes.test(type)),
    )
    if (article) return describe(article)
  }
  return null
}

const describe = (article: Node): LinkedData => ({
  headline: text(article.headline) ?? text(article.name),
  published: text(article.datePublished) ?? text(article.dateCreated),
  publisher: text(field(article.publisher, 'name')) ?? text(field(article.isPartOf, 'name')),
  authors: [article.author].flat().flatMap((author) => text(field(author, 'name')) ?? text(author) ?? []),
  url: text(article.url) ?? text(field(article.mainEntityOfPage, '@id')) ?? text(article.mainEntityOfPage),
  language: text(article.inLanguage),
  body: text(article.articleBody),
})

type Node = Record<string, unknown>

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, ''))
  } catch {
    return null
  }
}

/** The top-level nodes, and those of a graph. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value !== 'object' || value === null) return []
  const node = value as Node
  return Array.isArray(node['@graph']) ? [node, ...(node['@graph'] as unknown[]).filter(isNode)] : [node]
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const types = (node: Node): string[] => [node['@type']].flat().filter((type) => typeof type === 'string')

function field(value: unknown, name: string): unknown {
  const first = Array.isArray(value) ? value[0] : value
  return isNode(first) ? first[name] : undefined
}

function text(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null
}
