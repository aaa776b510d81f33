import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeUtf8 } from '../src/encoding/decode.ts'
import { firstInvalidByte } from '../src/encoding/utf8.ts'
import { collect, inShort } from './collect.ts'
import { folderWith } from './temp-folder.ts'

const words = 'Sukhna: “58” – \u0627\u0644\u0633\u062e\u0646\u0629 \ud83d\udd4a'
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')

test.each<[name: string, content: Uint8Array]>([
  ['utf-8.txt', Buffer.from(words)],
  ['utf-8-mark.txt', Buffer.from(`\uFEFF${words}`)],
  ['utf-16le.txt', utf16(words)],
  ['utf-16be.txt', utf16(words).swap16()],
])('%s', async (name, content) => {
  const [item] = await collect([name], { base: folderWith({ [name]: content }) })
  expect(item?.ok && item.input.text).toBe(words)
})

test('a page’s declared character set counts, a byte-order mark more', async () => {
  const declared = '<meta charset="windows-1252"><p>caf\xe9 \x93x\x94</p>'
  const old = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>caf\xe9</p>'
  const folder = folderWith({
    'a.html': Buffer.from(declared, 'latin1'),
    'b.html': Buffer.from(old, 'latin1'),
    'c.html': utf16('<meta charset="windows-1252"><p>café</p>'),
  })
  expect(inShort(await collect([folder]))).toEqual(['a: café “x”', 'b: café', 'c: café'])
})

test('a file that declares nothing is read as what its bytes look like', async () => {
  const folder = folderWith({
    'a.txt': Buffer.from('Les blessés ont été évacués vers l’hôpital après la frappe.'.replace('’', "'"), 'latin1'),
    'b.html': Buffer.from(
      '<p>Fünf Männer wurden bei einem Anschlag auf die Straße getötet, sagten Ärzte in Köln.</p>',
      'latin1',
    ),
  })
  expect(inShort(await collect([folder]))).toEqual([
    "a: Les blessés ont été évacués vers l'hôpital après la frappe.",
    'b: Fünf Männer wurden bei einem Anschlag auf die Straße getötet, sagten Ärzte in Köln.',
  ])
})

test('a declaration that cannot be true does not garble the text', async () => {
  const folder = folderWith({
    'a.html': '<meta charset="iso-8859-1"><p>saved as UTF-8 since: café</p>',
    'b.html': '<meta charset="utf-16"><p>café</p>',
  })
  expect(inShort(await collect([folder]))).toEqual(['a: saved as UTF-8 since: café', 'b: café'])
})

test('JSON Lines in UTF-16 and with a byte-order mark', async () => {
  const lines = '{"text":"één"}\n{"text":"twee"}\n'
  const folder = folderWith({ 'a.jsonl': utf16(lines), 'b.jsonl': `\uFEFF${lines}` })
  expect(inShort(await collect([folder]))).toEqual(['-: één', '-: twee', '-: één', '-: twee'])
})

test('property: the validator agrees with the platform’s decoder, and points at the first bad byte', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 30 }),
    fc
      .tuple(fc.string({ unit: 'binary', maxLength: 10 }), fc.uint8Array({ maxLength: 4 }))
      .map(([text, tail]) => Buffer.concat([Buffer.from(text), tail])),
  )
  fc.assert(
    fc.property(bytes, (input) => {
      const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
      const at = firstInvalidByte(input)
      if (at < 0) expect(strict.decode(input)).toBe(decodeUtf8(input, 'x'))
      else {
        expect(() => strict.decode(input)).toThrow()
        expect(() => strict.decode(input.subarray(0, at))).not.toThrow()
      }
    }),
    { numRuns: 2000 },
  )
})
