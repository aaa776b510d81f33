import { expect, test } from 'vitest'
import { readHeadLines } from '../src/formats/head-lines.ts'
import { collect } from './collect.ts'
import { folderWith } from './temp-folder.ts'

test.each<[what: string, file: string, expected: Record<string, string>, text: string]>([
  [
    'head lines',
    'url: https://example.org/a\noutlet: Example Times\n\nWords.\n',
    { url: 'https://example.org/a', outlet: 'Example Times' },
    'Words.\n',
  ],
  [
    'Windows line ends',
    'title: A\r\nDate: 2017-09-30\r\n\r\nWords.',
    { title: 'A', published: '2017-09-30' },
    'Words.',
  ],
  [
    'front matter',
    '---\ntitle: "Five: killed"\ntags:\n  - war\npublished: 2017-09-30\n---\n\nWords.',
    { title: 'Five: killed', published: '2017-09-30' },
    '\nWords.',
  ],
  ['one line that says enough', 'url: https://example.org/a\n\nWords.', { url: 'https://example.org/a' }, 'Words.'],
  ['one line that may be a credit', 'Source: Reuters\n\nWords.', {}, 'Source: Reuters\n\nWords.'],
  [
    'a dateline is no head',
    'BEIRUT: Five people were killed.\n\nWords.',
    {},
    'BEIRUT: Five people were killed.\n\nWords.',
  ],
  [
    'a head needs a blank line',
    'title: A\nurl: https://example.org\nWords.',
    {},
    'title: A\nurl: https://example.org\nWords.',
  ],
  ['an unclosed front matter', '---\ntitle: A\n', {}, '---\ntitle: A\n'],
])('%s', (_, file, fields, text) => {
  expect(readHeadLines(file)).toEqual({ fields, text })
})

test('a text file’s head says what is known about it', async () => {
  const folder = folderWith({ 'a.txt': 'url: https://example.org/a\npublished: September 30, 2017\n\nWords.' })
  const [item] = await collect(['a.txt'], { base: folder })
  expect(item?.ok && item.input).toMatchObject({
    id: 'a',
    url: 'https://example.org/a',
    published: '2017-09-30',
    text: 'Words.',
  })
})
