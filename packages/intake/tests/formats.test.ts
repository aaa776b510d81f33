import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lines } from '../src/formats/lines.ts'
import { readArticlesOrParsed } from '../src/index.ts'
import { collect, inShort } from './collect.ts'
import { folderWith } from './temp-folder.ts'

/** What standard input may hold, told by its first bytes. */
test.each<[input: string, expected: string[]]>([
  ['Plain words.', ['-: Plain words.']],
  ['{"id":"a","text":"x"}\n{"id":"b","text":"y"}\n', ['a: x', 'b: y']],
  ['{\n  "id": "a",\n  "text": "x"\n}\n', ['a: x']],
  ['[{"text":"x"},{"text":"y"}]', ['-: x', '-: y']],
  ['<!DOCTYPE html><html><body><p>x</p></body></html>', ['-: x']],
  ['[BEIRUT] Words in brackets.', ['-: [BEIRUT] Words in brackets.']],
  ['', ['empty_text standard input']],
])('standard input: %j', async (input, expected) => {
  expect(inShort(await collect(['-'], { stdin: Readable.from([Buffer.from(input)]) }))).toEqual(expected)
})

test.each<[json: string, expected: string[]]>([
  ['{"text":"x"}', ['a: x']],
  ['{"id":"own","text":"x"}', ['own: x']],
  ['{"id":7,"text":"x"}', ['7: x']],
  ['[{"text":"x"},{"title":"no text"},{"id":"c","text":"z"}]', ['-: x', 'not_an_article a.json[1]', 'c: z']],
  ['{"text":"x"}\n{"text":"y"}\n', ['-: x', '-: y']],
  [
    ' [ {"text":"a, ] \\" x"} , 7 ,{"text":"y","tags":["a",{"b":[]}]}]',
    ['-: a, ] " x', 'not_an_article a.json[1]', '-: y'],
  ],
  ['[{"text":"x"},{oops},{"text":"z"}]', ['-: x', 'not_json a.json[1]', '-: z']],
  ['[{"text":"x"},{"text":"cut o', ['-: x', 'truncated_file a.json[1]']],
  ['[]', []],
])('.json: %s', async (json, expected) => {
  expect(inShort(await collect(['a.json'], { base: folderWith({ 'a.json': json }) }))).toEqual(expected)
})

test.each<[json: string, authors: string[] | undefined]>([
  ['{"text":"x","authors":["A Reporter","B Writer","A Reporter"]}', ['A Reporter', 'B Writer']],
  ['{"text":"x","author":"By A Reporter"}', ['A Reporter']],
  ['{"text":"x","author":[{"name":"A Reporter","url":"https://example.org"}]}', ['A Reporter']],
  ['{"text":"x","authors":[]}', undefined],
  ['{"text":"x","authors":{"id":7}}', undefined],
])('authors of %s', async (line, authors) => {
  const [item] = await collect(['a.jsonl'], { base: folderWith({ 'a.jsonl': line }) })
  expect(item?.ok && item.input.authors).toEqual(authors)
})

test('null fields count as absent and unknown ones are ignored', async () => {
  const line = '{"id":null,"text":"x","url":null,"mentions":[],"score":3}'
  const [item] = await collect(['a.jsonl'], { base: folderWith({ 'a.jsonl': line }) })
  expect(item?.ok && JSON.parse(JSON.stringify(item.input))).toMatchObject({ text: 'x' })
  expect(item?.ok && 'mentions' in item.input).toBe(false)
})

test('lines that were parsed before come as they are where asked for; a damaged one fails alone', async () => {
  const article = {
    id: 'a',
    key: 'k',
    text: 'x',
    title: null,
    outlet: null,
    published: null,
    publishedGiven: null,
    dateline: null,
    credits: [],
    language: 'en',
    url: null,
    retrieved: null,
    archiveUrl: null,
    licence: null,
  }
  const parsed = { article, furniture: [], removed: [], claims: [], warnings: [], parser: { version: '1' } }
  const content = [parsed, { article: {}, claims: [] }, { text: 'y' }].map((line) => JSON.stringify(line)).join('\n')
  const kinds: string[] = []
  for await (const item of readArticlesOrParsed(['a.jsonl'], { base: folderWith({ 'a.jsonl': content }) })) {
    kinds.push(
      item.ok ? ('parsed' in item ? `parsed ${item.parsed.article.id}` : `input ${item.input.text}`) : item.error.code,
    )
  }
  expect(kinds).toEqual(['parsed a', 'not_an_article', 'input y'])
})

test('property: lines come out as they were, however the stream is cut into pieces', async () => {
  const text = fc.array(
    fc.string({ unit: 'grapheme', maxLength: 12 }).map((line) => line.replace(/[\n\uFEFF]/g, '')),
    { maxLength: 8 },
  )
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (wanted, size) => {
      const bytes = Buffer.from(wanted.join('\n').replaceAll('\0', ' '))
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      )
      const got: string[] = []
      for await (const line of lines(Readable.from(pieces), 'x')) if (line.ok) got.push(`${line.where} ${line.text}`)
      const expected = bytes
        .toString()
        .split('\n')
        .flatMap((line, at) => (line.trim() === '' ? [] : [`x:${at + 1} ${line}`]))
      expect(got).toEqual(expected)
    }),
  )
})

test('a long file goes through line by line: the first article comes before the last byte is read', async () => {
  const line = `${JSON.stringify({ text: 'word '.repeat(2000) })}\n`
  const folder = folderWith({ 'a.jsonl': line.repeat(3000) })
  const stream = createReadStream(join(folder, 'a.jsonl'))
  let first = 0
  let count = 0
  for await (const item of (await import('../src/index.ts')).readArticles(['-'], { stdin: stream })) {
    if (count++ === 0) first = stream.bytesRead
    expect(item.ok).toBe(true)
  }
  expect(count).toBe(3000)
  expect(first).toBeLessThan(1_000_000)
})
