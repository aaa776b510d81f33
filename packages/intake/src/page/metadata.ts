import type { PageDocument } from './dom.ts'
import { type LinkedData, readLinkedData } from './json-ld.ts'
import { isoTime } from './published-time.ts'

/** What a page says about itself; null where it says nothing that can be used. */
export interface PageMetadata {
  title: string | null
  siteName: string | null
  published: string | null
  url: string | null
  language: string | null
}

/** `name`, `property` or `itemprop` of meta elements, best first. */
const siteNameNames = ['og:site_name', 'application-name', 'twitter:app:name:iphone']
const titleNames = ['og:title', 'twitter:title', 'dc.title', 'parsely-title']
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
const timeElements = ['time[itemprop=datePublished]', 'time[pubdate]', 'article time[datetime]', 'time[datetime]']

/** Reads title, site, publication time, address and language from JSON-LD, Open Graph, meta and `<time>` elements. */
export function readMetadata(document: PageDocument): PageMetadata {
  const linked = readLinkedData(document)
  const metas = metaContents(document)
  const siteName = first(siteNameNames.map((name) => metas.get(name))) ?? linked?.publisher ?? null
  return {
    title: readTitle(document, linked, metas, siteName),
    siteName,
    published: readPublished(document, linked, metas),
    url: readUrl(document, linked, metas),
    language: document.documentElement?.getAttribute('lang')?.trim() || linked?.language || null,
  }
}

function metaContents(document: PageDocument): Map<string, string> {
  const contents = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim()
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase()
      if (name && content && !contents.has(name)) contents.set(name, content)
    }
  }
  return contents
}

function readTitle(
  document: PageDocument,
  linked: LinkedData | null,
  metas: Map<string, string>,
  site: string | null,
): string | null {
  const element = document.querySelector('title')?.textContent ?? ''
  const headings = [...document.querySelectorAll('h1')]
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

/** Cuts " | Site" and the like off the end. */
function withoutSite(title: string, site: string | null): string {
  if (!site) return title
  const cut = /^(.+?)\s+[|–—·»:-]\s+([^|–—·»]+)$/.exec(title)
  return cut?.[1] && fold(cut[2] ?? '').toLowerCase() === site.toLowerCase() ? cut[1] : title
}

function readPublished(document: PageDocument, linked: LinkedData | null, metas: Map<string, string>): string | null {
  const candidates = [
    linked?.published,
    ...publishedNames.map((name) => metas.get(name)),
    ...timeElements.map((selector) => document.querySelector(selector)?.getAttribute('datetime')),
  ]
  return first(candidates.map((candidate) => (candidate ? isoTime(candidate) : null)))
}

function readUrl(document: PageDocument, linked: LinkedData | null, metas: Map<string, string>): string | null {
  const canonical = document.querySelector('link[rel~=canonical]')?.getAttribute('href')
  return first(
    [canonical, metas.get('og:url'), linked?.url].map((url) =>
      url && /^https?:\/\/\S+$/i.test(url.trim()) ? url.trim() : null,
    ),
  )
}

function unescapeHtml(document: PageDocument, text: string): string {
  if (!text.includes('&')) return text
  const holder = document.createElement('p')
  holder.innerHTML = text.replace(/</g, '&lt;')
  return holder.textContent ?? text
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()
const first = (values: (string | null | undefined | '')[]): string | null =>
  values.find((value) => Boolean(value)) ?? null
