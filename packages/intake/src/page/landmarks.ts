import type { Removed } from '@evenhand/schema'
import type { PageElement } from './dom.ts'

export type LandmarkKind = Removed['kind']

/** What an element's name, class, id or role says that it holds. */
export interface Landmark {
  kind: LandmarkKind
  /** True where such elements are hardly ever part of the article; else the name only tells what was left out. */
  certain: boolean
}

interface Row extends Landmark {
  tags?: readonly string[]
  names?: RegExp
}

/** Whole words of class names, ids and roles. */
const words = (list: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${list})(?![a-z0-9])`)

/** The first row that fits decides. */
const landmarks: readonly Row[] = [
  {
    kind: 'caption_credit',
    certain: true,
    tags: ['figcaption', 'figure'],
    names: words(
      'captions?|caption-text|cutline|(?:photo|image|picture|media)-?(?:credits?|caption|info)|credits?|photographer',
    ),
  },
  {
    kind: 'comments',
    certain: true,
    names: words('comments?|comment-?list|disqus(?:-thread)?|respond|replies|fb-comments'),
  },
  {
    kind: 'legal',
    certain: true,
    names: words('cookies?|consent|gdpr|copyright|disclaimer|privacy|terms-of-use|contentinfo'),
  },
  {
    kind: 'share_promo',
    certain: true,
    names: words(
      'share|shares|sharing|share-?(?:bar|this|tools|buttons?)|sharedaddy|addthis|social|socials|social-?media|follow|follow-?us|newsletters?|' +
        'subscribe|subscription|sign-?up|paywall|advert|adverts|advertisement|ads?|ad-?(?:slot|unit|wrapper|container|box)|adsbygoogle|' +
        'sponsor|sponsored|promos?|promoted|promotion|donate|donation|outbrain|taboola|call-to-action|cta',
    ),
  },
  {
    kind: 'related',
    certain: true,
    names: words(
      'related|related-?(?:posts?|articles?|stories|links|news|content)|jp-relatedposts|recommended|recommendations|most-?(?:read|popular|viewed)|' +
        'trending|read-?(?:more|next|also)|see-?also|also-?(?:read|see|like)|more-?(?:from|stories|on|news|articles)|further-reading|up-?next|recirc|' +
        'recirculation|yarpp|teasers?',
    ),
  },
  {
    kind: 'about',
    certain: true,
    names: words(
      '(?:author|contributor|writer)-?(?:bio|box|info|card|profile|details?|description)|about-?(?:the-)?author|bio',
    ),
  },
  {
    kind: 'byline_meta',
    certain: true,
    names: words(
      'bylines?|(?:entry|post|article|story|content)-?(?:meta|date|info|author)|meta|timestamp|time-?stamp|pub-?date|publish(?:ed)?-?date|posted-on|' +
        'author|authors|read(?:ing)?-?time|date',
    ),
  },
  { kind: 'byline_meta', certain: false, tags: ['time'], names: words('dateline|published') },
  {
    kind: 'navigation',
    certain: true,
    tags: ['nav', 'menu'],
    names: words(
      'nav|navbar|navigation|menus?|menubar|breadcrumbs?|masthead|skip|skip-?(?:link|to-content)|pagination|pager|tags|tag-?(?:list|cloud|links)|' +
        'tagcloud|toolbar|site-?(?:header|footer|nav)|sidebar|search|search-?form|banner',
    ),
  },
  { kind: null, certain: true, tags: ['footer'] },
  { kind: 'navigation', certain: false, tags: ['header'], names: words('tag|topics?|widgets?|popular') },
]

/** Class lists repeat on a page; each is looked at once. */
export function landmarkReader(): (element: PageElement) => Landmark | null {
  const known = new Map<string, Landmark | null>()
  return (element) => {
    const named = [element.getAttribute('class'), element.getAttribute('id'), element.getAttribute('role')]
    const key = `${element.localName} ${named.filter(Boolean).join(' ')}`
    const before = known.get(key)
    if (before !== undefined) return before
    const landmark = landmarkOf(element.localName, key.slice(element.localName.length + 1))
    known.set(key, landmark)
    return landmark
  }
}

function landmarkOf(tag: string, names: string): Landmark | null {
  const folded = names === '' ? '' : wordsOf(names)
  return landmarks.find((row) => row.tags?.includes(tag) || (folded !== '' && row.names?.test(folded))) ?? null
}

/** Names that say how an element looks, or what a text is about, not what the element holds. */
const aside = /(?<!\S)(?:tag|category|has|is|no|with|without|hide)-\S+/gi

/** Class names as lower-case words: `siteNav_main` and `site-nav` both hold `nav`. */
function wordsOf(names: string): string {
  return names
    .slice(0, 500)
    .replace(aside, ' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_+/g, '-')
    .toLowerCase()
}
