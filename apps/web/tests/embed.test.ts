import { describe, expect, test } from 'vitest'
import { embedCode } from '../src/embed/embed-code.ts'
import { frameAncestors } from '../src/embed/framing.ts'

describe('who may frame a page', () => {
  test.each([
    ['/', undefined, "'none'"],
    ['/review', '*', "'none'"],
    ['/embed', '*', "'none'"],
    ['/embedded/events/x', '*', "'none'"],
    ['/embed/events/x', undefined, '*'],
    ['/embed/events/x', '', '*'],
    ['/embed/events/x', "'none'", "'none'"],
    [
      '/embed/events/x',
      'https://news.example https://*.archive.example:8443',
      'https://news.example https://*.archive.example:8443',
    ],
    ['/embed/events/x', "https://news.example; script-src 'unsafe-inline'", "'none'"],
    ['/embed/events/x', 'https://news.example,https://other.example', "'none'"],
  ])('%s with %s: %s', (path, allowed, ancestors) => expect(frameAncestors(path, allowed)).toBe(ancestors))
})

test('the code of a card cannot break out of its attributes', () => {
  const code = embedCode({
    address: 'http://localhost/embed/events/x?q="a"&b',
    title: '“58” <b>"killed"</b>',
    height: 400,
  })
  expect(code).toBe(
    '<iframe src="http://localhost/embed/events/x?q=&quot;a&quot;&amp;b" title="“58” &lt;b&gt;&quot;killed&quot;&lt;/b&gt;" width="100%" height="400" loading="lazy" style="border:0"></iframe>',
  )
})
