import { EvenhandError } from '@evenhand/schema'
import { parseFeed } from 'feedsmith'
import { declaredCharset } from '../encoding/declared-charset.ts'
import { decodeFile } from '../encoding/decode.ts'
import type { RecordItem } from '../intake-item.ts'
import { fragmentLines } from '../page/fragment.ts'
import { wholeFile } from '../sources/bytes.ts'
import type { Reader } from './source.ts'

/** An RSS, Atom, RDF or JSON feed: one article an entry, with the text that the feed itself carries. */
export const readFeed: Reader = async function* ({ bytes, where }) {
  const file = await wholeFile(bytes, where)
  yield* readFeedText(decodeFile(file, where, declaredCharset(file)), where)
}

/** As `readFeed`. Of a feed that breaks off or is damaged, the entries before that are read, and it fails at the end. */
export function* readFeedText(text: string, where: string): Generator<RecordItem> {
  const whole = tryFeed(text)
  const entries = whole ?? tryFeed(mended(text)) ?? []
  for (const [index, entry] of entries.entries()) yield { ok: true, record: entry, where: `${where}[${index}]` }
  if (whole && entries.length > 0) return
  if (whole) throw new EvenhandError('empty_text', 'The feed has no entries.', { where })
  if (entries.length > 0) {
    throw new EvenhandError('truncated_file', `The feed is damaged after entry ${entries.length}.`, { where })
  }
  throw new EvenhandError('unsupported_format', 'The file is no feed that can be read.', {
    where,
    advice: 'A feed must be RSS, Atom, RDF or JSON Feed; fetch it again.',
  })
}

type Feed = ReturnType<typeof parseFeed>
type Entry = Record<string, unknown>

function tryFeed(text: string): Entry[] | null {
  try {
    return entriesOf(parseFeed(text))
  } catch {
    return null
  }
}

/** The feed up to its last whole entry, with its elements closed. */
function mended(text: string): string {
  const last = /^[\s\S]*<\/((?:\w+:)?(?:item|entry))\s*>/i.exec(text)
  const root = /<(rss|feed|rdf:RDF)[\s>]/i.exec(text)?.[1]
  if (!last || !root) return text
  const channel = root.toLowerCase() === 'rss' ? '</channel>' : ''
  return `${last[0].replace(/&(?!#?\w{1,31};)/g, '&amp;')}${channel}</${root}>`
}

function entriesOf(parsed: Feed): Entry[] {
  switch (parsed.format) {
    case 'rss': {
      const { items = [], language } = parsed.feed
      return items.map((item) => ({
        id: item.guid?.value,
        url: item.link ?? (item.guid?.isPermaLink === false ? null : item.guid?.value),
        title: plain(item.title),
        published: item.pubDate ?? item.dc?.dates?.[0],
        authors: item.dc?.creators,
        language,
        ...body(item.title, longest(item.content?.encoded, item.description)),
      }))
    }
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.link,
        title: plain(item.title),
        published: item.dc?.dates?.[0],
        authors: item.dc?.creators,
        ...body(item.title, longest(item.content?.encoded, item.description)),
      }))
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        id: entry.id,
        url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
        title: plain(entry.title?.value),
        published: entry.published ?? entry.updated,
        authors: entry.authors,
        ...body(entry.title?.value, longest(entry.content?.value, entry.summary?.value)),
      }))
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.id,
        url: item.url ?? item.external_url,
        title: item.title,
        published: item.date_published,
        authors: item.authors,
        language: item.language ?? parsed.feed.language,
        ...body(item.title, item.content_html ?? item.content_text ?? item.summary),
      }))
  }
}

/** Title first, one block a line, as in web pages. */
function body(title: string | undefined, content: string | undefined): { text: string } {
  const head = plain(title)
  const lines = content ? fragmentLines(content) : []
  return { text: [...(head && lines[0] !== head ? [head] : []), ...lines].join('\n') }
}

const plain = (html: string | undefined): string | undefined =>
  html ? fragmentLines(html).join(' ') || undefined : undefined

const longest = (a: string | undefined, b: string | undefined): string | undefined =>
  (a?.length ?? 0) >= (b?.length ?? 0) ? a : b
