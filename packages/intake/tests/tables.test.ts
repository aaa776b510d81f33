import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { readCsv } from '../src/formats/csv.ts'
import { collect, inShort } from './collect.ts'
import { folderWith } from './temp-folder.ts'

test.each<[what: string, csv: string | Uint8Array, expected: string[]]>([
  ['a header, one article a row', 'id,text\na,x\nb,y\n', ['a: x', 'b: y']],
  ['line breaks, quotes and separators in cells', 'id,text\na,"x, ""y""\nz"\n', ['a: x, "y"\nz']],
  ['semicolons and Windows line ends', 'id;text\r\na;x\r\nb;y\r\n', ['a: x', 'b: y']],
  ['tabs', 'id\ttext\na\tx\n', ['a: x']],
  ['a byte-order mark', '\uFEFFid,text\na,x\n', ['a: x']],
  ['UTF-16', Buffer.from('\uFEFFid,text\na,é\n', 'utf16le'), ['a: é']],
  [
    'another encoding',
    Buffer.from('id,text\na,"Les blessés ont été évacués vers l’hôpital après la frappe."\n', 'latin1'),
    [expect.stringMatching(/^a: Les blessés ont été évacués/)],
  ],
  [
    'a row of the wrong length fails alone',
    'id,text\na,x\nb\nc,y,z\nd,y,\n',
    ['a: x', 'not_an_article a.csv row 3', 'not_an_article a.csv row 4', 'd: y'],
  ],
  ['a row with a stray quote fails alone', 'id,text\na,"x"y\nb,z\n', ['not_an_article a.csv row 2', 'b: z']],
  [
    'a byte that is no UTF-8 spoils its row alone',
    Buffer.concat([Buffer.from('id,text\na,x\nb,'), Buffer.from([0xff]), Buffer.from('\nc,\u00e9\n')]),
    ['a: x', 'wrong', 'c: é'],
  ],
  ['blank rows count but say nothing', 'id,text\n\na,x\n,\n', ['a: x']],
  ['a row without text', 'id,text,title\na,,x\n', ['not_an_article a.csv row 2']],
  ['an empty file', '', ['empty_text a.csv']],
])('%s', async (_, csv, expected) => {
  const read = inShort(await collect(['a.csv'], { base: folderWith({ 'a.csv': csv }) }))
  expect(read.map((line) => (line.includes('a.csv') && expected.includes('wrong') ? 'wrong' : line))).toEqual(expected)
})

test('compressed, and told from standard input by its header', async () => {
  const csv = 'title,text\nA,x\n'
  expect(inShort(await collect(['a.csv.gz'], { base: folderWith({ 'a.csv.gz': gzipSync(csv) }) }))).toEqual(['-: x'])
  expect(inShort(await collect(['-'], { stdin: Readable.from([Buffer.from(csv)]) }))).toEqual(['-: x'])
})

test('a quote that nothing closes spoils its row alone, and memory stays flat', async () => {
  // Longer than a quoted field may be: the quote is given up, and the rows after it are read as rows.
  const words = 'some more words to fill the row '.repeat(20).trim()
  const rows = 10_000
  const csv = `id,text\na,x\nb,"y\n${`c,${words}\n`.repeat(rows)}`
  const items = await collect(['a.csv'], { base: folderWith({ 'a.csv': csv }) })
  expect(inShort(items.slice(0, 3))).toEqual(['a: x', 'not_an_article a.csv row 3', `c: ${words}`])
  expect(items).toHaveLength(rows + 2)
})

test('property: rows come out as they were, however the stream is cut into pieces', async () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', '"', ',', '\n', 'é', ' ', '😀'), minLength: 1, maxLength: 6 })
    .map((text) => `x${text}`)
  const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, size) => {
      const bytes = Buffer.from(Papa.unparse([['first', 'second'], ...rows], { newline: '\n', quotes: true }))
      const got: unknown[] = []
      // The first piece holds the header, as in files.
      const header = bytes.indexOf('\n') + 1
      const source = Readable.from([bytes.subarray(0, header), ...cut(bytes.subarray(header), size)])
      for await (const item of readCsv({ bytes: source, id: null, where: 'x' }))
        got.push(item.ok ? item.record : item.error)
      expect(got).toEqual(rows.map(([first, second]) => ({ first, second })))
    }),
  )
})

const cut = (bytes: Buffer, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size))
