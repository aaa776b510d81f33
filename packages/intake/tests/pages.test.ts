import { describe, expect, test } from 'vitest'
import { extractPage, toArticleInput } from '../src/index.ts'
import { isoTime } from '../src/page/published-time.ts'

const paragraph = (n: number) =>
  `Paragraph ${n} of the report says, at some length, what officials, residents and medics told reporters about the attack on the road.`

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
const article = (inner = '') =>
  `<nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
   <article><h1>Five killed on the road</h1>${inner}${[1, 2, 3, 4, 5, 6].map((n) => `<p>${paragraph(n)}</p>`).join('')}</article>
   <div class="newsletter-signup"><p>Get our newsletter</p></div><footer>© Example Times</footer>`

test('title first, one block a line, and what was left out is on record with its kind', () => {
  const { text, title, removed } = extractPage(
    page('<title>Five killed on the road | Example Times</title>', article()),
    'x',
  )
  expect(title).toBe('Five killed on the road')
  expect(text.split('\n')).toEqual(['Five killed on the road', ...[1, 2, 3, 4, 5, 6].map(paragraph)])
  expect(removed.map(({ text: words, kind }) => [kind, words])).toEqual([
    ['navigation', 'Home\nWorld'],
    ['share_promo', 'Get our newsletter'],
    [null, '© Example Times'],
  ])
})

describe('words are never glued', () => {
  test.each<[html: string, lines: string[]]>([
    ['<p>one</p><p>two</p>', ['one', 'two']],
    ['one<br>two<br/>three', ['one', 'two', 'three']],
    ['<ul><li>one</li><li>two</li></ul>', ['one', 'two']],
    ['<table><tr><td>one</td><td>two</td></tr><tr><td>three</td></tr></table>', ['one two', 'three']],
    ['<div>one<div>two</div>three</div>', ['one', 'two', 'three']],
    ['<p>o<b>n</b>e <i>two</i></p>', ['one two']],
    ['<p>one\n   two&nbsp;three</p>', ['one two three']],
    ['<pre>one\ntwo</pre>', ['one', 'two']],
    ['<p>one<script>var x</script><style>p{}</style> two</p>', ['one two']],
    ['<p>one</p><p hidden>secret</p><p style="display: none">secret</p>', ['one']],
    ['<h2>one</h2>two', ['one', 'two']],
    ['<p>one<img src="x">two</p>', ['one two']],
  ])('%s', (html, lines) => {
    expect(extractPage(html, 'x').text.split('\n')).toEqual(lines)
  })
})

describe('metadata', () => {
  const rows: [what: string, head: string, expected: Record<string, string | null>][] = [
    [
      'JSON-LD',
      `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],
        "headline":"Five &amp; six killed","datePublished":"2017-09-30T10:00:00Z","publisher":{"name":"Example Times"},
        "mainEntityOfPage":{"@id":"https://example.org/a"}}]}</script>`,
      {
        title: 'Five & six killed',
        siteName: 'Example Times',
        published: '2017-09-30T10:00:00Z',
        url: 'https://example.org/a',
      },
    ],
    [
      'Open Graph',
      `<meta property="og:title" content="Five killed | Example Times"><meta property="og:site_name" content="Example Times">
       <meta property="article:published_time" content="2017-09-30T10:00:00+0300"><meta property="og:url" content="https://example.org/b">`,
      {
        title: 'Five killed',
        siteName: 'Example Times',
        published: '2017-09-30T10:00:00+03:00',
        url: 'https://example.org/b',
      },
    ],
    [
      'meta names and the canonical link before Open Graph’s',
      `<title>Five killed</title><meta name="DC.date.issued" content="2017/09/30"><link rel="canonical" href="https://example.org/c">
       <meta property="og:url" content="https://example.org/other">`,
      { title: 'Five killed', siteName: null, published: '2017-09-30', url: 'https://example.org/c' },
    ],
    [
      'a broken script is passed over',
      '<script type="application/ld+json">{oops</script><title>T</title>',
      { title: 'T', published: null },
    ],
    ['a relative address is none', '<link rel="canonical" href="/a">', { url: null }],
    ['an impossible date is none', '<meta name="date" content="0001-01-01T00:00:00Z">', { published: null }],
  ]
  test.each(rows)('%s', (_, head, expected) => {
    expect(extractPage(page(head, '<p>Words.</p>'), 'x')).toMatchObject(expected)
  })

  test('a time element', () => {
    const html = page('', article('<time datetime="2017-09-30">30 September</time>'))
    expect(extractPage(html, 'x')).toMatchObject({ published: '2017-09-30', language: 'en' })
  })

  test('what the supplier said stays', () => {
    const html = page('<title>Page title</title><meta property="og:site_name" content="Page site">', '<p>Words.</p>')
    const given = toArticleInput({ id: 'a', html, title: 'Given title', outlet: 'Given outlet' }, 'x')
    expect(given).toMatchObject({
      id: 'a',
      title: 'Given title',
      outlet: 'Given outlet',
      text: 'Page title\nWords.',
      language: 'en',
    })
    expect(toArticleInput({ html }, 'x').outlet).toEqual({ name: 'Page site', basis: 'text' })
  })
})

test.each<[raw: string, iso: string | null]>([
  ['2017-09-30', '2017-09-30'],
  ['2017-09-30 10:00', '2017-09-30T10:00'],
  ['2017-09-30T10:00:00.000Z', '2017-09-30T10:00:00.000Z'],
  ['20170930', '2017-09-30'],
  ['Sat, 30 Sep 2017 10:00:00 GMT', '2017-09-30T10:00:00Z'],
  ['2017-02-30', null],
  ['09/10/2017', null],
  ['yesterday', null],
])('publication time %s is %s', (raw, iso) => {
  expect(isoTime(raw)).toBe(iso)
})

describe('hostile pages', () => {
  test.each<[name: string, html: string]>([
    ['deep nesting', `${'<div>'.repeat(20_000)}words${'</div>'.repeat(20_000)}`],
    ['unclosed elements', '<p>words'.repeat(5_000)],
    ['an unclosed comment', '<p>words</p><!-- never closed'],
    ['half a tag', '<p>words</p><a href="'],
    ['many attributes', `<p ${'a="b" '.repeat(5_000)}>words</p>`],
  ])('%s', (_, html) => {
    expect(extractPage(html, 'x').text).toMatch(/words/)
  })
})
