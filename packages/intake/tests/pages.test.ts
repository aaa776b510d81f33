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

/** Lines that an article keeps besides its title and six paragraphs, with something put at its head, middle or end. */
const extra = (body: string, head = '') => {
  const lines = extractPage(page(`<title>Five killed on the road</title>${head}`, body), 'x').text.split('\n')
  const usual = new Set(['Five killed on the road', ...[1, 2, 3, 4, 5, 6].map(paragraph)])
  return lines.filter((line) => !usual.has(line))
}
const within = (middle: string) =>
  `<article><h1>Five killed on the road</h1>${[1, 2, 3].map((n) => `<p>${paragraph(n)}</p>`).join('')}${middle}${[
    4, 5, 6,
  ]
    .map((n) => `<p>${paragraph(n)}</p>`)
    .join('')}</article>`
const teaser = 'Elsewhere a council met for hours and decided, after long debate, to repair the bridge over the river.'

describe('what is left out', () => {
  test.each<[what: string, html: string]>([
    ['a caption', within('<figure><img src="a.jpg"><figcaption>The road after the attack</figcaption></figure>')],
    [
      'a caption by its class',
      within('<div><img src="a.jpg"><p class="image-caption">The road after the attack</p></div>'),
    ],
    [
      'the text that stands for a picture',
      within('<p><img src="a.jpg" alt="The road after the attack"></p><p>The road after the attack</p>'),
    ],
    ['a line in italics below a picture', within('<p><img src="a.jpg"></p><p><em>The road after the attack</em></p>')],
    ['a related headline', within('<p><a href="/b">COUNCIL REPAIRS BRIDGE AFTER LONG DEBATE</a></p>')],
    ['a labelled link', within('<h4>Read more: <a href="/b">Council repairs bridge after long debate</a></h4>')],
    [
      'a list of links and its label',
      within(
        '<p>Do not miss</p><ul><li><a href="/b">Bridge repaired</a></li><li><a href="/c">River rises</a></li></ul>',
      ),
    ],
    ['a box by its class', within(`<div class="RelatedStories"><h3>Bridge</h3><p>${teaser}</p></div>`)],
    [
      'a sign-up box',
      within(
        '<section class="newsletter-box"><p>Get the most important stories every morning in your mailbox, free of charge.</p></section>',
      ),
    ],
    ['a stamp before the text', article('<p>Today 12:01 AM</p>')],
    ['a byline', article('<div class="byline">By A Reporter</div>')],
    ['a biography after the text', `${article()}<div class="author-bio"><p>${teaser}</p></div>`],
    [
      'comments longer than the article',
      `${article()}<div id="comments">${`<p>${teaser} I say.</p>`.repeat(30)}</div>`,
    ],
    [
      'another article beside the one with the headline',
      `<div>${article()}<article><h3>Bridge</h3>${`<p>${teaser}</p>`.repeat(8)}</article></div>`,
    ],
  ])('%s', (_, html) => {
    expect(extra(html)).toEqual([])
  })
})

test('an article of short lines keeps them: they are too many to be a head, a tail or captions', () => {
  const stages = Array.from({ length: 12 }, (_, n) => `${n + 1}. Stage of the convoy, ${n + 3} May`)
  const listed = stages.map((line) => `<p>${line}</p>`).join('')
  const pictured = stages.map((line) => `<p><img src="a.jpg"></p><p><em>${line}</em></p>`).join('')
  for (const lines of [listed, pictured, `<div class="article-info">${listed}</div>`]) {
    const { text } = extractPage(
      page('<title>Convoy</title>', `<article><h1>Convoy</h1>${lines}<p>${paragraph(1)}</p></article>`),
      'x',
    )
    expect(text.split('\n')).toEqual(['Convoy', ...stages, paragraph(1)])
  }
})

describe('what is kept', () => {
  const quote = 'We heard the shots before we saw anyone, said a shopkeeper'
  test.each<[what: string, html: string, lines: string[]]>([
    ['subheads', within('<h2>What happens next</h2>'), ['What happens next']],
    ['lists', within('<ul><li>Three soldiers</li><li>Two drivers</li></ul>'), ['Three soldiers', 'Two drivers']],
    ['quotations', within(`<blockquote><p>${quote}</p></blockquote>`), [quote]],
    ['a table in a figure', within('<figure><table><tr><td>Killed</td><td>5</td></tr></table></figure>'), ['Killed 5']],
    ['a linked sentence', within(`<p><a href="/b">${paragraph(7)}</a></p>`), [paragraph(7)]],
    [
      'a standfirst beside the byline',
      article(`<div class="byline"><p>${paragraph(8)}</p><span>By A Reporter</span></div>`),
      [paragraph(8)],
    ],
    ['the text of a page whose names say nothing true', `<div class="ad-wrapper share">${article()}</div>`, []],
    [
      'paragraphs that are each wrapped in a name',
      `<article><h1>Five killed on the road</h1>${[1, 2, 3, 4, 5, 6].map((n) => `<div class="promo"><p>${paragraph(n)}</p></div>`).join('')}</article>`,
      [],
    ],
    ['the text that only the page’s data has', '<div id="app">Loading</div>', []],
  ])('%s', (what, html, lines) => {
    const text = [1, 2, 3, 4, 5, 6].map(paragraph).join('\\n')
    const data = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${text}"}</script>`
    expect(extra(html, what.includes('data') ? data : '')).toEqual(lines)
    expect(extractPage(page(what.includes('data') ? data : '', html), 'x').text).toContain(paragraph(5))
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

  test.each<[what: string, head: string, authors: string[]]>([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"Article","author":[{"name":"A Reporter"},"B Writer"]}</script>',
      ['A Reporter', 'B Writer'],
    ],
    ['meta elements', '<meta name="author" content="By A Reporter">', ['A Reporter']],
    ['an address is no author', '<meta property="article:author" content="https://example.org/a">', []],
  ])('authors: %s', (_, head, authors) => {
    expect(extractPage(page(head, '<p>Words.</p>'), 'x').authors).toEqual(authors)
  })

  test.each<[head: string, url: string, archiveUrl: string | null]>([
    [
      '<link rel="canonical" href="https://web.archive.org/web/20170930101500/https://example.org/a">',
      'https://example.org/a',
      'https://web.archive.org/web/20170930101500/https://example.org/a',
    ],
    [
      '<link rel="canonical" href="https://archive.ph/AbCd1"><link rel="bookmark" href="http://archive.today/20170930101500/https://example.org/a">',
      'https://example.org/a',
      'http://archive.today/20170930101500/https://example.org/a',
    ],
    ['<link rel="canonical" href="https://example.org/a">', 'https://example.org/a', null],
  ])('an archived page’s own address and the copy’s: %s', (head, url, archiveUrl) => {
    expect(extractPage(page(head, '<p>Words.</p>'), 'x')).toMatchObject({ url, archiveUrl })
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
  ['30 September 2017', '2017-09-30'],
  ['Sept. 3, 2017', '2017-09-03'],
  ['31 September 2017', null],
  ['2017-02-30', null],
  ['09/10/2017', null],
  ['yesterday', null],
])('publication time %s is %s', (raw, iso) => {
  expect(isoTime(raw)).toBe(iso)
})

describe('hostile pages', () => {
  test.each<[name: string, html: string]>([
    ['deep nesting', `${'<div>'.repeat(20_000)}words${'</div>'.repeat(20_000)}`],
    [
      'deep nesting of parts',
      `${'<article class="share"><h1>a</h1><blockquote>'.repeat(8_000)}words${'</blockquote></article>'.repeat(8_000)}`,
    ],
    ['unclosed elements', '<p>words'.repeat(5_000)],
    ['an unclosed comment', '<p>words</p><!-- never closed'],
    ['half a tag', '<p>words</p><a href="'],
    ['many attributes', `<p ${'a="b" '.repeat(5_000)}>words</p>`],
  ])('%s', (_, html) => {
    expect(extractPage(html, 'x').text).toMatch(/words/)
  })
})
