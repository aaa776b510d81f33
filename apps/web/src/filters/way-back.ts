import { searchLink } from './search-link.ts'

/** Pages that a reader comes from to an article, and what the link back is called. */
const pages: readonly { path: RegExp; words: string }[] = [
  { path: /^\/events\/[^/]+$/, words: 'Back to the event' },
  { path: /^\/outlets\/[^/]+$/, words: 'Back to the outlet' },
  { path: /^\/articles$/, words: 'Back to the articles' },
  { path: /^\/claims$/, words: 'Back to the claims' },
  { path: /^\/review$/, words: 'Back to the review' },
]

/** A query string that also says where the reader comes from: `page` is that page's path with what is its own to it. */
export function withWayBack(search: string, page: string): string {
  return searchLink('', search, { back: page }).slice(1)
}

/**
 * The link back that an address names, under the filter of `search`; null where it names no page that leads to articles.
 * An address may come from anywhere, so nothing but those pages is followed.
 */
export function wayBack(back: string | undefined, search: string): { href: string; words: string } | null {
  const [path = '', own = ''] = (back ?? '').split('?', 2)
  const page = pages.find((known) => known.path.test(path))
  if (page === undefined) return null
  return { href: searchLink(path, search, Object.fromEntries(new URLSearchParams(own))), words: page.words }
}
