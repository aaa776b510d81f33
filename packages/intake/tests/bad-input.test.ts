import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { collect, inShort } from './collect.ts'
import { folderWith } from './temp-folder.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const zipped = gzipSync(Buffer.from('{"text":"one"}\n'.repeat(5000)))

/** One bad file each: name, content, and the failure that it gives. */
const rows: [name: string, content: string | Uint8Array, failure: string, message: RegExp][] = [
  ['empty.txt', '', 'empty_text', /empty/],
  ['blank.txt', ' \n\t\n', 'empty_text', /empty/],
  ['mark-only.txt', '\uFEFF', 'empty_text', /empty/],
  ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'binary_file', /PNG/],
  ['paper.txt', '%PDF-1.7 something', 'binary_file', /PDF/],
  ['nul.txt', 'words\0words', 'binary_file', /UTF-16/],
  ['latin.txt', latin1('caf\xe9 and more'), 'wrong_encoding', /Byte 4 \(0xE9\)/],
  ['cut.txt', Buffer.from('caf\u00e9').subarray(0, 4), 'wrong_encoding', /Byte 4 \(0xC3\)/],
  ['undeclared.html', latin1('<p>caf\xe9</p>'), 'wrong_encoding', /Byte 7/],
  ['unknown.html', '<meta charset="klingon"><p>x</p>', 'wrong_encoding', /klingon/],
  ['wordless.html', '<html><body><img src="a.png"></body></html>', 'empty_text', /no words/],
  ['no.json', '{"text": ', 'not_json', /Not JSON/],
  ['number.json', '7', 'not_an_article', /Not a JSON object/],
  ['no-text.json', '{"title":"x"}', 'not_an_article', /`text`/],
  ['typed.json', '{"text":"x","title":{}}', 'not_an_article', /`title`/],
  ['void.jsonl', '', 'empty_text', /no lines/],
  ['damaged.jsonl.gz', zipped.subarray(0, 20), 'truncated_file', /too early/],
]

describe('bad files', () => {
  test.each(rows)('%s', async (name, content, code, message) => {
    const folder = folderWith({ 'a-good.txt': 'fine', [name]: content, 'z-good.txt': 'fine too' })
    const items = await collect(['.'], { base: folder })
    expect(inShort(items.filter((item) => item.ok))).toEqual(['a-good: fine', 'z-good: fine too'])
    const failures = items.flatMap((item) => (item.ok ? [] : [item]))
    expect(failures.map(({ error, where }) => [error.code, where])).toEqual([[code, name]])
    expect(failures[0]?.error.message).toMatch(message)
  })

  test('a missing path, an empty folder', async () => {
    const folder = folderWith({ 'empty/.keep': '' })
    expect(inShort(await collect(['gone.txt', 'empty'], { base: folder }))).toEqual([
      'file_not_found gone.txt',
      'file_not_found empty',
    ])
  })
})

describe('bad lines', () => {
  const lines: [line: string | Uint8Array, failure: string][] = [
    ['not json', 'not_json'],
    ['{"text":"cut off', 'not_json'],
    ['[]', 'not_an_article'],
    ['null', 'not_an_article'],
    ['"words"', 'not_an_article'],
    ['{}', 'not_an_article'],
    ['{"text":null,"html":null}', 'not_an_article'],
    ['{"text":7}', 'not_an_article'],
    ['{"text":""}', 'empty_text'],
    ['{"html":"  "}', 'empty_text'],
    ['{"text":"a\\u0000b"}', 'binary_file'],
    ['{"text":"a\\ud800b"}', 'wrong_encoding'],
    [latin1('{"text":"caf\xe9"}'), 'wrong_encoding'],
    ['{"article":{"id":"a"},"claims":[]}', 'not_an_article'],
  ]
  test.each(lines)('%s', async (line, code) => {
    const content = Buffer.concat([
      Buffer.from('{"text":"one"}\n'),
      Buffer.from(line),
      Buffer.from('\n\n{"text":"four"}'),
    ])
    const items = await collect(['a.jsonl'], { base: folderWith({ 'a.jsonl': content }) })
    expect(inShort(items)).toEqual(['-: one', `${code} a.jsonl:2`, '-: four'])
  })

  test('what can be read of a truncated archive is read', async () => {
    const folder = folderWith({ 'a.jsonl.gz': zipped.subarray(0, zipped.length - 12) })
    const items = await collect(['a.jsonl.gz'], { base: folder })
    expect(items.filter((item) => item.ok).length).toBeGreaterThan(1000)
    expect(inShort(items).at(-1)).toBe('truncated_file a.jsonl.gz')
  })

  test('an archive of several parts is read up to a damaged one, and says that the rest was not', async () => {
    const part = (n: number) =>
      gzipSync(Array.from({ length: 3000 }, (_, i) => `{"text":"${n}-${i} ${Math.sin(n * 3000 + i)}"}\n`).join(''))
    const parts = Array.from({ length: 12 }, (_, n) => part(n))
    const damaged = Buffer.from(parts[8] as Buffer)
    damaged.fill(0xff, 100, 140)
    const folder = folderWith({ 'a.jsonl.gz': Buffer.concat([...parts.slice(0, 8), damaged, ...parts.slice(9)]) })
    const items = await collect(['a.jsonl.gz'], { base: folder })
    const texts = items.flatMap((item) => (item.ok ? inShort([item]) : []))
    expect(texts.length).toBeGreaterThan(7 * 3000)
    expect(texts.filter((text) => /: (9|1\d)-/.test(text))).toEqual([])
    const failures = items.flatMap((item) => (item.ok ? [] : [item.error]))
    expect(failures.map(({ code }) => code)).toEqual(['truncated_file'])
    expect(failures[0]?.message).toMatch(/damaged; it was read up to the damage, not behind it/)
  })
})
