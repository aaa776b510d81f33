import { readArchiveUrl } from './archive-url.ts'
import type { PageDocument, PageElement } from './dom.ts'
import { type LinkedData, readLinkedData } from './json-ld.ts'
import { isoTime } from './published-time.ts'

/** What a page says about itself; null where it says nothing that can be used. */
export interface PageMetadata {
  title: string | null
  siteName: string | null
  /** Names, as the page has them. */
  authors: string[]
  published: string | null
  url: string | null
  /** The address of the copy, where a web archive delivered the page. */
  archiveUrl: string | null
  language: string | null
}

/** `name`, `property` or `itemprop` of meta elements, best first. */
const siteNameNames = ['og:site_name', 'application-name', 'twitter:app:name:iphone']
const titleNames = ['og:title', 'twitter:title', 'dc.title', 'parsely-title']
const authorNames = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl']
const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date_published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'cxenseparse:recs:publishtime',
  'date',
]

interface Said {
  document: PageDocument
  linked: LinkedData | null
  metas: ReadonlyMap<string, string>
}

/**
 * Reads title, site, authors, publication time, addresses and language from JSON-LD, Open Graph, meta and `<time>`
 * elements. `articleBody` is the text that JSON-LD may carry, by lines.
 */
export function readMetadata(document: PageDocument): PageMetadata & { articleBody: string[] } {
  const said: Said = { document, linked: readLinkedData(document), metas: metaContents(document) }
  const { linked, metas } = said
  const siteName = first(siteNameNames.map((name) => metas.get(name))) ?? linked?.publisher ?? null
  return {
    title: readTitle(said, siteName),
    siteName,
    authors: readAuthors(said),
    published: readPublished(said),
    ...readAddresses(said),
    language: document.documentElement?.getAttribute('lang')?.trim() || linked?.language || null,
    articleBody: linked?.body ? linesOf(unescapeHtml(document, linked.body)) : [],
  }
}

function metaContents(document: PageDocument): Map<string, string> {
  const contents = new Map<string, string>()
  for (const meta of document.getElementsByTagName('meta')) {
    const content = meta.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase()
      if (name && !contents.has(name)) contents.set(name, content)
    }
  }
  return contents
}

function readTitle({ document, linked, metas }: Said, site: string | null): string | null {
  const element = [...document.getElementsByTagName('title')].find((title) => !isInPicture(title))?.textContent ?? ''
  const headings = [...document.getElementsByTagName('h1')]
    .map((heading) => fold(heading.textContent ?? ''))
    .filter(Boolean)
  const stated = first([
    linked?.headline && unescapeHtml(document, linked.headline),
    ...titleNames.map((name) => metas.get(name)),
    element,
  ])
  // The heading that readers see is the best wording where the head's own title begins with it.
  const seen = headings.find((heading) => [stated, element].some((title) => title && fold(title).startsWith(heading)))
  const title = seen ?? (stated ? withoutSite(fold(stated), site) : headings.length === 1 ? headings[0] : null)
  return title || null
}

/** Drawings inside a page have titles too. */
const isInPicture = (element: PageElement): boolean =>
  /^(?:svg|symbol|g)$/i.test(element.parentElement?.localName ?? '')

/** Cuts " | Site" and the like off the end. */
function withoutSite(title: string, site: string | null): string {
  if (!site) return title
  const cut = /^(.+?)\s+[|–—·»:-]\s+([^|–—·»]+)$/.exec(title)
  return cut?.[1] && fold(cut[2] ?? '').toLowerCase() === site.toLowerCase() ? cut[1] : title
}

function readAuthors({ linked, metas }: Said): string[] {
  const stated = linked?.authors.length
    ? linked.authors
    : [first(authorNames.map((name) => metas.get(name)?.replace(/^by\s+/i, '')))]
  return [...new Set(stated.flatMap((name) => (name && !/^https?:/i.test(name) ? [fold(name)] : [])))]
}

function readPublished({ document, linked, metas }: Said): string | null {
  const stated = first([linked?.published, ...publishedNames.map((name) => metas.get(name))].map(timeOf))
  return stated ?? readTimeElement(document)
}

const timeOf = (raw: string | null | undefined): string | null => (raw ? isoTime(raw) : null)

/** The time element that says to be the publication's, else the first inside an article, else the first. */
function readTimeElement(document: PageDocument): string | null {
  const times = [...document.getElementsByTagName('time')].slice(0, 20)
  const rank = (time: PageElement): number => {
    if (/datepublished/i.test(time.getAttribute('itemprop') ?? '') || time.hasAttribute('pubdate')) return 0
    for (let at = time.parentElement; at; at = at.parentElement) if (at.localName === 'article') return 1
    return 2
  }
  const found = times.flatMap((time) => {
    const iso = timeOf(time.getAttribute('datetime'))
    return iso ? [{ iso, rank: rank(time) }] : []
  })
  return found.sort((a, b) => a.rank - b.rank)[0]?.iso ?? null
}

function readAddresses({ document, linked, metas }: Said): { url: string | null; archiveUrl: string | null } {
  const links = [...document.getElementsByTagName('link')]
  const linkTo = (rel: string) =>
    links.find((link) => link.getAttribute('rel')?.toLowerCase().split(/\s+/).includes(rel))?.getAttribute('href')
  const stated = [linkTo('canonical'), metas.get('og:url'), linked?.url].flatMap((url) => address(url) ?? [])
  const copies = [...stated, address(linkTo('bookmark'))].flatMap((url) => (url && readArchiveUrl(url)) || [])
  const own = stated.find((url) => !readArchiveUrl(url) && !(copies.length > 0 && /^https?:\/\/archive\./.test(url)))
  return { url: own ?? copies[0]?.url ?? null, archiveUrl: copies[0]?.archiveUrl ?? null }
}

const address = (url: string | null | undefined): string | null =>
  url && /^https?:\/\/\S+$/i.test(url.trim()) ? url.trim() : null

function unescapeHtml(document: PageDocument, text: string): string {
  if (!text.includes('&')) return text
  const holder = document.createElement('p')
  holder.innerHTML = text.replace(/</g, '&lt;')
  return holder.textContent ?? text
}

/** Lines of a text, with markup that some sites leave in it taken out. */
const linesOf = (text: string): string[] =>
  text
    .replace(/<br\s*\/?>|<\/?(?:p|div|h\d|li)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .split(/\n+/)
    .map(fold)
    .filter(Boolean)

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()
const first = (values: (string | null | undefined | '')[]): string | null =>
  values.find((value) => Boolean(value)) ?? null
