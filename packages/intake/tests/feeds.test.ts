import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { collect, inShort } from './collect.ts'
import { folderWith } from './temp-folder.ts'

const rss = (items: string) =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Example Times</title><language>en</language>${items}</channel></rss>`
const item = (n: number) =>
  `<item><title>Title &amp; ${n}</title><link>https://example.org/${n}</link><pubDate>Sat, 30 Sep 2017 10:00:00 GMT</pubDate><description>Words of ${n}.</description></item>`

const entry = { title: 'Title', url: 'https://example.org/1', published: '2017-09-30T10:00:00Z', text: 'Title\nWords.' }

test.each<[name: string, feed: string, expected: Record<string, unknown>]>([
  ['a.rss', rss(item(1)), { ...entry, title: 'Title & 1', text: 'Title & 1\nWords of 1.', language: 'en' }],
  [
    'b.xml',
    rss(
      '<item><title>Title</title><link>https://example.org/1</link><pubDate>Sat, 30 Sep 2017 10:00:00 GMT</pubDate><description>Short.</description><content:encoded><![CDATA[<p>First <b>words</b>.</p><p>More.</p>]]></content:encoded></item>',
    ),
    { ...entry, text: 'Title\nFirst words.\nMore.' },
  ],
  [
    'c.atom',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>tag:1</id><title>Title</title><link href="https://example.org/1"/><updated>2017-09-30T10:00:00Z</updated><author><name>A Reporter</name></author><content type="html">&lt;p&gt;Words.&lt;/p&gt;</content></entry></feed>',
    { ...entry, id: 'tag:1', authors: ['A Reporter'] },
  ],
  [
    'd.rdf',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title></channel><item><title>Title</title><link>https://example.org/1</link><description>Words.</description><dc:date>2017-09-30T10:00:00Z</dc:date><dc:creator>A Reporter</dc:creator></item></rdf:RDF>',
    { ...entry, authors: ['A Reporter'] },
  ],
  [
    'e.json',
    '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"https://example.org/1","title":"Title","content_html":"<p>Words.</p>","date_published":"2017-09-30T10:00:00Z","authors":[{"name":"A Reporter"}]}]}',
    { ...entry, authors: ['A Reporter'] },
  ],
])('%s', async (name, feed, expected) => {
  const [first, ...more] = await collect([name], { base: folderWith({ [name]: feed }) })
  expect(first?.ok && first.input).toMatchObject(expected)
  expect(more).toEqual([])
})

test('told from standard input by its root element', async () => {
  expect(inShort(await collect(['-'], { stdin: Readable.from([Buffer.from(rss(item(1)))]) }))).toEqual([
    '-: Title & 1\nWords of 1.',
  ])
})

describe('broken feeds', () => {
  const readOf = async (feed: string) => inShort(await collect(['a.rss'], { base: folderWith({ 'a.rss': feed }) }))
  test('one that breaks off gives its whole entries and one failure', async () => {
    const whole = rss(item(1) + item(2) + item(3))
    expect(await readOf(whole.slice(0, whole.indexOf('Words of 3')))).toEqual([
      '-: Title & 1\nWords of 1.',
      '-: Title & 2\nWords of 2.',
      'truncated_file a.rss',
    ])
  })
  test.each<[what: string, feed: string, code: string]>([
    ['no feed at all', '<note>Words.</note>', 'unsupported_format'],
    ['no entries', rss(''), 'empty_text'],
    ['empty', '', 'empty_text'],
    ['an entry without words', rss('<item><link>https://example.org/1</link></item>'), 'empty_text'],
  ])('%s', async (_, feed, code) => {
    expect(await readOf(feed)).toEqual([expect.stringMatching(`^${code} a.rss`)])
  })
})
