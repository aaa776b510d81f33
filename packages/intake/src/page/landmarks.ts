import type { Removed } from '@evenhand/schema'
import type { PageElement } from './dom.ts'

export type LandmarkKind = Removed['kind']

/** Parts of a page that say what stands in them; the first row that fits the nearest ancestor decides. */
const landmarks: { kind: LandmarkKind; tags?: string[]; names?: RegExp }[] = [
  { kind: 'caption_credit', tags: ['FIGCAPTION', 'FIGURE'], names: /\b(caption|photo-?credit|image-?credit)\b/ },
  { kind: 'comments', names: /\b(comments?|disqus|respond|reply)\b/ },
  { kind: 'legal', names: /\b(cookies?|consent|gdpr|copyright|disclaimer|privacy)\b/ },
  {
    kind: 'share_promo',
    names:
      /\b(share|sharing|social|follow|newsletter|subscribe|subscription|signup|promo|paywall|advert|ads?|donate)\b/,
  },
  {
    kind: 'related',
    names:
      /\b(related|recommended|recommendations|most-?read|trending|popular|more-?from|read-?more|read-?next|teasers?)\b/,
  },
  { kind: 'about', names: /\b(author-?bio|about-?author|bio)\b/ },
  {
    kind: 'byline_meta',
    tags: ['TIME'],
    names: /\b(byline|author|dateline|timestamp|pub-?date|post-?meta|entry-?meta|meta)\b/,
  },
  {
    kind: 'navigation',
    tags: ['NAV', 'HEADER', 'MENU'],
    names: /\b(nav|navbar|navigation|menu|breadcrumbs?|masthead|skip|tags?|toolbar|site-?header)\b/,
  },
]

/** How far up the page is looked for a landmark. */
const climbed = 12

/** Makes a reader of landmarks that looks at each element of a page once. */
export function landmarkReader(): (element: PageElement | null) => LandmarkKind {
  const known = new Map<PageElement, LandmarkKind>()
  const ownKind = (element: PageElement): LandmarkKind => {
    const before = known.get(element)
    if (before !== undefined) return before
    const kind = landmarkOf(element)
    known.set(element, kind)
    return kind
  }
  return (element) => {
    let at = element
    for (let step = 0; at && step < climbed && !isRoot(at); step++) {
      const kind = ownKind(at)
      if (kind) return kind
      at = at.parentElement
    }
    return null
  }
}

const isRoot = ({ tagName }: PageElement): boolean => !tagName || /^(body|html)$/i.test(tagName)

/** The kind of furniture that an element's own name, class, id or role stands for. */
function landmarkOf(element: PageElement): LandmarkKind {
  const names = ['class', 'id', 'role'].map((name) => element.getAttribute(name) ?? '').join(' ')
  const words = names.trim() === '' ? '' : wordsOf(names)
  const tag = element.tagName.toUpperCase()
  return landmarks.find((row) => row.tags?.includes(tag) || (words !== '' && row.names?.test(words)))?.kind ?? null
}

/** Class names as lower-case words: `siteNav_main` and `site-nav` both hold `nav`. */
function wordsOf(names: string): string {
  return names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_+/g, '-')
    .toLowerCase()
}
