import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { collect, inShort } from './collect.ts'
import { folderWith } from './temp-folder.ts'

/** A record as archives hold it: headers, a blank line, the block, two line ends. */
function record(
  type: string,
  address: string,
  block: string | Uint8Array,
  contentType = 'application/http; msgtype=response',
): Buffer {
  const bytes = Buffer.from(block)
  const head = [
    `WARC/1.0`,
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${address}`,
    'WARC-Date: 2017-10-01T08:00:00Z',
    'WARC-Record-ID: <urn:uuid:1>',
    `Content-Type: ${contentType}`,
    `Content-Length: ${bytes.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')])
}
const response = (body: string | Uint8Array, headers = 'Content-Type: text/html; charset=utf-8', status = '200 OK') =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body)])
const page = (words: string) => `<html><body><p>${words}</p></body></html>`

const archive = [
  record('warcinfo', '', 'software: x\r\n', 'application/warc-fields'),
  record('request', 'https://example.org/a', 'GET / HTTP/1.1\r\n\r\n', 'application/http; msgtype=request'),
  record('response', 'https://example.org/a', response(page('First.'))),
  record('response', 'https://example.org/p.png', response('x', 'Content-Type: image/png')),
  record(
    'response',
    'https://example.org/gone',
    response(page('Not here.'), 'Content-Type: text/html', '404 Not Found'),
  ),
  record(
    'response',
    'https://example.org/b',
    response(Buffer.from(page('caf\xe9'), 'latin1'), 'Content-Type: text/html; charset=iso-8859-1'),
  ),
  record(
    'response',
    'https://example.org/c',
    response(gzipSync(page('Third.')), 'Content-Type: text/html\r\nContent-Encoding: gzip'),
  ),
]

test.each<[name: string, bytes: Buffer]>([
  ['a.warc', Buffer.concat(archive)],
  ['a.warc.gz', Buffer.concat(archive.map((each) => gzipSync(each)))],
  ['all-in-one.warc.gz', gzipSync(Buffer.concat(archive))],
])('%s: pages come with address and time, the rest is passed over', async (name, bytes) => {
  const passedOver: string[] = []
  const items = await collect([name], {
    base: folderWith({ [name]: bytes }),
    onPassedOver: (where) => passedOver.push(where),
  })
  expect(inShort(items)).toEqual(['-: First.', '-: café', '-: Third.'])
  expect(items[0]?.ok && items[0].input).toMatchObject({
    url: 'https://example.org/a',
    retrieved: '2017-10-01T08:00:00Z',
  })
  expect(passedOver).toEqual([`${name} https://example.org/p.png`, `${name} https://example.org/gone`])
})

test('told from standard input by its first bytes', async () => {
  expect(inShort(await collect(['-'], { stdin: Readable.from([gzipSync(Buffer.concat(archive))]) }))).toHaveLength(3)
})

test('texts that were extracted from pages', async () => {
  const wet = record('conversion', 'https://example.org/a', 'Words of a page.', 'text/plain')
  expect(inShort(await collect(['a.warc.wet.gz'], { base: folderWith({ 'a.warc.wet.gz': gzipSync(wet) }) }))).toEqual([
    '-: Words of a page.',
  ])
})

test('a page that cannot be read fails alone, with its address', async () => {
  const bad = record('response', 'https://example.org/x', response(Buffer.from([0x3c, 0x70, 0x3e, 0xff, 0xfe])))
  const empty = record('response', 'https://example.org/y', response(''))
  const bytes = Buffer.concat([bad, empty, archive[2] as Buffer])
  expect(inShort(await collect(['a.warc'], { base: folderWith({ 'a.warc': bytes }) }))).toEqual([
    'wrong_encoding a.warc https://example.org/x',
    'empty_text a.warc https://example.org/y',
    '-: First.',
  ])
})

test.each<[what: string, name: string, bytes: Buffer]>([
  ['an archive that ends inside a page', 'a.warc', Buffer.concat(archive.slice(0, 3)).subarray(0, -15)],
  [
    'a compressed one that does',
    'a.warc.gz',
    gzipSync(Buffer.concat([archive[2] as Buffer, archive[5] as Buffer])).subarray(0, -60),
  ],
])('%s fails at its end', async (_, name, bytes) => {
  const read = inShort(await collect([name], { base: folderWith({ [name]: bytes }) }))
  expect(read.at(-1)).toMatch(/^truncated_file a\.warc/)
  expect(read.filter((line) => line.startsWith('truncated_file'))).toHaveLength(1)
})

test.each<[what: string, bytes: string, code: string]>([
  ['an empty one', '', 'empty_text'],
  ['something else', 'just words\n', 'unsupported_format'],
])('%s', async (_, bytes, code) => {
  expect(inShort(await collect(['a.warc'], { base: folderWith({ 'a.warc': bytes }) }))).toEqual([`${code} a.warc`])
})
